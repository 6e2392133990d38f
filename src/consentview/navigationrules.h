#pragma once

#include <QUrl>

namespace patchbay
{

/// What the view may open and request, as pure functions: the page and the request guard only ask.
struct NavigationRules {
    QUrl redirectUri;
    bool loopbackOnly = false; ///< Without a sandbox nothing foreign is shown.
};

enum class NavigationVerdict {
    Allow,
    Callback, ///< The redirect in the main frame: the end of the attempt. It must not be requested.
    Refuse,
};

[[nodiscard]] NavigationVerdict judgeNavigation(
    const NavigationRules &rules, const QUrl &url, bool mainFrame);

/// For everything a page loads, itself included. The redirect never goes out, whoever asks for it.
[[nodiscard]] bool mayRequest(const NavigationRules &rules, const QUrl &url);

} // namespace patchbay
