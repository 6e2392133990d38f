#include "strictservices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patchbay::test
{

namespace
{

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray zohoRow(const QJsonObject &row)
{
    return compact({{u"data"_s, QJsonArray{row}}});
}

bool isAddress(const QString &text)
{
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    return address.match(text).hasMatch();
}

} // namespace

StrictServices::StrictServices()
    : m_server([this](QTcpSocket &socket, const QByteArray &bytes) { answer(socket, bytes); })
{
}

QByteArray StrictServices::reply(int status, const QByteArray &json, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " Said\r\nContent-Type: application/json; charset=utf-8\r\n" + headers
        + "Content-Length: " + QByteArray::number(json.size()) + "\r\nConnection: close\r\n\r\n" + json;
}

void StrictServices::answer(QTcpSocket &socket, const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    const QByteArrayList start = bytes.left(bytes.indexOf("\r\n")).split(' ');
    const QByteArray path = start.value(1);
    const QString service
        = QString::fromLatin1(path.mid(1, path.indexOf('/', 1) < 0 ? -1 : path.indexOf('/', 1) - 1));
    QJsonParseError error;
    const QJsonDocument body = QJsonDocument::fromJson(bytes.mid(headEnd + 4), &error);
    const Request request{start.value(0), path.mid(1 + service.size()), bytes.left(headEnd), body.object()};
    if (!body.isObject())
        problems.append(service + u": the body is no JSON object"_s);
    if (!request.head.toLower().contains("content-type: application/json"))
        problems.append(service + u": the body is not called JSON"_s);
    const QByteArray scheme = service == "zoho"_L1 ? "Zoho-oauthtoken " : "Bearer ";
    const bool hasToken = bytes.contains("\r\nAuthorization: " + scheme + "token-of-" + service.toLatin1());
    if (service == "own"_L1 ? bytes.toLower().contains("\r\nauthorization:") : !hasToken)
        problems.append(service + u": not the token it should be"_s);

    if (auto &queue = instead[service]; !queue.empty()) {
        const QByteArray said = queue.front();
        queue.pop_front();
        RawServer::answer(socket, said);
        return;
    }
    const QByteArray said = answerTo(service, request);
    if (int &left = losing[service]; left > 0) {
        --left;
        RawServer::reset(socket);
        return;
    }
    RawServer::answer(socket, said);
}

QByteArray StrictServices::answerTo(const QString &service, const Request &request)
{
    if (service == "slack"_L1 && request.method == "POST" && request.path == "/chat.postMessage")
        return slack(request);
    if (service == "linear"_L1 && request.method == "POST" && request.path.isEmpty())
        return linear(request);
    if (service == "hubspot"_L1 && request.method == "POST" && request.path == "/crm/v3/objects/contacts")
        return hubSpotContact(request);
    if (service == "hubspot"_L1 && request.method == "PATCH")
        return hubSpotUpdate(request);
    if (service == "zoho"_L1 && request.method == "POST" && request.path == "/Contacts/upsert")
        return zohoUpsert(request);
    if (service == "own"_L1 && request.method == "POST")
        return ownProgram(request);
    problems.append(
        service + u": no such resource: "_s + QString::fromLatin1(request.method + ' ' + request.path));
    return reply(404, R"({"message":"no such resource"})");
}

/// Every no is a 200.
QByteArray StrictServices::slack(const Request &request)
{
    const QString channel = request.body.value("channel"_L1).toString();
    const QString text = request.body.value("text"_L1).toString();
    if (channel == "#private"_L1)
        return reply(200, R"({"ok":false,"error":"not_in_channel"})");
    if (channel == "#gone"_L1)
        return reply(200, R"({"ok":false,"error":"is_archived"})");
    if (text.isEmpty())
        return reply(200, R"({"ok":false,"error":"no_text"})");
    if (text.contains("<!"_L1) || text.contains("<@"_L1) || request.body.value("link_names"_L1).toBool()
        || text.contains("@here"_L1) || request.body.value("parse"_L1) != "none"_L1)
        problems.append(u"slack: somebody was called: "_s + text);
    messages.append(text);
    return reply(200,
        compact({{u"ok"_s, true}, {u"channel"_s, u"C1"_s}, {u"ts"_s, u"1790000000.%1"_s.arg(++m_nextId)},
            {u"message"_s, QJsonObject{{u"text"_s, text}}}}));
}

/// Errors are 200 as well as 400, in an array, beside data that is null.
QByteArray StrictServices::linear(const Request &request)
{
    const QJsonObject input = request.body.value("variables"_L1)["input"_L1].toObject();
    if (!request.body.value("query"_L1).toString().contains("issueCreate(input: $input)"_L1)) {
        return reply(
            400, R"({"errors":[{"message":"Syntax Error","extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]})");
    }
    if (input.value("teamId"_L1).toString() != "team-1"_L1) {
        return reply(200, R"({"errors":[{"message":"Entity not found: Team","path":["issueCreate"],
            "extensions":{"type":"invalid input","code":"INPUT_ERROR",
            "userPresentableMessage":"Could not find referenced Team."}}],"data":null})");
    }
    const QString title = input.value("title"_L1).toString();
    if (title.trimmed().isEmpty())
        return reply(200, R"({"data":{"issueCreate":{"success":false,"issue":null}}})");
    if (title.contains(u'\n'))
        problems.append(u"linear: a title of two lines"_s);
    titles.append(title);
    const QString name = u"OPS-%1"_s.arg(++m_nextId);
    return reply(200,
        compact({{u"data"_s,
            QJsonObject{{u"issueCreate"_s,
                QJsonObject{{u"success"_s, true},
                    {u"issue"_s,
                        QJsonObject{{u"id"_s, u"i"_s}, {u"identifier"_s, name},
                            {u"url"_s, u"https://linear.app/x/issue/"_s + name}}}}}}}}));
}

