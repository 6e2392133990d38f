#pragma once

#include "presentation/orgchoices.h"
#include "presentation/recordform.h"
#include "salesforce/search.h"
#include "store/outboxrow.h"

#include <QAbstractTableModel>

#include <memory>

namespace patchbay
{

class Clock;
class ConnectionStore;
class LookupSession;
class OutboxStore;
class ProviderCatalog;
class RecordSearch;
class RecordService;

/// A record that is being completed, as the org has it.
struct Completion {
    OrgChoice org;
    FoundRecord record;
    ObjectDescribe describe;
    QJsonObject values; ///< in the org
    QString title;
    QList<RecordSection> sections;
};
/// Its identity tells one form from another.
using CompletionForm = std::shared_ptr<const Completion>;

/// Leads and contacts that were entered with a placeholder ("Unknown", "NA") and wait to be completed, of one
/// org. Where the org cannot be asked, what was entered here and is known on this computer. Its columns and
/// roles are those of ActivityModel. Event loop only.
class ToComplete final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// How what is listed came to be; a question that is under way leaves it until it is answered.
    enum class State {
        Unasked,
        Listed, ///< what the org said
        FromHere, ///< the org could not be asked; problem() says why
        Unread, ///< neither the org nor this computer's records; problem() says why
    };
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        OutboxStore &outbox;
        RecordService &records;
        RecordSearch &search;
        Clock &clock;
    };
    explicit ToComplete(const Parts &parts);

    /// Asks the org, and whether it is still there.
    void refresh();
    /// Nobody waits for the answer any more: what was listed before stays.
    void cancel();
    void chooseOrg(const ConnectionId &connection);
    [[nodiscard]] const QList<OrgChoice> &orgs() const { return m_orgs; }
    [[nodiscard]] const OrgChoice *org() const; ///< null: none is connected
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// What is in the org, and can be opened and changed there.
    [[nodiscard]] bool isInOrg(int row) const;
    void open(int row);
    /// Only what the org said itself is completed.
    [[nodiscard]] bool mayComplete(int row) const;
    /// Its form: `completing` follows, or `failed`. Of several asked for at once, the last one's.
    void complete(int row);
    /// The same for any lead or contact that is in the org, wherever it is shown.
    void edit(const ConnectionId &org, const FoundRecord &record);
    /// Nobody waits for the form that is on its way.
    void leaveForm();
    [[nodiscard]] std::unique_ptr<LookupSession> makeLookup(
        const Completion &form, const QStringList &objects) const;
    /// What was typed into a form; `completed` follows, or `refused`, with this form.
    void save(const CompletionForm &form, const QJsonObject &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void changed();
    void openRequested(const QUrl &url);
    void completing(const patchbay::CompletionForm &form);
    void completed(const QString &summary, const patchbay::CompletionForm &form);
    void refused(const patchbay::CompletionForm &form, const QList<patchbay::FieldRemark> &problems,
        const QString &summary);
    void failed(const QString &text);

private:
    struct Line {
        FoundRecord record; ///< without an id: it is not in the org yet
        QString entered;
    };
    void ask();
    void bringForm(const OrgChoice &org, const FoundRecord &record, const QString &title);
    void noteChanges(const Completion &form, const QJsonObject &update);
    void listFromHere(const Error &error, int turn);
    void forgetLines();
    void show(State state, const QList<Line> &lines);
    [[nodiscard]] QString cell(const Line &line, int column) const;
    [[nodiscard]] QString shownName(const Line &line) const;

    Parts m_parts;
    State m_state = State::Unasked;
    bool m_isAsking = false;
    QString m_problem;
    QList<OrgChoice> m_orgs;
    ConnectionId m_org;
    QList<Line> m_lines;
    int m_turn = 0; ///< of the question that counts
    int m_formTurn = 0; ///< of the form that was asked for last
};

/// The fields in which a record is completed, with what the org has; placeholders are left empty. Pure.
[[nodiscard]] QList<RecordSection> completionForm(const ObjectDescribe &describe, const QJsonObject &values);

} // namespace patchbay
