#pragma once

#include "demoorg/pages.h"
#include "demoorg/pod.h"

#include <QHash>

namespace patchbay::demoorg
{

/// The pages a person sees on the way to a code: authorize, sign in, allow or deny. Requests under way are
/// kept in memory for 15 minutes; the browser holds only their random name.
class SignIn final
{
public:
    explicit SignIn(Pod &pod);

    [[nodiscard]] Response authorize(const Request &request);
    [[nodiscard]] Response signInPage(const Request &request);
    [[nodiscard]] Response signInSubmit(const Request &request);
    [[nodiscard]] Response consentPage(const Request &request);
    [[nodiscard]] Response consentSubmit(const Request &request);

    /// The signed-in user of a page request, or empty.
    [[nodiscard]] QString userOf(const Request &request);
    /// Leads to the sign-in page and back to a path of this server.
    [[nodiscard]] Response askToSignIn(const Request &request);
    [[nodiscard]] QByteArray nonce();

private:
    struct Pending {
        CodeFacts facts;
        QString appName;
        QString state;
        bool hasState = false;
        QString loginHint;
        bool forceLogin = false;
        Timestamp created;
    };
    struct Fault {
        QString error;
        QString description;
    };

    [[nodiscard]] tl::expected<Pending, Fault> readRequest(const Parameters &query, const App &app) const;
    [[nodiscard]] Pending *pending(const QString &id);
    [[nodiscard]] Response refusePage(const Fault &fault);
    [[nodiscard]] static Response refuseByRedirect(const Parameters &query, const Fault &fault);
    /// `immediate=true`: a code without a page, or an error without one.
    [[nodiscard]] Response authorizeAtOnce(
        const Request &request, const Parameters &query, const Pending &pending);
    /// Issues a code; where it is to be brought.
    [[nodiscard]] QByteArray codeTarget(const Pending &pending, const QString &user);
    /// What the app's settings have against this user; told on a page, never by redirect.
    [[nodiscard]] std::optional<Fault> accessRefusal(const QString &clientId, const QString &user);
    [[nodiscard]] Response signInForm(const Request &request, const QString &hidden, const QString &username,
        const QString &problem, int status);
    [[nodiscard]] QByteArray browserKey(const Request &request, Response *response);
    [[nodiscard]] QByteArray csrf(const QByteArray &browser) const;
    [[nodiscard]] bool csrfFits(const Request &request, const Parameters &form) const;
    void setCookie(Response &response, const QByteArray &name, const QByteArray &value) const;

    Pod &m_pod;
    QByteArray m_key; ///< Signs the anti-CSRF value; of this run.
    QHash<QString, Pending> m_pending;
};

} // namespace patchbay::demoorg
