#include "presentation/cards.h"

#include "engine/connectionlookup.h"
#include "presentation/cardfaces.h"
#include "presentation/messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

using Variant = CardButton::Variant;

/// With one account there is nothing to choose.
bool hasSeveral(const CardFacts &facts)
{
    const auto usable = [](const ConnectionRow &row) {
        return row.phase == ConnectionPhase::Connected || row.phase == ConnectionPhase::NeedsReconnect;
    };
    return std::count_if(facts.rows.cbegin(), facts.rows.cend(), usable) > 1;
}

QList<CardButton> accountMenu(const ConnectionRow &row, const ProviderDescriptor &provider, bool hasDefault)
{
    QList<CardButton> menu;
    if (row.phase == ConnectionPhase::Connected && !provider.recordsApi.isEmpty())
        menu.append(CardButton{CardAction::NewLead, Words::tr("New lead here"), Variant::Ghost});
    if (row.phase == ConnectionPhase::Removing)
        return {CardButton{CardAction::AddAnother, Words::tr("Add another account"), Variant::Ghost},
            CardButton{CardAction::Settings, Words::tr("Settings of %1").arg(provider.name), Variant::Ghost}};
    if (!row.instanceUrl.isEmpty())
        menu.append(
            CardButton{CardAction::OpenOrg, Words::tr("Open %1").arg(row.displayName()), Variant::Ghost});
    if (!row.isDefault && hasDefault)
        menu.append(CardButton{CardAction::UseByDefault, Words::tr("Use by default"), Variant::Ghost});
    menu.append(CardButton{CardAction::Details, Words::tr("Details and labels"), Variant::Ghost});
    menu.append(CardButton{CardAction::Test, Words::tr("Test"), Variant::Ghost});
    if (provider.writeProbe && row.phase == ConnectionPhase::Connected) {
        menu.append(
            CardButton{CardAction::TryWriting, Words::tr("Create and delete a test lead…"), Variant::Ghost});
    }
    menu.append(CardButton{CardAction::Reconnect, Words::tr("Reconnect"), Variant::Ghost});
    const bool takesOthers = provider.localService.isEmpty(); // our own know one app
    if (takesOthers)
        menu.append(CardButton{CardAction::AppAndScopes, Words::tr("App and scopes…"), Variant::Ghost});
    menu.append(CardButton{CardAction::AddAnother, Words::tr("Add another account"), Variant::Ghost});
    if (takesOthers) {
        menu.append(CardButton{
            CardAction::OtherApp, Words::tr("Add one with another app or scopes…"), Variant::Ghost});
    }
    menu.append(
        CardButton{CardAction::Settings, Words::tr("Settings of %1").arg(provider.name), Variant::Ghost});
    menu.append(CardButton{CardAction::Disconnect, Words::tr("Disconnect…"), Variant::GhostDanger});
    return menu;
}

const QString between = u" · "_s;

QString isolated(const QString &words)
{
    return u"\u2068%1\u2069"_s.arg(words);
}

QString accountHost(const ConnectionRow &row)
{
    if (row.environment == Environment::Demo)
        return Words::tr("on this computer");
    const QString host = row.instanceUrl.host();
    return host.isEmpty() ? row.loginHost : host;
}

/// Nobody may sign in where the administrator closed a provider; what is connected can be ended.
void leaveOutSignIn(QList<CardButton> &buttons, const ProviderDescriptor &provider)
{
    if (!provider.settled.closed)
        return;
    buttons.removeIf([](const CardButton &button) {
        return button.action == CardAction::Connect || button.action == CardAction::ConnectInBrowser
            || button.action == CardAction::Reconnect || button.action == CardAction::AddAnother
            || button.action == CardAction::ThisRunOnly || button.action == CardAction::SetUp
            || button.action == CardAction::OtherApp || button.action == CardAction::AppAndScopes;
    });
}

AccountView makeAccount(const ConnectionRow &row, const CardFacts &facts, bool hasDefault, Timestamp now)
{
    const Face face = accountFace(row, facts.happenings.value(row.id), facts, now);
    AccountView view;
    view.connection = row.id;
    view.title = row.displayName();
    // The account and the host keep their direction in a right-to-left sentence.
    const QString host = isolated(accountHost(row));
    view.subtitle = view.title == row.accountLabel ? host : isolated(row.accountLabel) + between + host;
    view.tags = row.tags;
    view.user = row.user;
    view.tenant = tenantOf(row);
    if (row.isDefault && hasDefault)
        view.defaultWord = Words::tr("Default", "the account that is used where none is named");
    view.environment = row.environment;
    view.environmentWord = environmentWord(row.environment);
    view.colour = orgColour(row);
    view.state = face.state;
    view.stateWord = stateWord(face.state, facts.provider->name);
    view.sentence = face.sentence;
    view.forAdmin = face.forAdmin;
    view.buttons = face.buttons;
    view.menu = accountMenu(row, *facts.provider, hasDefault);
    leaveOutSignIn(view.buttons, *facts.provider);
    leaveOutSignIn(view.menu, *facts.provider);
    QStringList spoken = {facts.provider->name, view.title, view.environmentWord, view.defaultWord,
        view.stateWord, face.sentence};
    spoken.removeAll(QString());
    view.accessibleText = spoken.join(u", "_s);
    return view;
}

/// Where a line ends, it does so before these words and not within them.
QString together(QString words)
{
    return words.replace(u' ', QChar(QChar::Nbsp));
}

