#pragma once

#include "app/desktopwish.h"
#include "app/endnews.h"
#include "app/intakeswitch.h"
#include "app/providerpages.h"
#include "app/recordpages.h"
#include "app/testrecorddialogs.h"
#include "app/windowlock.h"
#include "gui/automationspage.h"
#include "gui/connectionpanel.h"
#include "gui/connectionspage.h"
#include "gui/mainwindow.h"
#include "gui/settingspage.h"
#include "presentation/historyexport.h"
#include "presentation/removalviewmodel.h"
#include "presentation/settingsviewmodel.h"
#include "store/ownfiles.h"

#include <QMimeData>
#include <QPointer>
#include <QSettings>

namespace patchbay
{

class CoreServices;

/// The window with its pages, each bound to its view model, and what pages ask of each other and of the
/// desktop: toasts, questions, opening a link, the clipboard. Decides nothing about connections or records.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    Workspace(CoreServices &core, QSettings &settings);
    ~Workspace() override;

    [[nodiscard]] MainWindow &window() { return m_window; }
    /// The database is open: read, check every connection, send what waits. What was wished for is shown once
    /// it is known whether anything is locked.
    void begin();
    /// Shows it, now or when that can be done.
    void grant(const DesktopWish &wish);
    /// It is not, and will not be: says why.
    void showTrouble(const Error &error);
    /// The program ends: what waits for an answer over the local intake gets one.
    void beginEnd();

signals:
    /// Everything was removed but the files, which go when the program has ended.
    void everythingRemoved(patchbay::ProviderFiles providerFiles);

private:
    void watchConnections();
    void beginOpenly();
    void raise();
    void tellRefusedProviders();
    void addPages();
    void wireConnections();
    void wireProviders();
    void wirePanel();
    void showDetails(const ConnectionId &connection);
    void copyForAMoment(const Secret &text);
    void takeOffClipboard();
    void wireRecords();
    void wireAutomations();
    void wireRemoval();
    void askDisconnect(
        const ConnectionId &connection, const QString &title, const QString &provider, int waiting);
    void askRemoveEverything(const QString &consequence, bool history, int providerFiles);
    void tellRemoved(const QString &rest);
    void exportHistory(const OutboxStore::Filter &which);
    void wireProgramSettings();
    void showPolicy();
    void askForAddress(const ProviderId &provider, const ConnectionId &connection, const QString &name);
    void askRemoveAnyway(const ConnectionId &connection, const QString &title, const QString &consequence);
    void refresh();
    void refreshEveryMinute();
    void showOutbox();
    void openLink(const QUrl &url);
    void copy(const QString &text);

    CoreServices &m_core;
    MainWindow m_window;
    QStringList m_refusedTold;
    ConnectionsViewModel m_connections;
    std::unique_ptr<EndNews> m_endNews; ///< once the window stands
    RemovalViewModel m_removal;
    HistoryExport m_history;
    ProviderFiles m_filesToo = ProviderFiles::Keep; ///< when everything is removed
    DetailsViewModel m_details;
    SettingsViewModel m_programSettings;
    LocalRequests m_localRequests;
    IntakeSwitch m_intake;
    WindowLock m_lock;
    TestRecordDialogs m_testRecords;
    ProviderPages m_providerPages;
    RecordPages m_recordPages;
    AutomationsViewModel m_automations;
    AutomationsPage *m_automationsPage;
    ConnectionsPage *m_connectionsPage;
    ConnectionPanel *m_connectionPanel = nullptr; ///< when it is asked for
    bool m_isOpen = false; ///< the database, and it is known whether anything is locked
    QList<DesktopWish> m_wishes; ///< until then
    QPointer<const QMimeData> m_copied; ///< a token's, as long as it is on the clipboard
    QWidget *m_programSettingsPlace; ///< of the page, which is made when it is asked for
};

} // namespace patchbay
