#include "engine/loginportal.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString place = u"/org/freedesktop/portal/desktop"_s;
const QString background = u"org.freedesktop.portal.Background"_s;
const QString requests = u"org.freedesktop.portal.Request"_s;

tl::unexpected<Error> noAnswer(const QString &why)
{
    return fail(ErrorKind::Unavailable, u"the background portal: "_s + why);
}

/// Where the question with that token will be answered, as the portal's documentation says.
QString requestOf(const QDBusConnection &bus, const QString &token)
{
    QString sender = bus.baseService().sliced(1);
    return place + u"/request/"_s + sender.replace(u'.', u'_') + u'/' + token;
}

} // namespace

LoginPortal::LoginPortal(const QDBusConnection &bus)
    : m_bus(bus)
{
    // A dialog that nobody will answer any more.
    auto *const watcher
        = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this,
        [this] { end(noAnswer(u"it went away"_s)); });
}

Task<bool> LoginPortal::ask(bool starts, const QString &reason)
{
    end(cancelled());
    m_answer = Promise<bool>();
    const Task<bool> answer = m_answer.task();
    if (!m_bus.isConnected()) {
        m_answer.settle(noAnswer(u"there is no bus"_s));
        return answer;
    }
    const QString token = u"patchbay%1"_s.arg(++m_count);
    listen(requestOf(m_bus, token)); // before it is asked: the answer may come at once
    QDBusMessage call = QDBusMessage::createMethodCall(service, place, background, u"RequestBackground"_s);
    call << QString()
         << QVariantMap{{u"handle_token"_s, token}, {u"reason"_s, reason}, {u"autostart"_s, starts},
                {u"commandline"_s, QStringList{u"patchbay"_s, u"--background"_s}},
                {u"dbus-activatable"_s, false}};
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked = m_request] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (asked == m_request && reply.isError()) // else it is answered, or another was asked since
            end(noAnswer(reply.error().name()));
    });
    return answer;
}

void LoginPortal::listen(const QString &request)
{
    if (!m_request.isEmpty())
        m_bus.disconnect(
            service, m_request, requests, u"Response"_s, this, SLOT(noteResponse(uint, QVariantMap)));
    m_request = request;
    if (!m_request.isEmpty())
        m_bus.connect(
            service, m_request, requests, u"Response"_s, this, SLOT(noteResponse(uint, QVariantMap)));
}

void LoginPortal::end(const Result<bool> &answer)
{
    listen({});
    m_answer.settle(answer);
}

/// 0: it was carried out, 1: the person refused, 2: it ended otherwise.
void LoginPortal::noteResponse(uint code, const QVariantMap &results)
{
    const QVariant starts = results.value(u"autostart"_s);
    if (code == 0 && starts.typeId() == QMetaType::Bool)
        end(starts.toBool());
    else if (code == 1)
        end(fail(ErrorKind::Denied, u"the person refused"_s));
    else
        end(noAnswer(u"no outcome"_s));
}

} // namespace patchbay
