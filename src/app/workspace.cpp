#include "app/workspace.h"

#include "engine/coreservices.h"
#include "gui/pastedialog.h"
#include "gui/questiondialog.h"
#include "gui/toast.h"
#include "net/openexternal.h"
#include "presentation/diagnosis.h"
#include "presentation/localrequests.h"
#include "presentation/messages.h"
#include "presentation/outboxstate.h"
#include "store/surroundings.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr auto detailsKey = "window/details"_L1; ///< whose stand beside the connections

OutboxBlock::Look lookOf(OutboxSummary::Look look)
{
    switch (look) {
    case OutboxSummary::Look::Sent:
        return OutboxBlock::Look::Sent;
    case OutboxSummary::Look::Sending:
        return OutboxBlock::Look::Sending;
    case OutboxSummary::Look::Waiting:
        return OutboxBlock::Look::Waiting;
    case OutboxSummary::Look::NeedsYou:
        return OutboxBlock::Look::NeedsYou;
    case OutboxSummary::Look::Offline:
        return OutboxBlock::Look::Offline;
    case OutboxSummary::Look::Unknown:
        return OutboxBlock::Look::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

Workspace::Workspace(CoreServices &core, QSettings &settings, const Parts &parts)
    : m_core(core)
    , m_settings(settings)
    , m_appearance(parts.appearance)
    , m_loginPortal(surroundings() == Surroundings::Flatpak
              ? std::make_unique<LoginPortal>(QDBusConnection::sessionBus())
              : nullptr)
    , m_habits(settings, core.paths, m_loginPortal.get())
    , m_noteService(QDBusConnection::sessionBus())
    , m_localRequests(parts.requests)
    , m_window(settings)
    , m_cardOrder(settings)
    , m_partings(core.database, core.service)
    , m_connections({core.catalog, core.connections, core.outbox, core.service, m_partings, core.clock,
          [&core] { return core.keychain.unlock(); }, &m_cardOrder})
    , m_removal(
          {core.catalog, core.connections, core.disconnects, core.removal, countProviderFiles(core.paths)})
    , m_history(parts.history)
    , m_details(
          {core.catalog, core.connections, core.handout, core.tokens, core.orgs, core.rights, core.clock})
    , m_programSettings({core.catalog, core.preferences, core.lock})
    , m_network(core.proxy)
    , m_diagnostics({[&core](QObject *context) { return diagnose(core, context); },
          [] { return QSystemTrayIcon::isSystemTrayAvailable(); }})
    , m_lock(core.lock, m_window)
    , m_testRecords(core, m_connections, m_lock, m_window)
    , m_providerPages(core, m_connections, m_lock, m_window)
    , m_recordPages(core, m_lock, m_window)
    , m_automations({core.catalog, core.connections, core.outbox, core.automations, core.actions,
          core.automationWorker, core.rights, core.clock, core.entropy})
    , m_automationsPlace(new LatePage([this] { return makeAutomations(); }))
    , m_goTo(core.outbox, core.clock, m_connections, m_window)
    , m_openedFiles(m_lock, m_window)
    , m_help(m_window, m_goTo)
    , m_connectionsPage(new ConnectionsPage(m_connections))
    , m_firstRun({core.catalog, m_connections, settings, [&core] { return core.keychain.placeState(); },
          [&core] { return core.keychain.placeName(); }})
    , m_firstPlace(new LatePage([this] { return makeFirst(); }))
    , m_programSettingsPlace(new QWidget)
{
    addPages();
    wireConnections();
    wireFirstRun();
    wireRemoval();
    wireExport();
    wireProviders();
    wirePanel();
    wireRecords();
    wireAutomations();
    wireProgramSettings();
    wireGoTo();
    connect(&m_core.database, &Database::changed, this, &Workspace::refresh);
    connect(&m_core.database, &Database::changed, this, [this] {
        if (m_core.lock.state() == AppLock::State::Locked)
            (void)m_core.lock.refresh(); // the lock may have been taken off by patchbayctl
    });
    connect(&m_core.catalogWatch, &CatalogWatch::reloaded, this, [this] {
        refresh();
        tellRefusedProviders();
        showPolicy();
    });
    // A reconnected org or an unlocked keychain may free what waits.
    connect(&m_core.service, &ConnectionService::connectionsChanged, &m_core.worker, &OutboxWorker::wake,
        Qt::UniqueConnection); // a window may take the place of another
    // Whoever enters records while the network is gone is not told for a day that all is well.
    connect(&m_core.worker, &OutboxWorker::troubleChanged, this, [this](const ConnectionId &connection) {
        const std::optional<Error> trouble = m_core.worker.trouble(connection);
        if (!trouble || trouble->kind == ErrorKind::Offline || trouble->kind == ErrorKind::HelperFailed)
            m_core.checks.compare(connection, !trouble);
    });
    watchDesktop();
    m_window.restore();
    if (m_firstRun.isWanted() && m_window.currentPage() == m_connectionsPage)
        m_window.showPage(m_firstPlace);
}

void Workspace::addPages()
{
    m_window.addPage({u"plug"_s, tr("Connections"), {QKeySequence(u"Ctrl+1"_s)}}, m_connectionsPage);
    m_recordPages.add();
    m_window.addPage({u"workflow"_s, tr("Automations"), {QKeySequence(u"Ctrl+5"_s)}}, m_automationsPlace);
    m_window.addPlainPage(m_firstPlace);
    m_window.addPage(
        {u"sliders"_s, tr("Settings"), {QKeySequence(u"Ctrl+,"_s)}, true}, m_programSettingsPlace);
    m_help.add();
    auto *const quit = new QAction(tr("Quit"), &m_window);
    quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    connect(quit, &QAction::triggered, &m_window, &MainWindow::quit);
    m_window.addAction(quit);
    // Which hides it where it stays in the tray.
    auto *const close = new QAction(tr("Close the window"), &m_window);
    close->setShortcut(QKeySequence(u"Ctrl+W"_s));
    connect(close, &QAction::triggered, &m_window, &QWidget::close);
    m_window.addAction(close);
    connect(&m_window, &MainWindow::outboxClicked, this, [this] { m_recordPages.showActivity(); });
}

void Workspace::wireProviders()
{
    connect(m_connectionsPage, &ConnectionsPage::testRequested, this, [this] {
        if (m_connectionPanel && m_connectionPanel->isAncestorOf(m_window.focusWidget()))
            m_connectionPanel->test();
        else
            testEvery();
    });
    connect(m_connectionsPage, &ConnectionsPage::catalogueRequested, &m_providerPages,
        &ProviderPages::openCatalogue);
    connect(&m_providerPages, &ProviderPages::connectionsRequested, this,
        [this] { m_window.showPage(m_connectionsPage); });
    connect(&m_providerPages, &ProviderPages::copyRequested, this, &Workspace::copy);
    connect(&m_providerPages, &ProviderPages::openRequested, this, &Workspace::openLink);
    connect(&m_providerPages, &ProviderPages::troubleMet, this, &Workspace::showTrouble);
}

/// The cards say what came of it.
void Workspace::testEvery()
{
    m_core.checks.checkAll().then(this, [this](int going) {
        if (going > 0)
            m_window.toast().showWords(tr("Every connection is being tested"));
    });
}

void Workspace::wirePanel()
{
    connect(&m_connections, &ConnectionsViewModel::detailsRequested, this, &Workspace::showDetails);
    connect(&m_connections, &ConnectionsViewModel::changed, &m_details, &DetailsViewModel::refresh);
    connect(&m_details, &DetailsViewModel::changed, this, [this] {
        const auto &details = m_details.details();
        m_settings.setValue(detailsKey, details ? details->connection.value : QString());
    });
    connect(&m_details, &DetailsViewModel::copyRequested, this, &Workspace::copyForAMoment);
}

void Workspace::showDetails(const ConnectionId &connection)
{
    if (!m_connectionPanel) {
        m_connectionPanel = new ConnectionPanel(m_details, m_connections);
        m_connectionsPage->addPanel(m_connectionPanel);
        connect(m_connectionPanel, &ConnectionPanel::copyRequested, this, &Workspace::copy);
        connect(m_connectionPanel, &ConnectionPanel::leftFor, m_connectionsPage, &ConnectionsPage::focusOn);
        // Queued: what is asked for may close the panel whose button asks.
        connect(m_connectionPanel, &ConnectionPanel::actionTriggered, &m_connections,
            &ConnectionsViewModel::trigger, Qt::QueuedConnection);
    }
    m_details.open(connection);
}

/// A token on the clipboard is anybody's: it stays for a minute, and managers of clipboards are told not to
/// keep it.
void Workspace::copyForAMoment(const Secret &text)
{
    auto *const data = new QMimeData;
    data->setData(u"text/plain"_s, text.reveal().toByteArray());
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QClipboard *const clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(data);
    m_copied = data;
    m_window.toast().showWords(tr("Copied. It is taken off the clipboard in a minute."));
    m_core.clock.after(std::chrono::minutes(1), this, [this, copied = QPointer<const QMimeData>(data)] {
        if (copied && copied == m_copied)
            takeOffClipboard();
    });
}

/// Whatever somebody copied since stays.
void Workspace::takeOffClipboard()
{
    QClipboard *const clipboard = QGuiApplication::clipboard();
    if (m_copied && clipboard->mimeData() == m_copied)
        clipboard->clear();
}

/// What is on the clipboard may outlive the program: desktops keep it for those that end.
Workspace::~Workspace()
{
    takeOffClipboard();
}

void Workspace::wireConnections()
{
    connect(&m_connections, &ConnectionsViewModel::changed, this, [this] {
        m_window.setBadge(m_connectionsPage, m_connections.attentionCount());
        showOutbox();
    });
    connect(&m_connections, &ConnectionsViewModel::toast, this,
        [this](const QString &text) { m_window.toast().showWords(text); });
    connect(&m_connections, &ConnectionsViewModel::openRequested, this, &Workspace::openLink);
    connect(&m_connections, &ConnectionsViewModel::copyRequested, this,
        [this](const Secret &link) { copy(QString::fromUtf8(link.reveal())); });
    connect(&m_connections, &ConnectionsViewModel::newLeadRequested, this,
        [this](const ConnectionId &connection) { m_recordPages.startLead(connection); });
    connect(&m_connections, &ConnectionsViewModel::keychainHelpRequested, this, [this] {
        auto *const help = new QuestionDialog(
            {tr("Patchbay needs a keychain"),
                tr("Install GNOME Keyring (package gnome-keyring) or KWallet, then sign in to your desktop "
                   "again. Your tokens "
                   "are kept there and nowhere else. Without one you can connect for this run only.")},
            &m_window);
        m_lock.present(help);
    });
    connect(&m_connections, &ConnectionsViewModel::pasteRequested, this, &Workspace::askForAddress);
    connect(&m_connections, &ConnectionsViewModel::removeAnywayQuestion, this, &Workspace::askRemoveAnyway);
    connect(&m_connections, &ConnectionsViewModel::disconnectQuestion, this, &Workspace::askDisconnect);
    connect(&m_connections, &ConnectionsViewModel::ceilingQuestion, this,
        [this](const ConnectOptions &options, const QString &title, const QString &consequence) {
            auto *const question = new QuestionDialog(
                {title, consequence, tr("Sign in"), QuestionDialog::Weight::Plain}, &m_window);
            connect(question, &QDialog::accepted, &m_connections,
                [this, options] { m_connections.connectConfirmed(options); });
            m_lock.present(question);
        });
}

void Workspace::askForAddress(const ProviderId &provider, const ConnectionId &connection, const QString &name)
{
    auto *const dialog = new PasteDialog(name, &m_window);
    connect(dialog, &PasteDialog::addressGiven, this,
        [this, dialog, provider, connection](const Secret &address) {
            const QString problem = m_connections.takePasted(provider, connection, address);
            if (problem.isEmpty())
                dialog->accept();
            else
                dialog->showProblem(problem);
        });
    // The browser may come back by itself, or the person gives up.
    connect(&m_connections, &ConnectionsViewModel::changed, dialog, [this, dialog, provider, connection] {
        if (!m_connections.isWaitingForBrowser(provider, connection))
            dialog->close();
    });
    m_lock.present(dialog);
}

void Workspace::askRemoveAnyway(
    const ConnectionId &connection, const QString &title, const QString &consequence)
{
    auto *const question = new QuestionDialog(
        {tr("Remove %1 anyway?").arg(title), consequence, tr("Remove"), QuestionDialog::Weight::Destroys},
        &m_window);
    connect(question, &QDialog::accepted, &m_connections,
        [this, connection] { m_connections.removeAnywayConfirmed(connection); });
    m_lock.present(question);
}

void Workspace::wireRecords()
{
    connect(&m_recordPages, &RecordPages::countsChanged, this, &Workspace::showOutbox);
    connect(&m_recordPages, &RecordPages::connectRequested, this,
        [this] { m_window.showPage(m_connectionsPage); });
    connect(&m_recordPages, &RecordPages::reconnectRequested, this,
        [this](const ProviderId &provider, const ConnectionId &connection) {
            m_window.showPage(m_connectionsPage); // where the sign-in is seen
            m_connections.trigger(CardAction::Reconnect, provider, connection);
        });
    connect(&m_recordPages, &RecordPages::openRequested, this, &Workspace::openLink);
    connect(&m_recordPages, &RecordPages::copyRequested, this, &Workspace::copy);
    connect(&m_recordPages, &RecordPages::exportRequested, this, &Workspace::exportHistory);
}

void Workspace::wireProgramSettings()
{
    connect(&m_window, &MainWindow::pageShown, this, [this](const QWidget *page) {
        if (page != m_programSettingsPlace || page->layout())
            return;
        auto *const whole = new QVBoxLayout(m_programSettingsPlace);
        whole->setContentsMargins(0, 0, 0, 0);
        auto *const settings = new SettingsPage(m_programSettings,
            {m_appearance, m_localRequests, m_lock.locking(), m_habits, m_network, m_diagnostics});
        connect(settings, &SettingsPage::copyRequested, this, &Workspace::copyForAMoment);
        connect(settings, &SettingsPage::plainCopyRequested, this, &Workspace::copy);
        connect(settings, &SettingsPage::removeEverythingRequested, &m_removal,
            &RemovalViewModel::askRemoveEverything);
        whole->addWidget(settings);
        if (m_programSettingsPlace->hasFocus()) // it had nothing yet that could take the keyboard
            settings->focusFirst();
    });
    connect(&m_testRecords, &TestRecordDialogs::openRequested, this, &Workspace::openLink);
    // What waited for the read-only mode to end goes out.
    connect(&m_programSettings, &SettingsViewModel::changed, &m_recordPages,
        [this] { m_recordPages.refreshForm(); });
    connect(&m_programSettings, &SettingsViewModel::changed, &m_core.worker, &OutboxWorker::wake);
    connect(&m_programSettings, &SettingsViewModel::changed, this, &Workspace::showOutbox);
    connect(
        &m_programSettings, &SettingsViewModel::changed, &m_core.automationWorker, &AutomationWorker::wake);
    m_programSettingsPlace->setWindowTitle(tr("Settings"));
    connect(&m_lock.locking(), &Locking::passphraseWanted, this, &Workspace::askForPassphrase);
}

void Workspace::wireGoTo()
{
    connect(&m_recordPages, &RecordPages::quickHelpRequested, this,
        [this] { m_help.show(HelpTopic::QuickEntry); });
    m_goTo.add(u"user-plus"_s, tr("New lead"), QKeySequence::New, [this] { m_recordPages.startAnyLead(); });
    m_goTo.add(u"user-plus"_s, tr("Quick lead"), QKeySequence(u"Ctrl+Alt+L"_s),
        [this] { m_recordPages.showQuick(u"Lead"_s); });
    m_goTo.add(u"user"_s, tr("Quick contact"), QKeySequence(u"Ctrl+Alt+C"_s),
        [this] { m_recordPages.showQuick(u"Contact"_s); });
    m_openedFiles.addTo(m_goTo);
    m_goTo.add(u"plus"_s, tr("Add provider"), {}, [this] { m_providerPages.openCatalogue(); });
    m_goTo.add(u"reload"_s, tr("Test every connection"), {}, [this] { testEvery(); });
    m_goTo.add(u"lock"_s, tr("Lock"), QKeySequence(u"Ctrl+L"_s), [this] { m_lock.locking().lockNow(); });
    m_goTo.add(u"close"_s, tr("Quit"), QKeySequence(u"Ctrl+Q"_s), [this] { m_window.quit(); });
    connect(&m_openedFiles, &OpenedFiles::opened, this,
        [this](const QString &path) { grant({.kind = DesktopWish::Kind::File, .file = path}); });
    m_goTo.addFound(u"workflow"_s, AutomationsPage::tr("New automation"), {}, {}, [this] {
        m_window.showPage(m_automationsPlace);
        automationsPage().beginNew();
    });
    m_goTo.addFound(u"clipboard-in"_s, NewRecordPage::tr("Paste signature"), {},
        QKeySequence(u"Ctrl+Shift+V"_s), [this] { m_recordPages.pasteSignature(); });
    m_goTo.addFound(u"download"_s, tr("Export history…"), {}, {}, [this] { exportHistory({}); });
    addSections();
    connect(&m_goTo, &GoTo::cardRequested, this, [this] { m_window.showPage(m_connectionsPage); });
    connect(&m_goTo, &GoTo::recordRequested, &m_recordPages, &RecordPages::showRecord);
    connect(&m_goTo, &GoTo::recordOpenRequested, &m_recordPages, &RecordPages::openRecord);
}

/// Nothing can be locked without a passphrase: where there is none, it is asked for.
void Workspace::askForPassphrase()
{
    m_window.showPage(m_programSettingsPlace);
    m_programSettingsPlace->findChild<SettingsPage *>()->askForPassphrase();
}

void Workspace::addSections()
{
    const QList<SettingsPage::Section> sections = SettingsPage::sections();
    for (int place = 0; place < sections.size(); ++place)
        m_goTo.addFound(sections.at(place).icon, sections.at(place).word, tr("Settings"), {}, [this, place] {
            m_window.showPage(m_programSettingsPlace);
            m_programSettingsPlace->findChild<SettingsPage *>()->showSection(place);
        });
}

/// A policy that cannot be used turns much off, and whoever looks for it must be told why.
void Workspace::showPolicy()
{
    const Policy &policy = m_core.catalog.policy();
    const Message words
        = policy.state == Policy::State::Broken ? messageFor(forbiddenBy(policy), {}) : Message();
    m_window.setNotice(words.fact, words.next);
    m_programSettings.refresh();
    (void)m_core.lock.refresh();
}

void Workspace::begin(const Unfinished &work)
{
    m_toTakeUp = work;
    showPolicy();
    // Nothing is read that could be seen before it is known whether the window is locked.
    m_core.lock.begin().finally(this, [this](const Result<Done> &) { beginOpenly(); });
}

void Workspace::grant(const DesktopWish &wish)
{
    const bool isLocked = m_isOpen && m_lock.locking().isClosed();
    const bool wantsQuick = wish.kind == DesktopWish::Kind::Quick;
    if ((!wantsQuick && wish.kind != DesktopWish::Kind::Background) || isLocked)
        raise();
    if (!m_isOpen)
        return m_wishes.append(wish);
    if (isLocked) {
        if (wish.kind != DesktopWish::Kind::Background && wish.kind != DesktopWish::Kind::Window)
            m_wishes = {wish}; // the last one; nobody waits for the others any more
        return;
    }
    if (wantsQuick)
        m_recordPages.showQuick(wish.object);
    if (wish.kind == DesktopWish::Kind::File)
        m_recordPages.openFile(wish.file);
    if (wish.kind == DesktopWish::Kind::Record)
        m_recordPages.offer(wish.object, wish.fields);
}

void Workspace::raise()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Workspace::resume(const Unfinished &work)
{
    m_toTakeUp = work;
    m_refusedTold = refusedFiles();
    m_lock.showState();
    showPolicy();
    showAll();
    watchConnections();
    watchRecords();
    if (m_history.isWriting())
        showExport();
    if (auto *const language = m_window.currentPage()->findChild<QComboBox *>(u"language"_s))
        language->setFocus(); // where the person was
}

Workspace::Unfinished Workspace::leave()
{
    m_window.remember();
    Unfinished work;
    work.records = m_recordPages.unfinished();
    if (m_connectionPanel)
        work.labels = m_connectionPanel->unfinished();
    work.providers = m_providerPages.unfinished();
    if (const auto *const page = static_cast<AutomationsPage *>(m_automationsPlace->page()))
        work.automation = page->unfinished();
    work.proxy = m_network.unfinished();
    return work;
}

void Workspace::showAll()
{
    watchRuns(); // before they are counted for the first time: those are no news
    refresh();
    if (const QString shown = m_settings.value(detailsKey).toString(); !shown.isEmpty())
        showDetails({shown});
    m_recordPages.begin();
    const Unfinished work = std::exchange(m_toTakeUp, {});
    m_recordPages.takeUp(work.records);
    if (m_connectionPanel)
        m_connectionPanel->takeUp(work.labels);
    m_providerPages.takeUp(work.providers);
    if (work.automation)
        automationsPage().takeUp(*work.automation);
    if (work.proxy)
        m_network.takeUp(*work.proxy);
    m_isOpen = true;
    grantWaiting();
    // Queued: the window is given back first.
    const auto unlocked = [this] {
        if (!m_lock.locking().isClosed())
            grantWaiting();
    };
    connect(&m_lock.locking(), &Locking::changed, this, unlocked, Qt::QueuedConnection);
    refreshEveryMinute();
}

void Workspace::grantWaiting()
{
    for (const DesktopWish &wish : std::exchange(m_wishes, {}))
        grant(wish);
}

void Workspace::beginOpenly()
{
    showAll();
    m_core.service.recover().finally(this, [this](const Result<Done> &) {
        if (m_isEnding)
            return;
        m_core.worker.start();
        m_core.automationWorker.start();
        emit opened();
        connect(&m_core.network, &NetworkReturn::returned, &m_core.checks, &ConnectionChecks::checkNow);
        connect(&m_core.proxy, &ProxyService::changed, &m_core.checks, &ConnectionChecks::checkNow);
        connect(&m_core.proxy, &ProxyService::changed, &m_core.worker, &OutboxWorker::wake);
        connect(&m_core.proxy, &ProxyService::changed, &m_core.automationWorker, &AutomationWorker::wake);
        m_core.network.begin();
        m_core.checks.start();
        m_core.retention.start();
        watchConnections();
        watchRecords();
        tellStanding();
    });
    m_core.database.takeDamage().then(this, [this](const std::optional<Error> &damage) {
        if (damage)
            showTrouble(*damage);
    });
    tellRefusedProviders();
}

QStringList Workspace::refusedFiles() const
{
    QStringList refused;
    for (const RefusedProvider &file : m_core.catalog.refused())
        refused.append(u"%1 (%2)"_s.arg(file.path, file.problem));
    return refused;
}

/// Whoever wrote such a file looks for its card in vain.
void Workspace::tellRefusedProviders()
{
    const QStringList refused = refusedFiles();
    if (!refused.isEmpty() && std::exchange(m_refusedTold, refused) != refused)
        showTrouble({.kind = ErrorKind::Misconfigured,
            .detail = u"provider files were refused"_s,
            .providerCode = u"refused_provider"_s,
            .providerText = QLocale().createSeparatedList(refused)});
}

void Workspace::showUnopened(const Error &error)
{
    if (m_window.currentPage() == m_firstPage)
        m_window.showPage(m_connectionsPage); // what the first page offers is not known
    showTrouble(error);
    connect(&m_connections, &ConnectionsViewModel::changed, this, [this] {
        if (m_connections.isLoaded() && !std::exchange(m_isLate, true))
            emit openedLate();
    });
    refresh();
}

void Workspace::showTrouble(const Error &error)
{
    const Message message = messageFor(error, {u"Patchbay"_s, {}, {}});
    auto *const dialog = new QuestionDialog({message.fact, message.next}, &m_window);
    m_lock.present(dialog);
}

void Workspace::refresh()
{
    if (m_automationsPlace->isVisible())
        m_automations.refresh();
    m_connections.refresh();
    m_recordPages.refresh();
}

void Workspace::refreshEveryMinute()
{
    // "2 min ago" grows old by itself.
    m_core.clock.after(std::chrono::minutes(1), this, [this] {
        refresh();
        refreshEveryMinute();
    });
}

void Workspace::showOutbox()
{
    if (m_recordPages.countsState() == ReadState::State::UnderWay)
        return;
    const OutboxSummary summary = m_recordPages.countsState() == ReadState::State::Failed
        ? unreadableOutbox()
        : summarize(m_recordPages.counts(),
            {m_connections.isOffline(), m_programSettings.isReadOnly(), m_connections.attentionCount()});
    m_window.setOutbox(lookOf(summary.look), summary.fact, summary.detail);
}

void Workspace::openLink(const QUrl &url)
{
    const Result<Done> opened = openExternal(Secret::fromString(url.toString(QUrl::FullyEncoded)));
    if (!opened)
        m_window.toast().showWords(tr("No browser could be opened. The link is on the clipboard instead."));
    if (!opened)
        QGuiApplication::clipboard()->setText(url.toString());
}

void Workspace::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_window.toast().showWords(tr("Copied"));
}

} // namespace patchbay
