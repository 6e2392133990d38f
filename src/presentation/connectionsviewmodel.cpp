#include "presentation/connectionsviewmodel.h"

#include "base/logging.h"
#include "engine/grantceiling.h"
#include "engine/partings.h"
#include "presentation/cardorder.h"
#include "presentation/connectiondetails.h"
#include "presentation/messages.h"
#include "presentation/policywords.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "store/outboxstore.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

bool isWorking(const ConnectionRow &row)
{
    return row.phase == ConnectionPhase::Connected && row.lastErrorKind.isEmpty();
}

QString worksSentence(const ConnectionService::TryOutcome &outcome)
{
    const QString name = outcome.row.displayName();
    if (!outcome.found)
        return ConnectionsViewModel::tr("%1 works").arg(name);
    //: %2 is what was counted there, in the provider's words: "Acme works. Leads: 1,204"
    return ConnectionsViewModel::tr("%1 works. %2: %3")
        .arg(name, outcome.found->label, QLocale().toString(outcome.found->count));
}

} // namespace

ConnectionsViewModel::ConnectionsViewModel(const Parts &parts)
    : m_parts(parts)
{
    connect(&m_parts.service, &ConnectionService::stageChanged, this, &ConnectionsViewModel::rebuild);
    connect(&m_parts.service, &ConnectionService::connectionsChanged, this, &ConnectionsViewModel::refresh);
    wirePartings();
}

void ConnectionsViewModel::refresh()
{
    const Task<QList<ConnectionRow>> rows = m_parts.connections.all();
    rows.finally(this, [this](const Result<QList<ConnectionRow>> &result) {
        if (!result) {
            qCWarning(lcConnections) << "could not read the connections:" << result.error().detail;
            m_readState.fail(result.error());
            emit changed();
            return;
        }
        m_rows = *result;
        m_parts.connections.allSettings().finally(
            this, [this](const Result<QList<ProviderSettings>> &settings) {
                if (settings)
                    m_settings = *settings;
                m_readState.succeed();
                rebuild();
            });
    });
    m_parts.partings.look();
    m_parts.outbox.waitingCounts().then(this, [this](const QHash<ConnectionId, int> &waiting) {
        m_waiting = waiting;
        rebuild();
    });
}

void ConnectionsViewModel::readAgain()
{
    if (m_readState.hasFailed()) {
        m_readState.begin();
        emit changed();
    }
    refresh();
}

QList<EndNotice> ConnectionsViewModel::inNeed() const
{
    QList<EndNotice> notices = noticesOf(m_shelves.connected, m_waiting);
    notices.removeIf([this](const EndNotice &notice) {
        const std::optional<ConnectionRow> row = rowOf(notice.connection);
        // What was kept for one run only ended as it was meant to, and what they asked for has its answer.
        return !row || row->reasonCode == "this_run_only"_L1
            || m_failures.contains({notice.provider, notice.connection});
    });
    return notices;
}

/// What was so before the start is no news.
void ConnectionsViewModel::tellNeeds()
{
    const std::optional<Standing> before = std::exchange(m_standing, standingOf(m_shelves.connected));
    if (!before)
        return;
    for (const EndNotice &notice : inNeed()) {
        const auto known = before->constFind(notice.connection);
        if (known != before->cend() && isNews(*known, m_standing->value(notice.connection)))
            emit grantEnded(notice);
    }
    for (auto known = before->cbegin(); known != before->cend(); ++known) {
        const auto now = m_standing->constFind(known.key());
        if (needsAttention(*known) && (now == m_standing->cend() || !needsAttention(*now)))
            emit endIsOver(known.key());
    }
}

Happening ConnectionsViewModel::happeningAt(const Place &place) const
{
    Happening happening;
    happening.stage = m_parts.service.stage(place.provider, place.connection);
    happening.code = m_parts.service.waitingCode(place.provider, place.connection);
    happening.unmatchedError = m_parts.service.sawUnmatchedError(place.provider, place.connection);
    happening.browserMissing = m_parts.service.isBrowserMissing(place.provider, place.connection);
    happening.otherAccount = m_parts.service.otherAccount(place.provider, place.connection);
    happening.byHand = m_parts.service.isByHand(place.provider, place.connection);
    if (const auto failure = m_failures.constFind(place); failure != m_failures.cend())
        happening.failure = *failure;
    happening.ownApp = place.connection.isEmpty() && m_ownApps.contains(place.provider);
    happening.testing = m_tests.value(place);
    happening.disconnecting = m_parts.service.isDisconnecting(place.connection);
    happening.leaving = m_parts.partings.isLeaving(place.connection);
    happening.waitingRecords = place.connection.isEmpty() ? 0 : m_waiting.value(place.connection);
    return happening;
}

