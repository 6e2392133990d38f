#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "presentation/recordresult.h"
#include "salesforce/describe.h"
#include "store/connectionrow.h"
#include "store/outboxstore.h"

#include <QAbstractTableModel>

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

    /// Reads again what is shown.
    void refresh();
    void setFilter(Filter filter);
    void setSearch(const QString &text);
    [[nodiscard]] const OutboxStore::Counts &counts() const { return m_counts; }
    [[nodiscard]] int attentionCount() const
    {
        return m_counts.rejected + m_counts.uncertain + m_counts.needsDecision;
    }

    /// An account that is connected now and that a record may be sent as, if a person says so.
    struct Sender {
        ConnectionId connection;
        QString accountId;
        QString account; ///< "sales@acme.example"
        QString org; ///< "Acme Corp (Production)"
    };
    /// What the panel shows of one record, in words.
    struct Details {
        OutboxId id;
        OutboxState state = OutboxState::Queued;
        Timestamp settledAt{};
        QString name;
        QString secondLine;
        QString heading; ///< "Acme Corp did not take this lead"
        QString explanation;
        QString forAdmin; ///< a text for the org's admin, where only they can help
        QString recordId;
        QString code;
        QString org;
        Environment environment = Environment::None;
        QString environmentWord;
        QList<FieldFact> fields;
        QList<Sender> senders; ///< of a record that can go no other way
        bool mayHaveArrived = false;
        bool canOpen = false;
        bool canSendAgain = false;
        bool canDiscard = false;
        bool canUndo = false; ///< it was created from here and is still there, as far as is known
    };
    [[nodiscard]] std::optional<Details> details(const OutboxId &id) const;
    /// Decisions, about what the person was shown: none of them holds for what became of it since.
    /// Sends it (again), with the org's duplicate rule overridden where a person decided so.
    void sendAgain(const OutboxId &id);
    /// By the person's own decision: as another user than it was written for.
    void sendAs(const Details &seen, const Sender &sender);
    void discard(const Details &seen);
    /// Deletes the record in its org again.
    void undo(const Details &seen);
    void open(const OutboxId &id);
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
    void countsChanged();
    void openRequested(const QUrl &url);
    void linkReady(const QUrl &url);
    void undone(const QString &name);
    void failed(const QString &text);

private:
    /// Of which org which kind of record is described.
    using SchemaKey = std::pair<ConnectionId, QString>;
    Task<Done> readRows(int most);
    void takeRows(const QList<OutboxRow> &rows);
    void dropRowsAfter(const OutboxId &last);
    void takeMore(const QList<OutboxRow> &rows);
    void lookUpSchemas();
    void lookUpSchema(const SchemaKey &key);
    void tellAllChanged();
    [[nodiscard]] const OutboxRow *row(const OutboxId &id) const;
    [[nodiscard]] QString cell(const OutboxRow &row, int column) const;
    [[nodiscard]] bool isUsable(const ConnectionRow &org) const;
    [[nodiscard]] bool isCutOff(const OutboxRow &row) const;
    [[nodiscard]] QList<Sender> sendersFor(const OutboxRow &row) const;
    void afterwards(const Task<Done> &task);

    Parts m_parts;
    Filter m_filter = Filter::All;
    QString m_search;
    QList<OutboxRow> m_rows;
    QHash<ConnectionId, ConnectionRow> m_orgs;
    QHash<SchemaKey, ObjectDescribe> m_schemas; ///< as far as they are on disk
    OutboxStore::Counts m_counts;
    int m_generation = 0; ///< of the question that counts
    bool m_reading = false; ///< a refresh is under way
    bool m_readAgain = false;
    bool m_fetching = false; ///< a page is on its way
    bool m_isComplete = true; ///< there are no older rows
};

} // namespace patchbay
