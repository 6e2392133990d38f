#include "cli/command.h"

#include "cli/connectionfacts.h"
#include "cli/providerfacts.h"
#include "cli/proxyfacts.h"
#include "engine/coreservices.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Without the person's name in it.
QString pathFor(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
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
        {"broken"_L1, policy.state == Policy::State::Broken}, {"problem"_L1, policy.problem},
        {"readOnly"_L1, policy.forbidsWriting()}, {"forbid"_L1, forbidden}};
}

QJsonObject providersJson(const ProviderCatalog &catalog, const QList<ProviderSettings> &settings)
{
    QJsonArray own;
    for (const ProviderDescriptor &provider : catalog.all()) {
        if (provider.origin != ProviderDescriptor::Origin::Bundled)
            own.append(QJsonObject{{"id"_L1, provider.id.value}, {"origin"_L1, originName(provider.origin)}});
    }
    QJsonArray refused;
    for (const RefusedProvider &file : catalog.refused())
        refused.append(QJsonObject{{"file"_L1, pathFor(file.path)}, {"problem"_L1, file.problem}});
    QJsonArray setUp;
    for (const ProviderSettings &one : settings)
        setUp.append(QJsonObject{{"id"_L1, one.provider.value}, {"ownApp"_L1, !one.clientId.isEmpty()},
            {"clientSecret"_L1, one.hasClientSecret}, {"ownHost"_L1, !one.loginHost.isEmpty()}});
    return {{"notBundled"_L1, own}, {"refused"_L1, refused}, {"setUp"_L1, setUp}};
}

/// Without names, accounts and hosts: whose they are is nobody's business.
QJsonArray connectionsJson(const Rights &rights, const QList<ConnectionRow> &rows)
{
    QJsonArray list;
    for (const ConnectionRow &row : rows) {
        list.append(QJsonObject{{"id"_L1, row.id.value}, {"provider"_L1, row.provider.value},
            {"state"_L1, phaseName(row.phase)}, {"environment"_L1, environmentName(row.environment)},
            {"reason"_L1, row.reasonCode}, {"lastError"_L1, row.lastErrorKind},
            {"lastErrorCode"_L1, row.lastErrorCode}, {"checkedAt"_L1, isoTime(row.checkedAt)},
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

class DiagnoseCommand final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"diagnose"_s; }
    QString summary() const override { return tr("Tells what a supporter needs, without secrets or names."); }

    Task<ExitCode> run(const QCommandLineParser &, CoreServices &core, const Output &output) override
    {
        auto report = std::make_shared<QJsonObject>(
            QJsonObject{{"program"_L1, programJson()}, {"computer"_L1, computerJson()},
                {"paths"_L1, pathsJson(core.paths)}, {"policy"_L1, policyJson(core.catalog)}});
        return keychainState(core)
            .then(this,
                [&core, report](const QString &keychain) {
                    report->insert("keychain"_L1, keychain);
                    return core.connections.allSettings();
                })
            .then(this,
                [&core, report](const QList<ProviderSettings> &settings) {
                    report->insert("providers"_L1, providersJson(core.catalog, settings));
                    return core.connections.all();
                })
            .then(this,
                [&core, report](const QList<ConnectionRow> &rows) {
                    report->insert("connections"_L1, connectionsJson(core.rights, rows));
                    return core.outbox.counts();
                })
            .then(this,
                [&core, report](const OutboxStore::Counts &counts) {
                    report->insert("outbox"_L1, outboxJson(counts));
                    return core.proxy.setting();
                })
            .then(this, [output, report](const ProxySetting &setting) {
                report->insert("proxy"_L1, proxyJson(setting));
                print(output, *report);
                return ExitCode::Done;
            });
    }

private:
    /// Looks for what was never there: a keychain that can say so can be used.
    Task<QString> keychainState(CoreServices &core)
    {
        return core.keychain.read({u"patchbay/check"_s})
            .then(this, [](const Secret &) { return u"ready"_s; })
            .orElse(this, [](const Error &error) -> Result<QString> {
                return error.kind == ErrorKind::NotFound ? u"ready"_s : nameOf(error.kind);
            });
    }

    static void print(const Output &output, const QJsonObject &report)
    {
        if (output.isJson())
            return output.json({{"report"_L1, report}});
        QList<QStringList> lines;
        flatten({}, report, lines);
        output.table({tr("Fact"), tr("Value")}, lines);
    }
};

} // namespace

std::unique_ptr<Command> makeDiagnose()
{
    return std::make_unique<DiagnoseCommand>();
}

} // namespace patchbay

#include "diagnose.moc"
