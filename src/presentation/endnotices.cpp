#include "presentation/endnotices.h"

#include "presentation/cards.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EndNotices)
};

QString textOf(const QString &name, int waiting)
{
    if (waiting == 0)
        return Words::tr("Reconnect %1 to go on using it.", "an org or account").arg(name);
    return Words::tr("Reconnect %1 to send %n record(s) that wait.", nullptr, waiting).arg(name);
}

/// The first button of its card, where that can be begun from the desktop.
void offer(EndNotice &notice, const AccountView &account)
{
    notice.act = CardAction::Details;
    for (const CardButton &button : account.buttons) {
        if (button.action != CardAction::Reconnect && button.action != CardAction::Unlock)
            continue;
        notice.act = button.action;
        notice.action = button.text;
        return;
    }
}

bool isOfKeychain(CardState state)
{
    return state == CardState::KeychainLocked || state == CardState::NoKeychain;
}

EndNotice noticeOf(const CardView &card, const AccountView &account, int waiting)
{
    EndNotice notice{account.connection, card.provider,
        Words::tr("%1 needs you", "a provider").arg(card.name),
        u"%1\n%2"_s.arg(account.title, account.sentence)};
    if (account.state == CardState::NeedsReconnect)
        notice.text = textOf(account.title, waiting);
    notice.isOfKeychain = isOfKeychain(account.state);
    offer(notice, account);
    return notice;
}

bool isInTheirHands(CardState state)
{
    switch (state) {
    case CardState::NotSetUp:
    case CardState::NotConnected:
    case CardState::WaitingForYou:
    case CardState::WaitingForBrowser:
    case CardState::WaitingForCode:
    case CardState::Checking:
    case CardState::AnotherAccount:
        return true;
    case CardState::Connected:
    case CardState::NotSaved:
    case CardState::AccessMissing:
    case CardState::NeedsReconnect:
    case CardState::Offline:
    case CardState::ServiceProblem:
    case CardState::KeychainLocked:
    case CardState::NoKeychain:
    case CardState::LimitReached:
    case CardState::Disconnecting:
    case CardState::RemovedHereOnly:
    case CardState::NotRemoved:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Standing standingOf(const QList<CardView> &cards)
{
    Standing standing;
    for (const CardView &card : cards) {
        for (const AccountView &account : card.accounts)
            standing.insert(account.connection, account.state);
    }
    return standing;
}

QList<EndNotice> noticesOf(const QList<CardView> &cards, const QHash<ConnectionId, int> &waitingRecords)
{
    QList<EndNotice> notices;
    for (const CardView &card : cards) {
        for (const AccountView &account : card.accounts) {
            if (needsAttention(account.state) && !isInTheirHands(account.state))
                notices.append(noticeOf(card, account, waitingRecords.value(account.connection)));
        }
    }
    return notices;
}

bool isNews(CardState before, CardState now)
{
    return needsAttention(now) && before != now && !isInTheirHands(before);
}

} // namespace patchbay
