#include "presentation/diagnosis.h"

#include "base/sandbox.h"
#include "consent/embeddedconsent.h"
#include "engine/coreservices.h"
#include "presentation/proxyfacts.h"
#include "presentation/reportnames.h"
#include "vault/buscall.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QSslSocket>
#include <QSysInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr std::chrono::seconds busLimit(5);

/// ISO 8601 in UTC, to the second.
QString isoTime(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::utc())
        .toString(Qt::ISODate);
}

/// Without the person's name in it, wherever they keep their own.
QString pathFor(const QString &path)
{
    const QString home = QDir::homePath();
    if (path.startsWith(home + u'/'))
        return u'~' + path.sliced(home.size());
    for (const QString &folder : {u"/usr/"_s, u"/opt/"_s, u"/etc/"_s}) {
        if (path.startsWith(folder))
            return path;
    }
    return path.isEmpty() ? path : u"elsewhere"_s;
}

/// A definition of the person's own is often called after whom they work for.
QString idFor(const ProviderCatalog &catalog, const ProviderId &id)
{
    const ProviderDescriptor *const provider = catalog.find(id);
    return provider && provider->origin == ProviderDescriptor::Origin::Bundled ? id.value : u"own"_s;
}

/// What is wrong with a file, without what stands in it.
QString problemFor(QString problem)
{
    static const QRegularExpression quoted(u"'[^']*'|\"[^\"]*\"|“[^”]*”|/\\S+"_s);
    return problem.replace(quoted, u"…"_s);
}

/// A code as services have them; what is none may be a sentence with anything in it.
QString codeFor(const QString &code)
{
    static const QRegularExpression usual(u"^[A-Za-z0-9_.-]{0,64}$"_s);
    return usual.match(code).hasMatch() ? code : u"other"_s;
}

QJsonObject programJson()
{
    return {{"version"_L1, QCoreApplication::applicationVersion()},
        {"qt"_L1, QString::fromLatin1(qVersion())}, {"builtWithQt"_L1, QStringLiteral(QT_VERSION_STR)},
        {"tls"_L1, QSslSocket::sslLibraryVersionString()}, {"abi"_L1, QSysInfo::buildAbi()}};
}

/// Of variables only whether they are set: a proxy's may hold a password.
QJsonObject computerJson()
{
    QJsonArray set;
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "SSH_CONNECTION",
             "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "no_proxy",
             "XDG_DATA_HOME", "XDG_CONFIG_HOME", "SSL_CERT_FILE", "PATCHBAY_LOG"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            set.append(QString::fromLatin1(name));
    }
    return {{"system"_L1, QSysInfo::prettyProductName()},
        {"kernel"_L1, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {"desktop"_L1, qEnvironmentVariable("XDG_CURRENT_DESKTOP")}, {"locale"_L1, QLocale().name()},
        {"variablesSet"_L1, set}};
}

QJsonObject pathsJson(const Paths &paths)
{
    return {{"data"_L1, pathFor(paths.dataFolder)}, {"config"_L1, pathFor(paths.configFolder)},
        {"database"_L1, pathFor(paths.databaseFile)},
        {"databaseBytes"_L1, QFileInfo(paths.databaseFile).size()},
        {"demoOrg"_L1, pathFor(DemoOrgService::standardPlace().program)}};
}

QJsonObject policyJson(const ProviderCatalog &catalog)
{
    const Policy &policy = catalog.policy();
    QJsonArray forbidden;
    for (const Act act : {Act::TokenOutput, Act::Intake, Act::Commands, Act::CustomProviders}) {
        if (policy.forbids(act))
            forbidden.append(nameOf(act));
    }
    return {{"inForce"_L1, policy.state == Policy::State::InForce},
        {"broken"_L1, policy.state == Policy::State::Broken}, {"problem"_L1, problemFor(policy.problem)},
        {"readOnly"_L1, policy.forbidsWriting()}, {"forbid"_L1, forbidden}};
}

