#include "consentview/consentsession.h"

#include "base/jsonreader.h"
#include "base/translations.h"
#include "consentview/consentprofile.h"
#include "consentview/consentwindow.h"
#include "consentview/viewtheme.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Event = ConsentPipeMessage::Event;
using Reason = ConsentPipeMessage::Reason;

bool wantsDark(ConsentColorScheme scheme)
{
    switch (scheme) {
    case ConsentColorScheme::Light:
        return false;
    case ConsentColorScheme::Dark:
        return true;
    case ConsentColorScheme::System:
        return QApplication::palette().color(QPalette::Window).lightness() < 128;
    }
    return false;
}

/// The attempt a refused request was for, as far as it can be told.
AttemptId attemptOf(const QByteArray &line)
{
    const Result<QJsonObject> json = parseJsonObject(line, 4);
    return {json ? json->value("attempt"_L1).toString() : QString()};
}

bool isLoopbackRequest(const ConsentPipeRequest &request)
{
    return isLoopbackHost(QUrl(QString::fromUtf8(request.authorizeUrl.reveal())).host());
}

} // namespace

ConsentSession::ConsentSession(HelperPipe &pipe, Clock &clock, bool sandboxed)
    : m_pipe(pipe)
    , m_clock(clock)
    , m_sandboxed(sandboxed)
    , m_translations(*QCoreApplication::instance())
{
    connect(&pipe, &HelperPipe::lineReceived, this, &ConsentSession::takeLine);
    connect(&pipe, &HelperPipe::closed, this, [] { QCoreApplication::quit(); });
}

ConsentSession::~ConsentSession() = default;

void ConsentSession::takeLine(const QByteArray &line)
{
    if (m_attempt.isEmpty()) {
        begin(line);
        return;
    }
    const Result<ConsentPipeCommand> command = decodeConsentCommand(line, m_attempt);
    if (command)
        obey(*command);
}

void ConsentSession::begin(const QByteArray &line)
{
    const Result<ConsentPipeRequest> request = decodeConsentRequest(line);
    if (!request) {
        end({.attempt = attemptOf(line),
            .event = Event::Failed,
            .reason = Reason::BadRequest,
            .detail = request.error().detail});
        return;
    }
    m_attempt = request->attempt;
    if (!m_sandboxed && !(request->loopbackWithoutSandbox && isLoopbackRequest(*request))) {
        end({.attempt = m_attempt,
            .event = Event::Failed,
            .reason = Reason::SandboxUnavailable,
            .detail = u"pages cannot be locked in here: root, or no user namespaces"_s});
        return;
    }
    start(*request);
}

void ConsentSession::start(const ConsentPipeRequest &request)
{
    speak(request.locale);
    useProxy(request.proxy);
    const ViewTokens tokens = tokensFor(wantsDark(request.colorScheme));
    applyTheme(tokens);
    const NavigationRules rules{.redirectUri = request.redirectUri, .loopbackOnly = !m_sandboxed};
    m_profile = std::make_unique<ConsentProfile>(request, rules);
    m_window = std::make_unique<ConsentWindow>(request, rules, tokens, *m_profile, m_clock);
    connect(m_window.get(), &ConsentWindow::answered, this, &ConsentSession::end);
    m_window->open();
    m_pipe.send({.attempt = m_attempt, .event = Event::Shown});
}

void ConsentSession::obey(ConsentPipeCommand command)
{
    switch (command) {
    case ConsentPipeCommand::Raise:
        if (m_window)
            m_window->bringToFront();
        return;
    }
}

void ConsentSession::end(const ConsentPipeMessage &message)
{
    m_pipe.send(message);
    QCoreApplication::quit();
}

void ConsentSession::speak(const QString &locale)
{
    const QLocale spoken = locale.isEmpty() ? QLocale::system() : QLocale(locale);
    m_translations.speak(spoken);
    QGuiApplication::setLayoutDirection(m_translations.direction());
}

} // namespace patchbay
