#include "demoorg/faults.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr size_t maxPathsSeen = 2000;

bool fits(const Fault &fault, const Request &request)
{
    const QByteArray path = request.rawPath();
    const bool pathFits = fault.path.endsWith('*') ? path.startsWith(fault.path.chopped(1))
                                                   : fault.path.isEmpty() || path == fault.path;
    return pathFits && (fault.method.isEmpty() || fault.method == request.method);
}

Response cannedAnswer(const QJsonObject &json)
{
    Response answer;
    answer.status = json["status"_L1].toInt(503);
    answer.contentType = json["contentType"_L1].toString(u"application/json;charset=UTF-8"_s).toUtf8();
    answer.body = json["body"_L1].toString().toUtf8();
    const QJsonObject headers = json["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        answer.with(it.key().toUtf8(), it.value().toString().toUtf8());
    return answer;
}

/// What Salesforce itself answers when it is in trouble, by name.
std::optional<Response> namedAnswer(const QString &name)
{
    static const QHash<QString, ApiError> errors{
        {u"lock-row"_s,
            {400, u"UNABLE_TO_LOCK_ROW"_s,
                u"unable to obtain exclusive access to this record or 1 records: 001dm0000000001AAA"_s,
                QStringList()}},
        {u"not-for-rest"_s,
            {401, u"INVALID_SESSION_ID"_s, u"This session is not valid for use with the REST API"_s}},
        {u"session-expired"_s, {401, u"INVALID_SESSION_ID"_s, u"Session expired or invalid"_s}},
        {u"api-disabled"_s,
            {403, u"API_DISABLED_FOR_ORG"_s, u"The REST API is not enabled for this Organization."_s}},
        {u"request-limit"_s, {403, u"REQUEST_LIMIT_EXCEEDED"_s, u"TotalRequests Limit exceeded."_s}},
        {u"concurrent-limit"_s,
            {403, u"REQUEST_LIMIT_EXCEEDED"_s, u"ConcurrentPerOrgLongTxn Limit exceeded."_s}},
        {u"storage-limit"_s, {400, u"STORAGE_LIMIT_EXCEEDED"_s, u"storage limit exceeded"_s}},
        {u"unknown-exception"_s,
            {500, u"UNKNOWN_EXCEPTION"_s,
                u"An unexpected error occurred. Please include this ErrorId if you contact support: 1234567890-12345 (-1234567890)"_s}},
        {u"server-unavailable"_s, {503, u"SERVER_UNAVAILABLE"_s, u"Server Unavailable"_s}},
        {u"maintenance"_s,
            {400, u"INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE"_s,
                u"Updates can't be made during maintenance."_s}}};
    if (name == "bad-token"_L1)
        return textResponse("Bad_OAuth_Token", "text/html;charset=UTF-8", 403);
    if (name == "in-process"_L1)
        return jsonResponse(QJsonObject{{u"error"_s, u"invalid_grant"_s},
                                {u"error_description"_s, u"token request is already being processed"_s}},
            400);
    const auto found = errors.constFind(name);
    if (found == errors.constEnd())
        return std::nullopt;
    Response answer = errorResponse(*found);
    return name == "request-limit"_L1 ? answer.with("Sforce-Limit-Info", "api-usage=15000/15000") : answer;
}

} // namespace

tl::expected<Fault, QString> Faults::read(const QJsonObject &json)
{
    Fault fault;
    fault.method = json["method"_L1].toString().toUpper().toLatin1();
    fault.path = json["path"_L1].toString().toUtf8();
    fault.times = json["times"_L1].toInt(1);
    fault.delay = std::chrono::milliseconds(json["delay"_L1].toInt(0));
    fault.bytes = json["megabytes"_L1].toInt(0) * qint64(1024) * 1024;
    const QString action = json["action"_L1].toString();
    if (action == "drop-before"_L1) {
        fault.action = Fault::Action::DropBefore;
    } else if (action == "drop-after"_L1) {
        fault.action = Fault::Action::DropAfter;
    } else if (action == "answer"_L1) {
        fault.action = Fault::Action::Answer;
        fault.answer = cannedAnswer(json);
    } else if (action == "html"_L1) {
        fault.action = Fault::Action::Answer;
        fault.answer = textResponse(
            "<html><head><title>Maintenance</title></head><body>Down for maintenance.</body></html>",
            "text/html;charset=UTF-8", json["status"_L1].toInt(503));
    } else if (const std::optional<Response> named = namedAnswer(action)) {
        fault.action = Fault::Action::Answer;
        fault.answer = *named;
    } else if (action == "delay"_L1) {
        fault.action = Fault::Action::Delay;
    } else if (action == "huge"_L1) {
        fault.action = Fault::Action::Huge;
    } else if (action == "drip"_L1) {
        fault.action = Fault::Action::Drip;
    } else {
        return tl::unexpected<QString>(u"unknown action"_s);
    }
    return fault;
}

void Faults::add(const Fault &fault)
{
    const std::scoped_lock lock(m_mutex);
    m_faults.append(fault);
}

void Faults::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_faults.clear();
}

std::optional<Fault> Faults::take(const Request &request)
{
    const std::scoped_lock lock(m_mutex);
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        if (!fits(*it, request))
            continue;
        const Fault fault = *it;
        if (--it->times <= 0)
            m_faults.erase(it);
        return fault;
    }
    return std::nullopt;
}

void Faults::note(const Request &request)
{
    const std::scoped_lock lock(m_mutex);
    if (m_seen.size() >= maxPathsSeen)
        m_seen.clear();
    Seen &seen = m_seen[{request.rawPath(), request.method}];
    ++seen.count;
    seen.headerNames.clear();
    for (const QByteArray &name : request.headers.uniqueKeys())
        seen.headerNames.append(QString::fromLatin1(name));
    seen.headerNames.sort();
}

QJsonArray Faults::noted() const
{
    const std::scoped_lock lock(m_mutex);
    QJsonArray list;
    for (const auto &[key, seen] : m_seen)
        list.append(QJsonObject{{u"path"_s, QString::fromUtf8(key.first)},
            {u"method"_s, QString::fromLatin1(key.second)}, {u"count"_s, seen.count},
            {u"headers"_s, QJsonArray::fromStringList(seen.headerNames)}});
    return list;
}

void Faults::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_seen.clear();
}

} // namespace patchbay::demoorg