QJsonObject providersJson(const ProviderCatalog &catalog, const QList<ProviderSettings> &settings)
{
    QJsonArray own;
    for (const ProviderDescriptor &provider : catalog.all()) {
        if (provider.origin != ProviderDescriptor::Origin::Bundled)
            own.append(QJsonObject{{"origin"_L1, originName(provider.origin)}});
    }
    QJsonArray refused;
    for (const RefusedProvider &file : catalog.refused())
        refused.append(QJsonObject{
            {"folder"_L1, pathFor(QFileInfo(file.path).path())}, {"problem"_L1, problemFor(file.problem)}});
    QJsonArray setUp;
    for (const ProviderSettings &one : settings)
        setUp.append(
            QJsonObject{{"id"_L1, idFor(catalog, one.provider)}, {"ownApp"_L1, !one.clientId.isEmpty()},
                {"clientSecret"_L1, one.hasClientSecret}, {"ownHost"_L1, !one.loginHost.isEmpty()}});
    return {{"notBundled"_L1, own}, {"refused"_L1, refused}, {"setUp"_L1, setUp}};
}

/// Without names, accounts and hosts: whose they are is nobody's business.
QJsonArray connectionsJson(
    const ProviderCatalog &catalog, const Rights &rights, const QList<ConnectionRow> &rows)
{
    QJsonArray list;
    for (const ConnectionRow &row : rows) {
        list.append(QJsonObject{{"id"_L1, row.id.value}, {"provider"_L1, idFor(catalog, row.provider)},
            {"state"_L1, phaseName(row.phase)}, {"environment"_L1, environmentName(row.environment)},
            {"reason"_L1, codeFor(row.reasonCode)}, {"lastError"_L1, row.lastErrorKind},
            {"lastErrorCode"_L1, codeFor(row.lastErrorCode)}, {"checkedAt"_L1, isoTime(row.checkedAt)},
            {"renewedAt"_L1, isoTime(row.refreshedAt)},
            {"scopesMissing"_L1, int(rights.lacking(row, row.scopesAsked, row.scopesGranted).size())},
            {"unsaved"_L1, row.tokensUnsaved}});
    }
    return list;
}

QJsonObject outboxJson(const OutboxStore::Counts &counts)
{
    return {{"queued"_L1, counts.queued}, {"sending"_L1, counts.sending}, {"sent"_L1, counts.sent},
        {"rejected"_L1, counts.rejected}, {"uncertain"_L1, counts.uncertain},
        {"needsDecision"_L1, counts.needsDecision}};
}

/// "connections.0.state", "connected".
void flatten(const QString &name, const QJsonValue &value, QList<QStringList> &lines)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            flatten(name.isEmpty() ? member.key() : name + u'.' + member.key(), member.value(), lines);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(name + u'.' + QString::number(i), array[i], lines);
    } else {
        lines.append({name, value.toVariant().toString()});
    }
}

/// Whether there is a proxy and of what kind: its host is a company's.
QJsonObject proxyWithoutHost(const ProxySetting &setting)
{
    QJsonObject json = proxyJson(setting);
    json.insert("named"_L1, !json.take("host"_L1).toString().isEmpty());
    json.remove("port"_L1);
    return json;
}

QJsonObject consentJson()
{
    return {{"window"_L1, findConsentHelper(QCoreApplication::applicationDirPath()).has_value()},
        {"sandbox"_L1, sandboxWorks()}};
}

/// Looks for what was never there: a keychain that can say so can be used.
/// Nothing is asked of the person. A keychain that cannot be asked about itself is read from.
Task<QString> keychainState(CoreServices &core, QObject *context)
{
    return core.keychain.placeState()
        .then(context,
            [&core, context](KeychainProbe::State state) {
                if (state == KeychainProbe::State::Locked)
                    return Task<QString>::settled(nameOf(ErrorKind::KeychainLocked));
                return core.keychain.read({u"patchbay/check"_s}).then(context, [](const Secret &) {
                    return u"ready"_s;
                });
            })
        .orElse(context, [](const Error &error) -> Result<QString> {
            return error.kind == ErrorKind::NotFound ? u"ready"_s : nameOf(error.kind);
        });
}

