#pragma once

#include "app/desktopwish.h"
#include "app/endnews.h"
#include "app/goto.h"
#include "app/help.h"
#include "app/neednews.h"
#include "app/noteservice.h"
#include "app/openedfiles.h"
#include "app/providerpages.h"
#include "app/recordpages.h"
#include "app/testrecorddialogs.h"
#include "app/windowlock.h"
#include "engine/loginportal.h"
#include "engine/partings.h"
#include "gui/automationspage.h"
#include "gui/connectionpanel.h"
#include "gui/connectionspage.h"
#include "gui/firstpage.h"
#include "gui/latepage.h"
#include "gui/mainwindow.h"
#include "gui/settingspage.h"
#include "presentation/cardorder.h"
#include "presentation/diagnostics.h"
#include "presentation/firstrun.h"
#include "presentation/habits.h"
#include "presentation/historyexport.h"
#include "presentation/networksettings.h"
#include "presentation/removalviewmodel.h"
#include "presentation/settingsviewmodel.h"
#include "store/ownfiles.h"

#include <QMimeData>
#include <QPointer>
#include <QSettings>

namespace patchbay
{

class Appearance;
class CoreServices;
class LocalRequests;

/// The window with its pages, each bound to its view model, and what pages ask of each other and of the
/// desktop: toasts, questions, opening a link, the clipboard. Decides nothing about connections or records.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    /// What outlives one window.
    struct Parts {
        Appearance &appearance;
        LocalRequests &requests;
        HistoryExport &history;
    };
    /// What is being typed and is nowhere else yet.
    struct Unfinished {
        RecordPages::Unfinished records;
        ConnectionPanel::Unfinished labels;
        ProviderPages::Unfinished providers;
        std::optional<AutomationsPage::Draft> automation;
        std::optional<NetworkSettings::Unfinished> proxy;
    };
    Workspace(CoreServices &core, QSettings &settings, const Parts &parts);
    ~Workspace() override;

    [[nodiscard]] MainWindow &window() { return m_window; }
    /// The database is open: read, check every connection, send what waits. What was wished for is shown once
    /// it is known whether anything is locked.
    void begin(const Unfinished &work = {});
    /// In the place of a window that began already: nothing is locked or started again.
    void resume(const Unfinished &work);
    /// What is lost with this window; its size, place and page are remembered.
    [[nodiscard]] Unfinished leave();
    /// The program ends: what a start still looks after starts nothing any more.
    void beginEnd() { m_isEnding = true; }
    /// Shows it, now or when that can be done.
    void grant(const DesktopWish &wish);
    /// It is not: says why, and on each page that it could not be read, with a way to try again.
    void showUnopened(const Error &error);
    void showTrouble(const Error &error);
signals:
    /// It is open after all: somebody has tried again.
    void openedLate();
    /// The database, and what was left half done is known.
    void opened();
    /// Everything was removed but the files, which go when the program has ended.
    void everythingRemoved(patchbay::ProviderFiles providerFiles);

private:
    void watchDesktop();
    void watchConnections();
    void watchRecords();
    void watchRuns();
    void tellStanding();
    void followHabits();
    void beginOpenly();
    void showAll();
    void raise();
    void grantWaiting();
    [[nodiscard]] QStringList refusedFiles() const;
    void tellRefusedProviders();
    void addPages();
    void wireConnections();
    [[nodiscard]] FirstPage *makeFirst();
    void wireFirstRun();
    void wireProviders();
    void wirePanel();
    void showDetails(const ConnectionId &connection);
    void copyForAMoment(const Secret &text);
    void takeOffClipboard();
    void wireRecords();
    [[nodiscard]] AutomationsPage *makeAutomations();
    [[nodiscard]] AutomationsPage &automationsPage();
    void wireAutomations();
    void offerBack(const RemovedAutomation &removed);
    void askBringBack(const RemovedAutomation &removed, const QString &why);
    void wireRemoval();
    void wireGoTo();
    void addSections();
    void askForPassphrase();
    void askDisconnect(const ConnectionId &connection, const QString &title, const QString &provider,
        int waiting, bool canSend);
    void askRemoveEverything(const QString &consequence, bool history, int providerFiles);
    void tellRemoved(const QString &rest);
    void exportHistory(const OutboxStore::Filter &which);
    void wireExport();
    void showExport();
    void tellExportGoesOn();
    void cancelExport();
    void wireProgramSettings();
    void showPolicy();
    void testEvery();
    void askForAddress(const ProviderId &provider, const ConnectionId &connection, const QString &name);
    void askRemoveAnyway(const ConnectionId &connection, const QString &title, const QString &consequence);
    void refresh();
    void refreshEveryMinute();
    void showOutbox();
    void openLink(const QUrl &url);
    void copy(const QString &text);

    CoreServices &m_core;
    QSettings &m_settings;
    Appearance &m_appearance;
    std::unique_ptr<LoginPortal> m_loginPortal; ///< in a sandbox
    Habits m_habits;
    NoteService m_noteService;
    LocalRequests &m_localRequests;
    MainWindow m_window;
    QStringList m_refusedTold;
    CardOrder m_cardOrder;
    Partings m_partings;
    ConnectionsViewModel m_connections;
    std::unique_ptr<EndNews> m_endNews; ///< once the window stands
    std::unique_ptr<NeedNews> m_recordNews; ///< the same
    std::unique_ptr<NeedNews> m_runNews; ///< once the database is open
    RemovalViewModel m_removal;
    HistoryExport &m_history;
    Timestamp m_exportBegun{};
    Unfinished m_toTakeUp; ///< of the window before, once there is what it belongs to
    ProviderFiles m_filesToo = ProviderFiles::Keep; ///< when everything is removed
    DetailsViewModel m_details;
    SettingsViewModel m_programSettings;
    NetworkSettings m_network;
    Diagnostics m_diagnostics;
    WindowLock m_lock;
    TestRecordDialogs m_testRecords;
    ProviderPages m_providerPages;
    RecordPages m_recordPages;
    AutomationsViewModel m_automations;
    LatePage *m_automationsPlace;
    GoTo m_goTo;
    OpenedFiles m_openedFiles;
    Help m_help;
    ConnectionsPage *m_connectionsPage;
    FirstRun m_firstRun;
    LatePage *m_firstPlace;
    FirstPage *m_firstPage = nullptr; ///< when there is no connection yet
    bool m_cameFromFirst = false; ///< and not from the connections
    ConnectionPanel *m_connectionPanel = nullptr; ///< when it is asked for
    bool m_isLate = false; ///< the database was opened by a second try
    bool m_isEnding = false;
    bool m_isOpen = false; ///< the database, and it is known whether anything is locked
    QList<DesktopWish> m_wishes; ///< until then, or until the window is unlocked
    QPointer<const QMimeData> m_copied; ///< a token's, as long as it is on the clipboard
    QWidget *m_programSettingsPlace; ///< of the page, which is made when it is asked for
};

} // namespace patchbay
