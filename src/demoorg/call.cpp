#include "demoorg/call.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

/// What the server's own parser says it waited for.
QString expectation(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::MissingNameSeparator:
        return u"was expecting a colon to separate field name and value"_s;
    case QJsonParseError::MissingValueSeparator:
    case QJsonParseError::UnterminatedArray:
        return u"was expecting comma to separate Array entries"_s;
    case QJsonParseError::UnterminatedObject:
        return u"was expecting double-quote to start field name"_s;
    default:
        return u"expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"_s;
    }
}

Response parserError(const QByteArray &body, const QJsonParseError &error)
{
    const qsizetype at = std::clamp(qsizetype{error.offset}, qsizetype{0}, body.size());
    const qsizetype line = body.left(at).count('\n') + 1;
    const qsizetype column = at - body.lastIndexOf('\n', qMax<qsizetype>(0, at - 1));
    QString message
        = u"Unexpected end-of-input: expected close marker for Object (start marker at [line:1, column:1])"_s;
    if (at < body.size())
        message = u"Unexpected character ('%1' (code %2)): %3"_s.arg(QChar(QLatin1Char(body.at(at))))
                      .arg(static_cast<int>(static_cast<unsigned char>(body.at(at))))
                      .arg(expectation(error.error));
    message += u" at [line:%1, column:%2]"_s.arg(line).arg(column);
    return errorResponse({400, u"JSON_PARSER_ERROR"_s, message});
}

/// `allowSave=true; includeRecordDetails=true`; one client separates by commas.
bool saysTrue(const QByteArray &header, const QByteArray &name)
{
    QByteArray parts = header.toLower();
    for (const QByteArray &part : parts.replace(',', ';').split(';'))
        if (part.simplified().replace(' ', "") == name + "=true")
            return true;
    return false;
}

} // namespace

Writer Call::writer() const
{
    Writer writer{caller.userId, pod.now(), &catalog, version, {}};
    const QByteArray duplicates = request.header("sforce-duplicate-rule-header");
    writer.options.saveDuplicates = saysTrue(duplicates, "allowsave");
    writer.options.showDuplicates = saysTrue(duplicates, "includerecorddetails");
    const QByteArray assign = request.header("sforce-auto-assign").toUpper();
    using Assign = WriteOptions::Assign;
    if (assign == "FALSE")
        writer.options.assign = Assign::No;
    else if (!assign.isEmpty())
        writer.options.assign = Assign::Yes;
    if (writer.options.assign == Assign::Yes && assign != "TRUE")
        writer.options.assignmentRule = QString::fromLatin1(request.header("sforce-auto-assign"));
    return writer;
}

tl::expected<QJsonObject, Response> readJsonBody(const Request &request)
{
    const QByteArray type = request.mediaType();
    if (type.isEmpty() || type == "application/x-www-form-urlencoded") {
        // Not an authentication failure at all, but Salesforce answers like one.
        return tl::unexpected<Response>(textResponse("<response><faultcode>LOGIN_OAUTH_INVALID_TOKEN(db=1703,"
                                                     "msg=Invalid_Token)</faultcode></response>",
            "text/html;charset=UTF-8", 401)
                                            .with("Sfdc-OAuth-Error", "1703"));
    }
    if (type != "application/json")
        return tl::unexpected<Response>(errorResponse({415, u"UNSUPPORTED_MEDIA_TYPE"_s,
            u"Content type '%1' not supported"_s.arg(QString::fromLatin1(type))}));
    if (request.body.trimmed().isEmpty())
        return tl::unexpected<Response>(errorResponse({400, u"JSON_PARSER_ERROR"_s,
            u"The HTTP entity body is required, but this request has no entity body."_s}));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected<Response>(parserError(request.body, error));
    if (!document.isObject())
        return tl::unexpected<Response>(errorResponse({400, u"JSON_PARSER_ERROR"_s,
            u"Cannot deserialize instance of object from START_ARRAY value [ at [line:1, column:1]"_s}));
    return document.object();
}

Response onlyGet(const Call &call)
{
    return methodNotAllowed(call.request.method, u"GET,HEAD"_s);
}

ApiError noSuchColumn(const QString &name, const ObjectDef &object)
{
    return {400, u"INVALID_FIELD"_s, u"No such column '%1' on sobject of type %2"_s.arg(name, object.name)};
}

ApiError noSuchType(const QString &name)
{
    return {400, u"INVALID_TYPE"_s,
        u"sObject type '%1' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names."_s
            .arg(name)};
}

} // namespace patchbay::demoorg
