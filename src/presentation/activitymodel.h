#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "presentation/activitydetails.h"
#include "presentation/readstate.h"
#include "store/outboxstore.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace patchbay
{

class ConnectionStore;
class OutboxWorker;
class ProviderCatalog;
class RecordService;
class RecordUndo;

/// Everything written or waiting, newest first, with what a person may do about it. Reads a page at a time,
/// as far as somebody has scrolled: a million rows open as quickly as ten. Event loop only.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, RecordColumn, OrgColumn, SourceColumn, WhenColumn, ColumnCount };
    enum Role {
        SecondLineRole = Qt::UserRole, ///< "Lead · Fabrikam GmbH"
        StateRole, ///< int(OutboxState)
        ColourRole, ///< the org's colour, "#C2410C"
        IdRole, ///< OutboxId as text
        RemovedRole, ///< bool: it was deleted in its org again
    };
    enum class Filter { All, Waiting, NeedsAttention, Sent };

    struct Parts {
        const ProviderCatalog &catalog;
        OutboxStore &outbox;
        ConnectionStore &connections;
        RecordService &records;
        RecordUndo &undo;
        OutboxWorker &worker;
        Clock &clock;
    };
    explicit ActivityModel(const Parts &parts);

    /// Where a record comes from, as the column tells it.
    [[nodiscard]] static QString sourceWord(const QString &source);

    /// Reads again what is shown.
    void refresh();
    /// The same where a person asks: after a failure it begins anew.
    void readAgain();
    /// Of what is asked for now.
    [[nodiscard]] const ReadState &readState() const { return m_readState; }
    void setFilter(Filter filter);
    void setSearch(const QString &text);
    [[nodiscard]] const OutboxStore::Counts &counts() const { return m_counts; }
    /// Failed: what counts() says may be old, or nothing.
    [[nodiscard]] ReadState::State countsState() const { return m_countsState; }
    [[nodiscard]] int attentionCount() const
    {
        return m_counts.rejected + m_counts.uncertain + m_counts.needsDecision;
    }

    using Sender = ActivitySender;
    using Details = ActivityDetails;
    [[nodiscard]] std::optional<Details> details(const OutboxId &id) const;
    /// The newest record of which only the person can tell whether it arrived; none: there is none among
    /// those that are shown.
    [[nodiscard]] std::optional<Details> doubtful() const;
    /// Decisions, about what the person was shown: none of them holds for what became of it since.
    /// Sends it (again), with the org's duplicate rule overridden where a person decided so.
    void sendAgain(const OutboxId &id);
    /// Sends a rejected record with these fields instead of what it had; empty values leave a field out. What
    /// does not pass our own check is not sent: `correctionRefused` follows.
    void correct(const OutboxId &id, const QJsonObject &changed);
    /// By the person's own decision: as another user than it was written for.
    void sendAs(const Details &seen, const Sender &sender);
    /// `discarded` follows; it can be taken back until it is forgotten.
    void discard(const Details &seen);
    void takeBackDiscarded(); ///< all of them, and those that could not be taken back before
    void forgetDiscarded(); ///< but what could not be taken back is held
    /// Deletes the record in its org again.
    void undo(const Details &seen);
    void open(const OutboxId &id);
    /// Opens a record of the org that this one is like, one of `Details::candidates`.
    void compare(const OutboxId &id, const QString &candidate);
    /// The address of the record's page, by linkReady().
    void makeLink(const OutboxId &id);

    /// What is shown, for an export.
    [[nodiscard]] OutboxStore::Filter shown() const;

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void readStateChanged();
    void countsChanged();
    void openRequested(const QUrl &url);
    void linkReady(const QUrl &url);
    void undone(const QString &name);
    void discarded(const QString &name);
    void failed(const patchbay::OutboxId &id, const QString &text); ///< a decision about that record
    void takingBack(bool goesOn); ///< what was discarded
    void takeBackFailed(const QStringList &names); ///< they are still there to be taken back
    void cameBack(); ///< one that waits for the person was taken back
    /// Nothing was sent; all problems at once.
    void correctionRefused(const patchbay::OutboxId &id, const QList<patchbay::FieldRemark> &problems);

private:
    /// Of which org which kind of record is described.
    using SchemaKey = std::pair<ConnectionId, QString>;
    Task<Done> readRows(int most);
    void judgeCounts(const Task<OutboxStore::Counts> &counted, const Result<Done> &read);
    void askAnew();
    void noteFailure(const Error &error);
    void takeRows(const QList<OutboxRow> &rows);
    void dropRows(int from, int count);
    void dropRowsNotIn(const QList<OutboxRow> &rows);
    void takeMore(const QList<OutboxRow> &rows);
    void lookUpSchemas();
    void lookUpSchema(const SchemaKey &key);
    void tellAllChanged();
    struct TakingBack; ///< of all that were discarded together
    void takeBack(const QList<OutboxRow> &rows, const std::shared_ptr<TakingBack> &together);
    void endTakingBack(const QStringList &failed);
    [[nodiscard]] const OutboxRow *row(const OutboxId &id) const;
    [[nodiscard]] const OutboxRow *undecided(const OutboxId &id) const;
    [[nodiscard]] const ObjectDescribe *schemaOf(const OutboxRow &row) const;
    [[nodiscard]] Details detailsOf(const OutboxRow &row) const;
    [[nodiscard]] QString cell(const OutboxRow &row, int column) const;
    [[nodiscard]] bool isUsable(const ConnectionRow &org) const;
    [[nodiscard]] bool isCutOff(const OutboxRow &row) const;
    [[nodiscard]] QList<Sender> sendersFor(const OutboxRow &row) const;
    void afterwards(const OutboxId &id, const Task<Done> &task);

    Parts m_parts;
    Filter m_filter = Filter::All;
    QString m_search;
    QList<OutboxRow> m_rows;
    QHash<ConnectionId, ConnectionRow> m_orgs;
    QHash<SchemaKey, ObjectDescribe> m_schemas; ///< as far as they are on disk
    QSet<OutboxId> m_undoing; ///< their orgs are asked to delete them
    QSet<OutboxId> m_decided; ///< a decision about them is on its way
    QList<QList<OutboxRow>> m_discarded; ///< each with what followed it
    QList<QList<OutboxRow>> m_unreturned; ///< the same, of those that could not be taken back
    OutboxStore::Counts m_counts;
    ReadState::State m_countsState = ReadState::State::UnderWay;
    ReadState m_readState;
    int m_generation = 0; ///< of the question that counts
    bool m_reading = false; ///< a refresh is under way
    bool m_readAgain = false;
    bool m_fetching = false; ///< a page is on its way
    bool m_isComplete = true; ///< there are no older rows
};

} // namespace patchbay
