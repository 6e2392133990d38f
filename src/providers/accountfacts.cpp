#include "providers/accountfacts.h"

#include "base/jsonreader.h"
#include "oauth/bearererror.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct TextFact {
    QLatin1StringView name;
    QString AccountFacts::*member;
};
constexpr TextFact textFacts[] = {
    {"accountId"_L1, &AccountFacts::accountId},
    {"accountLabel"_L1, &AccountFacts::accountLabel},
    {"accountName"_L1, &AccountFacts::accountName},
    {"tenantId"_L1, &AccountFacts::tenantId},
    {"tenantLabel"_L1, &AccountFacts::tenantLabel},
};

/// Ids come as text or as numbers; whole numbers are written without exponent.
QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return foreignText(value.toString());
}

ErrorKind kindOfStatus(int status)
{
    if (status == 401 || status == 403)
        return ErrorKind::Forbidden;
    if (status == 429)
        return ErrorKind::RateLimited;
    return status >= 500 ? ErrorKind::Unavailable : ErrorKind::Protocol;
}

} // namespace

const QStringList &accountFactNames()
{
    static const QStringList names = [] {
        QStringList list{u"sandbox"_s};
        for (const TextFact &fact : textFacts)
            list.append(fact.name);
        return list;
    }();
    return names;
}

QJsonValue valueAt(const QJsonValue &root, const QString &pointer)
{
    QJsonValue at = root;
    const QStringList tokens = pointer.split(u'/');
    for (qsizetype i = 1; i < tokens.size(); ++i) {
        const QString token = QString(tokens[i]).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (at.isArray()) {
            bool isIndex = false;
            const int index = token.toInt(&isIndex);
            at = isIndex ? at.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
        } else {
            at = at.toObject().value(token);
        }
    }
    return at;
}

Result<AccountFacts> readAccountFacts(
    const IdentityStep &step, const HttpReply &reply, AccountFacts facts, Timestamp now)
{
    if (!reply.isSuccess()) {
        const BearerError told = readBearerError(reply).value_or(BearerError());
        const QString text = told.text.isEmpty() ? QString::fromUtf8(reply.body.left(500)) : told.text;
        return fail({.kind = kindOfStatus(reply.status),
            .detail = u"the provider did not tell who the account is: %1"_s.arg(reply.status),
            .providerCode = told.code,
            .providerText = foreignText(text),
            .httpStatus = reply.status,
            .retryAfter = reply.retryAfter(now)});
    }
    const auto document = parseJson(reply.body);
    if (!document)
        return fail(document.error());
    const QJsonValue root
        = document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object());
    bool found = false;
    for (const auto &[name, pointer] : step.paths) {
        const QJsonValue value = valueAt(root, pointer);
        if (value.isUndefined() || value.isNull())
            continue;
        found = true;
        if (name == "sandbox"_L1)
            facts.sandbox = value.toBool();
        for (const TextFact &fact : textFacts) {
            if (fact.name == name)
                facts.*fact.member = textOf(value);
        }
    }
    if (!found && !step.paths.isEmpty())
        return fail(ErrorKind::Protocol, u"the provider's answer does not tell who the account is"_s);
    return facts;
}

} // namespace patchbay
