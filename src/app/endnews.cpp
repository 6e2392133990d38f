#include "app/endnews.h"

#include <utility>

namespace patchbay
{

EndNews::EndNews(ConnectionsViewModel &model, const QDBusConnection &bus, SpareNotes *spare)
    : m_model(model)
    , m_notes(bus, spare)
{
    connect(&m_model, &ConnectionsViewModel::grantEnded, this, &EndNews::tell);
    connect(&m_model, &ConnectionsViewModel::endIsOver, this, [this](const ConnectionId &connection) {
        m_told.remove(connection);
        m_notes.withdraw(connection.value);
    });
    connect(&m_notes, &DesktopNotes::opened, this, &EndNews::windowWanted);
    connect(&m_notes, &DesktopNotes::actionChosen, this, [this](const QString &key) { act({key}); });
}

void EndNews::tell(const EndNotice &notice)
{
    if (!m_isWanted)
        return;
    m_told.insert(notice.connection, notice);
    if (m_discreet)
        return tellLittle(notice);
    m_notes.show({notice.connection.value, notice.title, notice.text,
        notice.action.isEmpty() ? tr("Open") : notice.action});
}

void EndNews::tellLittle(const EndNotice &notice)
{
    m_notes.show({notice.connection.value, tr("Patchbay needs you"),
        notice.act == CardAction::Reconnect
            ? tr("A connection wants you to sign in again. Unlock the window to see which.")
            : QString(),
        tr("Open")});
}

void EndNews::setDiscreet(bool discreet)
{
    const bool isNews = discreet && !m_discreet;
    m_discreet = discreet;
    if (!isNews)
        return;
    for (const EndNotice &notice : std::as_const(m_told))
        tellLittle(notice);
}

void EndNews::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (wanted)
        return;
    const QList<ConnectionId> told = std::exchange(m_told, {}).keys();
    for (const ConnectionId &connection : told)
        m_notes.withdraw(connection.value);
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

void EndNews::act(const ConnectionId &connection)
{
    const auto told = m_told.constFind(connection);
    const std::optional<EndNotice> notice = told == m_told.cend() ? std::nullopt : std::optional(*told);
    emit windowWanted();
    if (!m_discreet && notice && notice->act != CardAction::Details)
        m_model.trigger(notice->act, notice->provider, connection);
}

} // namespace patchbay
