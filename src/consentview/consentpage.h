#pragma once

#include "consent/consentprotocol.h"
#include "consentview/navigationrules.h"

#include <QWebEnginePage>

namespace patchbay
{

/// A page that follows the navigation rules, catches the redirect before it is requested and grants nothing.
/// Popups it opens are pages of the same kind and profile, and belong to it.
class ConsentPage final : public QWebEnginePage
{
    Q_OBJECT
public:
    ConsentPage(QWebEngineProfile *profile, NavigationRules rules, ConsentProxy proxy, QObject *parent);

    /// The proxy was told who asks, and was not content.
    [[nodiscard]] bool isRefusedByProxy() const { return m_proxyAsksAgain; }

signals:
    /// The redirect; it holds a code. Connect queued: the engine is in the middle of a navigation.
    void redirectCaught(const QUrl &url);
    void navigationRefused(const QUrl &url);
    /// The page said something by script, or asked and was told no. Fit for a label; a few times for each
    /// page.
    void pageSpoke(const QString &host, const QString &words, bool asked);
    /// Someone must show the new page at once or delete it.
    void popupOpened(patchbay::ConsentPage *page);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
        const QString &source) override;
    // The engine's own dialogs run an event loop of their own and look like ours: none is shown.
    void javaScriptAlert(const QUrl &origin, const QString &words) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &words) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &words, const QString &, QString *) override;
    QStringList chooseFiles(
        FileSelectionMode mode, const QStringList &oldFiles, const QStringList &acceptedMimeTypes) override;

private:
    void refuseEverythingAskedFor();
    void refusePermissions();
    void quote(const QUrl &origin, const QString &words, bool asked);
    void answerProxy(const QString &host, QAuthenticator &authenticator);

    const NavigationRules m_rules;
    const ConsentProxy m_proxy;
    bool m_proxyAnswered = false;
    bool m_proxyAsksAgain = false;
    int m_quoted = 0; ///< since the page was loaded
};

} // namespace patchbay
