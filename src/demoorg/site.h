#pragma once

#include "demoorg/faults.h"
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
    explicit Site(Org &org);

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
    [[nodiscard]] Response route(const Request &request);
    [[nodiscard]] Response routeOAuth(const Request &request, const QStringList &segments);
    [[nodiscard]] Response routeRest(const Request &request, const QStringList &segments);
    [[nodiscard]] Response callRest(const Request &request, const QString &version, const QStringList &path);
    [[nodiscard]] Response routePages(const Request &request, const QStringList &segments);
    [[nodiscard]] Response routeSignIn(const Request &request, const QString &page);

    Org &m_org;
    SignIn m_signIn;
    OAuthEndpoints m_oauth;
    RestApi m_rest;
    RecordPages m_pages;
    QList<QByteArray> m_hosts;
    bool m_keepRequests = false;
    std::atomic<int> m_running = 0;
    std::atomic<Ticks::rep> m_lastEnd;
};

} // namespace patchbay::demoorg
