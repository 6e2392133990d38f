#pragma once

#include "presentation/activitymodel.h"
#include "presentation/readstate.h"
#include "store/automationstore.h"

namespace patchbay
{

class AutomationWorker;

/// What automations did and have to do, newest first, with what a person may do about each run. A page at a
/// time, as far as somebody has scrolled. Its columns and roles are those of ActivityModel. Event loop only.
class RunsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Filter { All, Waiting, NeedsAttention, Done };

    struct Parts {
        AutomationStore &automations;
        ConnectionStore &connections;
        AutomationWorker &worker;
        Clock &clock;
    };
    explicit RunsModel(const Parts &parts);

    /// Reads again what is shown.
    void refresh();
    /// The same where a person asks: after a failure it begins anew.
    void readAgain();
    /// Of what is asked for now.
    [[nodiscard]] const ReadState &readState() const { return m_readState; }
    void setFilter(Filter filter);
    void setSearch(const QString &text);
    [[nodiscard]] const RunCounts &counts() const { return m_counts; }
    /// Only those of this record.
    void setRecord(const OutboxId &record);
    /// What is shown, for an export.
    [[nodiscard]] AutomationStore::Filter shown() const;

    /// What the panel shows of one run, in words.
    struct Details {
        AutomationRun seen; ///< what a decision is about
        QString name;
        QString does; ///< "Message in #new-leads"
        QString heading;
        QString explanation;
        QString record; ///< "Robin Sample"
        QString org;
        QString environmentWord;
        QString settled; ///< when it was done, or given up
        QString result;
        QString code;
        int attempts = 0;
        bool canRetry = false;
        bool canConclude = false; ///< only a person can tell whether it arrived
        bool canDiscard = false;
    };
    [[nodiscard]] std::optional<Details> details(const RunId &id) const;
    /// Of all that were read, oldest first: in the order in which they are done.
    [[nodiscard]] QList<Details> allDetails() const;
    /// Decisions, about what the person was shown: none of them holds for what became of it since.
    void retry(const Details &seen);
    /// It was done: a person has looked.
    void conclude(const Details &seen);
    void discard(const Details &seen);
    /// What was discarded is there again, as it was; so is what could not be taken back before.
    void takeBackDiscarded();
    /// But what could not be taken back is held.
    void forgetDiscarded();

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void readStateChanged();
    void countsChanged();
    /// Nothing came of the decision about this run, which is so by now: the words hold until it changes.
    void failed(const QString &text, const patchbay::AutomationRun &run);
    /// It can be taken back. `name`: its automation's.
    void discarded(const QString &name);
    /// What was discarded.
    void takingBack(bool goesOn);
    /// They are still held, and may be taken back once more.
    void takeBackFailed(const QStringList &names);
    /// They cannot be taken back: the records they were for were forgotten meanwhile.
    void recordsAreGone(const QStringList &names);
    /// One that waits for the person was taken back.
    void cameBack();

private:
    Task<Done> read();
    void readRows(int most);
    void askAnew();
    void take(const QList<RunOfRecord> &lines);
    void removeRowsFrom(int first, int count);
    struct TakingBack; ///< of all that were discarded together
    void takeBack(const AutomationRun &run, const std::shared_ptr<TakingBack> &together);
    void endTakingBack(const TakingBack &together);
    [[nodiscard]] QString cell(const RunOfRecord &line, int column) const;
    [[nodiscard]] const Automation *automationOf(const AutomationRun &run) const;
    [[nodiscard]] QString doesWords(const AutomationRun &run) const;
    [[nodiscard]] QString explanationOf(const AutomationRun &run) const;
    void afterwards(const RunId &run, const Task<Done> &task);
    void tellFailure(const RunId &id, const Error &error);

    Parts m_parts;
    Filter m_filter = Filter::All;
    QString m_search;
    OutboxId m_record; ///< empty: of all
    QList<RunOfRecord> m_lines;
    QHash<ConnectionId, ConnectionRow> m_connections;
    QList<Automation> m_automations;
    QHash<AutomationId, LanePause> m_pauses;
    RunCounts m_counts;
    ReadState m_readState;
    QList<AutomationRun> m_discarded; ///< and not forgotten
    QList<AutomationRun> m_unreturned; ///< they could not be taken back
    int m_generation = 0; ///< of the question that counts
    bool m_reading = false; ///< a refresh is under way
    bool m_readAgain = false;
    bool m_fetching = false; ///< a page is on its way
    bool m_isComplete = true; ///< there are no older runs
};

} // namespace patchbay
