#include "oauth/authorization.h"

#include "net/weburl.h"
#include "oauth/formcoding.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// 32 random bytes: 43 characters of base64url, the shortest verifier RFC 7636 4.1 allows, with 256 bits.
constexpr qsizetype randomBytes = 32;

/// What the standards give a meaning to; no provider's data may set it.
bool isReserved(const QString &name, const QString &scopeParameter)
{
    static constexpr std::array reserved{"response_type"_L1, "client_id"_L1, "client_secret"_L1,
        "redirect_uri"_L1, "state"_L1, "code"_L1, "code_challenge"_L1, "code_challenge_method"_L1,
        "code_verifier"_L1, "request"_L1, "request_uri"_L1};
    return name == scopeParameter || std::find(reserved.begin(), reserved.end(), name) != reserved.end();
}

Result<Done> checkEndpoint(const AuthorizationParameters &parameters)
{
    // RFC 6749 3.1: TLS, and no fragment.
    if (!isWebUrl(parameters.endpoint) || parameters.endpoint.hasFragment())
        return fail(ErrorKind::Misconfigured, u"the authorization endpoint is not usable"_s);
    if (parameters.clientId.isEmpty())
        return fail(ErrorKind::Misconfigured, u"there is no client id"_s);
    // RFC 6749 3.1.2: absolute, and no fragment.
    if (!parameters.redirectUri.isValid() || parameters.redirectUri.isRelative()
        || parameters.redirectUri.hasFragment()) {
        return fail(ErrorKind::Misconfigured, u"the redirect URI is not usable"_s);
    }
    return Done{};
}

/// RFC 6749 3.1: no parameter twice, those of the endpoint's own query included.
Result<Done> checkExtra(const AuthorizationParameters &parameters)
{
    QStringList names;
    const FormFields own = decodeForm(parameters.endpoint.query(QUrl::FullyEncoded).toLatin1());
    for (const auto &[name, value] : own)
        names.append(QString::fromUtf8(name));
    for (const auto &[name, value] : parameters.extra) {
        names.append(name);
        // A callback in the fragment or by POST would never reach us.
        if (name == "response_mode"_L1 && value != "query"_L1)
            return fail(ErrorKind::Misconfigured, u"only response_mode=query is understood"_s);
    }
    for (const QString &name : std::as_const(names)) {
        if (isReserved(name, parameters.scopeParameter) || names.count(name) > 1)
            return fail(ErrorKind::Misconfigured, u"the extra parameter %1 is not allowed"_s.arg(name));
    }
    return Done{};
}

FormFields fieldsOf(const AuthorizationParameters &parameters, const PendingAuthorization &pending)
{
    FormFields fields{{"response_type", "code"}, {"client_id", parameters.clientId.toUtf8()},
        {"redirect_uri", parameters.redirectUri.toEncoded(QUrl::FullyEncoded)}};
    if (!parameters.scopes.isEmpty()) {
        fields.emplaceBack(
            parameters.scopeParameter.toUtf8(), parameters.scopes.join(parameters.scopeSeparator).toUtf8());
    }
    fields.append({"state", pending.state.reveal().toByteArray()});
    if (parameters.usePkce) {
        fields.append({"code_challenge", codeChallenge(pending.verifier)});
        fields.emplaceBack("code_challenge_method", "S256");
    }
    for (const auto &[name, value] : parameters.extra)
        fields.append({name.toUtf8(), value.toUtf8()});
    return fields;
}

/// A query read once, with the standard's parameters at most once each (RFC 6749 3.1).
class CallbackQuery final
{
public:
    explicit CallbackQuery(const Secret &callbackUrl)
    {
        QByteArrayView url = callbackUrl.reveal();
        url = url.first(url.indexOf('#') < 0 ? url.size() : url.indexOf('#'));
        if (const qsizetype mark = url.indexOf('?'); mark >= 0)
            m_fields = decodeForm(url.sliced(mark + 1));
    }

    [[nodiscard]] bool has(QByteArrayView name) const { return count(name) > 0; }
    [[nodiscard]] bool hasTwice() const
    {
        return std::any_of(
            standard.begin(), standard.end(), [this](const char *name) { return count(name) > 1; });
    }
    [[nodiscard]] QByteArray value(QByteArrayView name) const
    {
        for (const auto &[key, text] : m_fields) {
            if (key == name)
                return text;
        }
        return {};
    }
    [[nodiscard]] QList<std::pair<QString, QString>> others() const
    {
        QList<std::pair<QString, QString>> found;
        for (const auto &[key, text] : m_fields) {
            if (std::find(standard.begin(), standard.end(), key) == standard.end())
                found.append({QString::fromUtf8(key), QString::fromUtf8(text)});
        }
        return found;
    }

private:
    static constexpr std::array standard{"code", "state", "iss", "error", "error_description", "error_uri"};

    [[nodiscard]] qsizetype count(QByteArrayView name) const
    {
        return std::count_if(
            m_fields.begin(), m_fields.end(), [name](const auto &field) { return field.first == name; });
    }

    FormFields m_fields;
};