CardFacts ConnectionsViewModel::factsOf(const ProviderDescriptor &provider) const
{
    CardFacts facts;
    facts.provider = &provider;
    const auto settings = std::find_if(m_settings.cbegin(), m_settings.cend(),
        [&provider](const ProviderSettings &s) { return s.provider == provider.id; });
    if (settings != m_settings.cend())
        facts.settings = *settings;
    for (const ConnectionRow &row : m_rows) {
        if (row.provider != provider.id)
            continue;
        facts.rows.append(row);
        facts.happenings.insert(row.id, happeningAt({provider.id, row.id}));
    }
    facts.fresh = happeningAt({provider.id, {}});
    return facts;
}

void ConnectionsViewModel::rebuild()
{
    if (!isLoaded())
        return;
    m_shelves = {};
    for (const ProviderDescriptor &provider : m_parts.catalog.all())
        m_shelves.add(factsOf(provider), m_parts.catalog.policy(), m_parts.clock.now());
    if (m_parts.order)
        m_parts.order->arrange(m_shelves.connected);
    tellNeeds();
    emit changed();
}

QString ConnectionsViewModel::customRefused() const
{
    const Policy &policy = m_parts.catalog.policy();
    return policy.forbids(Act::CustomProviders) ? turnedOffReason(policy) : QString();
}

bool ConnectionsViewModel::isOffline() const
{
    return !m_rows.isEmpty() && std::all_of(m_rows.cbegin(), m_rows.cend(), [](const ConnectionRow &row) {
        return row.offlineSince.has_value();
    });
}

std::optional<ConnectionRow> ConnectionsViewModel::rowOf(const ConnectionId &connection) const
{
    const auto row = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&connection](const ConnectionRow &r) { return r.id == connection; });
    return row == m_rows.cend() ? std::nullopt : std::optional(*row);
}

QString ConnectionsViewModel::providerName(const ProviderId &provider) const
{
    const ProviderDescriptor *const found = m_parts.catalog.find(provider);
    return found ? found->name : provider.value;
}