/// It says when it was checked, and nothing else.
bool isCalm(const AccountView &account, const Happening &happening)
{
    const bool tellsFailure = happening.failure && happening.failure->kind != ErrorKind::Cancelled
        && !isDeclined(*happening.failure);
    return account.state == CardState::Connected && !tellsFailure;
}

/// The row of a sign-in that has no account yet, beside others that have.
AccountView newAccount(const Face &face, const ProviderDescriptor &provider)
{
    AccountView view;
    view.title = Words::tr("New connection");
    view.subtitle = Words::tr("Gets its name when you are signed in");
    view.state = face.state;
    view.stateWord = stateWord(face.state, provider.name);
    view.sentence = face.sentence;
    view.forAdmin = face.forAdmin;
    view.buttons = face.buttons;
    view.accessibleText
        = provider.name + u", "_s + view.title + u", "_s + view.stateWord + u", "_s + face.sentence;
    return view;
}

} // namespace

CardView makeCatalogueCard(const ProviderDescriptor &provider)
{
    CardView card;
    card.provider = provider.id;
    card.mark = provider.mark;
    card.brand = provider.brandColour;
    card.name = provider.name;
    card.tagline = provider.tagline;
    card.sentence = provider.reason;
    card.buttons = {CardButton{CardAction::AddToHome, Words::tr("Add"), Variant::Secondary}};
    card.accessibleText = provider.name + u", "_s + provider.tagline;
    return card;
}

CardView makeCard(const CardFacts &facts, Timestamp now)
{
    const ProviderDescriptor &provider = *facts.provider;
    const Face face = unconnectedFace(facts);
    CardView card;
    card.provider = provider.id;
    card.mark = provider.mark;
    card.brand = provider.brandColour;
    card.name = provider.name;
    card.tagline = provider.tagline;
    card.sentence = face.sentence;
    card.forAdmin = face.forAdmin;
    card.state = face.state;
    card.stateWord = stateWord(face.state, provider.name);
    card.buttons = face.buttons;
    card.menu
        = {CardButton{CardAction::Settings, Words::tr("Settings of %1").arg(provider.name), Variant::Ghost}};
    if (provider.localService.isEmpty() && face.state != CardState::NotSetUp) {
        card.menu.append(
            CardButton{CardAction::OtherApp, Words::tr("Use another app or other scopes…"), Variant::Ghost});
    }
    leaveOutSignIn(card.menu, provider);
    if (facts.settings.onHome && !provider.onFirstScreen)
        card.menu.append(
            CardButton{CardAction::RemoveFromHome, Words::tr("Take off this page"), Variant::Ghost});
    const bool several = hasSeveral(facts);
    for (const ConnectionRow &row : facts.rows) {
        // A first sign-in has no account yet: the card itself shows how it goes.
        if (row.phase != ConnectionPhase::Connecting)
            card.accounts.append(makeAccount(row, facts, several, now));
    }
    if (!card.accounts.isEmpty()) {
        // The card speaks for the provider then; a further sign-in is a row of its own.
        card.sentence = facts.settings.reason.isEmpty() ? provider.reason : facts.settings.reason;
        AccountView &only = card.accounts.first();
        card.onlyLine
            = only.title == card.name ? only.subtitle : isolated(card.name) + between + only.subtitle;
        if (card.accounts.size() == 1 && isCalm(only, facts.happenings.value(only.connection)))
            only.sentence = Words::tr("%1 %2.", "why access is wanted, 'Checked 2 min ago'")
                                .arg(card.sentence, together(only.sentence));
        card.buttons = {CardButton{CardAction::AddAnother, Words::tr("Add another"), Variant::Secondary}};
        leaveOutSignIn(card.buttons, provider);
        if (facts.fresh.stage || facts.fresh.failure)
            card.accounts.append(newAccount(face, provider));
    }
    card.accessibleText = card.accounts.isEmpty()
        ? provider.name + u", "_s + card.stateWord + u", "_s + card.sentence
        : card.accounts.first().accessibleText;
    return card;
}

bool matchesSearch(const CardView &card, const QString &text)
{
    const std::optional<CardView> found = narrowed(card, text);
    return found.has_value();
}

std::optional<CardView> narrowed(const CardView &card, const QString &text)
{
    const QString needle = text.trimmed();
    const auto has = [&needle](const QStringList &haystack) {
        return std::any_of(haystack.cbegin(), haystack.cend(),
            [&needle](const QString &hay) { return hay.contains(needle, Qt::CaseInsensitive); });
    };
    if (needle.isEmpty() || has({card.name, card.tagline, card.sentence}))
        return card;
    CardView found = card;
    found.accounts.removeIf([&has](const AccountView &account) {
        return !has(QStringList{account.title, account.subtitle, account.environmentWord, account.user,
                        account.tenant}
            + account.tags);
    });
    if (found.accounts.isEmpty())
        return std::nullopt;
    return found;
}

bool needsAttention(CardState state)
{
    switch (state) {
    case CardState::NeedsReconnect:
    case CardState::KeychainLocked:
    case CardState::NoKeychain:
    case CardState::NotSaved:
    case CardState::AccessMissing:
    case CardState::RemovedHereOnly:
    case CardState::NotRemoved:
    case CardState::AnotherAccount:
        return true;
    case CardState::NotSetUp:
    case CardState::NotConnected:
    case CardState::WaitingForYou:
    case CardState::WaitingForBrowser:
    case CardState::WaitingForCode:
    case CardState::Checking:
    case CardState::Connected:
    case CardState::Disconnecting:
    case CardState::Offline:
    case CardState::ServiceProblem:
    case CardState::LimitReached:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace patchbay
