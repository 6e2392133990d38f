#include "consentview/navigationrules.h"

#include "consent/consentprotocol.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

bool isWithinReach(const NavigationRules &rules, const QUrl &url)
{
    return !rules.loopbackOnly || isLoopbackHost(url.host());
}

/// The empty documents that frames and popups start from.
bool isEmptyDocument(const QUrl &url)
{
    return url.scheme() == "about"_L1 && (url.path() == "blank"_L1 || url.path() == "srcdoc"_L1);
}

} // namespace

NavigationVerdict judgeNavigation(const NavigationRules &rules, const QUrl &url, bool mainFrame)
{
    if (matchesRedirect(url, rules.redirectUri))
        return mainFrame ? NavigationVerdict::Callback : NavigationVerdict::Refuse;
    const bool allowed = isEmptyDocument(url) || (isSafeWebUrl(url) && isWithinReach(rules, url));
    return allowed ? NavigationVerdict::Allow : NavigationVerdict::Refuse;
}

bool mayRequest(const NavigationRules &rules, const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme == "data"_L1 || scheme == "blob"_L1) // the page's own bytes; as pages they are refused above
        return true;
    QUrl web = url;
    if (scheme == "wss"_L1)
        web.setScheme(u"https"_s);
    else if (scheme == "ws"_L1)
        web.setScheme(u"http"_s);
    return judgeNavigation(rules, web, false) == NavigationVerdict::Allow;
}

} // namespace patchbay