ErrorKind kindOf(const QString &code)
{
    // RFC 6749 4.1.2.1 and what providers say instead.
    if (code == "access_denied"_L1 || code == "access-denied"_L1 || code == "user_denied"_L1
        || code == "user_cancelled_authorize"_L1 || code == "user_cancelled_login"_L1
        || code == "consent_required"_L1 || code == "interaction_required"_L1
        || code == "login_required"_L1) {
        return ErrorKind::Denied;
    }
    if (code == "OAUTH_APP_ACCESS_DENIED"_L1 || code == "invalid_app_access"_L1)
        return ErrorKind::Forbidden;
    if (code == "server_error"_L1 || code == "temporarily_unavailable"_L1)
        return ErrorKind::Unavailable;
    return ErrorKind::Misconfigured;
}

Error providerError(const CallbackQuery &query)
{
    Error error;
    error.providerCode = foreignText(QString::fromUtf8(query.value("error")));
    error.providerText = foreignText(QString::fromUtf8(query.value("error_description")));
    error.kind = kindOf(error.providerCode);
    error.detail = u"the authorization endpoint answered "_s + error.providerCode;
    return error;
}

/// RFC 9207 2.4: compared as strings, for errors as well; without the parameter only where it was not
/// promised.
Result<Done> checkIssuer(const PendingAuthorization &pending, const CallbackQuery &query)
{
    if (!query.has("iss")) {
        if (pending.issuerRequired)
            return fail(ErrorKind::Protocol, u"the callback does not name its issuer"_s);
        return Done{};
    }
    if (!pending.issuer.isEmpty() && query.value("iss") != pending.issuer.toUtf8())
        return fail(ErrorKind::Protocol, u"the callback comes from another issuer"_s);
    return Done{};
}

QString comparedPath(const QUrl &url)
{
    // Whoever requests a URL without a path asks for "/" (RFC 9110 4.2.3).
    const QString path = url.path(QUrl::FullyEncoded);
    return path.isEmpty() && !url.host().isEmpty() ? u"/"_s : path;
}

} // namespace

Secret withQuery(const QUrl &endpoint, const QByteArray &form)
{
    QByteArray url = endpoint.toEncoded(QUrl::FullyEncoded);
    if (!endpoint.hasQuery())
        url += '?';
    else if (!url.endsWith('?') && !url.endsWith('&'))
        url += '&';
    url += form;
    return Secret(std::move(url));
}

QByteArray codeChallenge(const Secret &verifier)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(verifier.reveal());
    return hash.result().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<PendingAuthorization> startAuthorization(const AuthorizationParameters &parameters, Entropy &entropy)
{
    if (const Result<Done> verdict = checkEndpoint(parameters); !verdict)
        return fail(verdict.error());
    if (const Result<Done> verdict = checkExtra(parameters); !verdict)
        return fail(verdict.error());
    PendingAuthorization pending;
    pending.state = Secret(entropy.base64Url(randomBytes));
    if (parameters.usePkce)
        pending.verifier = Secret(entropy.base64Url(randomBytes));
    pending.redirectUri = parameters.redirectUri;
    pending.issuer = parameters.issuer;
    pending.issuerRequired = parameters.issuerRequired;
    pending.form = Secret(encodeForm(fieldsOf(parameters, pending)));
    pending.url = withQuery(parameters.endpoint, pending.form.reveal().toByteArray());
    return pending;
}

bool isRedirectOf(const QUrl &redirectUri, const QUrl &url)
{
    return url.isValid() && !hasUserInfo(url) && url.scheme() == redirectUri.scheme()
        && url.host() == redirectUri.host() && url.port() == redirectUri.port()
        && comparedPath(url) == comparedPath(redirectUri);
}

bool hasState(const Secret &state, const Secret &callbackUrl)
{
    const CallbackQuery query(callbackUrl);
    return !query.hasTwice() && !state.isEmpty() && Secret(query.value("state")).equals(state);
}

bool namesError(const Secret &callbackUrl)
{
    return CallbackQuery(callbackUrl).has("error");
}

Result<AuthorizationCode> readCallback(const PendingAuthorization &pending, const Secret &callbackUrl)
{
    if (!isRedirectOf(pending.redirectUri, QUrl::fromEncoded(callbackUrl.reveal().toByteArray())))
        return fail(ErrorKind::Protocol, u"the callback is not the redirect URI"_s);
    const CallbackQuery query(callbackUrl);
    if (query.hasTwice())
        return fail(ErrorKind::Protocol, u"the callback names a parameter twice"_s);
    // RFC 6749 4.1.2.1: some providers drop `state` when they refuse; a wrong one is not theirs.
    const bool mayLackState = query.has("error") && !query.has("state");
    if (!mayLackState && (pending.state.isEmpty() || !Secret(query.value("state")).equals(pending.state)))
        return fail({.kind = ErrorKind::Protocol,
            .detail = u"the callback belongs to another attempt"_s,
            .providerCode = u"foreign_callback"_s});
    if (const Result<Done> verdict = checkIssuer(pending, query); !verdict)
        return fail(verdict.error());
    // RFC 6749 4.1.2.1: an error next to a code is an error.
    if (query.has("error"))
        return fail(providerError(query));
    AuthorizationCode code;
    code.code = Secret(query.value("code"));
    if (code.code.isEmpty())
        return fail(ErrorKind::Protocol, u"the callback carries no code"_s);
    code.extra = query.others();
    return code;
}

} // namespace patchbay
