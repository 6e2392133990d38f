#include "presentation/providersettingsviewmodel.h"

#include "engine/clientcredentials.h"
#include "presentation/messages.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "vault/secretstore.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int longestReason = 160; ///< two lines of a card

} // namespace

ProviderSettingsViewModel::ProviderSettingsViewModel(const Parts &parts)
    : m_parts(parts)
{
}

const ProviderDescriptor *ProviderSettingsViewModel::provider() const
{
    return m_parts.catalog.find(m_provider);
}

bool ProviderSettingsViewModel::allowsCustomHost() const
{
    return provider() && !provider()->customHostPattern.isEmpty();
}

bool ProviderSettingsViewModel::mayHaveSecret() const
{
    // A local service is ours and has no secrets; everybody else's app may ask for one.
    return provider() && provider()->localService.isEmpty();
}

void ProviderSettingsViewModel::load(const ProviderId &id)
{
    m_provider = id;
    m_parts.connections.allSettings().finally(this, [this, id](const Result<QList<ProviderSettings>> &all) {
        if (id != m_provider || !provider())
            return;
        m_settings = settingsOf(all.value_or(QList<ProviderSettings>()), id);
        const QList<LoginHost> &hosts = provider()->loginHosts;
        const auto known = std::find_if(hosts.cbegin(), hosts.cend(), [this](const LoginHost &host) {
            return m_settings.loginHost.isEmpty() || host.key == m_settings.loginHost
                || host.host == m_settings.loginHost;
        });
        m_input = {};
        const bool isShipped = m_settings.clientId.isEmpty() || provider()->settled.clientId;
        m_input.clientId = isShipped ? provider()->clientId : m_settings.clientId;
        m_input.hostKey = known == hosts.cend() ? QString() : known->key;
        m_input.customHost = known == hosts.cend() ? m_settings.loginHost : QString();
        m_input.reason = m_settings.reason;
        m_input.scopes = m_settings.scopes;
        if (m_input.scopes.isEmpty()) {
            for (const ScopeChoice &scope : provider()->scopes) {
                if (scope.required || scope.byDefault)
                    m_input.scopes.append(scope.name);
            }
        }
        emit loaded();
    });
}

ProviderSettingsViewModel::HostCheck ProviderSettingsViewModel::checkHost(const QString &typed) const
{
    if (!provider())
        return {};
    const Result<QString> repaired = repairHost(*provider(), typed);
    if (!repaired)
        return {{}, {},
            tr("This is not an address of %1. Copy it from the browser while you are signed in.")
                .arg(provider()->name)};
    const QString plain = typed.trimmed().toLower();
    if (plain == *repaired)
        return {*repaired, {}, {}};
    return {*repaired, tr("Patchbay uses the sign-in address %1 instead.").arg(*repaired), {}};
}

/// As typed; none: it was refused.
std::optional<ProviderSettings> ProviderSettingsViewModel::settingsFrom(const Input &input)
{
    const auto refuse = [this](const QString &field, const QString &text) {
        emit refused(field, text);
        return std::nullopt;
    };
    ProviderSettings settings = m_settings;
    settings.clientId = input.clientId.trimmed();
    settings.reason = input.reason.trimmed();
    settings.scopes = input.scopes;
    settings.loginHost = input.hostKey;
    settings.onHome = true;
    if (settings.clientId.isEmpty())
        return refuse(u"clientId"_s, tr("The client id is missing. Copy it from your app."));
    static const QRegularExpression blank(u"[\\s\\x00-\\x1f\\x7f]"_s);
    if (settings.clientId.contains(blank))
        return refuse(
            u"clientId"_s, tr("A client id has no blanks. Copy it again, without the line around it."));
    if (settings.reason.size() > longestReason)
        return refuse(u"reason"_s, tr("That is too long: at most %1 letters.").arg(longestReason));
    if (input.hostKey.isEmpty()) {
        const HostCheck check = checkHost(input.customHost);
        if (!check.problem.isEmpty())
            return refuse(u"customHost"_s, check.problem);
        settings.loginHost = check.host;
    }
    return settings;
}

