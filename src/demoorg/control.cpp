#include "demoorg/control.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

Response done()
{
    return jsonResponse(QJsonObject{{u"ok"_s, true}});
}

Response wrong(const QString &what)
{
    return jsonResponse(QJsonObject{{u"ok"_s, false}, {u"error"_s, what}}, 400);
}

} // namespace

Control::Control(Org &org, Site &site)
    : m_org(org)
    , m_site(site)
    , m_key(org.entropy.base64Url(24))
{
    m_site.keepRequests();
    m_org.grants.issued.keep();
}

QString Control::key() const
{
    return QString::fromLatin1(m_key.reveal());
}

Response Control::handle(const Request &request)
{
    if (!Secret(request.header("x-control-key")).equals(m_key))
        return jsonResponse(QJsonObject{{u"ok"_s, false}, {u"error"_s, u"wrong key"_s}}, 403);
    const QString what = request.segments().value(0);
    if (request.method == "POST")
        return post(what, QJsonDocument::fromJson(request.body).object());
    const std::scoped_lock lock(m_org.mutex);
    if (what == "requests"_L1)
        return jsonResponse(m_site.faults.noted());
    if (what == "issued"_L1)
        return jsonResponse(m_org.grants.issued.toJson());
    if (what == "count"_L1)
        return jsonResponse(
            QJsonObject{{u"count"_s, m_org.records.count(request.query().value(u"object"_s))}});
    return wrong(u"unknown question"_s);
}

Response Control::post(const QString &what, const QJsonObject &json)
{
    if (what == "faults"_L1) {
        const auto fault = Faults::read(json);
        if (!fault)
            return wrong(fault.error());
        m_site.faults.add(*fault);
        return done();
    }
    if (what == "clear-faults"_L1) {
        m_site.faults.clear();
        return done();
    }
    if (what == "forget-requests"_L1) {
        m_site.faults.forget();
        return done();
    }
    if (what == "advance"_L1) {
        m_org.clock.advance(std::chrono::seconds(json["seconds"_L1].toInt()));
        return done();
    }
    const std::scoped_lock lock(m_org.mutex);
    if (what == "expire-access-tokens"_L1) {
        m_org.grants.expireAccessTokens();
        return done();
    }
    if (what == "revoke-grants"_L1) {
        m_org.grants.revokeAll();
        return done();
    }
    return what == "set"_L1 ? set(json) : wrong(u"unknown command"_s);
}

Response Control::set(const QJsonObject &json)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == "rotation"_L1)
            m_org.grants.setRotation(it.value().toBool());
        else if (it.key() == "sessionMinutes"_L1)
            m_org.settings.sessionIdle = std::chrono::minutes(it.value().toInt());
        else if (it.key() == "dailyLimit"_L1)
            m_org.settings.dailyLimit = it.value().toInt();
        else if (it.key() == "instanceUrl"_L1)
            m_org.settings.instanceUrl = it.value().toString();
        else if (it.key() == "tokenProcessingMs"_L1)
            m_org.settings.tokenProcessing = std::chrono::milliseconds(it.value().toInt());
        else
            return wrong(u"unknown setting"_s);
    }
    return done();
}

} // namespace patchbay::demoorg
