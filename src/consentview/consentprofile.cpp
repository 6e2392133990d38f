#include "consentview/consentprofile.h"

#include "consentview/requestguard.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QWebEngineDownloadRequest>
#include <QWebEngineSettings>

using namespace Qt::StringLiterals;

namespace patchbay
{

ConsentProfile::ConsentProfile(
    const ConsentPipeRequest &request, const NavigationRules &rules, QObject *parent)
    : QWebEngineProfile(parent) // without a name: off the record
{
    Q_ASSERT(isOffTheRecord());
    setHttpCacheType(MemoryHttpCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    // Says what it is: the engine's own name stays in it, and ours is added.
    setHttpUserAgent(httpUserAgent() + u" Patchbay/%1"_s.arg(QCoreApplication::applicationVersion()));
    if (!request.acceptLanguage.isEmpty())
        setHttpAcceptLanguage(request.acceptLanguage);
    setUrlRequestInterceptor(new RequestGuard(rules, this));
    connect(this, &QWebEngineProfile::downloadRequested, this,
        [](QWebEngineDownloadRequest *download) { download->cancel(); });
    restrictSettings();
}

void ConsentProfile::restrictSettings()
{
    using Attribute = QWebEngineSettings::WebAttribute;
    QWebEngineSettings &own = *settings();
    for (const Attribute off : {
             QWebEngineSettings::JavascriptCanOpenWindows, // after a click only
             QWebEngineSettings::JavascriptCanAccessClipboard,
             QWebEngineSettings::JavascriptCanPaste,
             QWebEngineSettings::LocalContentCanAccessRemoteUrls,
             QWebEngineSettings::LocalContentCanAccessFileUrls,
             QWebEngineSettings::HyperlinkAuditingEnabled,
             QWebEngineSettings::ErrorPageEnabled, // the window has its own words
             QWebEngineSettings::PluginsEnabled,
             QWebEngineSettings::PdfViewerEnabled,
             QWebEngineSettings::FullScreenSupportEnabled,
             QWebEngineSettings::ScreenCaptureEnabled,
             QWebEngineSettings::WebGLEnabled,
             QWebEngineSettings::AllowRunningInsecureContent,
             QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
             QWebEngineSettings::AllowWindowActivationFromJavaScript,
             QWebEngineSettings::DnsPrefetchEnabled,
             QWebEngineSettings::NavigateOnDropEnabled,
         })
        own.setAttribute(off, false);
    own.setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    own.setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    own.setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

void useProxy(const ConsentProxy &proxy)
{
    using Type = ConsentProxy::Type;
    // Without the password: the engine would try one that is wrong some thirty times, which locks accounts.
    // ConsentPage gives it, once.
    const auto setProxy = [&proxy](QNetworkProxy::ProxyType type) {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(type, proxy.host, proxy.port));
    };
    switch (proxy.type) {
    case Type::System:
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        return;
    case Type::None:
        setProxy(QNetworkProxy::NoProxy);
        return;
    case Type::Http:
        setProxy(QNetworkProxy::HttpProxy);
        return;
    case Type::Socks5:
        setProxy(QNetworkProxy::Socks5Proxy);
        return;
    }
}

} // namespace patchbay
