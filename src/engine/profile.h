#pragma once

#include "store/connectionrow.h"
#include "store/preferencestore.h"

#include <QJsonObject>

namespace patchbay
{

class ProviderCatalog;

/// What a person can take along to another computer: how providers are set up, definitions of their own, what
/// they chose, how connections are named. Never a token, never a client secret.
struct Profile {
    /// How a connection is named here, found again by its account.
    struct Named {
        ProviderId provider;
        QString accountId;
        QString tenantId;
        QString account; ///< for people: "sales@acme.example"
        QString label;
        QString user;
        QString tenant;
        QStringList tags;
        QString colour;
        QString apiVersion;

        [[nodiscard]] bool isOf(const ConnectionRow &row) const;
        void applyTo(ConnectionRow &row) const;
    };
    QList<ProviderSettings> settings;
    QList<QJsonObject> definitions;
    /// Of these only what is not of this computer: never the lock. None: they stay as they are.
    std::optional<Preferences> preferences;
    QList<Named> connections;
};

[[nodiscard]] QJsonObject profileJson(const Profile &profile);
/// Strict: what is not known is refused (Protocol, with JSON pointers). Settings are held against the
/// definitions of the profile itself, then those of the catalogue.
[[nodiscard]] Result<Profile> readProfile(const QByteArray &json, const ProviderCatalog &catalog);

/// These settings with those of the profile in their place. A client secret stays only with the app it is of.
[[nodiscard]] ProviderSettings merged(const ProviderSettings &here, const ProviderSettings &profile);

} // namespace patchbay
