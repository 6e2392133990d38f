#include "consentview/consentviewfixture.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace patchbay::test
{

/// Processes below `root`, by what /proc tells.
QList<qint64> processesBelow(qint64 root)
{
    QHash<qint64, qint64> parents;
    const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : names) {
        QFile stat(u"/proc/%1/stat"_s.arg(name));
        if (name.toLongLong() <= 0 || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        parents.insert(name.toLongLong(), fields.value(1).toLongLong());
    }
    QList<qint64> below;
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        qint64 ancestor = it.value();
        while (ancestor > 1 && ancestor != root)
            ancestor = parents.value(ancestor);
        if (ancestor == root)
            below.append(it.key());
    }
    return below;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ConsentViewFixture::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("DISPLAY"),
        "this test shows real windows: run it through tests/run or packaging/session");
}

void ConsentViewFixture::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_server = std::make_unique<PageServer>();
    m_callbackPort = std::make_unique<QTcpServer>();
    QVERIFY(m_callbackPort->listen(QHostAddress::LocalHost));
    m_more = {};
    m_lines.clear();
}

void ConsentViewFixture::cleanup()
{
    stop();
}

QString ConsentViewFixture::startAsOrdinaryUser(const ConsentPipeRequest &request)
{
    const bool isRoot = geteuid() == 0;
    const QString runuser = QStandardPaths::findExecutable(u"runuser"_s, {u"/usr/sbin"_s, u"/sbin"_s});
    if (isRoot && runuser.isEmpty())
        return u"runuser is not here, so root cannot become an ordinary user"_s;
    if (isRoot) // the usual place for temporary files may be closed to others
        m_home = std::make_unique<QTemporaryDir>(u"/tmp/tst_consentview-XXXXXX"_s);
    const QString program = m_home->filePath(u"patchbay-consent"_s);
    if (!QFile::copy(QStringLiteral(CONSENT_HELPER), program))
        return u"the helper cannot be copied"_s;
    QStringList command{program};
    if (isRoot) {
        // A home and the display's key that the user may use; the build folder need not be theirs.
        if (qEnvironmentVariableIsSet("XAUTHORITY")) {
            const QString key = m_home->filePath(u"display-key"_s);
            if (!QFile::copy(qEnvironmentVariable("XAUTHORITY"), key))
                return u"the display's key cannot be copied"_s;
            m_more.insert(u"XAUTHORITY"_s, key);
        }
        m_more.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
        if (QProcess::execute(u"chown"_s, {u"-R"_s, u"nobody"_s, m_home->path()}) != 0)
            return u"the home cannot be given away"_s;
        command = QStringList{runuser, u"-u"_s, u"nobody"_s, u"--"_s, program};
        if (QProcess::execute(
                command.first(), {u"-u"_s, u"nobody"_s, u"--"_s, u"unshare"_s, u"-Urpn"_s, u"true"_s}))
            return u"user namespaces do not work here for nobody, so there is no sandbox to see"_s;
    }
    m_helper = std::make_unique<QProcess>();
    m_helper->setProcessEnvironment(environment());
    m_helper->setStandardErrorFile(QProcess::nullDevice());
    m_helper->start(command.takeFirst(), command);
    m_helper->write(encodeConsentRequest(request).reveal().toByteArray());
    return {};
}

void ConsentViewFixture::stop()
{
    if (m_helper && m_helper->state() != QProcess::NotRunning) {
        m_helper->closeWriteChannel();
        if (!QTest::qWaitFor([this] { return m_helper->state() == QProcess::NotRunning; }, 5000))
            m_helper->kill();
    }
    m_helper.reset();
}

ConsentPipeRequest ConsentViewFixture::request(const QString &path) const
{
    return {.attempt = attempt,
        .authorizeUrl = Secret(m_server->url(path).toEncoded()),
        .redirectUri = QUrl::fromEncoded(redirectUri()),
        .providerName = u"Demo"_s,
        .proxy = {.type = ConsentProxy::Type::None}};
}

QByteArray ConsentViewFixture::redirectUri() const
{
    return "http://localhost:" + QByteArray::number(m_callbackPort->serverPort()) + "/oauth/callback";
}

QByteArray ConsentViewFixture::scriptedPage(const QByteArray &script) const
{
    return "<!doctype html><title>t</title><p>page</p><script>const redirect='" + redirectUri() + "';"
        + script + "</script>";
}

QProcessEnvironment ConsentViewFixture::environment() const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"HOME"_s, m_home->path());
    for (const QString &name : {u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        variables.remove(name);
    variables.insert(m_more);
    return variables;
}

void ConsentViewFixture::launch(const QByteArray &line)
{
    m_helper = std::make_unique<QProcess>();
    m_helper->setProcessEnvironment(environment());
    m_helper->setStandardErrorFile(m_home->filePath(u"stderr"_s));
    m_helper->start(QStringLiteral(CONSENT_HELPER), QStringList());
    m_helper->write(line);
}

void ConsentViewFixture::start(const ConsentPipeRequest &request)
{
    launch(encodeConsentRequest(request).reveal().toByteArray());
}

std::optional<ConsentPipeMessage> ConsentViewFixture::next(std::chrono::milliseconds patient)
{
    const bool came = QTest::qWaitFor(
        [this] {
            const Result<std::vector<QByteArray>> lines = m_buffer.feed(m_helper->readAllStandardOutput());
            if (lines)
                m_lines.insert(m_lines.end(), lines->begin(), lines->end());
            return !m_lines.empty();
        },
        int(patient.count()));
    if (!came)
        return {};
    const Result<ConsentPipeMessage> message = decodeConsentMessage(m_lines.front(), attempt);
    m_lines.erase(m_lines.begin());
    return message ? std::optional(*message) : std::nullopt;
}

bool ConsentViewFixture::isShown()
{
    const std::optional<ConsentPipeMessage> message = next();
    return message && message->event == Event::Shown;
}

std::optional<ConsentPipeMessage> ConsentViewFixture::answer()
{
    std::optional<ConsentPipeMessage> message = next();
    return message && message->event == Event::Shown ? next() : message;
}

QByteArray ConsentViewFixture::callbackOf(const std::optional<ConsentPipeMessage> &message) const
{
    return message && message->event == Event::Callback ? message->callbackUrl.reveal().toByteArray()
                                                        : QByteArray();
}

} // namespace patchbay::test
