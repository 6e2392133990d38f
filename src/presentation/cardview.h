#pragma once

#include "base/ids.h"
#include "providers/descriptor.h"

#include <QList>
#include <QString>

namespace patchbay
{

/// The states a connection can be shown in; one card or row shows exactly one.
enum class CardState {
    NotSetUp,
    NotConnected,
    WaitingForYou, ///< the consent window is open
    WaitingForBrowser,
    WaitingForCode,
    Checking,
    AnotherAccount, ///< a reconnect ended in another account: the person is asked
    Connected,
    NotSaved, ///< connected, but the keychain did not take the newest token
    AccessMissing,
    NeedsReconnect,
    Offline,
    ServiceProblem,
    KeychainLocked,
    NoKeychain,
    LimitReached,
    Disconnecting,
    RemovedHereOnly,
    NotRemoved, ///< the keychain did not delete its token
};

/// What a person can ask of a connection or provider; the card's buttons and menus carry these.
enum class CardAction {
    Connect,
    ConnectInBrowser,
    Reconnect,
    Disconnect,
    UseByDefault,
    KeepOldAccount,
    AddOtherAccount,
    ReplaceAccount,
    Test,
    AddAnother,
    AddToHome,
    RemoveFromHome,
    MoveUp, ///< one place among the cards
    MoveDown,
    SetUp,
    ShowWindow,
    Cancel,
    CopyLink,
    PasteAddress, ///< of the browser's last page
    ConnectByHand, ///< no port is free: by the browser, the last address is pasted
    CopyCodeAndOpen,
    CopyForAdmin,
    TryNow,
    Unlock,
    KeychainHelp,
    ThisRunOnly,
    OpenPage,
    RemoveAnyway,
    Dismiss, ///< what was told has been read
    Settings,
    OtherApp, ///< a further sign-in, with an app or scopes of its own
    AppAndScopes, ///< of one connection
    NewLead,
    OpenOrg,
    TryWriting, ///< a test record, created and deleted again
    Details,
};

struct CardButton {
    enum class Variant { Primary, Secondary, Ghost, GhostDanger };
    CardAction action = CardAction::Connect;
    QString text;
    Variant variant = Variant::Secondary;

    friend bool operator==(const CardButton &, const CardButton &) = default;
};

/// One account in a card: a connection with its state, sentence and buttons. Plain values, words already
/// made.
struct AccountView {
    ConnectionId connection;
    QString title; ///< "Acme Corp"
    QString subtitle; ///< "sales@acme.example · acme.my.salesforce.com"
    Environment environment = Environment::None;
    QString environmentWord; ///< the chip's word
    QStringList tags; ///< not shown, but searched
    QString user; ///< the same
    QString tenant; ///< the same
    QString defaultWord; ///< "Default", where there are others; else empty
    QString colour; ///< the org bar, "#C2410C"
    CardState state = CardState::NotConnected;
    QString stateWord; ///< "Connected"
    QString forAdmin; ///< a text for the admin, where only they can help
    QString sentence; ///< "Checked 2 min ago"
    QList<CardButton> buttons;
    QList<CardButton> menu; ///< behind "…"
    QString accessibleText; ///< "Salesforce, Acme Corp, production, connected, checked 2 minutes ago"

    friend bool operator==(const AccountView &, const AccountView &) = default;
};

/// One provider's card. With no account the card's own state, sentence and buttons are shown; with exactly
/// one the account's are; with several each account is a row.
struct CardView {
    ProviderId provider;
    QString mark; ///< two letters
    QString brand; ///< "#00A1E0"
    QString name;
    QString tagline; ///< second line while nothing is connected: "Leads, contacts and imports"
    QString sentence;
    QString forAdmin; ///< as of an account
    CardState state = CardState::NotConnected;
    QString stateWord;
    QList<CardButton> buttons;
    QList<CardButton> menu;
    QList<AccountView> accounts;
    QString onlyLine; ///< below the title of the one account: its subtitle, after the name where that differs
    QString accessibleText;

    [[nodiscard]] bool isConnected() const { return !accounts.isEmpty(); }
    friend bool operator==(const CardView &, const CardView &) = default;
};

} // namespace patchbay
