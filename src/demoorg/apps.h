#pragma once

#include "demoorg/database.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <optional>

namespace patchbay::demoorg
{

/// An application registered with the pod: a Connected App or an External Client App.
struct App {
    enum class Access { Open, AdminApproved, NotInstalled, Blocked };
    enum class RefreshLife { UntilRevoked, None, Fixed, Unused };

    QString clientId;
    QString name;
    QStringList callbacks;
    QStringList scopes;
    bool pkceRequired = true;
    bool rotation = false;
    QString secretHash; ///< Empty for a public client.
    bool secretForWebFlow = true; ///< Only looked at where there is a secret.
    bool secretForRefresh = true;
    bool introspection = false;
    QString runAs; ///< The user of the client credentials flow; empty: switched off.
    QByteArray publicKey; ///< PEM, of the JWT bearer flow; empty: switched off.
    Access access = Access::Open;
    QString homeOrg; ///< Of a "Local" External Client App: nobody of another org may use it.
    RefreshLife refreshLife = RefreshLife::UntilRevoked;
    std::chrono::seconds refreshSeconds{0};
};

/// Reads an app as a test registers it; an error text for what Setup would refuse.
[[nodiscard]] tl::expected<App, QString> readApp(const QJsonObject &json);

/// The registered apps. Callers hold the pod's mutex.
class Apps final
{
public:
    explicit Apps(Database &db);

    void createTable();
    void put(const App &app);
    [[nodiscard]] std::optional<App> find(const QString &clientId);
    void setRotation(bool on);

private:
    Database &m_db;
};

} // namespace patchbay::demoorg
