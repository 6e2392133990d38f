#pragma once

#include "base/ids.h"
#include "base/secret.h"
#include "base/task.h"

#include <QUrl>

#include <functional>
#include <stop_token>

namespace patchbay
{

/// One question to the person: open this address and come back with the redirect.
struct ConsentRequest {
    AttemptId attempt;
    ProviderId provider;
    QString providerName; ///< For the person to read.
    Secret authorizeUrl;
    QUrl redirectUri;
    QString reason = {}; ///< Why access is wanted, in somebody's own words.
    /// The attempt's `state`. A surface that anybody on this computer can reach (the browser's listener)
    /// takes nothing that comes without it; the embedded view has no use for it.
    Secret expectedState = {};
    /// Something that says it is the provider's refusal came without the state: it ends nothing (anybody
    /// could have sent it), but the person may want to know. Called on the event loop, any number of times.
    std::function<void()> onUnmatchedError = {};
    /// No browser could be opened; the surface goes on waiting, because the address can be copied. Called as
    /// above.
    std::function<void()> onNotOpened = {};
    /// The address works once (RFC 9126 4): once it was opened, raise() does not open it again.
    bool opensOnce = false;
    /// No port of the redirect URI is to be had: the person brings the address (takePasted) and nobody
    /// listens.
    bool byHand = false;
};

struct ConsentAnswer {
    enum class Kind { Callback, BrowserWanted };
    Kind kind = Kind::BrowserWanted;
    Secret callbackUrl = {}; ///< Callback only. Unchecked but for being the redirect URI's.
};

/// A way to have the person sign in and consent: the embedded view, the system browser.
/// Answers once for each request; never looks into the callback, which is the caller's to judge.
class ConsentSurface
{
public:
    virtual ~ConsentSurface() = default;

    /// Fails as Cancelled (closed by the person, or stop asked for), Offline (the page did not open and the
    /// person gave up), Insecure (TLS; or providerCode "sandbox_unavailable"), HelperFailed, PortTaken.
    [[nodiscard]] virtual Task<ConsentAnswer> obtain(const ConsentRequest &request, std::stop_token stop) = 0;
    /// Brings the attempt's window to the front, where there is one.
    virtual void raise(const AttemptId &attempt) = 0;
};

} // namespace patchbay
