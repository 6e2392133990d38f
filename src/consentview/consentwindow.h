#pragma once

#include "base/clock.h"
#include "consent/consentprotocol.h"
#include "consentview/navigationrules.h"
#include "consentview/viewtheme.h"

#include <QWebEngineLoadingInfo>
#include <QWidget>

#include <memory>
#include <optional>

class QWebEngineProfile;
class QWebEngineView;

namespace Ui
{
class ConsentWindow;
}

namespace patchbay
{

class ConsentPage;

/// The sign-in window: the page, where it comes from, and the ways out. Says once how the attempt ended.
/// Its pages go with it, so the profile must outlive it.
class ConsentWindow final : public QWidget
{
    Q_OBJECT
public:
    ConsentWindow(const ConsentPipeRequest &request, const NavigationRules &rules, const ViewTokens &tokens,
        QWebEngineProfile &profile, Clock &clock);
    ~ConsentWindow() override;

    /// Opens the authorize URL and shows the window, above the app's where that can be said.
    void open();
    void bringToFront();

signals:
    void answered(const patchbay::ConsentPipeMessage &message);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// What keeps the page from being shown; it decides the words, the buttons and the answer on giving up.
    struct Trouble {
        ConsentPipeMessage::Reason reason;
        QString detail; ///< For the app's log.
        QString words; ///< For the person: what is wrong, or the host to blame.
        QUrl url;
        QString next = {}; ///< For the person; empty: as usual.
    };

    void bindButtons();
    void bindPage();
    void load();
    void reload();
    void loadStarted();
    void loadingChanged(const QWebEngineLoadingInfo &info);
    void loadFailed(const QWebEngineLoadingInfo &info);
    void refused(const QUrl &url);
    void quote(const QString &host, const QString &words, bool asked);
    void pageArrived();
    void loadEnded();
    void showTrouble(Trouble trouble);
    void setNote(const QString &words);
    void cancel();
    void answer(ConsentPipeMessage::Event event, const QUrl &callback = {});
    void stayAboveTheApp();

    const ConsentPipeRequest m_request;
    const ViewTokens m_tokens;
    Clock &m_clock;
    std::unique_ptr<Ui::ConsentWindow> m_ui;
    std::unique_ptr<ConsentPage> m_page;
    QWebEngineView *m_view;
    std::optional<Trouble> m_trouble;
    quint64 m_loadNumber = 0; ///< Tells a late timer that its load is over.
    bool m_loading = false;
    bool m_arrived = false; ///< A page has been shown since the last load from the start.
    bool m_answered = false;
    std::unique_ptr<QWindow> m_app; ///< The app's window, seen from here.
};

} // namespace patchbay
