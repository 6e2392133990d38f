#include "oauth/bearererror.h"

#include "net/challenges.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QString textOf(const AuthChallenge &challenge, QByteArrayView name)
{
    const QByteArray *const value = challenge.parameter(name);
    return value ? foreignText(QString::fromUtf8(*value)) : QString();
}

} // namespace

std::optional<BearerError> readBearerError(const HttpReply &reply)
{
    const auto challenges = readChallenges(reply.headers.value("WWW-Authenticate"));
    if (!challenges)
        return std::nullopt;
    for (const AuthChallenge &challenge : *challenges) {
        const QString code = challenge.isOf("Bearer") ? textOf(challenge, "error") : QString();
        if (!code.isEmpty()) {
            return BearerError{code, textOf(challenge, "error_description"),
                textOf(challenge, "scope").split(u' ', Qt::SkipEmptyParts)};
        }
    }
    return std::nullopt;
}

bool blamesToken(const HttpReply &reply)
{
    if (reply.status != 401 && reply.status != 403)
        return false;
    const auto told = readBearerError(reply);
    if (reply.status == 403)
        return told && told->code == "invalid_token"_L1;
    return !told || told->code != "insufficient_scope"_L1;
}

} // namespace patchbay
