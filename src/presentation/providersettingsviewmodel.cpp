#include "presentation/providersettingsviewmodel.h"

#include "engine/clientcredentials.h"
#include "presentation/messages.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "vault/secretstore.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int longestReason = 160; ///< two lines of a card

/// What the other side's own code blames: the page of a redirect URI refuses an unknown app as well.
std::optional<AppFinding::Subject> blamed(const AppFinding &finding, const QString &code)
{
    using About = AppFinding::Subject;
    if (finding.subject == About::Host)
        return About::Host;
    if (code.contains("redirect_uri"_L1))
        return About::RedirectUri;
    if (code.contains("client"_L1) || code.contains("APP_"_L1))
        return About::Client;
    return std::nullopt;
}

bool sameSet(QStringList a, QStringList b)
{
    a.sort();
    b.sort();
    return a == b;
}

} // namespace

ProviderSettingsViewModel::ProviderSettingsViewModel(const Parts &parts)
    : m_parts(parts)
{
}

const ProviderDescriptor *ProviderSettingsViewModel::provider() const
{
    return m_parts.catalog.find(m_edited.provider);
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

std::optional<QUrl> ProviderSettingsViewModel::consolePage(const Input &input) const
{
    const ProviderDescriptor *const definition = provider();
    if (!definition || definition->consoleUrl.isEmpty())
        return std::nullopt;
    const QString chosen = input.hostKey.isEmpty() ? input.customHost : input.hostKey;
    const auto host = loginHostOf(*definition, chosen);
    const auto page = expand(*definition, definition->consoleUrl, {host.value_or(QString()), {}, {}});
    return page ? std::optional<QUrl>(*page) : std::nullopt;
}

void ProviderSettingsViewModel::load(const ProviderId &id, bool toConnect)
{
    begin({Subject::Provider, id, {}, toConnect},
        std::make_shared<ProvidersApp>(m_parts.connections, m_parts.vault, id, toConnect));
}

void ProviderSettingsViewModel::loadConnection(const ProviderId &id, const ConnectionId &connection)
{
    begin({Subject::Connection, id, connection},
        std::make_shared<ConnectionsApp>(m_parts.connections, m_parts.ownApps, connection));
}

/// What was typed for a sign-in that failed is there again.
void ProviderSettingsViewModel::loadNew(const ProviderId &id)
{
    if (!m_new || m_new->provider() != id)
        m_new = std::make_shared<NewConnectionsApp>(id);
    begin({Subject::NewConnection, id, {}}, m_new);
}

void ProviderSettingsViewModel::forgetNew(const ProviderId &id)
{
    if (m_new && m_new->provider() == id)
        m_new.reset();
    dropDraft({Subject::NewConnection, id, {}});
}

void ProviderSettingsViewModel::noteTyped(const Input &input, const Secret &secret)
{
    dropDraft(m_edited);
    if (!secret.isEmpty() || !isAsRead(input))
        m_drafts.append({m_edited, m_settings, input, secret});
}

std::optional<ProviderSettingsViewModel::Draft> ProviderSettingsViewModel::draft() const
{
    const auto found = std::find_if(m_drafts.cbegin(), m_drafts.cend(),
        [this](const Draft &draft) { return draft.edited.isSameForm(m_edited); });
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

void ProviderSettingsViewModel::dropDraft(const Edited &edited)
{
    m_drafts.removeIf([&edited](const Draft &draft) { return draft.edited.isSameForm(edited); });
}

/// As a form shows it: with the scopes that are needed, and the client id that an administrator settled.
bool ProviderSettingsViewModel::isAsRead(Input input) const
{
    if (!provider())
        return true;
    QStringList scopes;
    for (const ScopeChoice &scope : provider()->scopes) {
        if (scope.required || m_input.scopes.contains(scope.name))
            scopes.append(scope.name);
    }
    const bool sameScopes = sameSet(input.scopes, scopes);
    input.scopes = m_input.scopes;
    if (provider()->settled.clientId)
        input.clientId = m_input.clientId;
    return sameScopes && input == m_input;
}

void ProviderSettingsViewModel::begin(const Edited &edited, std::shared_ptr<EditedApp> app)
{
    m_edited = edited;
    m_app = std::move(app);
    m_pending = {};
    setSaving(false);
    read();
}

void ProviderSettingsViewModel::read()
{
    const auto app = m_app;
    const auto takeEdited = [this, app](const QList<ProviderSettings> &all) {
        return app->read().then(this, [this, app, all](const ProviderSettings &edited) {
            if (app == m_app && provider()) // the page may show another meanwhile
                take(all, edited);
            return Done{};
        });
    };
    m_parts.connections.allSettings().then(this, takeEdited).finally(this, [this](const Result<Done> &done) {
        if (!done)
            emit refused({}, words(done.error()));
    });
}

void ProviderSettingsViewModel::take(const QList<ProviderSettings> &all, const ProviderSettings &edited)
{
    m_usual = settingsOf(all, m_edited.provider);
    const std::optional<Draft> left = draft();
    m_settings = left ? left->began : edited;
    m_connectionName.clear();
    if (m_edited.subject == Subject::Connection)
        m_connectionName = static_cast<const ConnectionsApp &>(*m_app).row().displayName();
    // Where a new connection has chosen nothing yet, it is the provider's that is proposed.
    const QString chosenHost = edited.loginHost.isEmpty() ? m_usual.loginHost : edited.loginHost;
    const QList<LoginHost> &hosts = provider()->loginHosts;
    const auto known = std::find_if(hosts.cbegin(), hosts.cend(), [&chosenHost](const LoginHost &host) {
        return chosenHost.isEmpty() || host.key == chosenHost || host.host == chosenHost;
    });
    m_input = {};
    const bool isShipped = edited.clientId.isEmpty() || provider()->settled.clientId;
    const bool ofProvider = m_edited.subject == Subject::Provider;
    m_input.ownApp = ofProvider || !isShipped || usualClientId().isEmpty();
    m_input.clientId = !isShipped ? edited.clientId : ofProvider ? provider()->clientId : QString();
    m_input.hostKey = known == hosts.cend() ? QString() : known->key;
    m_input.customHost = known == hosts.cend() ? chosenHost : QString();
    m_input.reason = edited.reason;
    m_input.scopes = edited.scopes.isEmpty() ? usualScopes() : edited.scopes;
    emit loaded();
}

/// Where nothing else is chosen for the subject.
QStringList ProviderSettingsViewModel::usualScopes() const
{
    if (m_edited.subject != Subject::Provider && !m_usual.scopes.isEmpty())
        return m_usual.scopes;
    QStringList scopes;
    for (const ScopeChoice &scope : provider()->scopes) {
        if (scope.required || scope.byDefault)
            scopes.append(scope.name);
    }
    return scopes;
}

QString ProviderSettingsViewModel::usualClientId() const
{
    if (!provider())
        return {};
    const bool isShipped = m_usual.clientId.isEmpty() || provider()->settled.clientId;
    return isShipped ? provider()->clientId : m_usual.clientId;
}

QString ProviderSettingsViewModel::title() const
{
    const QString name = provider() ? provider()->name : QString();
    switch (m_edited.subject) {
    case Subject::Provider:
        return tr("%1 settings").arg(name);
    case Subject::Connection:
        return tr("App and scopes of %1", "a connection").arg(m_connectionName);
    case Subject::NewConnection:
        return tr("Connect %1 with another app", "a provider").arg(name);
    }
    Q_UNREACHABLE();
}

QString ProviderSettingsViewModel::purpose() const
{
    const QString name = provider() ? provider()->name : QString();
    switch (m_edited.subject) {
    case Subject::Provider:
        return tr("Used by every %1 connection made from now on, unless a connection has its own.").arg(name);
    case Subject::Connection:
        return tr("Used by this connection alone, once you have signed in again. Until then it goes on as it "
                  "is.");
    case Subject::NewConnection:
        return tr("Used by the connection you make now, and by no other.");
    }
    Q_UNREACHABLE();
}

QString ProviderSettingsViewModel::saveWord() const
{
    switch (m_edited.subject) {
    case Subject::Provider:
        return m_edited.toConnect ? tr("&Save and connect") : tr("&Save");
    case Subject::Connection:
        return tr("&Save and reconnect");
    case Subject::NewConnection:
        return tr("&Sign in");
    }
    Q_UNREACHABLE();
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
    settings.clientId = input.ownApp ? input.clientId.trimmed() : QString();
    settings.hasClientSecret = settings.hasClientSecret && input.ownApp;
    settings.reason = input.reason.trimmed();
    settings.scopes = input.scopes;
    if (m_edited.subject != Subject::Provider && sameSet(input.scopes, usualScopes()))
        settings.scopes.clear(); // they go on with the provider's
    settings.loginHost = input.hostKey;
    settings.onHome = true;
    if (input.ownApp && !isClientIdGood(settings.clientId))
        return std::nullopt;
    if (!input.ownApp && usualClientId().isEmpty())
        return refuse({},
            tr("%1 has no app in its settings yet. Enter one of this connection's own.")
                .arg(provider()->name));
    if (settings.reason.size() > longestReason)
        return refuse(
            u"reason"_s, tr("That is too long: at most %1 letters.").arg(QLocale().toString(longestReason)));
    if (input.hostKey.isEmpty()) {
        const HostCheck check = checkHost(input.customHost);
        if (!check.problem.isEmpty())
            return refuse(u"customHost"_s, check.problem);
        settings.loginHost = check.host;
    }
    return settings;
}

bool ProviderSettingsViewModel::isClientIdGood(const QString &clientId)
{
    static const QRegularExpression blank(u"[\\s\\x00-\\x1f\\x7f]"_s);
    if (clientId.isEmpty())
        emit refused(u"clientId"_s, tr("The client id is missing. Copy it from your app."));
    else if (clientId.contains(blank))
        emit refused(
            u"clientId"_s, tr("A client id has no blanks. Copy it again, without the line around it."));
    return !clientId.isEmpty() && !clientId.contains(blank);
}

void ProviderSettingsViewModel::save(const Input &input, const Secret &secret)
{
    if (!provider() || !m_app || m_isSaving)
        return;
    std::optional<ProviderSettings> settings = settingsFrom(input);
    if (!settings)
        return;
    const Secret used = input.ownApp ? secret : Secret();
    settings->hasClientSecret = settings->hasClientSecret || !used.isEmpty();
    store({*settings, used, false});
}

void ProviderSettingsViewModel::reset()
{
    if (!m_app || m_isSaving)
        return;
    ProviderSettings settings;
    settings.provider = m_edited.provider;
    store({settings, {}, m_settings.hasClientSecret});
}

void ProviderSettingsViewModel::setSaving(bool saving)
{
    if (std::exchange(m_isSaving, saving) != saving)
        emit savingChanged();
}

void ProviderSettingsViewModel::store(const Change &change)
{
    setSaving(true);
    const auto tell = [this, change, app = m_app, edited = m_edited](const Result<Done> &result) {
        const bool isShown = app == m_app; // the page may show another meanwhile
        if (isShown)
            setSaving(false);
        if (!result)
            return isShown ? tellRefusal(change, result.error()) : void();
        settleDraft(edited, change.settings, isShown);
        if (isShown) {
            m_pending = {};
            m_settings = change.settings;
        }
        emit saved();
        if (const auto options = app->signIn())
            emit signInRequested(*options);
        if (edited.provider == m_edited.provider)
            read();
    };
    m_app->replace(m_settings, change).finally(this, tell);
}

/// What was opened again while it was saved may have been typed into since: that goes on from what was saved.
void ProviderSettingsViewModel::settleDraft(const Edited &edited, const ProviderSettings &saved, bool isShown)
{
    if (isShown || !edited.isSameForm(m_edited))
        return dropDraft(edited);
    for (Draft &draft : m_drafts) {
        if (draft.edited.isSameForm(edited))
            draft.began = saved;
    }
}

void ProviderSettingsViewModel::tellRefusal(const Change &change, const Error &error)
{
    m_pending = {};
    if (error.providerCode != "changed_meanwhile"_L1)
        return emit refused({}, words(error));
    m_pending = change;
    tellConflict();
}

void ProviderSettingsViewModel::tellConflict()
{
    m_app->read().finally(this, [this, app = m_app](const Result<ProviderSettings> &theirs) {
        if (app != m_app)
            return;
        if (!theirs)
            return emit refused({}, words(theirs.error()));
        emit changedElsewhere(differences(*theirs));
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
    const Change pending = std::exchange(m_pending, {});
    if (pending.settings.provider != m_edited.provider || !m_app)
        return;
    setSaving(true);
    m_app->read().finally(this, [this, pending, app = m_app](const Result<ProviderSettings> &theirs) {
        if (app != m_app)
            return;
        if (!theirs) {
            setSaving(false);
            return emit refused({}, words(theirs.error()));
        }
        m_settings = *theirs;
        Change again = pending;
        const bool erases = pending.eraseSecret;
        again.settings.hasClientSecret = !erases && (m_settings.hasClientSecret || !pending.secret.isEmpty());
        store(again);
    });
}

void ProviderSettingsViewModel::takeTheirs()
{
    m_pending = {};
    dropDraft(m_edited);
    if (m_app)
        read();
}

void ProviderSettingsViewModel::check(const Input &input, const Secret &secret)
{
    if (!provider() || !m_app)
        return;
    const std::optional<ProviderSettings> settings = settingsFrom(input);
    if (!settings)
        return;
    // An app that is not the subject's own is the provider's, with its secret.
    const bool isUsual = settings->clientId.isEmpty();
    ProviderSettings asked = *settings;
    asked.clientId = isUsual ? usualClientId() : asked.clientId;
    asked.scopes = asked.scopes.isEmpty() ? usualScopes() : asked.scopes;
    if (!secret.isEmpty() && !isUsual)
        return ask(asked, secret);
    const Task<Secret> kept = isUsual
        ? clientSecretOf(m_parts.connections, m_parts.vault, this, m_edited.provider, asked.clientId)
        : m_app->secretOf(*settings);
    kept.finally(this, [this, asked](const Result<Secret> &read) {
        if (!read)
            return emit refused({}, words(read.error()));
        ask(asked, *read);
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
    using About = AppFinding::Subject;
    QList<CheckLine> lines;
    for (const AppFinding &finding : findings) {
        const CheckLine line = lineOf(finding);
        if (!lines.contains(line))
            lines.append(line);
    }
    const bool anyWrong = std::any_of(findings.cbegin(), findings.cend(), [](const AppFinding &finding) {
        return finding.subject == About::RedirectUri && finding.verdict == AppFinding::Verdict::Wrong;
    });
    // Of some it is not known, or it is well; what is wrong says more.
    if (anyWrong) {
        lines.removeIf([this](const CheckLine &line) {
            return line == lineOf({About::RedirectUri, AppFinding::Verdict::Good})
                || line == lineOf({About::RedirectUri, AppFinding::Verdict::Unknown});
        });
    }
    return lines;
}

ProviderSettingsViewModel::CheckLine ProviderSettingsViewModel::lineOf(const AppFinding &finding) const
{
    using About = AppFinding::Subject;
    using Verdict = AppFinding::Verdict;
    const QString name = provider() ? provider()->name : QString();
    if (finding.verdict == Verdict::Wrong) {
        const Error error = finding.error.value_or(Error());
        const Message said = messageFor(error, {name, {}, {}});
        const bool ofOne
            = finding.subject == About::RedirectUri && error.providerCode.contains("redirect_uri"_L1);
        const QString whose = ofOne ? finding.redirectUri + u": "_s : QString();
        const Message next{said.next, {}, said.code, {}};
        return {Verdict::Wrong, whose + said.text(), error.kind, blamed(finding, error.providerCode),
            whose + said.fact, next.text()};
    }
    const bool good = finding.verdict == Verdict::Good;
    switch (finding.subject) {
    case About::Host:
        return {finding.verdict, tr("%1 answers there.").arg(name), {}, finding.subject};
    case About::RedirectUri:
        return {finding.verdict,
            good ? tr("%1 takes the client id, the scopes and all redirect URIs so far.").arg(name)
                 : tr("Whether the redirect URIs are registered shows when somebody signs in."),
            {}, finding.subject};
    case About::Client:
        return {finding.verdict,
            good ? tr("%1 knows this app.").arg(name)
                 : tr("Whether the client id is right shows when somebody signs in."),
            {}, finding.subject};
    }
    Q_UNREACHABLE();
}

QString ProviderSettingsViewModel::words(const Error &error) const
{
    return messageFor(error, {provider() ? provider()->name : QString(), {}, {}}).text();
}

} // namespace patchbay
