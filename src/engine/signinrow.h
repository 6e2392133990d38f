#pragma once

#include "engine/connectionservice.h"
#include "providers/accountfacts.h"
#include "store/connectionrow.h"

namespace patchbay
{

// A connection's row, as a sign-in fills it. Values only; the order of events is ConnectAttempt's.

/// What the person is asked for: client, host, endpoints, scopes. `row` is new or the one that is renewed;
/// `settings` are those that apply to it (appliedTo), with what it has of its `own`.
/// Errors: Misconfigured as "client_id_missing", those of loginHostOf, and Forbidden
/// where the policy settles other hosts.
[[nodiscard]] Result<ConnectionRow> askedFor(ConnectionRow row, const ProviderDescriptor &provider,
    const ProviderSettings &settings, const ConnectOptions &options, const OwnApp &own = {});
/// The person's rule for all providers, where a provider leaves the choice and nothing was chosen for it.
[[nodiscard]] ProviderSettings withUsualWay(
    ProviderSettings settings, const ProviderDescriptor &provider, std::optional<ConsentWay> preferred);
/// How the person is asked. Misconfigured as "consent_way" where the provider does not allow it;
/// Forbidden where the policy does not.
[[nodiscard]] Result<ConsentWay> wayOf(
    const ProviderDescriptor &provider, const ProviderSettings &settings, const ConnectOptions &options);
/// Whose account it is, and what was granted.
[[nodiscard]] ConnectionRow described(
    ConnectionRow row, const ProviderDescriptor &provider, const AccountFacts &facts, const TokenSet &tokens);
/// Is `other` a connection of the account that signed in? `made` is the row of that sign-in.
[[nodiscard]] bool isSameAccount(
    const ConnectionRow &other, const ConnectionRow &made, const AccountFacts &facts);
/// What `made` is where its sign-in, meant to renew another connection, is to be one of its own. With the
/// labels of the one it takes the place of, or without.
enum class Labels { TakenOver, None };
[[nodiscard]] ConnectionRow asNew(
    const ConnectionRow &made, const ConnectionId &id, Labels labels, Timestamp now);
/// `made` in the place of `before`, now that its tokens are kept: identity, and what the person gave it,
/// stay.
[[nodiscard]] ConnectionRow connected(ConnectionRow made, const ConnectionRow &before, Timestamp now);

} // namespace patchbay
