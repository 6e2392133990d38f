#pragma once

#include "consent/consentprotocol.h"
#include "consentview/pageserver.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>
#include <optional>

namespace patchbay::test
{

inline constexpr int patience = 60'000; ///< Milliseconds; the engine starts cold on a busy machine.

/// Processes below `root`, by what /proc tells.
[[nodiscard]] QList<qint64> processesBelow(qint64 root);
[[nodiscard]] QByteArray contentOf(const QString &path);

/// Drives the real program on the display the test runs on, with a home of its own and pages from this
/// computer.
class ConsentViewFixture : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    using Event = ConsentPipeMessage::Event;
    using Reason = ConsentPipeMessage::Reason;

    [[nodiscard]] ConsentPipeRequest request(const QString &path = QStringLiteral("/start")) const;
    void start(const ConsentPipeRequest &request);
    void launch(const QByteArray &line);
    /// Where a sandbox works: root becomes nobody. Not empty: why that is not possible here.
    QString startAsOrdinaryUser(const ConsentPipeRequest &request);
    void stop();
    std::optional<ConsentPipeMessage> next(
        std::chrono::milliseconds patient = std::chrono::milliseconds(patience));
    /// The answer after any "shown".
    std::optional<ConsentPipeMessage> answer();
    bool isShown();
    [[nodiscard]] QByteArray callbackOf(const std::optional<ConsentPipeMessage> &message) const;
    [[nodiscard]] QByteArray redirectUri() const;
    [[nodiscard]] QByteArray scriptedPage(const QByteArray &script) const;
    [[nodiscard]] QProcessEnvironment environment() const;

    const AttemptId attempt{QStringLiteral("attempt-1")};
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<QTcpServer> m_callbackPort; ///< Listens where the redirect points; nobody may come.
    std::unique_ptr<QProcess> m_helper;
    QProcessEnvironment m_more;

private:
    ConsentLineBuffer m_buffer;
    std::vector<QByteArray> m_lines;
};

} // namespace patchbay::test
