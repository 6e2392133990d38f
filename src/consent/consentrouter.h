#pragma once

#include "consent/consentsurface.h"
#include "oauth/consentway.h"

#include <QList>

namespace patchbay
{

/// Asks the person in the way that was picked: hands a request to the surface of that way. One attempt has
/// one reservation and one question at a time; asking ends the reservation.
class ConsentRouter
{
public:
    virtual ~ConsentRouter() = default;

    /// Settles which redirect URI this attempt gets, before its URL is built (RFC 8252 7.3: listen first).
    /// The embedded view takes the first; the browser the first whose port is free, and listens there from
    /// now on. PortTaken when none is. A second reservation of an attempt replaces its first.
    [[nodiscard]] virtual Task<QUrl> reserve(
        ConsentWay way, const AttemptId &attempt, const QList<QUrl> &redirectUris)
        = 0;
    /// As ConsentSurface::obtain. Misconfigured for a way that this program does not have.
    [[nodiscard]] virtual Task<ConsentAnswer> obtain(
        ConsentWay way, const ConsentRequest &request, std::stop_token stop)
        = 0;
    virtual void raise(const AttemptId &attempt) = 0;
    /// The address of the last page, as the person copied it, where the browser is waited for. It ends the
    /// wait as one that came to the listener does; what does not belong to the attempt ends nothing and is
    /// Rejected: "paste_not_the_redirect" (with the redirect URI in providerText), "paste_other_sign_in".
    /// NotFound where nobody waits for it.
    [[nodiscard]] virtual Result<Done> takePasted(const AttemptId &attempt, const Secret &address) = 0;
};

} // namespace patchbay
