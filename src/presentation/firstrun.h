#pragma once

#include "presentation/cardview.h"
#include "vault/keychainprobe.h"

#include <QObject>

#include <functional>

class QSettings;

namespace patchbay
{

class ConnectionsViewModel;
class ProviderCatalog;

/// What somebody sees who has no connection yet: the demo org, their own org, or all services. It is wanted
/// until it was skipped or a connection was there. Event loop only.
class FirstRun final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionsViewModel &connections;
        QSettings &settings; ///< beside language and theme: wanted before the database is open
        std::function<Task<KeychainProbe::State>()> keychain;
        std::function<Task<QString>()> keychainName; ///< of the program behind it; empty: not known
    };
    explicit FirstRun(const Parts &parts);

    /// Also while it is not known yet whether there is a connection.
    [[nodiscard]] bool isWanted() const;
    /// None: it is not offered on this computer.
    [[nodiscard]] std::optional<CardView> demo() const;
    /// A sign-in at the demo org goes on, or one has failed: its card says more than the page does.
    [[nodiscard]] bool isDemoBusy() const;
    [[nodiscard]] std::optional<CardView> org() const;
    [[nodiscard]] int serviceCount() const;
    [[nodiscard]] QString keychainWords() const { return m_keychainWords; }

    /// Asks the keychain how it is.
    void refresh();
    void tryDemo();
    /// One of the buttons of the demo org's card.
    void triggerDemo(CardAction action);
    /// A sign-in at the person's own org; before there is an app for it, to the settings that it needs.
    void connectOrg();
    void skip();

signals:
    void changed();
    /// It is over: to the connections.
    void ended();
    void setUpRequested(const patchbay::ProviderId &provider);
    /// It is seen where the connections are.
    void signInBegun();
    /// The demo org that was tried from here is connected.
    void demoConnected(const patchbay::ConnectionId &connection);

private:
    void look();
    void remember();
    void tell(const Result<KeychainProbe::State> &state, const QString &keychain);
    [[nodiscard]] ProviderId demoId() const;
    [[nodiscard]] ProviderId orgId() const;
    [[nodiscard]] std::optional<CardView> cardOf(const ProviderId &provider) const;

    Parts m_parts;
    QString m_keychainWords;
    bool m_isTrying = false; ///< the demo org, from here
    bool m_isAsking = false; ///< the keychain
};

} // namespace patchbay
