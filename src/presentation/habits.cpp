#include "presentation/habits.h"

#include "presentation/messages.h"
#include "store/autostart.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr auto trayKey = "window/tray"_L1;
constexpr auto connectionsKey = "notifications/connections"_L1;
constexpr auto recordsKey = "notifications/records"_L1;

} // namespace

Habits::Habits(QSettings &settings, const Paths &paths)
    : m_settings(settings)
    , m_paths(paths)
{
}

bool Habits::startsAtLogin() const
{
    return hasAutostart(m_paths);
}

bool Habits::staysInTray() const
{
    return m_settings.value(trayKey, false).toBool();
}

bool Habits::tellsOfConnections() const
{
    return m_settings.value(connectionsKey, true).toBool();
}

bool Habits::tellsOfRecords() const
{
    return m_settings.value(recordsKey, true).toBool();
}

void Habits::setStartsAtLogin(bool starts)
{
    const Result<Done> done = setAutostart(m_paths, starts, QCoreApplication::applicationFilePath());
    if (!done)
        emit refused(messageFor(done.error(), {u"Patchbay"_s, {}, {}}).text());
    emit changed(); // a switch that was refused goes back
}

void Habits::setStaysInTray(bool stays)
{
    keep(trayKey, stays);
}

void Habits::setTellsOfConnections(bool tells)
{
    keep(connectionsKey, tells);
}

void Habits::setTellsOfRecords(bool tells)
{
    keep(recordsKey, tells);
}

void Habits::keep(QLatin1StringView key, bool value)
{
    m_settings.setValue(key, value);
    emit changed();
}

} // namespace patchbay
