#include "providers/apireply.h"

#include "base/jsonreader.h"
#include "oauth/bearererror.h"
#include "providers/accountfacts.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

Error errorOf(const HttpReply &reply, Timestamp now)
{
    Error error{.kind = ErrorKind::Protocol,
        .detail = u"the check was answered with %1"_s.arg(reply.status),
        .providerText = foreignText(QString::fromUtf8(reply.body.left(500))),
        .httpStatus = reply.status,
        .retryAfter = reply.retryAfter(now)};
    if (const auto told = readBearerError(reply)) {
        error.providerCode = told->code;
        if (!told->text.isEmpty())
            error.providerText = told->text;
        error.fields = told->scopes; // those that would do
    }
    if (reply.status == 401 || reply.status == 403)
        error.kind = ErrorKind::Forbidden;
    else if (reply.status == 429)
        error.kind = ErrorKind::RateLimited;
    else if (reply.status >= 500)
        error.kind = ErrorKind::Unavailable;
    return error;
}

} // namespace

Result<Done> judgeApiReply(const ProviderDescriptor &provider, const HttpReply &reply, Timestamp now)
{
    if (!reply.isSuccess())
        return fail(errorOf(reply, now));
    if (provider.replyShape.okMember.isEmpty())
        return Done{};
    const auto json = parseJsonObject(reply.body);
    if (!json)
        return fail(json.error());
    if (json->value(provider.replyShape.okMember).toBool(true))
        return Done{};
    return fail({.kind = ErrorKind::Forbidden,
        .detail = u"the check was refused"_s,
        .providerCode = foreignText(json->value("error"_L1).toString())});
}

Result<qint64> readSmokeCount(
    const ProviderDescriptor &provider, const SmokeAction &smoke, const HttpReply &reply, Timestamp now)
{
    if (const auto done = judgeApiReply(provider, reply, now); !done)
        return fail(done.error());
    const auto document = parseJson(reply.body);
    if (!document)
        return fail(document.error());
    const QJsonValue root
        = document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object());
    const QJsonValue counted = valueAt(root, smoke.count);
    if (counted.isArray())
        return qint64(counted.toArray().size());
    if (counted.isDouble() && counted.toInteger(-1) >= 0)
        return counted.toInteger();
    return fail({.kind = ErrorKind::Protocol,
        .detail = u"the answer holds nothing to count"_s,
        .providerText = foreignText(QString::fromUtf8(reply.body.left(500)))});
}

} // namespace patchbay
