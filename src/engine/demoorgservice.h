#pragma once

#include "engine/localservices.h"
#include "net/httpclient.h"

namespace patchbay
{

/// The demo org, one for all Patchbay programs of this user: found by the endpoint.json in its data folder,
/// believed only once it has answered, else started detached with a clean environment. Callers share one
/// search. Errors: HelperFailed with providerCode "local_service_missing" (not installed) or "local_service"
/// (started, but does not answer; `providerText` is its data folder).
class DemoOrgService final : public LocalServices
{
    Q_OBJECT
public:
    struct Place {
        QString dataFolder; ///< where endpoint.json is
        QString program; ///< patchbay-demo-org
        QStringList arguments = {QStringLiteral("--exit-when-idle"), QStringLiteral("1800")};
    };
    /// The person's data folder, and the program beside ours, in libexec or in PATH.
    [[nodiscard]] static Place standardPlace();

    DemoOrgService(HttpClient &http, Clock &clock, Place place);

    Task<QUrl> address(const QString &service) override;
    /// Ends the one that runs, so that its files can go. Done also where none does. Errors: HelperFailed when
    /// it goes on all the same.
    Task<Done> stop();

private:
    Task<QUrl> findRunning();
    Task<QUrl> findOrStart();
    struct Start {
        Promise<QUrl> promise;
        qint64 process = 0;
        Ticks end{};
        bool gone = false; ///< the process that was started has ended
    };
    void awaitAnswer(Start start);
    void awaitEnd(qint64 process, const Promise<Done> &gone, Ticks end);
    [[nodiscard]] Error notStarting(const QString &detail) const;
    /// The id of the process.
    [[nodiscard]] std::optional<qint64> startProgram() const;

    HttpClient &m_http;
    Clock &m_clock;
    Place m_place;
    std::optional<Task<QUrl>> m_search;
};

} // namespace patchbay