void ConnectionsViewModel::trigger(
    CardAction action, const ProviderId &provider, const ConnectionId &connection)
{
    const Place place{provider, connection};
    ConnectOptions options{provider, {}, {}, {}, false, {}, {}};
    if (const std::optional<ConnectionRow> row = rowOf(connection); row && action != CardAction::AddAnother)
        options.reconnect = connection;
    switch (action) {
    case CardAction::AddAnother:
        m_ownApps.remove(provider);
        connectUnlessCeiling(options);
        break;
    case CardAction::Connect:
    case CardAction::Reconnect:
        withOwnApp(options);
        connectUnlessCeiling(options);
        break;
    case CardAction::ConnectInBrowser:
        options.way = ConsentWay::Browser;
        withOwnApp(options);
        connectUnlessCeiling(options);
        break;
    case CardAction::ConnectByHand:
        withOwnApp(options);
        options.way = ConsentWay::Browser;
        options.byHand = true;
        connectUnlessCeiling(options);
        break;
    case CardAction::KeepOldAccount:
        m_parts.service.answerOtherAccount(provider, connection, AccountAnswer::KeepOld);
        break;
    case CardAction::AddOtherAccount:
        m_parts.service.answerOtherAccount(provider, connection, AccountAnswer::AddAsAnother);
        break;
    case CardAction::ReplaceAccount:
        m_parts.service.answerOtherAccount(provider, connection, AccountAnswer::Replace);
        break;
    case CardAction::UseByDefault:
        useByDefault(place);
        break;
    case CardAction::PasteAddress:
        emit pasteRequested(provider, connection, providerName(provider));
        break;
    case CardAction::ThisRunOnly:
        options.thisRunOnly = true;
        withOwnApp(options);
        connectUnlessCeiling(options);
        break;
    case CardAction::Cancel:
        if (!m_parts.service.stage(provider, connection) && m_parts.partings.isLeaving(connection))
            stay(place);
        else
            m_parts.service.cancel(provider, connection);
        break;
    case CardAction::ShowWindow:
        m_parts.service.showWindow(provider, connection);
        break;
    case CardAction::CopyLink:
        emit copyRequested(m_parts.service.waitingUrl(provider, connection));
        emit toast(tr("Copied"));
        break;
    case CardAction::CopyForAdmin:
        emit copyRequested(Secret::fromString(m_shelves.textForAdmin(provider, connection)));
        emit toast(tr("Copied"));
        break;
    case CardAction::CopyCodeAndOpen:
        emit copyRequested(Secret::fromString(m_parts.service.waitingCode(provider, connection)));
        emit toast(tr("Copied"));
        emit openRequested(
            QUrl::fromEncoded(m_parts.service.waitingUrl(provider, connection).reveal().toByteArray()));
        break;
    case CardAction::Test:
        tryOut(place);
        break;
    case CardAction::TryWriting:
        emit tryWritingRequested(connection);
        break;
    case CardAction::TryNow:
        test(place);
        break;
    case CardAction::Disconnect:
        askDisconnect(connection);
        break;
    case CardAction::Unlock:
        unlock(place);
        break;
    case CardAction::KeychainHelp:
        emit keychainHelpRequested();
        break;
    case CardAction::RemoveAnyway:
        askRemoveAnyway(connection);
        break;
    case CardAction::Dismiss:
        removeAnywayConfirmed(connection);
        break;
    case CardAction::OpenOrg:
        if (const std::optional<ConnectionRow> row = rowOf(connection); row && !row->instanceUrl.isEmpty())
            emit openRequested(row->instanceUrl);
        break;
    case CardAction::OpenPage:
        if (const std::optional<ConnectionRow> row = rowOf(connection); row && !pageOf(*row).isEmpty())
            emit openRequested(pageOf(*row));
        break;
    case CardAction::NewLead:
        emit newLeadRequested(connection);
        break;
    case CardAction::Details:
        emit detailsRequested(connection);
        break;
    case CardAction::AddToHome:
    case CardAction::RemoveFromHome:
        setOnHome(provider, action == CardAction::AddToHome);
        break;
    case CardAction::MoveUp:
    case CardAction::MoveDown:
        move(provider, action);
        break;
    case CardAction::SetUp:
    case CardAction::Settings:
        emit settingsRequested(provider);
        break;
    case CardAction::OtherApp:
        emit otherAppRequested(provider);
        break;
    case CardAction::AppAndScopes:
        emit ownAppRequested(provider, connection);
        break;
    }
}

void ConnectionsViewModel::move(const ProviderId &provider, CardAction where)
{
    if (!m_parts.order)
        return;
    m_parts.order->move(provider, where, m_shelves.connected);
    rebuild();
}

/// A new sign-in that failed is tried again with what it was tried with.
void ConnectionsViewModel::withOwnApp(ConnectOptions &options) const
{
    const auto own = m_ownApps.constFind(options.provider);
    if (own == m_ownApps.cend() || !options.reconnect.isEmpty())
        return;
    options.own = own->own;
    options.ownSecret = own->ownSecret;
}

void ConnectionsViewModel::signIn(const ConnectOptions &options)
{
    if (!(options.own == OwnApp()))
        m_ownApps.insert(options.provider, options);
    else if (options.reconnect.isEmpty())
        m_ownApps.remove(options.provider);
    connectUnlessCeiling(options);
}

QString ConnectionsViewModel::takePasted(
    const ProviderId &provider, const ConnectionId &connection, const Secret &address)
{
    const Result<Done> taken = m_parts.service.takePasted(provider, connection, address);
    return taken ? QString() : messageFor(taken.error(), {providerName(provider), {}, {}}).text();
}

bool ConnectionsViewModel::isWaitingForBrowser(
    const ProviderId &provider, const ConnectionId &connection) const
{
    return m_parts.service.stage(provider, connection) == ConnectStage::WaitingForBrowser;
}

/// Where a person ends the access by hand: the provider's page for that, else its start.
QUrl ConnectionsViewModel::pageOf(const ConnectionRow &row) const
{
    const ProviderDescriptor *const provider = m_parts.catalog.find(row.provider);
    if (!provider || provider->revocationPage.isEmpty())
        return row.instanceUrl;
    return expand(*provider, provider->revocationPage, {row.loginHost, row.instanceUrl, row.clientId})
        .value_or(row.instanceUrl);
}

