#include "engine/connectattempt.h"

#include "base/logging.h"
#include "engine/connectioncolours.h"
#include "engine/identitylookup.h"
#include "engine/localservices.h"
#include "engine/signinplan.h"
#include "engine/signinrow.h"
#include "engine/tokenbroker.h"
#include "engine/unusedgrant.h"
#include "net/httpclient.h"
#include "net/proxytrouble.h"
#include "store/connectionstore.h"
#include "vault/secretstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QList<ConnectionRow> others(QList<ConnectionRow> rows, const ConnectionId &than)
{
    rows.removeIf([&than](const ConnectionRow &row) { return row.id == than; });
    return rows;
}

bool isTyped(const ProviderDescriptor &provider, const QString &host)
{
    return std::none_of(provider.loginHosts.cbegin(), provider.loginHosts.cend(),
        [&host](const LoginHost &known) { return known.host == host; });
}

ConnectStage waitingStage(ConsentWay way)
{
    switch (way) {
    case ConsentWay::Embedded:
        return ConnectStage::WaitingForYou;
    case ConsentWay::Browser:
        return ConnectStage::WaitingForBrowser;
    case ConsentWay::DeviceCode:
        return ConnectStage::WaitingForCode;
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectAttempt::ConnectAttempt(const ConnectionService::Parts &parts, ConnectOptions options, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_apps({parts.catalog, parts.connections, parts.vault, parts.tokens, parts.clock, parts.lockFolder})
    , m_options(std::move(options))
    , m_attempt{parts.entropy.uuid()}
{
}

Task<ConnectionRow> ConnectAttempt::run()
{
    const auto next = [this](Task<Done> (ConnectAttempt::*step)()) {
        return [this, step](const Done &) {
            return m_stop.stop_requested() ? Task<Done>::settled(cancelled()) : (this->*step)();
        };
    };
    return prepare()
        .then(this, next(&ConnectAttempt::askKeychain))
        .then(this, next(&ConnectAttempt::saveConnecting))
        .then(this, next(&ConnectAttempt::locate))
        .then(this, next(&ConnectAttempt::obtainGrant))
        .then(this, [this](const Done &) { return identify(); })
        .then(this, [this](const Done &) { return unlessStopped(Done{}); })
        .then(this, [this](const Done &) { return conclude(); })
        .orElse(this, [this](const Error &error) { return undo(error); });
}

void ConnectAttempt::cancel()
{
    m_stop.request_stop();
    answer(AccountAnswer::KeepOld);
}

void ConnectAttempt::raise()
{
    m_parts.consent.raise(m_attempt);
}

Result<Done> ConnectAttempt::takePasted(const Secret &address)
{
    return m_grant ? m_grant->takePasted(address) : fail(ErrorKind::NotFound, u"no browser is waited for"_s);
}

template<typename T>
Result<T> ConnectAttempt::unlessStopped(T value) const
{
    if (m_stop.stop_requested())
        return cancelled();
    return value;
}

void ConnectAttempt::setStage(ConnectStage stage)
{
    m_stage = stage;
    emit stageChanged();
}

Task<Done> ConnectAttempt::prepare()
{
    auto *const planner = new SignInPlanner(m_parts, m_options, this);
    return planner->run().then(this, [this](const SignInPlan &plan) {
        m_provider = plan.provider;
        m_client = plan.client;
        m_way = plan.way;
        m_row = plan.row;
        m_before = plan.before;
    });
}

// Asked before the person is: a sign-in whose tokens cannot be kept would have been for nothing.
Task<Done> ConnectAttempt::askKeychain()
{
    if (m_row.thisRunOnly)
        return Task<Done>::settled(Done{});
    return m_parts.vault.read(VaultKey::forConnection(m_row.id))
        .then(this, [](const Secret &) { return Done{}; })
        .orElse(this, [](const Error &error) -> Result<Done> {
            if (error.kind == ErrorKind::NotFound)
                return Done{};
            return fail(error);
        });
}

// A connection that is renewed keeps its row and its tokens until the new ones are known to be its own.
Task<Done> ConnectAttempt::saveConnecting()
{
    if (m_before)
        return Task<Done>::settled(Done{});
    const QString lock = signInLock(m_parts.lockFolder, m_row.id);
    m_signInLock = RefreshLock::tryNow(lock);
    if (!m_signInLock) {
        // Without it another program would take this sign-in for a broken one, and remove it.
        return Task<Done>::settled(
            fail({.kind = ErrorKind::Storage, .detail = u"cannot lock the sign-in"_s, .providerText = lock}));
    }
    m_row.phase = ConnectionPhase::Connecting;
    m_saved = true;
    return m_parts.connections.save(m_row);
}

Task<Done> ConnectAttempt::locate()
{
    m_host = m_row.loginHost;
    if (m_provider.localService.isEmpty())
        return isTyped(m_provider, m_host) ? reach(m_host) : Task<Done>::settled(Done{});
    return m_parts.services.address(m_provider.localService).then(this, [this](const QUrl &url) {
        m_host = url.authority();
        m_row.instanceUrl = url;
    });
}

/// An address that a person typed is tried before a page opens on it: its name may not exist, and its
/// certificate may not be good. What it answers does not matter.
Task<Done> ConnectAttempt::reach(const QString &host)
{
    auto page = expand(m_provider, m_provider.authorizationEndpoint, {host, {}, m_client.clientId});
    if (!page)
        return Task<Done>::settled(fail(page.error()));
    if (page->host() != host)
        return Task<Done>::settled(Done{}); // the page is elsewhere
    page->setPath(u"/"_s);
    page->setQuery(QString());
    return m_parts.http.send({.method = "GET", .url = *page}, m_stop.get_token())
        .then(this, [](const HttpReply &) { return Done{}; })
        .orElse(this, [host](Error error) -> Result<Done> {
            if (error.kind == ErrorKind::OutcomeUnknown || error.kind == ErrorKind::Protocol)
                return Done{}; // somebody is there
            if (isProxyTrouble(error) && proxyTrouble(error) != "proxy_refused"_L1)
                return fail(error); // nobody was asked there
            if (error.kind == ErrorKind::Offline)
                error.providerCode = u"login_host_silent"_s;
            error.providerText = host;
            return fail(error);
        });
}

Task<Done> ConnectAttempt::obtainGrant()
{
    const Task<TokenSet> obtained = m_way == ConsentWay::DeviceCode ? obtainByDeviceCode() : obtainByPage();
    return obtained.then(this, [this](const TokenSet &tokens) { return take(tokens); });
}

Task<TokenSet> ConnectAttempt::obtainByPage()
{
    auto *const grant = new CodeGrant(m_parts.consent, m_parts.http, m_parts.clock, m_parts.entropy,
        {m_attempt, m_provider, m_client, m_row.scopesAsked, m_way, m_host, m_row.instanceUrl,
            m_options.byHand},
        this);
    m_grant = grant;
    connect(grant, &CodeGrant::shown, this, [this, grant] { show(*grant); });
    return grant->run(m_stop.get_token()).then(this, [this, grant](const TokenSet &tokens) {
        if (const auto host = grant->accountHost()) {
            m_row.loginHost = *host;
            m_host = *host;
        }
        return tokens;
    });
}

void ConnectAttempt::show(const CodeGrant &grant)
{
    m_waitingUrl = grant.waitingUrl();
    m_unmatchedError = grant.sawUnmatchedError();
    m_browserMissing = grant.isBrowserMissing();
    setStage(grant.waitingBy() ? waitingStage(*grant.waitingBy()) : ConnectStage::Checking);
}

Task<TokenSet> ConnectAttempt::obtainByDeviceCode()
{
    const TemplateValues values{m_host, m_row.instanceUrl, m_client.clientId};
    const auto device = expand(m_provider, m_provider.deviceEndpoint, values);
    const auto token = expand(m_provider, m_provider.tokenEndpoint, values);
    if (!device || !token)
        return Task<TokenSet>::settled(fail(device ? token.error() : device.error()));
    auto *const grant = new DeviceGrant(m_parts.http, m_parts.clock,
        {*device, *token, m_client, m_row.scopesAsked, m_provider.scopeSeparator, m_provider.replyShape},
        this);
    connect(grant, &DeviceGrant::shown, this, [this, grant] { show(grant->device()); });
    return grant->run(m_stop.get_token()).then(this, [this](const TokenSet &tokens) {
        m_waitingUrl = {};
        m_waitingCode.clear();
        setStage(ConnectStage::Checking);
        return tokens;
    });
}

void ConnectAttempt::show(const DeviceAuthorization &device)
{
    const bool complete = !device.verificationUriComplete.isEmpty();
    m_waitingUrl = Secret((complete ? device.verificationUriComplete : device.verificationUri).toEncoded());
    m_waitingCode = device.userCode;
    setStage(ConnectStage::WaitingForCode);
}

Result<Done> ConnectAttempt::take(const TokenSet &tokens)
{
    m_tokens = tokens;
    m_tokens.app = {
        m_client.clientId, m_row.own.clientId.isEmpty() ? Secret() : m_client.clientSecret, m_row.loginHost};
    m_hasGrant = true;
    if (m_tokens.scopes.isEmpty())
        m_tokens.scopes = m_row.scopesAsked; // RFC 6749 5.1: left out means as asked
    if (!m_provider.localService.isEmpty())
        m_tokens.instanceUrl = m_row.instanceUrl;
    m_row.instanceUrl = m_tokens.instanceUrl;
    if (!m_provider.replyShape.instanceMember.isEmpty() && m_tokens.instanceUrl.isEmpty())
        return fail(ErrorKind::Protocol, u"the token reply names no instance URL"_s);
    if (!m_tokens.instanceUrl.isEmpty() && !mayReceiveToken(m_provider, m_host, m_tokens.instanceUrl)) {
        qCWarning(lcConnections) << "refused the instance URL" << redacted(m_tokens.instanceUrl);
        m_row.instanceUrl.clear();
        return fail({.kind = ErrorKind::Insecure,
            .detail = u"the instance URL is not one a token may go to"_s,
            .providerCode = u"foreign_instance_url"_s});
    }
    return unlessStopped(Done{});
}

Task<Done> ConnectAttempt::identify()
{
    auto *const lookup = new IdentityLookup(m_parts.http, m_parts.clock,
        {m_provider, {m_host, m_tokens.instanceUrl, m_client.clientId}, m_tokens.accessToken}, this);
    return lookup->run(m_stop.get_token())
        .then(this, [this, lookup](const Done &) { m_facts = lookup->facts(); })
        .orElse(this, [this, lookup](const Error &error) -> Result<Done> {
            m_facts = lookup->facts(); // undo() needs to know whose grant it takes back
            return fail(error);
        });
}

Task<ConnectionRow> ConnectAttempt::conclude()
{
    m_row = described(m_row, m_provider, m_facts, m_tokens);
    setStage(ConnectStage::Saving);
    if (!m_before)
        return keepAsNew();
    return isSameAccount(*m_before, m_row, m_facts) ? keepFor(m_before->id) : askAboutOther();
}

std::optional<ConnectionRow> ConnectAttempt::otherAccount() const
{
    return m_question ? std::optional(m_row) : std::nullopt;
}

void ConnectAttempt::answer(AccountAnswer answer)
{
    if (m_question)
        m_question->settle(answer);
}

/// The old connection stays as it is meanwhile, and the new tokens are in memory only.
Task<ConnectionRow> ConnectAttempt::askAboutOther()
{
    m_question.emplace();
    const Task<AccountAnswer> answered = m_question->task();
    setStage(ConnectStage::AnotherAccount);
    return answered.then(this, [this](AccountAnswer answer) {
        m_question.reset();
        if (m_stop.stop_requested() || answer == AccountAnswer::KeepOld)
            return Task<ConnectionRow>::settled(cancelled());
        setStage(ConnectStage::Saving);
        return become(answer);
    });
}

/// From here it is a sign-in of its own.
Task<ConnectionRow> ConnectAttempt::become(AccountAnswer answer)
{
    const ConnectionRow before = *std::exchange(m_before, std::nullopt);
    const bool replaces = answer == AccountAnswer::Replace;
    m_row = asNew(
        m_row, {m_parts.entropy.uuid()}, replaces ? Labels::TakenOver : Labels::None, m_parts.clock.now());
    if (replaces)
        m_replaced = before.id;
    return saveConnecting()
        .then(this, [this](const Done &) { return keepAsNew(); })
        .then(this, [this, before](const ConnectionRow &row) {
            return before.isDefault && !m_replaced.isEmpty()
                ? handDefaultOn(row.id).then(this, [row](const Done &) { return row; })
                : Task<ConnectionRow>::settled(row);
        });
}

/// That the place as default did not move is no reason to undo a sign-in.
Task<Done> ConnectAttempt::handDefaultOn(const ConnectionId &target)
{
    return m_parts.connections.makeDefault(target).orElse(this, [](const Error &error) {
        qCWarning(lcConnections) << "the default was not handed on:" << error.detail;
        return Done{};
    });
}

Task<ConnectionRow> ConnectAttempt::keepAsNew()
{
    return m_parts.connections.all().then(this, [this](const QList<ConnectionRow> &rows) {
        const auto known = std::find_if(rows.begin(), rows.end(), [this](const ConnectionRow &row) {
            const bool alive
                = row.phase == ConnectionPhase::Connected || row.phase == ConnectionPhase::NeedsReconnect;
            return alive && row.id != m_row.id && isSameAccount(row, m_row, m_facts);
        });
        if (known != rows.end())
            return keepFor(known->id);
        if (m_row.colour.isEmpty())
            m_row.colour = leastUsedColour(others(rows, m_row.id));
        return keepFor(m_row.id);
    });
}

Task<ConnectionRow> ConnectAttempt::keepFor(const ConnectionId &target)
{
    if (m_stop.stop_requested())
        return Task<ConnectionRow>::settled(cancelled());
    const auto keep = m_row.thisRunOnly ? TokenBroker::Keep::ThisRunOnly : TokenBroker::Keep::InVault;
    const auto adopt
        = [this, target, keep](const Done &) { return m_parts.tokens.adopt(target, m_tokens, keep); };
    return noteSuperseded(target).then(this, adopt).then(this, [this, target](const Done &) {
        m_kept = target;
        const bool mine = target == m_row.id && !m_before;
        // The old tokens of a renewed connection are gone by now: from here it can only go forward.
        return mine && m_stop.stop_requested() ? Task<ConnectionRow>::settled(cancelled())
                                               : markConnected(target);
    });
}

Task<Done> ConnectAttempt::noteSuperseded(const ConnectionId &target)
{
    if (target == m_row.id && !m_before)
        return Task<Done>::settled(Done{});
    m_superseded.emplace(m_parts, m_provider);
    return m_superseded->note(this, target, m_row.clientId);
}

Task<ConnectionRow> ConnectAttempt::markConnected(const ConnectionId &target)
{
    const auto change = [made = m_row, now = m_parts.clock.now()](ConnectionRow &row) {
        // A disconnect that came first takes this grant back too.
        if (row.phase != ConnectionPhase::Removing)
            row = connected(made, row, now);
    };
    return m_parts.connections.update(target, change)
        .then(this,
            [this](const ConnectionRow &row) -> Task<ConnectionRow> {
                if (row.phase == ConnectionPhase::Removing)
                    return Task<ConnectionRow>::settled(
                        fail(ErrorKind::NotFound, u"it was removed meanwhile"_s));
                qCInfo(lcConnections) << "connected" << row.provider << row.id;
                m_signInLock.reset();
                if (m_superseded)
                    m_superseded->end(parent(), m_tokens); // outlives this attempt
                return forgetUsedSecret(row.id).then(this, [row](const Done &) { return row; });
            })
        .then(this, [this](const ConnectionRow &row) -> Task<ConnectionRow> {
            if (row.id == m_row.id)
                return Task<ConnectionRow>::settled(row);
            // The same account was connected already: it was renewed, and there is no second one.
            return m_parts.connections.remove(m_row.id)
                .orElse(this, [](const Error &) { return Done{}; })
                .then(this, [row](const Done &) { return row; });
        });
}

/// It is sealed with the grant now.
Task<Done> ConnectAttempt::forgetUsedSecret(const ConnectionId &target)
{
    const bool waited = m_before && m_before->nextApp && m_before->nextApp->hasClientSecret;
    return waited ? m_apps.forgetUsedSecret(target) : Task<Done>::settled(Done{});
}

Task<ConnectionRow> ConnectAttempt::undo(const Error &error)
{
    m_waitingUrl = {};
    m_waitingCode.clear();
    const auto theError = [this, error](const Done &) -> Result<ConnectionRow> {
        m_signInLock.reset();
        return m_stop.stop_requested() ? Result<ConnectionRow>(cancelled()) : fail(error);
    };
    const auto ignore = [](const Error &ignored) {
        qCWarning(lcConnections) << "clean-up is left to the next start:" << ignored.detail;
        return Done{};
    };
    const auto removeRow = [this](const Done &) {
        return m_saved ? m_parts.connections.remove(m_row.id) : Task<Done>::settled(Done{});
    };
    return discardGrant().then(this, removeRow).orElse(this, ignore).then(this, theError);
}

Task<Done> ConnectAttempt::discardGrant()
{
    const bool mine = m_kept == m_row.id && !m_before;
    if (!m_hasGrant || (!m_kept.isEmpty() && !mine))
        return Task<Done>::settled(Done{});
    return takeBack(m_parts, this, {m_provider, m_row, m_facts, m_tokens, m_before})
        .then(this, [this, mine](const Done &) {
            return mine ? m_parts.tokens.erase(m_row.id) : Task<Done>::settled(Done{});
        });
}

} // namespace patchbay
