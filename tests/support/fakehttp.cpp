#include "support/fakehttp.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patchbay::test
{

HttpReply jsonReply(int status, const QByteArray &body, std::optional<Timestamp> date)
{
    HttpReply reply{status, {{"Content-Type", "application/json;charset=UTF-8"}}, body};
    if (date) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(date->time_since_epoch().count()).toUTC();
        reply.headers.set(
            "Date", QLocale::c().toString(moment, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
    }
    return reply;
}

FakeHttp::Expected &FakeHttp::Expected::answer(Result<HttpReply> result)
{
    m_result = std::move(result);
    return *this;
}

FakeHttp::Expected &FakeHttp::Expected::after(Clock &clock, Milliseconds delay)
{
    m_clock = &clock;
    m_delay = delay;
    return *this;
}

FakeHttp::Expected &FakeHttp::expect(const QByteArray &method, const QString &target)
{
    Expected &expected = m_expected.emplace_back();
    expected.m_method = method;
    expected.m_target = target;
    return expected;
}

Task<HttpReply> FakeHttp::send(const HttpRequest &request, std::stop_token)
{
    m_requests.append(request);
    const QString target = request.url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment);
    const bool isExpected = !m_expected.empty() && m_expected.front().m_method == request.method
        && m_expected.front().m_target == target;
    if (!isExpected) {
        m_problems.append(u"not expected: %1 %2"_s.arg(QString::fromLatin1(request.method), target));
        return Task<HttpReply>::settled(fail(ErrorKind::Protocol, m_problems.constLast()));
    }
    const Expected expected = m_expected.front();
    m_expected.pop_front();
    if (!expected.m_clock)
        return Task<HttpReply>::settled(expected.m_result);
    Promise<HttpReply> promise;
    expected.m_clock->after(
        expected.m_delay, &m_context, [promise, result = expected.m_result] { promise.settle(result); });
    return promise.task();
}

QStringList FakeHttp::problems() const
{
    QStringList problems = m_problems;
    for (const Expected &expected : m_expected)
        problems.append(
            u"never came: %1 %2"_s.arg(QString::fromLatin1(expected.m_method), expected.m_target));
    return problems;
}

Task<HttpReply> FakeApi::send(
    const ConnectionId &id, const HttpRequest &request, std::stop_token stop, SendWatch watch)
{
    m_connections.append(id);
    return renewal
        .then(
            &m_context, [watch](Done) { return watch.leaves ? watch.leaves() : Task<Done>::settled(Done{}); })
        .then(&m_context, [this, request, stop](Done) { return m_http.send(request, stop); });
}

} // namespace patchbay::test
