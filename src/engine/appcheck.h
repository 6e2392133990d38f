#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "base/task.h"
#include "oauth/tokenrequests.h"
#include "providers/descriptor.h"

#include <QObject>

namespace patchbay
{

class HttpClient;
class LocalServices;

/// One thing that was asked about an app.
struct AppFinding {
    enum class Subject { Host, RedirectUri, Client };
    enum class Verdict {
        Good,
        Wrong,
        Unknown, ///< cannot be told before somebody signs in
    };
    Subject subject = Subject::Host;
    Verdict verdict = Verdict::Unknown;
    QString redirectUri = {};
    std::optional<Error> error = {}; ///< of Wrong: what the provider or the network says
};

/// An app as it was typed.
struct AppToCheck {
    ProviderDescriptor provider;
    OAuthClient client;
    QString host; ///< authority
    QStringList scopes;
};

/// Looks whether a provider knows an app, before anybody signs in with it: asks for the authorization page of
/// each redirect URI without following it, and has a code exchanged that never was one. What the answers mean
/// is the definition's to say (`probe`); where it says nothing, only a refusal is believed. Runs once.
class AppCheck final : public QObject
{
    Q_OBJECT
public:
    AppCheck(HttpClient &http, LocalServices &services, Clock &clock, Entropy &entropy, AppToCheck app,
        QObject *parent);

    /// Never fails but by LocalServices; network trouble is a finding.
    Task<QList<AppFinding>> run();

private:
    Task<Done> askPages(QStringList redirectUris);
    Task<Done> askToken();
    void note(AppFinding::Subject subject, AppFinding::Verdict verdict, const QString &redirectUri = {},
        const std::optional<Error> &error = {});
    [[nodiscard]] Result<PendingAuthorization> pending(const QString &redirectUri) const;

    HttpClient &m_http;
    LocalServices &m_services;
    Clock &m_clock;
    Entropy &m_entropy;
    AppToCheck m_app;
    bool m_answers = false; ///< the host does
    QList<AppFinding> m_findings;
};

/// What the answer to an authorization request says against the app; none: nothing. Pure.
[[nodiscard]] std::optional<Error> readPageRefusal(const HttpReply &reply, const QUrl &redirectUri);

} // namespace patchbay
