// Stands in for patchbay-consent and misbehaves in the way its own name says: the tests link to it under
// many.

#include "consent/consentprotocol.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>

#include <unistd.h>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace
{

using Event = ConsentPipeMessage::Event;
using Reason = ConsentPipeMessage::Reason;

void print(QByteArrayView bytes)
{
    std::cout.write(bytes.data(), bytes.size()).flush();
}

void answer(const ConsentPipeMessage &message)
{
    print(encodeConsentMessage(message).reveal());
}

ConsentPipeMessage callback(const ConsentPipeRequest &request)
{
    return {.attempt = request.attempt,
        .event = Event::Callback,
        .callbackUrl = Secret::fromString(request.redirectUri.toString() + u"?code=a%2Fb&state=s#end"_s)};
}

ConsentPipeMessage failed(const ConsentPipeRequest &request, Reason reason, const QString &detail)
{
    return {.attempt = request.attempt, .event = Event::Failed, .reason = reason, .detail = detail};
}

void leaveNote(const QString &program, const QString &name, const QByteArray &text)
{
    // Written aside and renamed, so that a reader never sees half of it.
    QFile note(QFileInfo(program).absolutePath() + u'/' + name + u".part"_s);
    if (note.open(QIODevice::WriteOnly)) {
        note.write(text);
        note.close();
        note.rename(QFileInfo(program).absolutePath() + u'/' + name);
    }
}

void waitForEndOfInput()
{
    std::string line;
    while (std::getline(std::cin, line)) { }
}

QString dangerousVariables()
{
    QStringList found;
    for (const char *name : {"QTWEBENGINE_REMOTE_DEBUGGING", "QT_LOGGING_RULES", "SSLKEYLOGFILE"}) {
        if (qEnvironmentVariableIsSet(name))
            found.append(QString::fromLatin1(name));
    }
    return u"[%1] kept %2"_s.arg(found.join(u' '), qEnvironmentVariable("PATCHBAY_TEST_KEPT"));
}

void act(const QString &manner, const QString &program, const ConsentPipeRequest &request)
{
    if (manner == "callback"_L1) {
        answer({.attempt = request.attempt, .event = Event::Shown});
        answer(callback(request));
    } else if (manner == "elsewhere"_L1) {
        ConsentPipeMessage message = callback(request);
        message.callbackUrl = Secret::fromString(u"https://evil.example/?code=1"_s);
        answer(message);
    } else if (manner == "otherattempt"_L1) {
        answer({.attempt = {u"another"_s}, .event = Event::Browser});
    } else if (manner == "proxy"_L1) {
        leaveNote(program, u"given"_s,
            QByteArray::number(int(request.proxy.type)) + ' ' + request.proxy.host.toUtf8() + ' '
                + QByteArray::number(request.proxy.port) + ' ' + request.proxy.user.toUtf8() + ' '
                + request.proxy.password.reveal().toByteArray());
        answer({.attempt = request.attempt, .event = Event::Browser});
    } else if (manner == "browser"_L1) {
        answer({.attempt = request.attempt, .event = Event::Browser});
    } else if (manner == "changedomain"_L1) {
        answer({.attempt = request.attempt, .event = Event::ChangeDomain});
    } else if (manner == "cancelled"_L1) {
        answer({.attempt = request.attempt, .event = Event::Cancelled});
    } else if (manner == "twice"_L1) {
        answer({.attempt = request.attempt, .event = Event::Browser});
        answer(callback(request));
    } else if (manner == "offline"_L1) {
        answer(failed(request, Reason::LoadFailed, u"no such host"_s));
    } else if (manner == "tls"_L1) {
        answer(failed(request, Reason::Tls, {}));
    } else if (manner == "sandbox"_L1) {
        answer(failed(request, Reason::SandboxUnavailable, {}));
    } else if (manner == "crashedpage"_L1) {
        answer(failed(request, Reason::Crashed, {}));
    } else if (manner == "badrequest"_L1) {
        answer(failed(request, Reason::BadRequest, {}));
    } else if (manner == "environment"_L1) {
        answer(failed(request, Reason::LoadFailed, dangerousVariables()));
    } else if (manner == "garbage"_L1) {
        print("Segmentation fault, and other poetry\n");
        waitForEndOfInput();
    } else if (manner == "longline"_L1) {
        print(QByteArray(2 * consentPipeMaxLine, 'x'));
        waitForEndOfInput();
    } else if (manner == "chatty"_L1) {
        const QByteArray noise(1024, 'n');
        for (int i = 0; i < 4096; ++i)
            std::fwrite(noise.constData(), 1, std::size_t(noise.size()), stderr);
        answer({.attempt = request.attempt, .event = Event::Browser});
    } else if (manner == "crash"_L1) {
        std::raise(SIGSEGV);
    } else if (manner == "exit"_L1) {
        return;
    } else if (manner == "raised"_L1) {
        std::string line;
        std::getline(std::cin, line);
        if (decodeConsentCommand(QByteArray::fromStdString(line), request.attempt))
            answer({.attempt = request.attempt, .event = Event::Browser});
    } else if (manner == "silent"_L1) {
        leaveNote(program, u"pid"_s, QByteArray::number(getpid()));
        waitForEndOfInput();
        leaveNote(program, u"ended"_s, "by itself");
    } else if (manner == "stubborn"_L1) {
        std::signal(SIGTERM, SIG_IGN);
        leaveNote(program, u"pid"_s, QByteArray::number(getpid()));
        for (;;)
            pause();
    }
}

} // namespace

int main(int, char **argv)
{
    const QString program = QFile::decodeName(argv[0]);
    std::string line;
    std::getline(std::cin, line);
    const Result<ConsentPipeRequest> request = decodeConsentRequest(QByteArray::fromStdString(line));
    if (!request)
        return 3;
    act(QFileInfo(program).fileName(), program, *request);
    return 0;
}