void ProviderSettingsViewModel::save(const Input &input, const Secret &secret)
{
    if (!provider())
        return;
    std::optional<ProviderSettings> settings = settingsFrom(input);
    if (!settings)
        return;
    settings->hasClientSecret = settings->hasClientSecret || !secret.isEmpty();
    store({*settings, secret, false});
}

void ProviderSettingsViewModel::reset()
{
    ProviderSettings settings;
    settings.provider = m_provider;
    store({settings, {}, m_settings.hasClientSecret});
}

Task<Done> ProviderSettingsViewModel::storeSecret(const Pending &pending)
{
    const VaultKey key = VaultKey::forClientSecret(pending.settings.provider);
    if (pending.eraseSecret)
        return m_parts.vault.erase(key);
    return pending.secret.isEmpty() ? Task<Done>::settled(Done{}) : m_parts.vault.write(key, pending.secret);
}

void ProviderSettingsViewModel::store(const Pending &pending)
{
    const auto change = [before = m_settings](ProviderSettings now) {
        now.onHome = before.onHome;
        return now == before ? Result<Done>(Done{})
                             : fail({.kind = ErrorKind::Rejected,
                                 .detail = u"the settings were changed meanwhile"_s,
                                 .providerCode = u"changed_meanwhile"_s});
    };
    // The secret before the settings: those that promise one must not stand without it. Nor is it written
    // where they would be refused.
    m_parts.connections.allSettings()
        .then(this,
            [change, id = pending.settings.provider](
                const QList<ProviderSettings> &all) { return change(settingsOf(all, id)); })
        .then(this, [this, pending](const Done &) { return storeSecret(pending); })
        .then(this,
            [this, pending, before = m_settings](
                const Done &) { return m_parts.connections.replaceSettings(before, pending.settings); })
        .finally(this, [this, pending](const Result<Done> &result) {
            m_pending = {};
            if (!result && result.error().providerCode == "changed_meanwhile"_L1) {
                m_pending = pending;
                return tellConflict();
            }
            if (!result)
                return emit refused({}, words(result.error()));
            m_settings = pending.settings;
            emit saved();
            load(m_provider);
        });
}

void ProviderSettingsViewModel::tellConflict()
{
    m_parts.connections.allSettings().finally(this, [this](const Result<QList<ProviderSettings>> &all) {
        if (!all)
            return emit refused({}, words(all.error()));
        emit changedElsewhere(differences(settingsOf(*all, m_pending.settings.provider)));
    });
}

/// What stands there, where it is not what was typed here.
QString ProviderSettingsViewModel::differences(const ProviderSettings &theirs) const
{
    const ProviderSettings &mine = m_pending.settings;
    QStringList lines;
    const auto say = [&lines](const QString &label, const QString &theirText, const QString &myText) {
        if (theirText != myText)
            lines.append(tr("%1: %2", "a setting, its value")
                             .arg(label, theirText.isEmpty() ? tr("none") : theirText));
    };
    say(tr("client id"), theirs.clientId, mine.clientId);
    say(tr("sign-in address"), theirs.loginHost, mine.loginHost);
    say(tr("scopes"), theirs.scopes.join(u", "_s), mine.scopes.join(u", "_s));
    say(tr("reason"), theirs.reason, mine.reason);
    if (theirs.hasClientSecret != mine.hasClientSecret)
        lines.append(theirs.hasClientSecret ? tr("with a client secret") : tr("without a client secret"));
    return lines.isEmpty() ? tr("They are the same as yours.") : tr("There: %1.").arg(lines.join(u"; "_s));
}

void ProviderSettingsViewModel::saveOver()
{
    const Pending pending = std::exchange(m_pending, {});
    if (pending.settings.provider != m_provider)
        return;
    m_parts.connections.allSettings().finally(
        this, [this, pending](const Result<QList<ProviderSettings>> &all) {
            if (!all)
                return emit refused({}, words(all.error()));
            m_settings = settingsOf(*all, pending.settings.provider);
            Pending again = pending;
            const bool erases = pending.eraseSecret;
            again.settings.hasClientSecret
                = !erases && (m_settings.hasClientSecret || !pending.secret.isEmpty());
            store(again);
        });
}

void ProviderSettingsViewModel::takeTheirs()
{
    m_pending = {};
    load(m_provider);
}