/// An address that is taken is a conflict, told with the id in the message alone.
QByteArray StrictServices::hubSpotContact(const Request &request)
{
    const QJsonObject properties = request.body.value("properties"_L1).toObject();
    const QString email = properties.value("email"_L1).toString();
    for (const QJsonValue &value : properties) {
        if (!value.isString())
            problems.append(u"hubspot: a property that is no text"_s);
    }
    if (!email.isEmpty() && !isAddress(email)) {
        return reply(400,
            R"({"status":"error","message":"Property values were not valid: [{\"isValid\":false,\"message\":\"Email address is invalid\",\"error\":\"INVALID_EMAIL\",\"name\":\"email\"}]","correlationId":"c","category":"VALIDATION_ERROR"})");
    }
    if (hubSpot.contains(email)) {
        return reply(409,
            compact({{u"status"_s, u"error"_s},
                {u"message"_s,
                    u"Contact already exists. Existing ID: %1"_s.arg(
                        hubSpot.value(email).value("id"_L1).toString())},
                {u"category"_s, u"CONFLICT"_s}}));
    }
    QJsonObject contact = properties;
    contact.insert("id"_L1, QString::number(++m_nextId));
    hubSpot.insert(email, contact);
    return reply(201, compact({{u"id"_s, contact.value("id"_L1)}, {u"properties"_s, properties}}));
}

QByteArray StrictServices::hubSpotUpdate(const Request &request)
{
    const QByteArray name = request.path.mid(request.path.lastIndexOf('/') + 1);
    const bool isByAddress = name.endsWith("?idProperty=email");
    const QString wanted = QString::fromUtf8(QByteArray::fromPercentEncoding(name.split('?').constFirst()));
    for (QJsonObject &contact : hubSpot) {
        if (contact.value(isByAddress ? "email"_L1 : "id"_L1).toString() != wanted)
            continue;
        const QJsonObject properties = request.body.value("properties"_L1).toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it)
            contact.insert(it.key(), it.value());
        contact.insert("updates"_L1, contact.value("updates"_L1).toInt() + 1);
        return reply(200, compact({{u"id"_s, contact.value("id"_L1)}, {u"properties"_s, properties}}));
    }
    return reply(404, R"({"status":"error","category":"OBJECT_NOT_FOUND","message":"resource not found"})");
}

/// The request is fine, its one row may not be.
QByteArray StrictServices::zohoUpsert(const Request &request)
{
    const QJsonArray data = request.body.value("data"_L1).toArray();
    const QJsonObject row = data.first().toObject();
    const QString email = row.value("Email"_L1).toString();
    if (data.size() != 1
        || request.body.value("duplicate_check_fields"_L1).toArray() != QJsonArray{u"Email"_s})
        problems.append(u"zoho: not one row, compared by Email"_s);
    if (row.value("Last_Name"_L1).toString().isEmpty()) {
        return reply(202,
            zohoRow({{u"code"_s, u"MANDATORY_NOT_FOUND"_s},
                {u"details"_s, QJsonObject{{u"api_name"_s, u"Last_Name"_s}}},
                {u"message"_s, u"required field not found"_s}, {u"status"_s, u"error"_s}}));
    }
    if (!email.isEmpty() && !isAddress(email)) {
        return reply(200,
            zohoRow({{u"code"_s, u"INVALID_DATA"_s},
                {u"details"_s,
                    QJsonObject{{u"api_name"_s, u"Email"_s}, {u"expected_data_type"_s, u"email"_s}}},
                {u"message"_s, u"invalid data"_s}, {u"status"_s, u"error"_s}}));
    }
    const bool isNew = !zoho.contains(email) || email.isEmpty();
    QJsonObject contact = isNew ? QJsonObject{{u"id"_s, QString::number(++m_nextId)}} : zoho.value(email);
    for (auto it = row.begin(); it != row.end(); ++it)
        contact.insert(it.key(), it.value());
    zoho.insert(email, contact);
    return reply(isNew ? 201 : 200,
        zohoRow({{u"code"_s, u"SUCCESS"_s}, {u"action"_s, isNew ? u"insert"_s : u"update"_s},
            {u"details"_s, QJsonObject{{u"id"_s, contact.value("id"_L1)}}}, {u"message"_s, u"record added"_s},
            {u"status"_s, u"success"_s}}));
}

QByteArray StrictServices::ownProgram(const Request &request)
{
    static const QRegularExpression key(
        u"\\r\\nIdempotency-Key: ([^\\r]+)"_s, QRegularExpression::CaseInsensitiveOption);
    const QString name = key.match(QString::fromLatin1(request.head)).captured(1);
    if (name.isEmpty() || name != request.body.value("run"_L1).toString())
        problems.append(u"own: told without its run"_s);
    if (!posted.contains(name))
        posted.append(name);
    return reply(200, "{}");
}

} // namespace patchbay::test
