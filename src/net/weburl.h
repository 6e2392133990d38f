#pragma once

class QUrl;

namespace patchbay
{

/// localhost, 127.0.0.1 and ::1, nothing that only looks alike.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// "user@", and the "@" alone, which QUrl::userInfo() does not tell from none.
[[nodiscard]] bool hasUserInfo(const QUrl &url);

/// May this program talk to `url` at all? https, or http on a loopback host; a host and no user info.
[[nodiscard]] bool isWebUrl(const QUrl &url);

} // namespace patchbay
