#include "engine/devicegrant.h"

#include "base/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

DeviceGrant::DeviceGrant(HttpClient &http, Clock &clock, Order order, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_order(std::move(order))
{
}

Task<TokenSet> DeviceGrant::run(std::stop_token stop)
{
    m_stop = std::move(stop);
    m_onStop.emplace(m_stop, [this] {
        QMetaObject::invokeMethod(
            this, [this] { end(cancelled()); }, Qt::QueuedConnection);
    });
    m_http
        .send(deviceRequest(m_order.deviceEndpoint, m_order.client, m_order.scopes, m_order.scopeSeparator),
            m_stop)
        .finally(this, [this](const Result<HttpReply> &reply) { begin(reply); });
    return m_promise.task();
}

void DeviceGrant::begin(const Result<HttpReply> &reply)
{
    const auto device
        = reply.and_then([this](const HttpReply &answer) { return readDeviceReply(answer, m_clock.now()); });
    if (!device)
        return end(fail(device.error()));
    m_device = *device;
    m_interval = m_device.interval;
    m_end = m_clock.ticks() + m_device.lifetime;
    if (m_promise.isSettled())
        return;
    emit shown();
    pollLater();
}

void DeviceGrant::pollLater()
{
    // RFC 8628 3.5: the interval comes before each poll, the first one included; none after the end.
    const Milliseconds left = m_end - m_clock.ticks();
    m_clock.after(std::clamp<Milliseconds>(left, Milliseconds(0), m_interval), this, [this] { poll(); });
}

void DeviceGrant::poll()
{
    if (m_promise.isSettled())
        return;
    if (m_clock.ticks() >= m_end) {
        return end(fail({.kind = ErrorKind::Denied,
            .detail = u"nobody entered the code in time"_s,
            .providerCode = u"expired_token"_s}));
    }
    m_http.send(deviceTokenRequest(m_order.tokenEndpoint, m_order.client, m_device), m_stop)
        .finally(this, [this](const Result<HttpReply> &reply) { judge(reply); });
}

void DeviceGrant::judge(const Result<HttpReply> &reply)
{
    const auto outcome = judgeDevicePoll(reply, m_interval, m_order.shape, m_clock.now());
    if (!outcome)
        return end(fail(outcome.error()));
    if (outcome->tokens)
        return end(*outcome->tokens);
    m_interval = outcome->interval;
    pollLater();
}

void DeviceGrant::end(const Result<TokenSet> &outcome)
{
    if (!m_promise.isSettled() && !outcome)
        qCInfo(lcOAuth) << "the device code led to nothing:" << nameOf(outcome.error().kind)
                        << outcome.error().providerCode;
    m_promise.settle(outcome);
}

} // namespace patchbay
