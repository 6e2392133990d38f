#include "e2e/troublesfixture.h"

#include "support/await.h"
#include "support/secretsearch.h"
#include "support/tally.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patchbay::test
{

namespace
{

/// All that Patchbay's own categories and Qt log in this process.
QByteArray &theLog()
{
    static QByteArray log;
    return log;
}

QtMessageHandler theTestsHandler = nullptr;

void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    theLog() += message.toUtf8() + '\n';
    if (type != QtDebugMsg && type != QtInfoMsg)
        theTestsHandler(type, context, message);
}

} // namespace

void TroublesFixture::beginAll()
{
    QLoggingCategory::setFilterRules(u"patchbay.*=true"_s);
    theTestsHandler = qInstallMessageHandler(keepLog);
    QVERIFY(Keyring::start());
}

void TroublesFixture::endAll()
{
    QVERIFY2(theLog().contains("sign-in failed"), "the log holds nothing of what went on");
    tally("troubles shown on the card", m_shown.size());
    tally("secrets in logs or files after troubles", 0);
}

void TroublesFixture::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_redirectUris = freeRedirectUris();
    m_server = std::make_unique<OAuthServer>(m_redirectUris);
    m_definition = std::make_unique<SalesforceOnLoopback>(m_folder->path(), *m_server, m_redirectUris);
    QVERIFY(m_definition->isThere());
    m_person = allowing();
    m_itemsBefore = Keyring::items();
    QVERIFY(useBrowser("curl --silent --location --output /dev/null \"$1\""));
    useProgram();
}

void TroublesFixture::end()
{
    m_secrets += m_server->secrets();
    m.reset();
    m_helper.reset();
    m_definition.reset();
    m_server.reset();
    m_folder.reset();
}

void TroublesFixture::useProgram()
{
    m = std::make_unique<DeskProgram>(
        path(u"home"_s), [this](const ConsentRequest &request, const std::stop_token &stop) {
            return m_person(request, stop);
        });
    QVERIFY(m->open());
}

bool TroublesFixture::useBrowser(const QByteArray &script)
{
    const QString folder = path(u"bin"_s);
    QFile opener(folder + u"/xdg-open"_s);
    if (!QDir().mkpath(folder) || !opener.open(QFile::WriteOnly))
        return false;
    opener.write("#!/bin/sh\ncd \"${0%/*}\"\n" + script + '\n');
    static const QByteArray usual = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(folder) + ':' + usual);
    return opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TroublesFixture::Person TroublesFixture::deciding(OAuthServer::Decision decision)
{
    return [this, decision](const ConsentRequest &request, const std::stop_token &) {
        const QUrl url = QUrl::fromEncoded(request.authorizeUrl.reveal().toByteArray());
        return Task<ConsentAnswer>::settled(
            ConsentAnswer{ConsentAnswer::Kind::Callback, Secret(m_server->decide(url, decision))});
    };
}

TroublesFixture::Person TroublesFixture::comingBackWith(const QString &query)
{
    return [query](const ConsentRequest &request, const std::stop_token &) {
        QString asked = query;
        asked.replace(u"{state}"_s, QString::fromUtf8(request.expectedState.reveal()));
        return Task<ConsentAnswer>::settled(ConsentAnswer{ConsentAnswer::Kind::Callback,
            Secret::fromString(request.redirectUri.toString() + u'?' + asked)});
    };
}

TroublesFixture::Person TroublesFixture::waiting()
{
    return [](const ConsentRequest &, const std::stop_token &stop) {
        using Stop = std::stop_callback<std::function<void()>>;
        const Promise<ConsentAnswer> promise;
        const auto stopped = std::make_shared<std::unique_ptr<Stop>>();
        *stopped = std::make_unique<Stop>(stop, [promise] { promise.settle(cancelled()); });
        promise.task().finally(qApp, [stopped](const Result<ConsentAnswer> &) { stopped->reset(); });
        return promise.task();
    };
}

TroublesFixture::Person TroublesFixture::behindHelper(const QString &manner)
{
    const QString helper = path(manner);
    QFile::link(QStringLiteral(FAKE_HELPER), helper);
    m_helper = std::make_unique<EmbeddedConsent>(
        helper, [](const ProviderId &) { return ConsentLook(); }, m_clock);
    return [this](const ConsentRequest &request, const std::stop_token &stop) {
        return m_helper->obtain(request, stop);
    };
}

TroublesFixture::Answer TroublesFixture::json(int status, const QJsonObject &object)
{
    return [status, object](QTcpSocket &socket) { OAuthServer::answerJson(socket, status, object); };
}

TroublesFixture::Answer TroublesFixture::text(int status, const QByteArray &type, const QByteArray &body)
{
    return [status, type, body](QTcpSocket &socket) { OAuthServer::answerText(socket, status, type, body); };
}

void TroublesFixture::answerTokens(Answer answer)
{
    m_server->misbehave(OAuthServer::tokenPath, std::move(answer), 2);
}

std::function<void()> TroublesFixture::tokensAre(Answer answer)
{
    return [this, answer = std::move(answer)] { answerTokens(answer); };
}

std::function<void()> TroublesFixture::personClicks(CardAction action)
{
    return [this, action] { QVERIFY(m->press(action)); };
}

void TroublesFixture::heal()
{
    m_server->behave();
    m_person = allowing();
}

QByteArray TroublesFixture::contentOf(const QString &name) const
{
    QFile file(path(name));
    return file.exists() && file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void TroublesFixture::nothingLeft(int connections, int grants)
{
    QCOMPARE(m->rows().size(), connections);
    const QDir locks(path(u"home/data/locks"_s));
    const auto held = [&locks] {
        return locks.entryList({u"*.signin"_s, u"*.tokens"_s, u"*.thisrun"_s}, QDir::Files);
    };
    QTRY_VERIFY2(held().isEmpty(), qPrintable(held().join(u' ')));
    if (Keyring::isThere())
        QCOMPARE(Keyring::items() - m_itemsBefore, connections);
    QTRY_COMPARE(m_server->liveGrants(), grants);
    QVERIFY2(m_server->complaints().isEmpty(), qPrintable(m_server->complaints().join(u'\n')));
    SecretSearch search(m_secrets + m_server->secrets());
    QVERIFY2(!search.isIn(theLog()), "a secret is in the log");
    const QStringList found = search.inFolder(QDir::homePath());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(search.filesRead() > 3);
}

void TroublesFixture::judge(const Trouble &trouble)
{
    const QRegularExpression words(QString::fromUtf8(trouble.words));
    QVERIFY2(words.isValid(), trouble.words);
    const auto isSo = [&] {
        const DeskProgram::Sight seen = m->sight();
        return seen.state == trouble.state && words.match(seen.words).hasMatch();
    };
    [[maybe_unused]] const bool came = QTest::qWaitFor(isSo, patience); // what is wrong is told below
    QVERIFY2(words.match(m->sight().words).hasMatch(), qPrintable(m->sight().words));
    QCOMPARE(m->sight().state, trouble.state);
    QCOMPARE(m->sight().offers, trouble.offers);
    QVERIFY(trouble.offers.contains(trouble.next));
    m_shown.insert(
        QString::fromUtf8(QTest::currentTestFunction()) + QLatin1StringView(QTest::currentDataTag()));
}

void TroublesFixture::connectFirst()
{
    QVERIFY(m->press(CardAction::Connect));
    QVERIFY(m->comesToRest());
    QTRY_COMPARE(m->sight().state, CardState::Connected);
}

} // namespace patchbay::test
