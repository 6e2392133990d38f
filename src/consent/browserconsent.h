#pragma once

#include "base/clock.h"
#include "consent/consentsurface.h"
#include "net/loopbacklistener.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace patchbay
{

/// Consent in the person's own browser: listens on the redirect URI, opens the address, waits without end for
/// the callback with the expected state or for a stop. A browser that cannot be opened does not end it: that
/// is told (`onNotOpened`), and the address can still be copied. A provider that refuses is an answer too
/// (its callback says so).
class BrowserConsent final : public QObject, public ConsentSurface
{
    Q_OBJECT
public:
    using Open = std::function<Result<Done>(const Secret &url)>;
    using Texts = std::function<LoopbackTexts()>;

    /// `texts` is asked anew for each attempt (the language may change); `open` is openExternal.
    BrowserConsent(Clock &clock, Texts texts, Open open);
    ~BrowserConsent() override;

    /// Binds one of the redirect URIs before the authorize URL, which names it, is made.
    [[nodiscard]] Result<std::shared_ptr<LoopbackListener>> reserve(const QList<QUrl> &redirectUris) const;
    /// Waits with a listener that was reserved for `request.redirectUri`; with none, for takePasted() alone.
    [[nodiscard]] Task<ConsentAnswer> obtainWith(
        std::shared_ptr<LoopbackListener> listener, const ConsentRequest &request, std::stop_token stop);

    /// Reserves `request.redirectUri` and waits; PortTaken where that cannot be had. By hand, where that is
    /// asked for: nothing is reserved.
    [[nodiscard]] Task<ConsentAnswer> obtain(const ConsentRequest &request, std::stop_token stop) override;
    /// Opens the address once more: the tab may have been closed.
    void raise(const AttemptId &attempt) override;
    /// As ConsentRouter::takePasted.
    [[nodiscard]] Result<Done> takePasted(const AttemptId &attempt, const Secret &address);

private:
    struct Wait;
    void listen(const AttemptId &attempt, const Wait &wait);
    LoopbackListener::Verdict judgeStranger(const Secret &callback, const std::function<void()> &told);
    void open(Wait &wait);
    void end(const AttemptId &attempt, const Result<ConsentAnswer> &answer);

    Clock &m_clock;
    const Texts m_texts;
    const Open m_open;
    std::map<AttemptId, std::unique_ptr<Wait>> m_waits;
};

} // namespace patchbay
