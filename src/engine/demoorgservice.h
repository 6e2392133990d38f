#pragma once

#include "engine/localservices.h"
#include "net/httpclient.h"

namespace patchbay
{

/// The demo org, one for all Patchbay programs of this user: found by the endpoint.json in its data folder,
/// believed only once it has answered, else started detached with a clean environment. Callers share one
/// search.
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

private:
    Task<QUrl> findRunning();
    Task<QUrl> findOrStart();
    void awaitAnswer(const Promise<QUrl> &promise, Ticks end);
    [[nodiscard]] bool startProgram() const;

    HttpClient &m_http;
    Clock &m_clock;
    Place m_place;
    std::optional<Task<QUrl>> m_search;
};

} // namespace patchbay
