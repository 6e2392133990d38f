#pragma once

#include "consent/browserconsent.h"
#include "consent/consentrouter.h"

#include <QObject>

#include <map>
#include <memory>

namespace patchbay
{

/// The router over the surfaces this program has. A BrowserWanted of the embedded view is handed on: the
/// browser may need another redirect URI, so whoever asked starts anew with the browser way, with new state
/// and verifier.
class SurfaceRouter final : public QObject, public ConsentRouter
{
public:
    /// `embedded` may be nullptr: not installed, or forbidden. Asking for it is then Misconfigured,
    /// "no_embedded_view".
    SurfaceRouter(ConsentSurface *embedded, BrowserConsent &browser, Clock &clock);

    [[nodiscard]] Task<QUrl> reserve(
        ConsentWay way, const AttemptId &attempt, const QList<QUrl> &redirectUris) override;
    [[nodiscard]] Task<ConsentAnswer> obtain(
        ConsentWay way, const ConsentRequest &request, std::stop_token stop) override;
    void raise(const AttemptId &attempt) override;
    [[nodiscard]] Result<Done> takePasted(const AttemptId &attempt, const Secret &address) override;

private:
    ConsentSurface *m_embedded;
    BrowserConsent &m_browser;
    Clock &m_clock;
    std::map<AttemptId, std::shared_ptr<LoopbackListener>> m_reserved;
    std::map<AttemptId, ConsentSurface *> m_surfaces; ///< of the attempts under way
};

} // namespace patchbay
