#pragma once

#include "engine/connectionservice.h"
#include "engine/ownapps.h"
#include "oauth/tokenrequests.h"
#include "providers/descriptor.h"

namespace patchbay
{

/// What a sign-in asks for, of whom, and as which app: all that is settled before a person sees a page.
struct SignInPlan {
    ProviderDescriptor provider; ///< with the person's own reason, where they wrote one
    OAuthClient client;
    ConsentWay way = ConsentWay::Browser;
    ConnectionRow row; ///< what is to be made
    std::optional<ConnectionRow> before; ///< what is to be renewed
};

/// Makes the plan of one sign-in out of what was asked for, the provider's settings, the person's rules and
/// the policy. Reads only. Runs once; event loop only.
class SignInPlanner final : public QObject
{
    Q_OBJECT
public:
    SignInPlanner(const ConnectionService::Parts &parts, const ConnectOptions &options, QObject *parent);

    /// Errors: NotFound (no such provider, or no such connection of it), Forbidden by policy, those of
    /// askedFor and wayOf, Misconfigured as "client_secret_missing", the stores' and the vault's.
    Task<SignInPlan> run();

private:
    Task<Done> findRenewed();
    Task<ProviderSettings> usualSettings();
    Task<SignInPlan> choose(const ProviderSettings &usual);
    Task<SignInPlan> readSecret(bool isSet);
    Task<Secret> secretOfApp();
    [[nodiscard]] ConnectionRow newRow(const ProviderSettings &settings) const;

    ConnectionService::Parts m_parts;
    OwnApps m_apps;
    ConnectOptions m_options;
    SignInPlan m_plan;
};

} // namespace patchbay