Task<QString> keychainName(CoreServices &core, QObject *context)
{
    return core.keychain.placeName().orElse(
        context, [](const Error &) -> Result<QString> { return QString(); });
}

/// Those that run, or that the bus would start.
Task<QStringList> busNames(QObject *context, const QString &method)
{
    const QString bus = u"org.freedesktop.DBus"_s;
    return busCall(
        context, QDBusMessage::createMethodCall(bus, u"/org/freedesktop/DBus"_s, bus, method), busLimit)
        .then(context, [](const QDBusMessage &reply) { return reply.arguments().value(0).toStringList(); })
        .orElse(context, [](const Error &) -> Result<QStringList> { return QStringList(); });
}

QJsonObject desktopJson(const QStringList &names)
{
    return {{"bus"_L1, !names.isEmpty()},
        {"notifications"_L1, names.contains(u"org.freedesktop.Notifications"_s)},
        {"portal"_L1, names.contains(u"org.freedesktop.portal.Desktop"_s)}};
}

using Report = std::shared_ptr<QJsonObject>;

Task<Done> askDesktop(QObject *context, const Report &report)
{
    return busNames(context, u"ListNames"_s)
        .then(context,
            [context](const QStringList &running) {
                return busNames(context, u"ListActivatableNames"_s)
                    .then(context, [running](const QStringList &others) { return running + others; });
            })
        .then(context, [report](const QStringList &names) {
            report->insert("desktop"_L1, desktopJson(names));
            return Done{};
        });
}

Task<Done> askKeychain(CoreServices &core, QObject *context, const Report &report)
{
    return keychainState(core, context)
        .then(context,
            [&core, context, report](const QString &state) {
                report->insert("keychain"_L1, state);
                return keychainName(core, context);
            })
        .then(context, [report](const QString &name) {
            report->insert("keychainName"_L1, name);
            return Done{};
        });
}

Task<Done> askDatabase(CoreServices &core, QObject *context, const Report &report)
{
    return core.connections.allSettings()
        .then(context,
            [&core, report](const QList<ProviderSettings> &settings) {
                report->insert("providers"_L1, providersJson(core.catalog, settings));
                return core.connections.all();
            })
        .then(context,
            [&core, report](const QList<ConnectionRow> &rows) {
                report->insert("connections"_L1, connectionsJson(core.catalog, core.rights, rows));
                return core.outbox.counts();
            })
        .then(context,
            [&core, report](const OutboxStore::Counts &counts) {
                report->insert("outbox"_L1, outboxJson(counts));
                return core.proxy.setting();
            })
        .then(context, [report](const ProxySetting &setting) {
            report->insert("proxy"_L1, proxyWithoutHost(setting));
            return Done{};
        });
}

} // namespace

Task<QJsonObject> diagnose(CoreServices &core, QObject *context)
{
    const auto report = std::make_shared<QJsonObject>(QJsonObject{{"program"_L1, programJson()},
        {"computer"_L1, computerJson()}, {"paths"_L1, pathsJson(core.paths)},
        {"policy"_L1, policyJson(core.catalog)}, {"consent"_L1, consentJson()}});
    return askKeychain(core, context, report)
        .then(context, [context, report](Done) { return askDesktop(context, report); })
        .then(context, [&core, context, report](Done) { return askDatabase(core, context, report); })
        .then(context, [report](Done) { return *report; });
}

QList<QStringList> reportLines(const QJsonObject &report)
{
    QList<QStringList> lines;
    flatten({}, report, lines);
    return lines;
}

} // namespace patchbay
