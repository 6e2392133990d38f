#pragma once

#include "gui/cataloguepage.h"
#include "gui/customproviderpage.h"
#include "gui/providersettingspage.h"
#include "presentation/connectionsviewmodel.h"
#include "presentation/customprovider.h"
#include "presentation/providersettingsviewmodel.h"

namespace patchbay
{

class CoreServices;
class MainWindow;
class WindowLock;

/// The pages about providers: the catalogue, a provider of one's own, a provider's settings. What they want
/// of the rest of the window is told by signals.
class ProviderPages final : public QObject
{
    Q_OBJECT
public:
    ProviderPages(
        CoreServices &core, ConnectionsViewModel &connections, WindowLock &lock, MainWindow &window);

    void openCatalogue();
    /// What a first sign-in needs, which follows when it is saved.
    void setUpToConnect(const ProviderId &provider);

    /// What is being typed and is nowhere else yet.
    struct Unfinished {
        QList<ProviderSettingsViewModel::Draft> settings;
        std::optional<ProviderDraft> custom;
    };
    [[nodiscard]] Unfinished unfinished() const;
    void takeUp(const Unfinished &work);

signals:
    void connectionsRequested();
    /// To where the person came from: the connections, or the first page.
    void backRequested(); ///< to the page with the cards
    void copyRequested(const QString &text);
    void openRequested(const QUrl &page);
    void troubleMet(const patchbay::Error &error);

private:
    using Edited = ProviderSettingsViewModel::Edited;
    void wireSettings();
    void wireOwnApps();
    void makeSettings();
    void openSettings(const Edited &wanted);
    void load(const Edited &wanted);
    void makeCustomPage();
    void showCatalogue();
    void showCustomProvider(const QString &name);
    void askToReset(const QString &provider);
    void writeProviderFile(const QString &name);
    void tell(const QString &text);

    ConnectionsViewModel &m_connections;
    WindowLock &m_lock;
    MainWindow &m_window;
    CustomProvider m_custom;
    ProviderSettingsViewModel m_settings;
    ProviderSettingsPage *m_settingsPage = nullptr; ///< each when it is asked for
    CataloguePage *m_cataloguePage = nullptr;
    CustomProviderPage *m_customPage = nullptr;
};

} // namespace patchbay
