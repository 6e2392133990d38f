#include "demoorg/message.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

QString decodeFormText(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

Parameters Parameters::parse(const QByteArray &encoded)
{
    Parameters result;
    if (encoded.isEmpty())
        return result;
    for (const QByteArray &pair : encoded.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        result.m_pairs.append({decodeFormText(name), decodeFormText(value)});
    }
    return result;
}

bool Parameters::has(const QString &name) const
{
    return std::ranges::any_of(m_pairs, [&](const auto &pair) { return pair.first == name; });
}

QString Parameters::value(const QString &name) const
{
    const auto found = std::ranges::find_if(m_pairs, [&](const auto &pair) { return pair.first == name; });
    return found == m_pairs.end() ? QString() : found->second;
}

QStringList Request::segments() const
{
    QStringList parts;
    for (const QByteArray &part : rawPath().split('/'))
        if (!part.isEmpty())
            parts.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    return parts;
}

Parameters Request::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? Parameters() : Parameters::parse(target.mid(mark + 1));
}

Parameters Request::form() const
{
    return mediaType() == "application/x-www-form-urlencoded" ? Parameters::parse(body) : Parameters();
}

QByteArray Request::cookie(const QByteArray &name) const
{
    for (const QByteArray &line : headers.values("cookie"))
        for (const QByteArray &part : line.split(';')) {
            const QByteArray pair = part.trimmed();
            if (pair.startsWith(name + '='))
                return pair.mid(name.size() + 1);
        }
    return {};
}

QByteArray Request::mediaType() const
{
    const QByteArray type = header("content-type");
    return type.split(';').first().trimmed().toLower();
}

Response &Response::with(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

static Response jsonBytes(const QByteArray &bytes, int status)
{
    Response response;
    response.status = status;
    response.contentType = "application/json;charset=UTF-8";
    response.body = bytes;
    return response;
}

Response jsonResponse(const QJsonObject &object, int status)
{
    return jsonBytes(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

Response jsonResponse(const QJsonArray &array, int status)
{
    return jsonBytes(QJsonDocument(array).toJson(QJsonDocument::Compact), status);
}

Response textResponse(const QByteArray &text, const QByteArray &type, int status)
{
    Response response;
    response.status = status;
    response.contentType = type;
    response.body = text;
    return response;
}

Response emptyResponse(int status)
{
    Response response;
    response.status = status;
    return response;
}

Response redirectTo(const QByteArray &location, int status)
{
    return emptyResponse(status).with("Location", location);
}

Response errorResponse(const QList<ApiError> &errors)
{
    QJsonArray entries;
    for (const ApiError &error : errors) {
        QJsonObject entry{{u"message"_s, error.message}, {u"errorCode"_s, error.code}};
        if (error.fields)
            entry.insert(u"fields"_s, QJsonArray::fromStringList(*error.fields));
        for (auto it = error.more.begin(); it != error.more.end(); ++it)
            entry.insert(it.key(), it.value());
        entries.append(entry);
    }
    return jsonResponse(entries, errors.isEmpty() ? 500 : errors.first().status);
}

Response errorResponse(const ApiError &error)
{
    return errorResponse(QList<ApiError>{error});
}

Response notFound()
{
    return errorResponse({404, u"NOT_FOUND"_s, u"The requested resource does not exist"_s});
}

Response methodNotAllowed(const QByteArray &method, const QString &allowed)
{
    const QString message
        = u"HTTP Method '%1' not allowed. Allowed are %2"_s.arg(QString::fromLatin1(method), allowed);
    return errorResponse({405, u"METHOD_NOT_ALLOWED"_s, message}).with("Allow", allowed.toLatin1());
}

} // namespace patchbay::demoorg
