#pragma once

#include "consent/consentrouter.h"

#include <functional>

namespace patchbay::test
{

/// A person who answers what the test says, when asked to sign in.
class FakeConsent final : public ConsentRouter
{
public:
    /// What comes back for an authorize URL; unset: nobody answers until stopped.
    std::function<Result<ConsentAnswer>(ConsentWay, const ConsentRequest &)> person;
    std::optional<Error> reserveFails = {};
    QList<ConsentRequest> asked;
    QList<ConsentWay> ways;
    int raised = 0;
    QStringList pasted;
    std::optional<Error> pasteFails = {};

    Task<QUrl> reserve(ConsentWay, const AttemptId &, const QList<QUrl> &redirectUris) override
    {
        return reserveFails ? Task<QUrl>::settled(fail(*reserveFails))
                            : Task<QUrl>::settled(redirectUris.first());
    }
    Task<ConsentAnswer> obtain(ConsentWay way, const ConsentRequest &request, std::stop_token stop) override
    {
        asked.append(request);
        ways.append(way);
        if (person)
            return Task<ConsentAnswer>::settled(person(way, request));
        const Promise<ConsentAnswer> promise;
        m_stops.push_back(
            std::make_unique<Stop>(std::move(stop), [promise] { promise.settle(cancelled()); }));
        return promise.task();
    }
    void raise(const AttemptId &) override { ++raised; }
    Result<Done> takePasted(const AttemptId &, const Secret &address) override
    {
        pasted.append(QString::fromUtf8(address.reveal()));
        return pasteFails ? Result<Done>(fail(*pasteFails)) : Result<Done>(Done{});
    }

    /// The redirect with these parameters; {state} is the request's.
    [[nodiscard]] static ConsentAnswer callback(const ConsentRequest &request, QString query)
    {
        query.replace(QStringLiteral("{state}"), QString::fromUtf8(request.expectedState.reveal()));
        return {.kind = ConsentAnswer::Kind::Callback,
            .callbackUrl = Secret::fromString(request.redirectUri.toString() + u'?' + query)};
    }

private:
    using Stop = std::stop_callback<std::function<void()>>;
    std::vector<std::unique_ptr<Stop>> m_stops;
};

} // namespace patchbay::test
