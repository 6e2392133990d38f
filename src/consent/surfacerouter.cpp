#include "consent/surfacerouter.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

/// An attempt that failed between reserving and asking must not keep the port.
constexpr Milliseconds longestReservation = 60s;

template<typename T>
Task<T> refused(const QString &why)
{
    return Task<T>::settled(fail(ErrorKind::Misconfigured, why));
}

} // namespace

SurfaceRouter::SurfaceRouter(ConsentSurface *embedded, BrowserConsent &browser, Clock &clock)
    : m_embedded(embedded)
    , m_browser(browser)
    , m_clock(clock)
{
}

Task<QUrl> SurfaceRouter::reserve(ConsentWay way, const AttemptId &attempt, const QList<QUrl> &redirectUris)
{
    m_reserved.erase(attempt);
    if (redirectUris.isEmpty() || way == ConsentWay::DeviceCode)
        return refused<QUrl>(u"this way of consent has no redirect URI"_s);
    if (way == ConsentWay::Embedded) {
        // The view catches the redirect before it is requested: no port is needed.
        if (m_embedded)
            return Task<QUrl>::settled(redirectUris.first());
        return Task<QUrl>::settled(
            fail(Error{ErrorKind::Misconfigured, u"there is no embedded view"_s, u"no_embedded_view"_s}));
    }
    const Result<std::shared_ptr<LoopbackListener>> listener = m_browser.reserve(redirectUris);
    if (!listener)
        return Task<QUrl>::settled(fail(listener.error()));
    m_reserved[attempt] = *listener;
    m_clock.after(longestReservation, listener->get(), [this, attempt, held = std::weak_ptr(*listener)] {
        const auto found = m_reserved.find(attempt);
        if (found != m_reserved.end() && found->second == held.lock())
            m_reserved.erase(found);
    });
    return Task<QUrl>::settled((*listener)->redirectUri());
}

Task<ConsentAnswer> SurfaceRouter::obtain(ConsentWay way, const ConsentRequest &request, std::stop_token stop)
{
    const AttemptId attempt = request.attempt;
    const auto reserved = m_reserved.extract(attempt);
    if (way == ConsentWay::DeviceCode || (way == ConsentWay::Embedded && !m_embedded))
        return refused<ConsentAnswer>(u"this program has no such way of consent"_s);
    m_surfaces[attempt] = way == ConsentWay::Embedded ? m_embedded : &m_browser;
    Task<ConsentAnswer> task = way == ConsentWay::Browser && reserved
        ? m_browser.obtainWith(reserved.mapped(), request, std::move(stop))
        : m_surfaces[attempt]->obtain(request, std::move(stop));
    task.finally(this, [this, attempt](const Result<ConsentAnswer> &) { m_surfaces.erase(attempt); });
    return task;
}

void SurfaceRouter::raise(const AttemptId &attempt)
{
    if (const auto found = m_surfaces.find(attempt); found != m_surfaces.end())
        found->second->raise(attempt);
}

Result<Done> SurfaceRouter::takePasted(const AttemptId &attempt, const Secret &address)
{
    return m_browser.takePasted(attempt, address);
}

} // namespace patchbay
