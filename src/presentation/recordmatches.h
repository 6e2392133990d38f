#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "presentation/recordform.h"
#include "salesforce/search.h"

#include <QObject>

#include <optional>

namespace patchbay
{

class RecordSearch;
class RecordService;

/// A record that is in the org already, and what the typed one would bring to it.
struct RecordMatch {
    FoundRecord record;
    QString kind; ///< "Lead"
    QString secondLine; ///< "Northwind Traders · created 12 Oct 2026"
    QStringList adds; ///< labels of fields that are empty there
    QStringList changes; ///< labels of fields that have another value there
    QJsonObject update; ///< both, as they are sent; empty: nothing typed would change it
    bool compared = false; ///< the org has told what is in it
};

/// Looks before a record is created: who has this e-mail address already, among leads and contacts; or which
/// records the org's own duplicate rule means. Event loop only.
class RecordMatches final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Nothing, ///< there is no address to look for
        Looking,
        None, ///< it is in nobody's record
        Found,
        Unknown, ///< the org could not be asked
    };
    struct Parts {
        RecordSearch &search;
        RecordService &records;
        Clock &clock;
    };
    explicit RecordMatches(const Parts &parts);

    /// Looks once typing pauses; the same address is not looked for twice. `typed` is compared with what is
    /// found. An address that is none yet finds nothing.
    void look(const ConnectionId &org, const QString &email, const QJsonObject &typed);
    /// The records that a duplicate rule named.
    void show(const ConnectionId &org, const QStringList &ids, const QJsonObject &typed);
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QList<RecordMatch> &matches() const { return m_matches; }
    /// Writes what was typed into that record. Errors: those of RecordSearch::update().
    [[nodiscard]] Task<Done> update(qsizetype index);

signals:
    void changed();

private:
    void begin(const ConnectionId &org, const QJsonObject &typed);
    void take(const Task<QList<FoundRecord>> &found);
    void compare(qsizetype index, int turn);
    void settle(State state);
    void rejudge();

    /// A record as the org has it.
    struct Known {
        ObjectDescribe describe;
        QJsonObject values;
    };
    Parts m_parts;
    State m_state = State::Nothing;
    ConnectionId m_org;
    QString m_email;
    QJsonObject m_typed;
    QList<RecordMatch> m_matches;
    QList<std::optional<Known>> m_known; ///< of each match
    int m_turn = 0;
};

/// What `typed` would add to and change in a record that has `values`. Pure.
void compareRecord(
    RecordMatch &match, const ObjectDescribe &describe, const QJsonObject &values, const QJsonObject &typed);

} // namespace patchbay
