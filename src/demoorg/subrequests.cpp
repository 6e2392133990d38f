#include "demoorg/subrequests.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

QByteArray bytesOf(const QJsonValue &value)
{
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
        .toJson(QJsonDocument::Compact);
}

tl::unexpected<ApiError> noValue(const QString &path, const QString &referenceId)
{
    return tl::unexpected<ApiError>(ApiError{400, u"PROCESSING_HALTED"_s,
        u"Invalid reference specified. No value for %1 found in %2"_s.arg(path, referenceId)});
}

} // namespace

Response runWithin(const Call &outer, const SubRequest &sub, const Dispatch &dispatch)
{
    Request request;
    request.method = sub.method.toUpper();
    request.target = sub.url;
    request.headers.insert("content-type", "application/json");
    for (auto it = sub.headers.begin(); it != sub.headers.end(); ++it)
        request.headers.replace(it.key().toLower().toLatin1(), it.value().toString().toUtf8());
    if (!sub.body.isUndefined() && !sub.body.isNull())
        request.body = bytesOf(sub.body);
    static const QRegularExpression form(u"^v(\\d{2,3}\\.0)$"_s);
    const QStringList segments = request.segments();
    const QRegularExpressionMatch version = form.match(segments.value(2));
    if (segments.value(0) != "services"_L1 || segments.value(1) != "data"_L1 || !version.hasMatch())
        return notFound();
    return dispatch(
        {request, outer.caller, version.captured(1), segments.mid(3), outer.pod, outer.org, outer.catalog});
}

QJsonValue bodyOf(const Response &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

tl::expected<QJsonValue, ApiError> References::valueOf(const QString &reference) const
{
    static const QRegularExpression step(u"[A-Za-z0-9_]+"_s);
    const QString id = step.match(reference).captured();
    const QString path = reference.mid(id.size() + 1);
    QJsonValue value = m_bodies.value(id, QJsonValue(QJsonValue::Undefined));
    auto steps = step.globalMatch(reference.mid(id.size()));
    while (steps.hasNext()) {
        const QString name = steps.next().captured();
        value = value.isArray() ? value.toArray().at(name.toLongLong()) : value[name];
    }
    if (value.isUndefined() || value.isNull())
        return noValue(path, id);
    return value;
}

tl::expected<QString, ApiError> References::replaced(const QString &text) const
{
    static const QRegularExpression form(u"@\\{([A-Za-z][A-Za-z0-9_.\\[\\]]*)\\}"_s);
    QString result;
    qsizetype end = 0;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = valueOf(match.captured(1));
        if (!value)
            return tl::unexpected<ApiError>(value.error());
        result += text.mid(end, match.capturedStart() - end) + value->toVariant().toString();
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

tl::expected<QJsonValue, ApiError> References::replaced(const QJsonValue &value) const
{
    if (value.isString()) {
        const auto text = replaced(value.toString());
        return text ? tl::expected<QJsonValue, ApiError>(*text) : tl::unexpected<ApiError>(text.error());
    }
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray()) {
            const auto fresh = replaced(item);
            if (!fresh)
                return fresh;
            items.append(*fresh);
        }
        return QJsonValue(items);
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        const auto fresh = replaced(object.value(key));
        if (!fresh)
            return fresh;
        object[key] = *fresh;
    }
    return QJsonValue(object);
}

tl::expected<SubRequest, ApiError> References::resolved(const SubRequest &sub) const
{
    SubRequest result = sub;
    const auto url = replaced(QString::fromUtf8(sub.url));
    if (!url)
        return tl::unexpected<ApiError>(url.error());
    result.url = url->toUtf8();
    if (sub.body.isUndefined())
        return result;
    const auto body = replaced(sub.body);
    if (!body)
        return tl::unexpected<ApiError>(body.error());
    result.body = *body;
    return result;
}

} // namespace patchbay::demoorg
