#pragma once

#include "base/clock.h"
#include "consent/consentprotocol.h"
#include "consent/consentsurface.h"

#include <QObject>
#include <QProcessEnvironment>

#include <functional>
#include <map>
#include <memory>

namespace patchbay
{

/// How the window is to look and what it may offer; asked anew for each attempt.
struct ConsentLook {
    QString locale = {};
    QString acceptLanguage = {};
    ConsentColorScheme colorScheme = ConsentColorScheme::System;
    quint64 transientFor = 0; ///< X11 id of the app's window, or 0.
    bool domainCanChange = false;
};

/// Consent in an embedded web view, which is a program of its own: one helper process for each attempt.
/// Errors carry what happened as providerCode: the pipe's reasons, "not_started", "died" or "bad_answer";
/// Misconfigured, "change_domain" where the person wants to sign in at another place.
class EmbeddedConsent final : public QObject, public ConsentSurface
{
    Q_OBJECT
public:
    using Look = std::function<ConsentLook(const ProviderId &provider)>;
    /// Which way the window reaches the network, asked for each attempt; its error ends the attempt.
    using Proxy = std::function<Task<ConsentProxy>()>;
    /// `proxy`: none stands for the system's.
    EmbeddedConsent(QString helperPath, Look look, Clock &clock, Proxy proxy = {});
    ~EmbeddedConsent() override;

    [[nodiscard]] Task<ConsentAnswer> obtain(const ConsentRequest &request, std::stop_token stop) override;
    void raise(const AttemptId &attempt) override;

private:
    class Run;

    const QString m_helperPath;
    const Look m_look;
    const Proxy m_proxy;
    Clock &m_clock;
    std::map<AttemptId, std::unique_ptr<Run>> m_runs;
};

/// The helper beside the program that lies in `programFolder` (QCoreApplication::applicationDirPath()), or in
/// the libexec folder that goes with it; NotFound where it is not installed.
[[nodiscard]] Result<QString> findConsentHelper(const QString &programFolder);

/// What the helper inherits: everything but what would open its web view to others.
[[nodiscard]] QProcessEnvironment consentHelperEnvironment(const QProcessEnvironment &own);

} // namespace patchbay
