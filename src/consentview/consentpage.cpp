#include "consentview/consentpage.h"

#include "consentview/pagewords.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QWebEnginePermission>
#else
#include <QWebEngineQuotaRequest>
#endif

namespace patchbay
{

namespace
{

constexpr qsizetype maxPopups = 3;
constexpr int mostQuotes = 3; ///< of one page; one that talks without end is not listened to

/// The engine writes IPv6 in brackets.
bool isHost(const QString &said, const QString &host)
{
    return said == host || said == u'[' + host + u']';
}

/// A page that asks whether it may be left is asked by the engine in these words; it must not hold anybody.
bool asksToStay(const QString &words)
{
    return words
        == QCoreApplication::translate("QWebEnginePage",
            "Are you sure you want to leave this page? Changes that you made may not be saved.");
}

} // namespace

ConsentPage::ConsentPage(
    QWebEngineProfile *profile, NavigationRules rules, ConsentProxy proxy, QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_rules(std::move(rules))
    , m_proxy(std::move(proxy))
{
    refuseEverythingAskedFor();
    connect(this, &QWebEnginePage::loadStarted, this, [this] { m_quoted = 0; });
}

void ConsentPage::refuseEverythingAskedFor()
{
    refusePermissions();
    connect(this, &QWebEnginePage::fullScreenRequested, this,
        [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
        [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
        [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    connect(this, &QWebEnginePage::certificateError, this,
        [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    // A null authenticator ends the attempt; left alone, the engine asks again and again.
    connect(this, &QWebEnginePage::authenticationRequired, this,
        [](const QUrl &, QAuthenticator *authenticator) { *authenticator = QAuthenticator(); });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
        [this](const QUrl &, QAuthenticator *authenticator, const QString &host) {
            answerProxy(host, *authenticator);
        });
}

void ConsentPage::refusePermissions()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this,
        [](const QWebEnginePermission &permission) { permission.deny(); });
#else
    connect(
        this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
            setFeaturePermission(origin, feature, PermissionDeniedByUser);
        });
    connect(this, &QWebEnginePage::quotaRequested, this,
        [](QWebEngineQuotaRequest request) { request.reject(); });
#endif
}

void ConsentPage::answerProxy(const QString &host, QAuthenticator &authenticator)
{
    // Once: asked a second time, the proxy did not like them.
    m_proxyAsksAgain = m_proxyAnswered;
    if (m_proxyAnswered || m_proxy.user.isEmpty() || !isHost(host, m_proxy.host)) {
        authenticator = QAuthenticator();
        return;
    }
    m_proxyAnswered = true;
    authenticator.setUser(m_proxy.user);
    authenticator.setPassword(QString::fromUtf8(m_proxy.password.reveal()));
}

bool ConsentPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    switch (judgeNavigation(m_rules, url, isMainFrame)) {
    case NavigationVerdict::Allow:
        return true;
    case NavigationVerdict::Callback:
        emit redirectCaught(url);
        return false;
    case NavigationVerdict::Refuse:
        if (isMainFrame)
            emit navigationRefused(url);
        return false;
    }
    return false;
}

QWebEnginePage *ConsentPage::createWindow(WebWindowType)
{
    if (findChildren<ConsentPage *>(Qt::FindDirectChildrenOnly).size() >= maxPopups)
        return nullptr;
    auto *const page = new ConsentPage(profile(), m_rules, m_proxy, this);
    emit popupOpened(page);
    return page;
}

void ConsentPage::javaScriptConsoleMessage(
    JavaScriptConsoleMessageLevel, const QString &, int, const QString &)
{
    // Dropped: pages print tokens.
}

void ConsentPage::javaScriptAlert(const QUrl &origin, const QString &words)
{
    quote(origin, words, false);
}

bool ConsentPage::javaScriptConfirm(const QUrl &origin, const QString &words)
{
    if (asksToStay(words))
        return true;
    quote(origin, words, true);
    return false;
}

bool ConsentPage::javaScriptPrompt(const QUrl &origin, const QString &words, const QString &, QString *)
{
    quote(origin, words, true);
    return false;
}

void ConsentPage::quote(const QUrl &origin, const QString &words, bool asked)
{
    if (m_quoted >= mostQuotes)
        return;
    ++m_quoted;
    emit pageSpoke(origin.host(QUrl::EncodeUnicode), quotable(words), asked);
}

QStringList ConsentPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

} // namespace patchbay
