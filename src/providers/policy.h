#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "oauth/consentway.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace patchbay
{

/// What an administrator can turn off. Intake and Commands are names for what this version has not got yet:
/// a policy may forbid them ahead of time.
enum class Act { TokenOutput, Intake, Commands, CustomProviders };

/// What an administrator settled about one provider; empty members leave the choice to the person.
struct ProviderRule {
    QStringList loginHosts; ///< hosts, or keys of the provider's login hosts
    QList<ConsentWay> consentWays;
    QString clientId;
};

/// What an administrator decided for everybody on this computer. A file that cannot be used forbids all that
/// one could forbid: it fails closed.
struct Policy {
    enum class State { None, InForce, Broken };

    State state = State::None;
    QString path = {};
    QString problem = {}; ///< of Broken: what is wrong, with JSON pointers
    QList<Act> forbidden = {};
    std::optional<QList<ProviderId>> allowedProviders = {}; ///< none: all
    QHash<ProviderId, ProviderRule> rules = {};
    bool readOnly = false;
    bool appLock = false;
    std::optional<std::chrono::minutes> longestIdle = {}; ///< of the app lock
    std::optional<std::chrono::days> longestHistory = {}; ///< of records that arrived

    [[nodiscard]] bool forbids(Act act) const;
    [[nodiscard]] bool allows(const ProviderId &provider) const;
    [[nodiscard]] bool forbidsWriting() const { return readOnly || state == State::Broken; }
};

/// "token_output": as the file names it.
[[nodiscard]] QString nameOf(Act act);

/// The failure of whatever the policy turns off: Forbidden, "forbidden_by_policy" ("policy_broken", with the
/// path and the problem as text, where the file cannot be used).
[[nodiscard]] Error forbiddenBy(const Policy &policy);

/// Strict: unknown and doubled members are refused; problems are told with their JSON pointers (Protocol).
[[nodiscard]] Result<Policy> readPolicy(const QByteArray &json);

/// Where the policy is, and whose files are believed: like sudoers it counts only if nobody else can have
/// written it.
struct PolicyFile {
    QString path = {}; ///< empty: there is none
    unsigned owner = 0; ///< user id
};
/// None where there is no file; Broken where there is one that cannot be used.
[[nodiscard]] Policy loadPolicy(const PolicyFile &file);

} // namespace patchbay
