#include "engine/testrecord.h"

#include "base/logging.h"
#include "engine/apiaddress.h"
#include "engine/authorizedclient.h"
#include "engine/rights.h"
#include "engine/tokenbroker.h"
#include "providers/catalog.h"
#include "salesforce/outcome.h"
#include "store/connectionstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int mostAttempts = 3;
constexpr Milliseconds pauseBetween = std::chrono::seconds(2);

QString withId(QString text, const RecordId &id)
{
    return text.replace("{id}"_L1, QString::fromLatin1(QUrl::toPercentEncoding(id.value)));
}

Error errorOf(const Outcome &outcome)
{
    Error error = outcome.error;
    if (outcome.kind == Outcome::Kind::Uncertain)
        error.kind = ErrorKind::OutcomeUnknown;
    if (outcome.kind == Outcome::Kind::Duplicate)
        error.kind = ErrorKind::Duplicate;
    return error;
}

bool isForThisScope(const WriteProbe &probe, const ConnectionRow &row)
{
    return probe.scope.isEmpty() || row.scopesGranted.isEmpty() || row.scopesGranted.contains(probe.scope);
}

} // namespace

struct TestRecord::Target {
    ConnectionId connection;
    QUrl url; ///< of the record, to be deleted
};

TestRecord::TestRecord(const Parts &parts)
    : m_parts(parts)
{
}

Task<TestRecord::Outcome> TestRecord::run(const ConnectionId &connection)
{
    return m_parts.connections.find(connection).then(this, [this](const ConnectionRow &row) -> Task<Outcome> {
        const ProviderDescriptor *const provider = m_parts.catalog.find(row.provider);
        if (!provider || !provider->writeProbe)
            return Task<Outcome>::settled(fail(ErrorKind::NotFound, u"there is no record to try"_s));
        if (!isForThisScope(*provider->writeProbe, row)) {
            return Task<Outcome>::settled(fail({.kind = ErrorKind::Forbidden,
                .detail = u"the connection lacks the scope"_s,
                .providerCode = u"insufficient_scope"_s,
                .providerText = provider->writeProbe->scope}));
        }
        return m_parts.rights.mayWrite(row).then(
            this, [this, row, provider = *provider](const Done &) { return create(row, provider); });
    });
}

Task<TestRecord::Outcome> TestRecord::create(const ConnectionRow &row, const ProviderDescriptor &provider)
{
    return m_parts.tokens.fresh(row.id).then(
        this, [this, row, provider](const AccessToken &token) -> Task<Outcome> {
            const WriteProbe &probe = *provider.writeProbe;
            const auto url = apiAddress(provider, probe.create.url, row, token.instanceUrl);
            if (!url)
                return Task<Outcome>::settled(fail(url.error()));
            const HttpRequest request{.method = probe.create.method,
                .url = *url,
                .headers = probe.create.headers,
                .body = probe.create.body};
            Promise<Outcome> promise;
            m_parts.client.send(row.id, request)
                .finally(this, [this, row, provider, token, promise](const Result<HttpReply> &reply) {
                    const patchbay::Outcome created = createOutcome(reply, m_parts.clock.now());
                    if (created.kind != patchbay::Outcome::Kind::Sent)
                        return promise.settle(fail(errorOf(created)));
                    const auto at = [&](const QString &text) {
                        return apiAddress(provider, withId(text, created.id), row, token.instanceUrl)
                            .value_or(QUrl());
                    };
                    const Outcome made{.id = created.id, .page = at(provider.writeProbe->pageUrl)};
                    remove({row.id, at(provider.writeProbe->removeUrl)}, made, 1)
                        .finally(
                            this, [promise](const Result<Outcome> &outcome) { promise.settle(outcome); });
                });
            return promise.task();
        });
}

Task<TestRecord::Outcome> TestRecord::remove(const Target &target, const Outcome &outcome, int attempt)
{
    Promise<Outcome> promise;
    m_parts.client.send(target.connection, {.method = "DELETE", .url = target.url})
        .finally(this, [this, target, outcome, attempt, promise](const Result<HttpReply> &reply) {
            Outcome now = outcome;
            const Result<Done> removed = reply.and_then(
                [this](const HttpReply &answer) { return removeOutcome(answer, m_parts.clock.now()); });
            now.removed = removed.has_value();
            now.removeError = removed ? std::nullopt : std::optional(removed.error());
            if (now.removed || attempt == mostAttempts) {
                if (!now.removed)
                    qCWarning(lcConnections) << "the test record stays:" << now.removeError->detail;
                return promise.settle(now);
            }
            m_parts.clock.after(pauseBetween, this, [this, target, now, attempt, promise] {
                remove(target, now, attempt + 1).finally(this, [promise](const Result<Outcome> &last) {
                    promise.settle(last);
                });
            });
        });
    return promise.task();
}

} // namespace patchbay
