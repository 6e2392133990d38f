#pragma once

#include "net/loopbacklistener.h"

#include <QByteArray>

namespace patchbay
{

// The little HTTP that a LoopbackListener speaks, as pure functions.

/// What counts of a request's head.
struct LoopbackRequest {
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QByteArray host;
    bool asksForPrivateNetwork = false; ///< Chrome's preflight for pages that lead to loopback
};

/// Reads the head of a request (without the empty line); Protocol for all that is not plain HTTP/1.x with one
/// Host.
[[nodiscard]] Result<LoopbackRequest> readLoopbackRequest(const QByteArray &head);

/// A whole answer with a page that loads, runs and links nothing.
[[nodiscard]] QByteArray loopbackPage(
    const QByteArray &status, const LoopbackTexts::Page &page, const LoopbackTexts &texts);

} // namespace patchbay
