#include "consentview/consentwindow.h"

#include "base/logging.h"
#include "consentview/consentpage.h"
#include "consentview/originbar.h"
#include "consentview/pageview.h"
#include "consentview/popupwindow.h"
#include "consentview/spinner.h"
#include "ui_consentwindow.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

using Event = ConsentPipeMessage::Event;
using Reason = ConsentPipeMessage::Reason;

constexpr Milliseconds spinnerDelay = 300ms;
constexpr Milliseconds slowAfter = 10s;
constexpr QSize frameRoom(16, 48); ///< of the window manager
/// From here on the engine has the document and paints.
constexpr int painting = 40;

QUrl urlOf(const Secret &secret)
{
    return QUrl(QString::fromUtf8(secret.reveal()), QUrl::StrictMode);
}

/// The common net errors of the engine in words; the others by the engine's own name.
QString loadWords(const QWebEngineLoadingInfo &info)
{
    switch (info.errorCode()) {
    case -105:
        return ConsentWindow::tr("name not found");
    case -106:
        return ConsentWindow::tr("no network");
    case -102:
        return ConsentWindow::tr("no answer from this address");
    case -7:
    case -118:
        return ConsentWindow::tr("it took too long");
    case -130:
    case -120:
        return ConsentWindow::tr("the proxy did not answer");
    case -111:
    case -121:
        return ConsentWindow::tr("the proxy did not reach it");
    case -127:
        return ConsentWindow::tr("the proxy wants a user name and a password");
    case -115:
    case -336:
        return ConsentWindow::tr("this window cannot use such a proxy");
    case -20: // the request guard
        return ConsentWindow::tr("address not allowed");
    default:
        return info.errorString().remove("net::"_L1);
    }
}

} // namespace

ConsentWindow::ConsentWindow(const ConsentPipeRequest &request, const NavigationRules &rules,
    const ViewTokens &tokens, QWebEngineProfile &profile, Clock &clock)
    : QWidget(nullptr, Qt::Dialog) // the kind of window X11 keeps above another
    , m_request(request)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::ConsentWindow>())
    , m_page(std::make_unique<ConsentPage>(&profile, rules, request.proxy, nullptr))
{
    m_ui->setupUi(this);
    const QSize room = screen()->availableSize() - frameRoom;
    setMinimumSize(minimumSize().boundedTo(room));
    resize(size().boundedTo(room));
    setWindowTitle(tr("Connect %1", "%1 is a provider").arg(request.providerName));
    m_view = new PageView(this);
    m_ui->viewColumn->addWidget(m_view);
    m_ui->bar->setTokens(tokens);
    m_ui->bar->setReason(request.reason);
    m_ui->noteIcon->setPixmap(lineIcon(u"info"_s, tokens.text2).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_ui->browser->setIcon(lineIcon(u"external"_s, tokens.link));
    m_page->setBackgroundColor(tokens.window);
    m_view->setPage(m_page.get());
    bindButtons();
    bindPage();
}

ConsentWindow::~ConsentWindow()
{
    // Popups first, then the view, then the page: each still has what it shows.
    hide();
    qDeleteAll(findChildren<PopupWindow *>());
    delete m_view;
}

void ConsentWindow::bindButtons()
{
    for (QPushButton *const button : findChildren<QPushButton *>())
        button->setAutoDefault(true); // else Return does not press it, in a window that is no QDialog
    connect(m_ui->bar, &OriginBar::reloadWanted, this, &ConsentWindow::reload);
    connect(m_ui->tryAgain, &QAbstractButton::clicked, this, &ConsentWindow::load);
    connect(m_ui->browser, &QAbstractButton::clicked, this, [this] { answer(Event::Browser); });
    connect(m_ui->troubleBrowser, &QAbstractButton::clicked, this, [this] { answer(Event::Browser); });
    connect(m_ui->changeDomain, &QAbstractButton::clicked, this, [this] { answer(Event::ChangeDomain); });
    connect(m_ui->troubleClose, &QAbstractButton::clicked, this, &ConsentWindow::cancel);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &ConsentWindow::cancel);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &ConsentWindow::cancel);
    connect(new QShortcut(Qt::Key_F5, this), &QShortcut::activated, this, &ConsentWindow::reload);
}

