#pragma once

#include "base/clock.h"
#include "oauth/devicecode.h"

#include <QObject>

#include <functional>
#include <optional>

namespace patchbay
{

/// Consent by a code that the person enters on another page or device (RFC 8628): asks for the code, tells
/// when there is one to show, polls as slowly as the provider wants until tokens come, the provider refuses,
/// the code ends or stop is asked for. Runs once. Time is monotonic: a wall clock that jumps changes nothing.
class DeviceGrant final : public QObject
{
    Q_OBJECT
public:
    struct Order {
        QUrl deviceEndpoint;
        QUrl tokenEndpoint;
        OAuthClient client;
        QStringList scopes;
        QString scopeSeparator;
        TokenReplyShape shape;
    };
    DeviceGrant(HttpClient &http, Clock &clock, Order order, QObject *parent);

    /// Errors: those of readDeviceReply and readTokenReply; Denied as "expired_token" when nobody entered the
    /// code in time; Cancelled.
    Task<TokenSet> run(std::stop_token stop);
    /// What the person is to be shown, once shown() was emitted.
    [[nodiscard]] const DeviceAuthorization &device() const { return m_device; }

signals:
    void shown();

private:
    void begin(const Result<HttpReply> &reply);
    void pollLater();
    void poll();
    void judge(const Result<HttpReply> &reply);
    void end(const Result<TokenSet> &outcome);

    HttpClient &m_http;
    Clock &m_clock;
    const Order m_order;
    DeviceAuthorization m_device;
    std::chrono::seconds m_interval{};
    Ticks m_end{};
    Promise<TokenSet> m_promise;
    std::stop_token m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace patchbay
