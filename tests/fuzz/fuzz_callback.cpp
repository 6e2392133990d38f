#include "base/logging.h"
#include "fuzz/fuzz.h"
#include "oauth/authorization.h"
#include "oauth/formcoding.h"

#include <algorithm>

using namespace patchbay;
using namespace patchbay::fuzz;
using namespace Qt::StringLiterals;

namespace
{

PendingAuthorization attempt(Input &input)
{
    PendingAuthorization pending;
    pending.state = Secret(QByteArray("state-of-this-attempt"));
    pending.redirectUri = QUrl(u"http://localhost:17177/oauth/callback"_s);
    if (input.flag())
        pending.issuer = u"https://issuer.example"_s;
    pending.issuerRequired = input.flag();
    return pending;
}

int digit(char c)
{
    static constexpr QByteArrayView digits("0123456789abcdef");
    return int(digits.indexOf(c >= 'A' && c <= 'F' ? char(c + 32) : c));
}

/// RFC 6749 appendix B, written down a second time.
QByteArray decodedOnce(QByteArrayView text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            out += char(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

void fuzzForm(const QByteArray &form)
{
    const FormFields fields = decodeForm(form);
    require(decodeForm(encodeForm(fields)) == fields, "a form survives being encoded");
    for (const QByteArray &part : form.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = decodedOnce(equals < 0 ? part : part.first(equals));
        const QByteArray value = equals < 0 ? QByteArray() : decodedOnce(part.sliced(equals + 1));
        require(fields.contains(std::pair(name, value)), "every field is decoded, and once");
    }
}

void requireAccepted(
    const PendingAuthorization &pending, const Secret &callback, const AuthorizationCode &found)
{
    const QByteArray url = callback.reveal().toByteArray();
    require(!found.code.isEmpty(), "an accepted callback has a code");
    require(hasState(pending.state, callback), "an accepted callback carries the state, once");
    require(!namesError(callback), "an accepted callback names no error");
    require(
        isRedirectOf(pending.redirectUri, QUrl::fromEncoded(url)), "an accepted callback is the redirect");
    PendingAuthorization other = pending;
    other.state = Secret(QByteArray("state-of-another-attempt"));
    require(!readCallback(other, callback), "a callback fits one attempt");
    const bool handsOnCode = std::any_of(found.extra.begin(), found.extra.end(),
        [](const auto &field) { return field.first == "code"_L1 || field.first == "state"_L1; });
    require(!handsOnCode, "what is handed on is not the standard's");
}

/// A state of another attempt makes even a refusal somebody else's.
void requireRefusal(
    const PendingAuthorization &pending, const Secret &callback, const Error &error, const FormFields &fields)
{
    requireKeepable(error.providerCode);
    requireKeepable(error.providerText);
    if (error.kind == ErrorKind::Protocol)
        return;
    require(namesError(callback), "only the provider's own word refuses");
    const bool namesState
        = std::any_of(fields.begin(), fields.end(), [](const auto &field) { return field.first == "state"; });
    require(!namesState || hasState(pending.state, callback), "a refusal with a state is of this attempt");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const PendingAuthorization pending = attempt(input);
    const QByteArray query = input.rest();
    fuzzForm(query);

    const QByteArray url = "http://localhost:17177/oauth/callback?" + query;
    const QString logged = redacted(QUrl::fromEncoded(url));
    require(logged == pending.redirectUri.toString() || logged.isEmpty(),
        "a logged callback is the redirect URI and no more");

    const Secret callback{QByteArray(url)};
    const Result<AuthorizationCode> found = readCallback(pending, callback);
    if (found)
        requireAccepted(pending, callback, *found);
    else
        requireRefusal(pending, callback, found.error(), decodeForm(query.split('#').first()));

    const Secret whole{QByteArray(query)};
    require(!readCallback(pending, whole) || query.startsWith("http://localhost:17177/oauth/callback?")
            || QUrl::fromEncoded(query).authority() == "localhost:17177"_L1,
        "a callback to another place is refused");
    return 0;
}
