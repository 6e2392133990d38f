#include "engine/identitylookup.h"

#include "base/logging.h"
#include "net/httpclient.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qint64 maxIdentityReply = 1024 * 1024;

} // namespace

IdentityLookup::IdentityLookup(HttpClient &http, Clock &clock, Order order, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_order(std::move(order))
{
}

Task<Done> IdentityLookup::run(std::stop_token stop)
{
    m_stop = std::move(stop);
    return askFrom(0);
}

Task<Done> IdentityLookup::askFrom(qsizetype step)
{
    const QList<IdentityStep> &steps = m_order.provider.identity;
    if (step >= steps.size())
        return Task<Done>::settled(check());
    const bool optional = steps[step].optional;
    return ask(steps[step])
        .orElse(this,
            [this, optional](const Error &error) -> Result<Done> {
                if (!optional || error.kind == ErrorKind::Cancelled || m_stop.stop_requested())
                    return fail(error);
                qCInfo(lcConnections) << "went on without an optional identity step:" << error.detail;
                return Done{};
            })
        .then(this, [this, step](const Done &) { return askFrom(step + 1); });
}

Task<Done> IdentityLookup::ask(const IdentityStep &step)
{
    const ProviderDescriptor &provider = m_order.provider;
    const auto url = expand(provider, step.request.url, m_order.values);
    if (!url)
        return Task<Done>::settled(fail(url.error()));
    if (!mayReceiveToken(provider, m_order.values.host, *url))
        return Task<Done>::settled(
            fail(ErrorKind::Insecure, u"an identity address may not receive the token"_s));
    QByteArray header = provider.tokenScheme + ' ';
    header.append(m_order.accessToken.reveal());
    HttpRequest request{.method = step.request.method,
        .url = *url,
        .headers = step.request.headers,
        .body = step.request.body};
    request.authorization = Secret(std::move(header));
    request.maxReplyBytes = maxIdentityReply;
    return m_http.send(request, m_stop).then(this, [this, step](const HttpReply &reply) -> Result<Done> {
        auto facts = readAccountFacts(step, reply, m_facts, m_clock.now());
        if (!facts)
            return fail(facts.error());
        m_facts = std::move(*facts);
        return Done{};
    });
}

Result<Done> IdentityLookup::check() const
{
    if (m_facts.accountId.isEmpty() && !m_order.provider.identity.isEmpty())
        return fail(ErrorKind::Protocol, u"the provider did not tell whose account it is"_s);
    return Done{};
}

} // namespace patchbay