/// What is renewed takes no place of its own.
void ConnectionsViewModel::connectUnlessCeiling(const ConnectOptions &options)
{
    const ProviderDescriptor *const provider = m_parts.catalog.find(options.provider);
    if (!provider || !options.reconnect.isEmpty() || !isCeilingReached(*provider, m_rows))
        return connectAccount(options);
    emit ceilingQuestion(options, tr("Sign in to %1 once more?").arg(provider->name),
        ceilingWords(*provider) + u' '
            + tr(
                "One of your accounts has that many on this computer already. Others are not counted here."));
}

void ConnectionsViewModel::connectConfirmed(const ConnectOptions &options)
{
    connectAccount(options);
}

void ConnectionsViewModel::connectAccount(const ConnectOptions &options)
{
    const Place place{options.provider, options.reconnect};
    m_failures.remove(place);
    const QSet<ConnectionId> before = knownAccounts();
    m_parts.service.connectAccount(options).finally(
        this, [this, place, before](const Result<ConnectionRow> &result) {
            if (result && place.connection.isEmpty() && m_ownApps.remove(place.provider))
                emit ownAppConnected(place.provider);
            if (!result)
                fail(place, result.error());
            else if (place.connection != result->id && before.contains(result->id))
                emit toast(tr("%1 was connected already. Its access is renewed; there is no second one.")
                               .arg(result->displayName()));
            refresh();
        });
    rebuild();
}

/// What a person has seen; not a sign-in that goes on.
QSet<ConnectionId> ConnectionsViewModel::knownAccounts() const
{
    QSet<ConnectionId> known;
    for (const ConnectionRow &row : m_rows) {
        if (row.phase != ConnectionPhase::Connecting)
            known.insert(row.id);
    }
    return known;
}

void ConnectionsViewModel::useByDefault(const Place &place)
{
    m_parts.connections.makeDefault(place.connection).finally(this, [this, place](const Result<Done> &made) {
        const std::optional<ConnectionRow> row = rowOf(place.connection);
        if (!made)
            fail(place, made.error());
        else if (row)
            emit toast(
                tr("%1 is used where only %2 is named").arg(row->displayName(), providerName(row->provider)));
        refresh();
    });
}

void ConnectionsViewModel::setOnHome(const ProviderId &provider, bool onHome)
{
    const auto change = [onHome](ProviderSettings &settings) { settings.onHome = onHome; };
    m_parts.connections.updateSettings(provider, change)
        .finally(this, [this, provider, onHome](const Result<Done> &saved) {
            if (!saved)
                fail({provider, {}}, saved.error());
            else
                emit toast((onHome ? tr("%1 is on your page now") : tr("%1 is off your page"))
                               .arg(providerName(provider)));
            refresh();
        });
}

/// What is answered at once is shown as its outcome alone.
void ConnectionsViewModel::beginTest(const Place &place)
{
    constexpr auto moment = std::chrono::seconds(1);
    m_failures.remove(place);
    m_tests.insert(place, false);
    m_parts.clock.after(moment, this, [this, place] {
        if (!m_tests.contains(place))
            return;
        m_tests.insert(place, true);
        rebuild();
    });
}

/// The grant, and what the connection is for.
void ConnectionsViewModel::tryOut(const Place &place)
{
    if (m_tests.contains(place))
        return;
    beginTest(place);
    using Outcome = ConnectionService::TryOutcome;
    m_parts.service.tryOut(place.connection).finally(this, [this, place](const Result<Outcome> &result) {
        m_tests.remove(place);
        if (!result)
            fail(place, result.error());
        else if (result->smokeError)
            fail(place, *result->smokeError);
        else if (isWorking(result->row))
            emit toast(worksSentence(*result));
        refresh();
    });
}

/// The grant alone.
void ConnectionsViewModel::test(const Place &place)
{
    if (m_tests.contains(place))
        return;
    m_failures.remove(place);
    // A tombstone is not tested but removed again.
    if (const std::optional<ConnectionRow> row = rowOf(place.connection);
        row && row->phase == ConnectionPhase::Removing)
        return disconnectConfirmed(place.connection);
    beginTest(place);
    m_parts.service.test(place.connection).finally(this, [this, place](const Result<ConnectionRow> &result) {
        m_tests.remove(place);
        if (!result)
            fail(place, result.error());
        else if (isWorking(*result))
            emit toast(worksSentence({*result, {}, {}}));
        refresh();
    });
}

