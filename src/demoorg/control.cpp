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

Control::Control(Pod &pod, Site &site)
    : m_pod(pod)
    , m_site(site)
    , m_key(pod.entropy.base64Url(24))
{
    m_site.keepRequests();
    m_pod.grants.issued.keep();
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
    const std::scoped_lock lock(m_pod.mutex);
    return ask(what, request.query());
}

Response Control::ask(const QString &what, const Parameters &query)
{
    if (what == "requests"_L1)
        return jsonResponse(m_site.faults.noted());
    if (what == "issued"_L1)
        return jsonResponse(m_pod.grants.issued.toJson());
    if (what != "count"_L1)
        return wrong(u"unknown question"_s);
    const auto org = static_cast<size_t>(query.value(u"org"_s).toUInt());
    if (org >= m_pod.orgCount())
        return wrong(u"no such org"_s);
    return jsonResponse(QJsonObject{{u"count"_s, m_pod.orgAt(org).records.count(query.value(u"object"_s))}});
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
        m_pod.clock.advance(std::chrono::seconds(json["seconds"_L1].toInt()));
        return done();
    }
    const std::scoped_lock lock(m_pod.mutex);
    return postLocked(what, json);
}

Response Control::postLocked(const QString &what, const QJsonObject &json)
{
    if (what == "expire-access-tokens"_L1) {
        m_pod.grants.expireAccessTokens();
        return done();
    }
    if (what == "revoke-grants"_L1) {
        m_pod.grants.revokeAll();
        return done();
    }
    if (what == "app"_L1) {
        const auto app = readApp(json);
        if (!app)
            return wrong(app.error());
        m_pod.apps.put(*app);
        return done();
    }
    if (what == "user"_L1)
        return changeUser(json);
    if (what == "org"_L1)
        return changeOrg(json);
    return what == "set"_L1 ? set(json) : wrong(u"unknown command"_s);
}

Response Control::changeUser(const QJsonObject &json)
{
    std::optional<User> user = m_pod.users.byName(json["username"_L1].toString());
    if (!user)
        return wrong(u"no such user"_s);
    const bool wasActive = user->active;
    user->active = json["active"_L1].toBool(user->active);
    user->apiEnabled = json["apiEnabled"_L1].toBool(user->apiEnabled);
    user->ipRestricted = json["ipRestricted"_L1].toBool(user->ipRestricted);
    m_pod.users.change(*user);
    if (wasActive && !user->active)
        m_pod.grants.endSessionsOf(user->id);
    return done();
}

Response Control::changeOrg(const QJsonObject &json)
{
    const auto index = static_cast<size_t>(json["org"_L1].toInt());
    if (index >= m_pod.orgCount())
        return wrong(u"no such org"_s);
    Org &org = m_pod.orgAt(index);
    if (json["reset"_L1].toBool())
        org.forgetCustomising();
    if (json.contains("customise"_L1))
        org.customise(json["customise"_L1].toObject());
    const QJsonObject hide = json["hide"_L1].toObject();
    for (auto it = hide.begin(); it != hide.end(); ++it) {
        const std::optional<User> user = m_pod.users.byName(it.key());
        if (!user)
            return wrong(u"no such user"_s);
        QStringList paths;
        for (const QJsonValue &path : it.value().toArray())
            paths.append(path.toString());
        org.hideFields(user->id, paths);
    }
    return done();
}

Response Control::set(const QJsonObject &json)
{
    for (auto it = json.begin(); it != json.end(); ++it)
        if (!setOne(it.key(), it.value()))
            return wrong(u"unknown setting"_s);
    return done();
}

bool Control::setOne(const QString &name, const QJsonValue &value)
{
    Settings &settings = m_pod.settings;
    const QHash<QString, std::function<void()>> setters{
        {u"rotation"_s, [&] { m_pod.apps.setRotation(value.toBool()); }},
        {u"sessionMinutes"_s, [&] { settings.sessionIdle = std::chrono::minutes(value.toInt()); }},
        {u"dailyLimit"_s, [&] { settings.dailyLimit = value.toInt(); }},
        {u"loginsPerHour"_s, [&] { settings.loginsPerHour = value.toInt(); }},
        {u"instanceUrl"_s, [&] { settings.instanceUrl = value.toString(); }},
        {u"moved"_s,
            [&] {
                settings.moved = value == "redirect"_L1 ? Settings::Moved::Redirect
                    : value == "not-reset"_L1           ? Settings::Moved::NotReset
                                                        : Settings::Moved::No;
            }},
        {u"perAppUsage"_s, [&] { settings.perAppUsage = value.toString(); }},
        {u"maxBatchSize"_s, [&] { settings.maxBatchSize = value.toInt(); }},
        {u"gzip"_s, [&] { settings.gzip = value.toBool(); }},
        {u"lowerCaseHeaders"_s, [&] { settings.lowerCaseHeaders = value.toBool(); }},
        {u"apiEnabled"_s, [&] { settings.apiEnabled = value.toBool(); }},
        {u"bulkStepMs"_s, [&] { settings.bulkStep = std::chrono::milliseconds(value.toInt()); }},
        {u"bulkPage"_s, [&] { settings.bulkPage = value.toInt(); }},
        {u"bulkFailsWith"_s, [&] { settings.bulkFailsWith = value.toString(); }},
        {u"bulkStopsAfter"_s, [&] { settings.bulkStopsAfter = value.toInt(); }},
        {u"bulkLockedRows"_s, [&] { settings.bulkLockedRows = value.toInt(); }},
        {u"suspended"_s, [&] { settings.suspended = value.toBool(); }},
        {u"tokenProcessingMs"_s,
            [&] { settings.tokenProcessing = std::chrono::milliseconds(value.toInt()); }}};
    const auto setter = setters.constFind(name);
    if (setter == setters.constEnd())
        return false;
    (*setter)();
    return true;
}

} // namespace patchbay::demoorg