void ConsentWindow::bindPage()
{
    ConsentPage *const page = m_page.get();
    const auto whenCaught = [this](const QUrl &url) { answer(Event::Callback, url); };
    connect(page, &ConsentPage::redirectCaught, this, whenCaught, Qt::QueuedConnection);
    connect(page, &ConsentPage::navigationRefused, this, &ConsentWindow::refused, Qt::QueuedConnection);
    connect(page, &ConsentPage::pageSpoke, this, &ConsentWindow::quote, Qt::QueuedConnection);
    connect(page, &ConsentPage::popupOpened, this, [this, whenCaught](ConsentPage *popup) {
        connect(popup, &ConsentPage::pageSpoke, this, &ConsentWindow::quote, Qt::QueuedConnection);
        connect(popup, &ConsentPage::redirectCaught, this, whenCaught, Qt::QueuedConnection);
        (new PopupWindow(*popup, m_tokens, this))->show();
    });
    connect(page, &QWebEnginePage::loadStarted, this, &ConsentWindow::loadStarted);
    connect(page, &QWebEnginePage::loadingChanged, this, &ConsentWindow::loadingChanged);
    connect(page, &QWebEnginePage::loadProgress, this, [this](int percent) {
        if (m_loading && percent >= painting)
            pageArrived();
    });
    connect(page, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
        if (!m_trouble)
            m_ui->bar->setOrigin(url, m_arrived);
    });
    connect(page, &QWebEnginePage::renderProcessTerminated, this,
        [this](QWebEnginePage::RenderProcessTerminationStatus status, int code) {
            if (status != QWebEnginePage::NormalTerminationStatus)
                showTrouble(
                    {Reason::Crashed, u"the page's process ended with %1"_s.arg(code), {}, m_page->url()});
        });
}

void ConsentWindow::open()
{
    load(); // first: with a page in it, the native window is made once and in the engine's kind
    setFocus();
    stayAboveTheApp();
    bringToFront();
}

void ConsentWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void ConsentWindow::load()
{
    const QUrl url = urlOf(m_request.authorizeUrl);
    m_trouble.reset();
    m_arrived = false;
    m_ui->spinner->hide();
    m_ui->slow->hide();
    m_ui->browser->show();
    m_ui->cancel->show();
    m_ui->footer->show();
    m_ui->bar->setOrigin(url, false);
    m_ui->bar->setReloadEnabled(true);
    m_ui->pages->setCurrentWidget(m_ui->loadingPage);
    setNote(tr("This page comes from %1 and starts with no stored cookies. Passkey or company sign-in not "
               "working here? Use your browser.",
        "%1 is a provider")
                .arg(m_request.providerName));
    m_page->load(url);
}

void ConsentWindow::reload()
{
    if (m_trouble && m_trouble->reason == Reason::Tls)
        return; // there is no way round
    if (m_arrived && !m_trouble)
        m_page->triggerAction(QWebEnginePage::Reload);
    else
        load();
}

void ConsentWindow::loadStarted()
{
    m_loading = true;
    const quint64 number = ++m_loadNumber;
    const auto isCurrent = [this, number] { return m_loading && m_loadNumber == number; };
    m_clock.after(spinnerDelay, this, [this, isCurrent] {
        if (!isCurrent())
            return;
        m_ui->spinner->setVisible(!m_arrived);
        m_ui->bar->setLoading(m_arrived);
    });
    m_clock.after(slowAfter, this, [this, isCurrent] {
        if (!isCurrent())
            return;
        m_ui->slow->setVisible(!m_arrived);
    });
}

void ConsentWindow::loadingChanged(const QWebEngineLoadingInfo &info)
{
    switch (info.status()) {
    case QWebEngineLoadingInfo::LoadStartedStatus:
        return;
    case QWebEngineLoadingInfo::LoadSucceededStatus:
        pageArrived();
        loadEnded();
        return;
    case QWebEngineLoadingInfo::LoadStoppedStatus:
        loadEnded();
        return;
    case QWebEngineLoadingInfo::LoadFailedStatus:
        loadFailed(info);
        return;
    }
}

void ConsentWindow::loadFailed(const QWebEngineLoadingInfo &info)
{
    constexpr int aborted = -3;
    loadEnded();
    if (m_page->isRefusedByProxy() && info.errorCode() != aborted) {
        showTrouble({Reason::LoadFailed, u"the proxy's 407 at %1"_s.arg(redacted(info.url())),
            tr("the proxy did not accept the user name or password"), info.url(),
            tr("Change them in Settings, Network.")});
        return;
    }
    if (info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain) {
        pageArrived(); // the server's own page says what is wrong
        return;
    }
    // Aborted by a download, by a newer load or by our refusal, which comes by navigationRefused().
    if (info.errorCode() == aborted)
        return;
    const bool isTls = info.errorDomain() == QWebEngineLoadingInfo::CertificateErrorDomain;
    const QString detail = u"%1 at %2"_s.arg(info.errorString(), redacted(info.url()));
    if (isTls)
        showTrouble({Reason::Tls, detail, info.url().host(QUrl::EncodeUnicode), info.url()});
    else
        showTrouble({Reason::LoadFailed, detail, loadWords(info), info.url()});
}

