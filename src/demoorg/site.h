#pragma once

#include "demoorg/faults.h"
#include "demoorg/identityendpoints.h"
#include "demoorg/oauthendpoints.h"
#include "demoorg/recordpages.h"
#include "demoorg/restapi.h"
#include "demoorg/signin.h"

#include <atomic>

namespace patchbay::demoorg
{

/// The whole server behind its socket: one request in, one answer out. Called from many threads.
class Site final
{
public:
    explicit Site(Pod &pod);

    /// Which Host headers are this server's own; anything else is turned away (DNS rebinding).
    void setPort(int port);
    /// Keeps a list of what was asked, for the control port.
    void keepRequests() { m_keepRequests = true; }
    [[nodiscard]] Response handle(const Request &request);
    /// Seconds since the last request ended; 0 while one is under way.
    [[nodiscard]] std::chrono::seconds idleFor() const;

    Faults faults;

private:
    [[nodiscard]] Response misbehave(const Fault &fault, const Request &request);
    /// What holds for every answer: indenting where it is asked for, and how it goes over the wire.
    void finish(const Request &request, Response &response);
    [[nodiscard]] Response route(const Request &request);
    /// The answer of an address the org has moved away from.
    [[nodiscard]] std::optional<Response> elsewhere(const Request &request) const;
    [[nodiscard]] Response routeOAuth(const Request &request, const QStringList &segments);
    [[nodiscard]] Response routeRest(const Request &request, const QStringList &segments);
    [[nodiscard]] Response callRest(const Request &request, const QString &version, const QStringList &path);
    [[nodiscard]] Response answerRest(const Request &request, const Caller &caller, Org &org,
        const QString &version, const QStringList &path);
    [[nodiscard]] Response routePages(const Request &request, const QStringList &segments);
    [[nodiscard]] Response routeSignIn(const Request &request, const QString &page);

    Pod &m_pod;
    SigningKey m_key;
    SignIn m_signIn;
    OAuthEndpoints m_oauth;
    IdentityEndpoints m_identity;
    RestApi m_rest;
    QList<QByteArray> m_hosts;
    bool m_keepRequests = false;
    std::atomic<int> m_running = 0;
    std::atomic<Ticks::rep> m_lastEnd;
};

} // namespace patchbay::demoorg
