#pragma once

#include "app/goingtoast.h"
#include "app/importdesk.h"
#include "app/quickentry.h"
#include "app/resultruns.h"
#include "gui/activitypage.h"
#include "gui/latepage.h"
#include "gui/newrecordpage.h"
#include "gui/runspage.h"
#include "presentation/activitymodel.h"
#include "presentation/recordviewmodel.h"
#include "presentation/tocomplete.h"

#include <functional>
#include <memory>

class QStackedWidget;

namespace patchbay
{

class CoreServices;
class MainWindow;
class WindowLock;

/// The pages of records with what they ask: New record, Import, Activity and the quick window. Each is bound
/// to its view model here; what they want of the rest of the window is told by signals.
class RecordPages final : public QObject
{
    Q_OBJECT
public:
    /// What is being typed and is nowhere else yet.
    struct Unfinished {
        ConnectionId org; ///< an empty one: there is none
        QString object; ///< empty: nothing has begun
        QString recordType; ///< empty: the org's own choice
        QJsonObject fields;
        bool useAssignmentRule = true;
        std::optional<OutboxId> correcting; ///< the record that the form mends
        QHash<QString, RecordViewModel::Aside> asides; ///< of other kinds
        QuickEntry::Unfinished quick;
        NewRecordPage::Opened opened; ///< that waits for a form
        ImportDesk::Unfinished leads; ///< of a file
    };

    RecordPages(CoreServices &core, WindowLock &lock, MainWindow &window);

    /// Into the window's list of pages.
    void add();
    /// The database is open.
    void begin() { m_quick.begin(); }
    void refresh();
    void refreshForm() { m_form.refresh(); }
    /// A lead for the org that the form is for.
    void startAnyLead();
    /// A lead for that org.
    void startLead(const ConnectionId &connection);
    /// A card for the form, or a table of leads for the page Import: as its content says.
    void openFile(const QString &path);
    void offer(const QString &object, const QJsonObject &fields);
    [[nodiscard]] bool hasTray() const { return m_quick.hasTray(); }
    [[nodiscard]] TrayNotes &trayNotes() { return m_quick.notes(); }
    void showQuick(const QString &object) { m_quick.show(object); }
    void pasteSignature();
    void showActivity();
    /// Runs of automations that need the person.
    void showRunsInNeed();
    void findRecords(const QString &name);
    /// In Activity; `name` is what it is called there.
    void showRecord(const OutboxId &id, const QString &name);
    void openRecord(const OutboxId &id) { m_activity.open(id); }
    [[nodiscard]] Unfinished unfinished() const;
    void takeUp(const Unfinished &work);
    [[nodiscard]] const OutboxStore::Counts &counts() const { return m_activity.counts(); }
    [[nodiscard]] ReadState::State countsState() const { return m_activity.countsState(); }
    /// None: not read yet, or it could not be.
    [[nodiscard]] std::optional<int> attentionCount() const;
    [[nodiscard]] const RunCounts &runCounts() const { return m_runs.counts(); }

signals:
    void countsChanged();
    void runCountsChanged();
    /// One that waits for the person is there again: they brought it back.
    void recordCameBack();
    void runCameBack();
    void connectRequested();
    void quickHelpRequested();
    void reconnectRequested(const patchbay::ProviderId &provider, const patchbay::ConnectionId &connection);
    void openRequested(const QUrl &url);
    void copyRequested(const QString &text);
    void exportRequested(const patchbay::OutboxStore::Filter &which);

private:
    [[nodiscard]] NewRecordPage &form();
    [[nodiscard]] NewRecordPage *makeForm();
    [[nodiscard]] QWidget *makeActivity();
    void wireForm();
    void wireActivity();
    void wireActivityPage();
    void wireRuns();
    void wireRunsPage();
    void addKindKeys();
    void showBadge();
    void wireQuick();
    void wireToComplete();
    void wireImport();
    void correct(const OutboxId &id, const QJsonObject &changed);
    void offerTakingBack(std::weak_ptr<int> &offered, const QString &subject,
        const std::function<QString(int)> &words, const std::function<void()> &takeBack);
    void wireTakingBack();
    void askTakeBack(const QString &title, const QString &why, const std::function<void()> &takeBack);
    void askDiscardRun(const RunsModel::Details &run);
    void askDiscard(const ActivityModel::Details &record);
    void askUndo(const ActivityModel::Details &record);
    void askSendAs(const ActivityModel::Details &record, const ActivityModel::Sender &sender);
    void tell(const QString &text);

    MainWindow &m_window;
    WindowLock &m_lock;
    RecordViewModel m_form;
    ActivityModel m_activity;
    ToComplete m_toComplete;
    RunsModel m_runs;
    QuickEntry m_quick;
    ImportDesk m_import;
    GoingToast m_formWaits; ///< for its org or the disk
    GoingToast m_takingBack; ///< what was discarded
    RunsModel::Parts m_runParts;
    LatePage *m_formPlace; ///< these two are the window's, once they are added
    LatePage *m_activityPlace;
    NewRecordPage *m_formPage = nullptr; ///< when it is asked for, and what follows too
    std::unique_ptr<ResultRuns> m_resultRuns;
    ActivityPage *m_activityPage = nullptr;
    RunsPage *m_runsPage = nullptr;
    QStackedWidget *m_halves = nullptr; ///< of Activity
    std::weak_ptr<int> m_recordsOffered; ///< how many the toast offers back; none: it has gone
    std::weak_ptr<int> m_runsOffered;
};

} // namespace patchbay
