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
