#pragma once

#include "app/leadfiledialogs.h"
#include "app/quickentry.h"
#include "app/resultruns.h"
#include "gui/activitypage.h"
#include "gui/newrecordpage.h"
#include "gui/runspage.h"
#include "presentation/activitymodel.h"
#include "presentation/recordviewmodel.h"
#include "presentation/tocomplete.h"

class QStackedWidget;

namespace patchbay
{

class CoreServices;
class MainWindow;
class WindowLock;

/// The pages of records with what they ask: New record, Activity and the quick window. Each is bound to its
/// view model here; what they want of the rest of the window is told by signals.
class RecordPages final : public QObject
{
    Q_OBJECT
public:
    /// What is being typed and is nowhere else yet.
    struct Unfinished {
        ConnectionId org; ///< an empty one: there is none
        QString object;
        QString recordType; ///< empty: the org's own choice
        QJsonObject fields;
        bool useAssignmentRule = true;
        std::optional<OutboxId> correcting; ///< the record that the form mends
        QuickEntry::Unfinished quick;
    };

    RecordPages(CoreServices &core, WindowLock &lock, MainWindow &window);

    /// Into the window's list of pages.
    void add();
    /// The database is open.
    void begin() { m_quick.begin(); }
    void refresh();
    void refreshForm() { m_form.refresh(); }
    /// A lead for that org.
    void startLead(const ConnectionId &connection);
    void openCard(const QString &path);
    void openTable(const QString &path);
    void offer(const QString &object, const QJsonObject &fields);
    [[nodiscard]] bool hasTray() const { return m_quick.hasTray(); }
    void showQuick(const QString &object) { m_quick.show(object); }
    void showActivity();
    /// Runs of automations that need the person.
    void showRunsInNeed();
    void findRecords(const QString &name);
    void openRecord(const OutboxId &id) { m_activity.open(id); }
    [[nodiscard]] Unfinished unfinished() const;
    void takeUp(const Unfinished &work);
    [[nodiscard]] const OutboxStore::Counts &counts() const { return m_activity.counts(); }

signals:
    void countsChanged();
    void connectRequested();
    void quickHelpRequested();
    void reconnectRequested(const patchbay::ProviderId &provider, const patchbay::ConnectionId &connection);
    void openRequested(const QUrl &url);
    void copyRequested(const QString &text);
    void exportRequested(const patchbay::OutboxStore::Filter &which);

private:
    void wireForm();
    void wireActivity();
    void wireRuns();
    void showBadge();
    void wireQuick();
    void wireToComplete();
    void wireLeadFiles();
    void correct(const OutboxId &id, const QJsonObject &changed);
    void askTakeBack(const QString &name);
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
    LeadFileDialogs m_leadFiles;
    NewRecordPage *m_formPage; ///< the window's, once they are added
    ActivityPage *m_activityPage;
    RunsPage *m_runsPage;
    ResultRuns m_resultRuns;
    QStackedWidget *m_activityPlace; ///< of both halves of Activity
};

} // namespace patchbay
