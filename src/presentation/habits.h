#pragma once

#include "base/result.h"
#include "store/paths.h"

#include <QObject>

class QSettings;

namespace patchbay
{

class LoginPortal;

/// What a person's desktop has to run for this program to start once more: `program` is the file that runs,
/// `found` the one that its bare name would start (empty: none).
[[nodiscard]] QString startCommand(Surroundings surroundings, const QString &program, const QString &found);

/// How the window behaves on this desktop, as the person chose: start at login, the tray, notifications. Kept
/// beside its language and theme; the start at login is the desktop's own file, or in a sandbox the word of
/// its portal, after which that file, which no desktop sees there, only says how it was answered. Event loop
/// only.
class Habits final : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives this, and so does `portal`, which is there in a sandbox.
    Habits(QSettings &settings, const Paths &paths, LoginPortal *portal = nullptr);

    [[nodiscard]] bool startsAtLogin() const;
    /// Closing the window does not end the program, where there is a tray.
    [[nodiscard]] bool staysInTray() const;
    [[nodiscard]] bool tellsOfConnections() const;
    [[nodiscard]] bool tellsOfRecords() const;

    /// The desktop itself shows notifications; until somebody has looked, that is taken for granted.
    [[nodiscard]] bool desktopTells() const { return m_desktopTells; }
    void setDesktopTells(bool tells);

    /// Opens the quick lead alone: for a key of the desktop.
    [[nodiscard]] QString quickCommand() const;

    void setStartsAtLogin(bool starts);
    void setStaysInTray(bool stays);
    void setTellsOfConnections(bool tells);
    void setTellsOfRecords(bool tells);

signals:
    void changed();
    /// It was not kept, and why.
    void refused(const QString &text);

private:
    void keep(QLatin1StringView key, bool value);
    void askPortal(bool starts);
    void keepStart(bool starts);

    QSettings &m_settings;
    Paths m_paths;
    LoginPortal *m_portal;
    bool m_desktopTells = true;
};

} // namespace patchbay
