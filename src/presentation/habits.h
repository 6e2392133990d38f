#pragma once

#include "base/result.h"
#include "store/paths.h"

#include <QObject>

class QSettings;

namespace patchbay
{

/// How the window behaves on this desktop, as the person chose: start at login, the tray, notifications. Kept
/// beside its language and theme; the start at login is the desktop's own file. Event loop only.
class Habits final : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives this.
    Habits(QSettings &settings, const Paths &paths);

    [[nodiscard]] bool startsAtLogin() const;
    /// Closing the window does not end the program, where there is a tray.
    [[nodiscard]] bool staysInTray() const;
    [[nodiscard]] bool tellsOfConnections() const;
    [[nodiscard]] bool tellsOfRecords() const;

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

    QSettings &m_settings;
    Paths m_paths;
};

} // namespace patchbay