void ConnectionsViewModel::unlock(const Place &place)
{
    m_parts.unlockKeychain().finally(this, [this, place](const Result<Done> &result) {
        if (!result)
            fail(place, result.error());
        else if (!place.connection.isEmpty())
            test(place);
        else
            m_failures.remove(place);
        refresh();
    });
}

void ConnectionsViewModel::askDisconnect(const ConnectionId &connection)
{
    const std::optional<ConnectionRow> row = rowOf(connection);
    if (!row)
        return;
    m_asked.insert(connection, m_parts.clock.now());
    emit disconnectQuestion(connection, row->displayName(), providerName(row->provider),
        m_waiting.value(connection), row->phase == ConnectionPhase::Connected);
}

void ConnectionsViewModel::askRemoveAnyway(const ConnectionId &connection)
{
    const std::optional<ConnectionRow> row = rowOf(connection);
    if (!row)
        return;
    const QString provider = providerName(row->provider);
    const QString there = tr("The access may stay valid at %1 until you end it there.").arg(provider);
    const QString here = tr("A token that nobody can use any more may stay in your keychain.");
    const QString both = there + u' ' + tr("A token may stay in your keychain.");
    const QString consequence = row->reasonCode == removal::notErased ? here
        : row->reasonCode == removal::neither                         ? both
                                                                      : there;
    emit removeAnywayQuestion(connection, row->displayName(), consequence);
}

void ConnectionsViewModel::disconnectConfirmed(const ConnectionId &connection, Waiting waiting)
{
    const std::optional<ConnectionRow> row = rowOf(connection);
    if (!row)
        return;
    const Timestamp asked = m_asked.take(connection);
    switch (waiting) {
    case Waiting::SendFirst:
        return sendFirst(*row);
    case Waiting::Keep:
        return follow(*row, m_parts.partings.keep(connection));
    case Waiting::Discard:
        return follow(*row, m_parts.partings.discard(connection, asked));
    }
    Q_UNREACHABLE();
}

void ConnectionsViewModel::wirePartings()
{
    connect(&m_parts.partings, &Partings::changed, this, &ConnectionsViewModel::rebuild);
    connect(&m_parts.partings, &Partings::ending, this,
        [this](const ConnectionId &connection, const Task<ConnectionService::DisconnectOutcome> &end) {
            if (const std::optional<ConnectionRow> row = rowOf(connection))
                follow(*row, end);
        });
    connect(&m_parts.partings, &Partings::discarded, this,
        [this](int records) { emit toast(tr("%n record(s) discarded", nullptr, records)); });
}

void ConnectionsViewModel::sendFirst(const ConnectionRow &row)
{
    m_parts.partings.sendFirst(row.id).finally(this, [this, row](const Result<Done> &result) {
        if (!result)
            fail({row.provider, row.id}, result.error());
        refresh();
    });
}

void ConnectionsViewModel::stay(const Place &place)
{
    m_parts.partings.stay(place.connection).finally(this, [this, place](const Result<Done> &result) {
        if (!result)
            fail(place, result.error());
        refresh();
    });
}

void ConnectionsViewModel::removeAnywayConfirmed(const ConnectionId &connection)
{
    if (const std::optional<ConnectionRow> row = rowOf(connection))
        follow(*row, m_parts.service.removeAnyway(connection));
}

void ConnectionsViewModel::follow(
    const ConnectionRow &row, const Task<ConnectionService::DisconnectOutcome> &removal)
{
    using Outcome = ConnectionService::DisconnectOutcome;
    removal.finally(this, [this, row](const Result<Outcome> &result) {
        if (!result)
            fail({row.provider, row.id}, result.error());
        else if (result->keptForOthers && result->erased)
            emit toast(tr("%1 is removed here. The access itself stays: another of your connections uses it.")
                           .arg(row.displayName()));
        else if (row.reasonCode != removal::stillValid && result->erased && !result->leftValid)
            emit toast(tr("%1 is disconnected").arg(row.displayName()));
        refresh();
    });
    rebuild();
}

void ConnectionsViewModel::fail(const Place &place, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (error.providerCode == "change_domain"_L1) {
        emit settingsRequested(place.provider);
        return;
    }
    qCInfo(lcConnections) << "failed:" << nameOf(error.kind) << error.providerCode << error.detail;
    m_failures.insert(place, error);
    if (isDeclined(error))
        emit toast(messageFor(error, {providerName(place.provider), {}, {}}).text());
    rebuild();
}

} // namespace patchbay
