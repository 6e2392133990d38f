#include "app/desktopnotes.h"

#include "base/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString actionName = u"act"_s;
const QString clicked = u"default"_s;
constexpr int asTheDesktopLikes = -1; ///< how long it is shown

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopNotes::DesktopNotes(const QDBusConnection &bus, SpareNotes *spare)
    : m_bus(bus)
    , m_spare(spare)
{
    if (m_spare) {
        connect(m_spare, &SpareNotes::clicked, this, [this](const QString &key) {
            if (!m_toldOtherwise.contains(key))
                return;
            emit opened(key);
            emit closed(key); // a click takes it away
        });
    }
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(noteAction(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(noteClosed(uint, uint)));
}

DesktopNotes::~DesktopNotes()
{
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.id != 0)
            close(shown.id);
    }
}

void DesktopNotes::show(const Note &note)
{
    if (!m_bus.isConnected())
        return tellOtherwise({note}); // Qt answers no call then, not even with an error
    if (m_abilities)
        return send(note);
    m_waiting.append(note);
    if (m_waiting.size() == 1)
        askAbilities();
}

/// Some show no buttons, and some read markup in the text.
void DesktopNotes::askAbilities()
{
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        const QList<Note> waiting = std::exchange(m_waiting, {});
        if (reply.isError()) {
            qCInfo(lcGui) << "the desktop shows no notifications:" << reply.error().name();
            return tellOtherwise(waiting);
        }
        m_abilities = reply.value();
        for (const Note &note : waiting)
            send(note);
    });
}

void DesktopNotes::tellOtherwise(const QList<Note> &notes)
{
    for (const Note &note : notes) {
        if (!m_spare)
            return;
        m_toldOtherwise.insert(note.key);
        m_spare->show(note.key, note.title, note.text);
    }
}

void DesktopNotes::send(const Note &note)
{
    const uint replaced = m_shown.value(note.key).id;
    m_shown[note.key].isWanted = true;
    const QString text = m_abilities->contains("body-markup"_L1) ? note.text.toHtmlEscaped() : note.text;
    QStringList actions;
    if (m_abilities->contains("actions"_L1))
        actions = {clicked, note.action, actionName, note.action};
    const QVariantMap hints{{u"desktop-entry"_s, u"app.patchbay.Patchbay"_s}};
    QDBusMessage message = call(u"Notify"_s);
    message << u"Patchbay"_s << replaced << u"app.patchbay.Patchbay"_s << note.title << text << actions
            << hints << asTheDesktopLikes;
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = note.key] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            qCInfo(lcGui) << "a notification was not taken:" << reply.error().name();
        else
            keep(key, reply.value());
    });
}

void DesktopNotes::keep(const QString &key, uint id)
{
    if (!m_shown.value(key).isWanted) {
        m_shown.remove(key);
        return close(id);
    }
    m_shown[key].id = id;
}

void DesktopNotes::withdraw(const QString &key)
{
    m_waiting.removeIf([&key](const Note &note) { return note.key == key; });
    if (m_toldOtherwise.remove(key) && m_spare)
        m_spare->withdraw(key);
    const auto found = m_shown.find(key);
    if (found == m_shown.end())
        return;
    if (found->id == 0) {
        found->isWanted = false;
        return;
    }
    const uint id = found->id;
    m_shown.erase(found);
    close(id);
}

void DesktopNotes::close(uint id)
{
    QDBusMessage message = call(u"CloseNotification"_s);
    message << id;
    m_bus.asyncCall(message);
}

QString DesktopNotes::keyOf(uint id) const
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (shown->id == id && id != 0)
            return shown.key();
    }
    return {};
}

// The signals go to everybody on the bus: most are about other programs' notifications.

void DesktopNotes::noteAction(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    if (action == actionName)
        emit actionChosen(key);
    else if (action == clicked)
        emit opened(key);
}

void DesktopNotes::noteClosed(uint id, uint)
{
    const QString key = keyOf(id);
    if (m_shown.remove(key) > 0)
        emit closed(key);
}

} // namespace patchbay
