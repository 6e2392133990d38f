#include "gui/connectionnews.h"

#include "gui/announcer.h"
#include "presentation/connectionsviewmodel.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

/// On the way to another, and soon there.
bool isPassing(CardState state)
{
    return state == CardState::Checking || state == CardState::Disconnecting;
}

} // namespace

ConnectionNews::ConnectionNews(const ConnectionsViewModel &model, QWidget &page)
    : QObject(&page)
    , m_model(model)
    , m_page(page)
{
    connect(&m_model, &ConnectionsViewModel::changed, this, &ConnectionNews::compare);
    compare();
}

void ConnectionNews::compare()
{
    if (!m_model.isLoaded())
        return;
    for (const CardView &card : m_model.connected()) {
        // A sign-in that has no account yet is told by the card itself.
        if (card.accounts.isEmpty())
            compareWith(card.provider.value, card.state, card.accessibleText);
        else
            m_known.remove(card.provider.value); // who disconnects the last one is told so
        for (const AccountView &account : card.accounts)
            compareWith(
                card.provider.value + u'/' + account.connection.value, account.state, account.accessibleText);
    }
    for (const CardView &card : m_model.available())
        compareWith(card.provider.value, card.state, card.accessibleText);
    m_isLoaded = true;
}

void ConnectionNews::compareWith(const QString &key, CardState state, const QString &words)
{
    const auto known = m_known.constFind(key);
    const bool isNew = known == m_known.cend();
    const bool isIdle = state == CardState::NotConnected || state == CardState::NotSetUp;
    const bool isAnother = isNew ? m_isLoaded && !isIdle : *known != state;
    m_known.insert(key, state);
    if (!isAnother || isPassing(state))
        return;
    if (m_page.isVisible())
        announce(m_page, words);
    else if (needsAttention(state))
        announce(*m_page.window(), words);
}

} // namespace patchbay
