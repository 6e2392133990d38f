#include "presentation/habits.h"

#include "engine/loginportal.h"
#include "presentation/messages.h"
#include "store/autostart.h"
#include "store/surroundings.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr auto trayKey = "window/tray"_L1;
constexpr auto connectionsKey = "notifications/connections"_L1;
constexpr auto recordsKey = "notifications/records"_L1;

} // namespace

QString startCommand(Surroundings surroundings, const QString &program, const QString &found)
{
    if (surroundings == Surroundings::Flatpak)
        return u"flatpak run app.patchbay.Patchbay"_s;
    const QFileInfo file(program);
    if (!found.isEmpty() && QFileInfo(found).canonicalFilePath() == file.canonicalFilePath())
        return file.completeBaseName();
    const QString path = QDir::toNativeSeparators(program);
    return path.contains(u' ') ? u"\"%1\""_s.arg(path) : path;
}

Habits::Habits(QSettings &settings, const Paths &paths, LoginPortal *portal)
    : m_settings(settings)
    , m_paths(paths)
    , m_portal(portal)
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

QString Habits::quickCommand() const
{
    const QString program = QCoreApplication::applicationFilePath();
    const QString found = QStandardPaths::findExecutable(QFileInfo(program).fileName());
    return startCommand(surroundings(), program, found) + u" --quick-lead"_s;
}

void Habits::setStartsAtLogin(bool starts)
{
    if (m_portal)
        askPortal(starts);
    else
        keepStart(starts);
}

void Habits::askPortal(bool starts)
{
    emit changed(); // nothing is so before the desktop has said it
    m_portal->ask(starts, tr("Sends what waits when you log in."))
        .finally(this, [this, starts](const Result<bool> &answer) {
            if (!answer && answer.error().kind == ErrorKind::Cancelled)
                return;
            if (answer)
                keepStart(*answer);
            if (!answer && answer.error().kind == ErrorKind::Unavailable)
                emit refused(
                    tr("Your desktop did not answer. Whether Patchbay starts at login is as it was."));
            else if (starts && !answer.value_or(false))
                emit refused(tr("Your desktop does not start Patchbay at login. Allow it to run in the "
                                "background in the desktop's settings, then switch this on again."));
            emit changed();
        });
}

void Habits::keepStart(bool starts)
{
    const Result<Done> done = setAutostart(m_paths, starts, QCoreApplication::applicationFilePath());
    if (!done)
        emit refused(messageFor(done.error(), {u"Patchbay"_s, {}, {}}).text());
    emit changed(); // a switch that was refused goes back
}

void Habits::setDesktopTells(bool tells)
{
    if (std::exchange(m_desktopTells, tells) != tells)
        emit changed();
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
