#include "app/endnews.h"

namespace patchbay
{

EndNews::EndNews(ConnectionsViewModel &model, const QDBusConnection &bus)
    : m_model(model)
    , m_notes(bus)
{
    connect(&m_model, &ConnectionsViewModel::grantEnded, this, &EndNews::tell);
    connect(&m_model, &ConnectionsViewModel::endIsOver, this, [this](const ConnectionId &connection) {
        m_told.remove(connection);
        m_notes.withdraw(connection.value);
    });
    connect(&m_notes, &DesktopNotes::opened, this, &EndNews::windowWanted);
    connect(&m_notes, &DesktopNotes::actionChosen, this, [this](const QString &key) { reconnect({key}); });
}

void EndNews::tell(const EndNotice &notice)
{
    m_told.insert(notice.connection, notice.provider);
    m_notes.show({notice.connection.value, notice.title, notice.text, notice.action});
}

void EndNews::reconnect(const ConnectionId &connection)
{
    emit windowWanted();
    if (const auto told = m_told.constFind(connection); told != m_told.cend())
        m_model.trigger(CardAction::Reconnect, *told, connection);
}

} // namespace patchbay
