#include "app/providerpages.h"

#include "app/windowlock.h"
#include "engine/coreservices.h"
#include "gui/mainwindow.h"
#include "gui/questiondialog.h"
#include "gui/toast.h"
#include "providers/providerdraft.h"

namespace patchbay
{

ProviderPages::ProviderPages(
    CoreServices &core, ConnectionsViewModel &connections, WindowLock &lock, MainWindow &window)
    : m_connections(connections)
    , m_lock(lock)
    , m_window(window)
    , m_custom({core.metadata,
          [&core](const ProviderDraft &draft) { return writeDefinition(core.catalog, draft); }})
    , m_settings({core.catalog, core.connections, core.keychain,
          {core.http, core.localServices, core.clock, core.entropy}, core.ownApps})
{
    connect(&m_custom, &CustomProvider::saved, this, [this](const QString &name) {
        if (m_customPage)
            m_customPage->takeUp({}); // an empty form for the next one
        emit connectionsRequested(); // where its card comes
        tell(tr("%1 is on your page now").arg(name));
    });
    wireSettings();
    wireOwnApps();
}

void ProviderPages::tell(const QString &text)
{
    m_window.toast().showWords(text);
}

void ProviderPages::wireSettings()
{
    connect(
        &m_connections, &ConnectionsViewModel::settingsRequested, this, [this](const ProviderId &provider) {
            openSettings({ProviderSettingsViewModel::Subject::Provider, provider, {}});
        });
    connect(&m_settings, &ProviderSettingsViewModel::saved, &m_connections, &ConnectionsViewModel::refresh);
}

/// An app or scopes of one connection's own: the same page, and then a sign-in.
void ProviderPages::wireOwnApps()
{
    connect(
        &m_connections, &ConnectionsViewModel::otherAppRequested, this, [this](const ProviderId &provider) {
            openSettings({ProviderSettingsViewModel::Subject::NewConnection, provider, {}});
        });
    connect(&m_connections, &ConnectionsViewModel::ownAppRequested, this,
        [this](const ProviderId &provider, const ConnectionId &connection) {
            openSettings({ProviderSettingsViewModel::Subject::Connection, provider, connection});
        });
    connect(&m_settings, &ProviderSettingsViewModel::signInRequested, this,
        [this](const ConnectOptions &options) {
            emit connectionsRequested(); // where the sign-in is seen
            m_connections.signIn(options);
        });
    connect(&m_connections, &ConnectionsViewModel::ownAppConnected, &m_settings,
        &ProviderSettingsViewModel::forgetNew);
}

/// What was typed and not saved is still there, whatever was looked at meanwhile.
void ProviderPages::openSettings(const Edited &wanted)
{
    makeSettings();
    if (wanted != m_settings.edited() || !m_settings.draft())
        load(wanted);
    m_window.showPage(m_settingsPage);
}

void ProviderPages::load(const Edited &wanted)
{
    switch (wanted.subject) {
    case ProviderSettingsViewModel::Subject::Provider:
        return m_settings.load(wanted.provider, wanted.toConnect);
    case ProviderSettingsViewModel::Subject::Connection:
        return m_settings.loadConnection(wanted.provider, wanted.connection);
    case ProviderSettingsViewModel::Subject::NewConnection:
        return m_settings.loadNew(wanted.provider);
    }
    Q_UNREACHABLE();
}

ProviderPages::Unfinished ProviderPages::unfinished() const
{
    Unfinished work{m_settings.drafts(), {}};
    if (m_customPage && m_customPage->typed() != ProviderDraft())
        work.custom = m_customPage->typed();
    return work;
}

void ProviderPages::takeUp(const Unfinished &work)
{
    m_settings.takeUp(work.settings);
    if (work.custom) {
        makeCustomPage();
        m_customPage->takeUp(*work.custom);
    }
}

void ProviderPages::setUpToConnect(const ProviderId &provider)
{
    openSettings({ProviderSettingsViewModel::Subject::Provider, provider, {}, true});
}

void ProviderPages::openCatalogue()
{
    showCatalogue();
    m_cataloguePage->begin();
}

// What most people never open is made when it is asked for.

/// Before anything is loaded: it shows what it is told.
void ProviderPages::makeSettings()
{
    if (m_settingsPage)
        return;
    m_settingsPage = new ProviderSettingsPage(m_settings);
    m_window.addHiddenPage(m_settingsPage);
    connect(m_settingsPage, &ProviderSettingsPage::backRequested, this, &ProviderPages::backRequested);
    connect(m_settingsPage, &ProviderSettingsPage::copyRequested, this, &ProviderPages::copyRequested);
    connect(m_settingsPage, &ProviderSettingsPage::openRequested, this, &ProviderPages::openRequested);
    connect(m_settingsPage, &ProviderSettingsPage::toastRequested, this, &ProviderPages::tell);
    connect(m_settingsPage, &ProviderSettingsPage::resetQuestion, this, &ProviderPages::askToReset);
}

void ProviderPages::askToReset(const QString &provider)
{
    auto *const question = new QuestionDialog(
        {tr("Reset the settings of %1?", "a service").arg(provider),
            tr("Client id, client secret, scopes and sign-in address are deleted, the secret in your "
               "keychain too. Accounts that are connected stay; to connect another, you enter an app again."),
            tr("Reset"), QuestionDialog::Weight::Destroys},
        &m_window);
    connect(question, &QuestionDialog::accepted, &m_settings, [this, edited = m_settings.edited()] {
        if (edited == m_settings.edited())
            m_settings.reset();
    });
    m_lock.present(question);
}

void ProviderPages::showCatalogue()
{
    if (!m_cataloguePage) {
        m_cataloguePage = new CataloguePage(m_connections);
        m_window.addHiddenPage(m_cataloguePage);
        connect(m_cataloguePage, &CataloguePage::backRequested, this, &ProviderPages::backRequested);
        connect(m_cataloguePage, &CataloguePage::customRequested, this, &ProviderPages::showCustomProvider);
        connect(m_cataloguePage, &CataloguePage::fileRequested, this, &ProviderPages::writeProviderFile);
    }
    m_window.showPage(m_cataloguePage);
}

void ProviderPages::makeCustomPage()
{
    if (m_customPage)
        return;
    m_customPage = new CustomProviderPage(m_custom);
    m_window.addHiddenPage(m_customPage);
    connect(m_customPage, &CustomProviderPage::backRequested, this, &ProviderPages::showCatalogue);
}

/// One that is half described goes on, unless another is meant.
void ProviderPages::showCustomProvider(const QString &name)
{
    makeCustomPage();
    m_window.showPage(m_customPage);
    const ProviderDraft draft = m_customPage->typed();
    if (draft == ProviderDraft() || (!name.isEmpty() && name != draft.name))
        m_customPage->begin(name);
}

void ProviderPages::writeProviderFile(const QString &name)
{
    const Result<QString> path = m_custom.writeExample(name);
    if (!path)
        return emit troubleMet(path.error());
    auto *const told = new QuestionDialog({tr("The file is there"),
                                              tr("Put the provider's addresses into %1. The card changes as "
                                                 "you save; what is wrong in the file is told here.")
                                                  .arg(*path),
                                              tr("Copy path"), QuestionDialog::Weight::Plain},
        &m_window);
    connect(told, &QuestionDialog::accepted, this, [this, path = *path] { emit copyRequested(path); });
    m_lock.present(told);
}

} // namespace patchbay