void ProviderSettingsViewModel::check(const Input &input, const Secret &secret)
{
    if (!provider())
        return;
    const std::optional<ProviderSettings> settings = settingsFrom(input);
    if (!settings)
        return;
    if (!secret.isEmpty())
        return ask(*settings, secret);
    const Task<Secret> kept = settings->hasClientSecret
        ? m_parts.vault.read(VaultKey::forClientSecret(m_provider))
        : Task<Secret>::settled(Secret());
    kept.finally(this, [this, settings = *settings](const Result<Secret> &read) {
        if (!read)
            return emit refused({}, words(read.error()));
        ask(settings, *read);
    });
}

void ProviderSettingsViewModel::ask(const ProviderSettings &settings, const Secret &secret)
{
    const ProviderDescriptor *const definition = provider();
    const auto host = definition ? loginHostOf(*definition, settings.loginHost)
                                 : fail(ErrorKind::NotFound, u"the provider has gone"_s);
    if (!host)
        return emit refused({}, words(host.error()));
    const OAuthClient client{
        settings.clientId, secret, definition->clientAuthentication, definition->bodyFormat};
    const auto &asking = m_parts.asking;
    m_check = std::make_unique<AppCheck>(asking.http, asking.services, asking.clock, asking.entropy,
        AppToCheck{*definition, client, *host, settings.scopes}, nullptr);
    m_check->run().finally(this, [this, check = m_check.get()](const Result<QList<AppFinding>> &findings) {
        if (check != m_check.get())
            return;
        if (!findings)
            return emit refused({}, words(findings.error()));
        emit checked(linesOf(*findings));
    });
}

/// One line for each subject; of the redirect URIs, each that is wrong.
QList<ProviderSettingsViewModel::CheckLine> ProviderSettingsViewModel::linesOf(
    const QList<AppFinding> &findings) const
{
    using Subject = AppFinding::Subject;
    QList<CheckLine> lines;
    for (const AppFinding &finding : findings) {
        const CheckLine line = lineOf(finding);
        if (!lines.contains(line))
            lines.append(line);
    }
    const bool anyWrong = std::any_of(findings.cbegin(), findings.cend(), [](const AppFinding &finding) {
        return finding.subject == Subject::RedirectUri && finding.verdict == AppFinding::Verdict::Wrong;
    });
    // Of some it is not known, or it is well; what is wrong says more.
    if (anyWrong) {
        lines.removeIf([this](const CheckLine &line) {
            return line == lineOf({Subject::RedirectUri, AppFinding::Verdict::Good})
                || line == lineOf({Subject::RedirectUri, AppFinding::Verdict::Unknown});
        });
    }
    return lines;
}

ProviderSettingsViewModel::CheckLine ProviderSettingsViewModel::lineOf(const AppFinding &finding) const
{
    using Subject = AppFinding::Subject;
    using Verdict = AppFinding::Verdict;
    const QString name = provider() ? provider()->name : QString();
    if (finding.verdict == Verdict::Wrong) {
        const QString said = words(finding.error.value_or(Error()));
        const bool ofOne = finding.subject == Subject::RedirectUri
            && finding.error->providerCode.contains("redirect_uri"_L1);
        return {Verdict::Wrong, ofOne ? finding.redirectUri + u": "_s + said : said};
    }
    const bool good = finding.verdict == Verdict::Good;
    switch (finding.subject) {
    case Subject::Host:
        return {finding.verdict, tr("%1 answers there.").arg(name)};
    case Subject::RedirectUri:
        return {finding.verdict,
            good ? tr("%1 takes the client id, the scopes and all redirect URIs so far.").arg(name)
                 : tr("Whether the redirect URIs are registered shows when somebody signs in.")};
    case Subject::Client:
        return {finding.verdict,
            good ? tr("%1 knows this app.").arg(name)
                 : tr("Whether the client id is right shows when somebody signs in.")};
    }
    Q_UNREACHABLE();
}

QString ProviderSettingsViewModel::words(const Error &error) const
{
    return messageFor(error, {provider() ? provider()->name : QString(), {}, {}}).text();
}

} // namespace patchbay
