#include "engine/alivecheck.h"

#include "engine/apiaddress.h"
#include "engine/authorizedclient.h"
#include "engine/tokenbroker.h"
#include "providers/apireply.h"
#include "providers/catalog.h"
#include "salesforce/replies.h"
#include "store/connectionstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// What the answer tells besides being one; most providers tell nothing.
using Usage = std::optional<ApiUsage>;

/// The reply as a Result: what is no success, and what says `ok: false`, is an Error.
Result<Usage> judge(const ProviderDescriptor &provider, const HttpReply &reply, Timestamp now)
{
    return judgeApiReply(provider, reply, now).map([&reply](const Done &) {
        return readApiUsage(reply.headers.value("Sforce-Limit-Info"));
    });
}

/// A grant that the provider ends when nobody uses it is renewed when half of that time has gone.
Task<AccessToken> tokenOf(
    const ConnectionService::Parts &parts, const ProviderDescriptor &provider, const ConnectionRow &row)
{
    const Timestamp halfAgo = parts.clock.now() - std::chrono::hours(12) * provider.idleDays;
    return provider.idleDays > 0 && row.refreshedAt < halfAgo ? parts.tokens.renewedSince(row.id, halfAgo)
                                                              : parts.tokens.fresh(row.id);
}

Task<Usage> ask(const ConnectionService::Parts &parts, QObject *context, const ConnectionRow &row)
{
    const ProviderDescriptor *const provider = parts.catalog.find(row.provider);
    if (!provider)
        return Task<Usage>::settled(
            fail(ErrorKind::Misconfigured, u"the provider has no definition any more"_s));
    return tokenOf(parts, *provider, row)
        .then(context, [parts, context, row, provider = *provider](const AccessToken &token) -> Task<Usage> {
            if (provider.aliveUrl.isEmpty())
                return Task<Usage>::settled(Usage());
            const auto url = apiAddress(provider, provider.aliveUrl, row, token.instanceUrl);
            if (!url)
                return Task<Usage>::settled(fail(url.error()));
            return parts.client.send(row.id, {.url = *url})
                .then(context, [parts, provider](const HttpReply &reply) {
                    return judge(provider, reply, parts.clock.now());
                });
        });
}

void note(ConnectionRow &row, const Result<Usage> &result, Timestamp now)
{
    if (row.phase == ConnectionPhase::Removing)
        return; // it was removed meanwhile, and its row tells of that
    if (result) {
        row.checkedAt = now;
        row.offlineSince.reset();
        row.lastErrorKind.clear();
        row.lastErrorCode.clear();
        row.lastErrorText.clear();
        if (*result) {
            row.apiUsed = (*result)->used;
            row.apiLimit = (*result)->limit;
        }
        return;
    }
    const Error &error = result.error();
    if (error.kind == ErrorKind::Offline) {
        row.offlineSince = row.offlineSince.value_or(now);
    } else {
        row.offlineSince.reset();
        if (error.kind != ErrorKind::NeedsReconnect)
            row.checkedAt = now; // else it is when the end was learnt
    }
    row.lastErrorKind = nameOf(error.kind);
    row.lastErrorCode = error.providerCode;
    row.lastErrorText
        = error.providerCode == "insufficient_scope"_L1 ? error.fields.join(u", "_s) : error.providerText;
}

} // namespace

Task<ConnectionRow> checkAlive(
    const ConnectionService::Parts &parts, QObject *context, const ConnectionId &id)
{
    Promise<ConnectionRow> promise;
    const auto asked
        = parts.tokens
              .save(id) // what the vault did not take is not hidden by a check that went well
              .orElse(context, [](const Error &) { return Done{}; })
              .then(context, [parts, id](const Done &) { return parts.connections.find(id); })
              .then(context, [parts, context](const ConnectionRow &row) { return ask(parts, context, row); });
    asked.finally(context, [parts, context, id, promise](const Result<Usage> &result) {
        if (!result
            && (result.error().kind == ErrorKind::NotFound || result.error().kind == ErrorKind::Cancelled)) {
            promise.settle(fail(result.error()));
            return;
        }
        const auto change = [result, now = parts.clock.now()](ConnectionRow &row) { note(row, result, now); };
        parts.connections.update(id, change).finally(context, [promise](const Result<ConnectionRow> &row) {
            promise.settle(row);
        });
    });
    return promise.task();
}

} // namespace patchbay