void ConsentWindow::refused(const QUrl &url)
{
    // A refused link on a page that is there changes nothing; a page that never came needs words.
    if (m_arrived || m_answered)
        return;
    showTrouble(
        {Reason::LoadFailed, u"refused to open %1"_s.arg(redacted(url)), tr("address not allowed"), url});
}

void ConsentWindow::quote(const QString &host, const QString &words, bool asked)
{
    if (m_trouble || m_answered)
        return;
    setNote(asked ? tr("%1 asks: “%2” Patchbay answered no. To answer yourself, use your browser.",
                "%1 is a host, %2 its words")
                        .arg(host, words)
                  : tr("%1 says: “%2”", "%1 is a host, %2 its words").arg(host, words));
}

void ConsentWindow::pageArrived()
{
    if (m_trouble || m_answered)
        return;
    m_ui->bar->setOrigin(m_page->url(), true);
    if (std::exchange(m_arrived, true))
        return;
    m_ui->pages->setCurrentWidget(m_ui->viewPage);
    m_view->setFocus();
}

void ConsentWindow::loadEnded()
{
    m_loading = false;
    m_ui->bar->setLoading(false);
}

void ConsentWindow::showTrouble(Trouble trouble)
{
    if (m_answered)
        return;
    loadEnded();
    const Reason reason = trouble.reason;
    const bool isTls = reason == Reason::Tls;
    const bool isCrash = reason == Reason::Crashed;
    if (isTls) {
        m_ui->troubleTitle->setText(
            tr("This is not a safe connection to %1.", "%1 is a host name").arg(trouble.words));
        m_ui->troubleText->setText(tr("Patchbay stopped."));
    } else if (isCrash) {
        m_ui->troubleTitle->setText(tr("The sign-in page stopped."));
        m_ui->troubleText->setText(tr("Nothing was lost."));
    } else {
        m_ui->troubleTitle->setText(tr("This page did not open (%1).", "%1 says why").arg(trouble.words));
        m_ui->troubleText->setText(
            trouble.next.isEmpty() ? tr("Check the domain, or your network.") : trouble.next);
    }
    const QIcon icon
        = lineIcon(isTls ? u"unlocked"_s : u"warning"_s, isTls ? m_tokens.red : m_tokens.amber, 24);
    m_ui->troubleIcon->setPixmap(icon.pixmap(QSize(24, 24), devicePixelRatioF()));
    m_ui->tryAgain->setVisible(!isTls);
    m_ui->troubleBrowser->setVisible(isCrash);
    m_ui->changeDomain->setVisible(reason == Reason::LoadFailed && m_request.domainCanChange);
    m_ui->troubleClose->setVisible(isTls);
    m_ui->browser->setVisible(!isCrash);
    m_ui->footer->setVisible(!isTls);
    m_ui->bar->setReloadEnabled(!isTls);
    m_ui->bar->setOrigin(trouble.url, false);
    m_trouble = std::move(trouble);
    m_ui->pages->setCurrentWidget(m_ui->troublePage);
    (isTls ? m_ui->troubleClose : m_ui->tryAgain)->setFocus();
}

void ConsentWindow::setNote(const QString &words)
{
    m_ui->note->setText(words);
}

void ConsentWindow::cancel()
{
    answer(m_trouble ? Event::Failed : Event::Cancelled);
}

void ConsentWindow::answer(ConsentPipeMessage::Event event, const QUrl &callback)
{
    if (std::exchange(m_answered, true))
        return;
    ConsentPipeMessage message{.attempt = m_request.attempt, .event = event};
    if (event == Event::Callback)
        message.callbackUrl = Secret(callback.toEncoded());
    if (event == Event::Failed) {
        message.reason = m_trouble->reason;
        message.detail = m_trouble->detail;
    }
    hide();
    emit answered(message);
}

void ConsentWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    cancel();
}

bool ConsentWindow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // Should the engine make the native window anew, what was set on the old one is lost, and X11 window
    // managers look at the parent only when a window appears: hide, set, show.
    if (event->type() == QEvent::WinIdChange && isVisible() && internalWinId() != 0) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                hide();
                stayAboveTheApp();
                show();
            },
            Qt::QueuedConnection);
    }
    return handled;
}

void ConsentWindow::stayAboveTheApp()
{
    if (m_request.transientFor == 0 || QGuiApplication::platformName() != "xcb"_L1)
        return; // on Wayland a window of another program cannot be named; it is raised only
    winId(); // makes the native window
    if (!m_app)
        m_app.reset(QWindow::fromWinId(WId(m_request.transientFor)));
    windowHandle()->setTransientParent(m_app.get());
}

} // namespace patchbay
