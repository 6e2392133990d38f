#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/task.h"
#include "salesforce/search.h"

#include <QObject>

namespace patchbay
{

class RecordSearch;

/// One thing a person may choose in a lookup.
struct LookupHit {
    RecordId id;
    QString name;
    QString kind; ///< "Account"; of a queue "Queue"

    friend bool operator==(const LookupHit &, const LookupHit &) = default;
};

/// Search as you type for one lookup field: asks when typing pauses, and shows only what the last words
/// found.
class LookupSession final : public QObject
{
    Q_OBJECT
public:
    LookupSession(RecordSearch &records, Clock &clock, const ConnectionId &connection,
        const QStringList &objects, QObject *parent = nullptr);

    /// `found` follows; text too short to be searched for finds nothing.
    void search(const QString &text);
    /// Of what an id stands for: `told` follows, if it can be known.
    void tell(const QString &id);
    /// Known without asking.
    void remember(const LookupHit &hit);

signals:
    /// `problem` says why nothing could be looked for; empty: it was.
    void found(const QList<patchbay::LookupHit> &hits, const QString &problem);
    void told(const QString &id, const patchbay::LookupHit &hit);

private:
    void ask(const QString &text, int turn);

    RecordSearch &m_records;
    Clock &m_clock;
    ConnectionId m_connection;
    QStringList m_objects;
    QList<LookupHit> m_known;
    int m_turn = 0; ///< of the newest words
};

} // namespace patchbay
