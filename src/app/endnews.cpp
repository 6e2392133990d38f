#include "app/endnews.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QString keyOf(const EndNotice &notice)
{
    return notice.isOfKeychain ? u"keychain"_s : notice.connection.value;
}

bool isAbout(const QList<EndNotice> &notices, const ConnectionId &connection)
{
    return std::ranges::any_of(
        notices, [&connection](const EndNotice &notice) { return notice.connection == connection; });
}

} // namespace

EndNews::EndNews(ConnectionsViewModel &model, const QDBusConnection &bus, SpareNotes *spare)
    : m_model(model)
    , m_notes(bus, spare)
{
    connect(&m_model, &ConnectionsViewModel::grantEnded, this, &EndNews::tell);
    connect(&m_model, &ConnectionsViewModel::endIsOver, this,
        [this](const ConnectionId &connection) { endElsewhere(connection, {}); });
    connect(&m_notes, &DesktopNotes::opened, this, &EndNews::windowWanted);
    connect(&m_notes, &DesktopNotes::actionChosen, this, &EndNews::act);
    connect(&m_notes, &DesktopNotes::closed, this, [this](const QString &key) {
        if (const auto told = m_told.find(key); told != m_told.end())
            told->namesThem = false; // and nothing is left to say less
    });
}

void EndNews::tell(const EndNotice &notice)
{
    if (!m_isWanted)
        return;
    const QString key = keyOf(notice);
    endElsewhere(notice.connection, key);
    Told &told = m_told[key];
    const bool standsForOthers = !told.notices.isEmpty() && !isAbout(told.notices, notice.connection);
    if (standsForOthers) {
        told.notices.append(notice);
        return;
    }
    told.notices.removeIf([&](const EndNotice &other) { return other.connection == notice.connection; });
    told.notices.prepend(notice);
    if (m_discreet)
        showLittle(key, told);
    else
        show(key, told);
}

void EndNews::show(const QString &key, Told &told)
{
    const EndNotice &notice = told.notices.constFirst();
    told.namesThem = true;
    m_notes.show({key, notice.title, notice.text, notice.action.isEmpty() ? tr("Open") : notice.action});
}

void EndNews::showLittle(const QString &key, Told &told)
{
    told.namesThem = false;
    m_notes.show({key, tr("Patchbay needs you"),
        told.notices.constFirst().act == CardAction::Reconnect
            ? tr("A connection wants you to sign in again. Unlock the window to see which.")
            : QString(),
        tr("Open")});
}

void EndNews::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    if (!discreet)
        return;
    for (auto told = m_told.begin(); told != m_told.end(); ++told) {
        if (told->namesThem)
            showLittle(told.key(), *told);
    }
}

void EndNews::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (wanted)
        return;
    const QStringList told = std::exchange(m_told, {}).keys();
    for (const QString &key : told)
        m_notes.withdraw(key);
}

void EndNews::tellStanding()
{
    if (m_model.isLoaded()) {
        for (const EndNotice &notice : m_model.inNeed())
            tell(notice);
        return;
    }
    connect(&m_model, &ConnectionsViewModel::changed, this, &EndNews::tellStanding, Qt::SingleShotConnection);
}

/// What was told of a connection under other keys is over. The notification of a keychain stays as it is
/// while others need it.
void EndNews::endElsewhere(const ConnectionId &connection, const QString &key)
{
    for (auto told = m_told.begin(); told != m_told.end();) {
        if (told.key() != key)
            told->notices.removeIf(
                [&connection](const EndNotice &notice) { return notice.connection == connection; });
        if (!told->notices.isEmpty()) {
            ++told;
            continue;
        }
        m_notes.withdraw(told.key());
        told = m_told.erase(told);
    }
}

void EndNews::act(const QString &key)
{
    const QList<EndNotice> notices = m_told.value(key).notices;
    emit windowWanted();
    if (m_discreet || notices.isEmpty() || notices.constFirst().act == CardAction::Details)
        return;
    const EndNotice &notice = notices.constFirst();
    m_model.trigger(notice.act, notice.provider, notice.connection);
}

} // namespace patchbay
