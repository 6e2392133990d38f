#pragma once

#include "app/goingtoast.h"
#include "intake/leadfile.h"

#include <QPointer>

namespace patchbay
{

class CoreServices;
class LeadFileDialog;
class MainWindow;
class WindowLock;

/// What is asked and told about a file of leads that a person opened, as dialogs of the window.
class LeadFileDialogs final : public QObject
{
    Q_OBJECT
public:
    LeadFileDialogs(CoreServices &core, WindowLock &lock, MainWindow &window);

    /// `preferred`: the org that the person works with.
    void open(const QString &path, const ConnectionId &preferred);
    /// An org is there, for which a file may have been kept.
    void goOn(const ConnectionId &preferred) { m_file.goOn(preferred); }
    /// For a window that takes the place of this one.
    [[nodiscard]] std::optional<LeadFile::Kept> kept() const { return m_file.kept(); }
    void keep(const LeadFile::Kept &file) { m_file.keep(file); }

signals:
    /// No org is connected yet.
    void connectionsRequested();
    void activityRequested();
    void queued(const QString &text);

private:
    void ask(const LeadFileQuestion &question);
    void tellMissing(const QString &fact, const QString &next);
    void tell(const QString &fact, const QString &next);

    WindowLock &m_lock;
    GoingToast m_going;
    LeadFile m_file;
    QPointer<LeadFileDialog> m_question;
};

} // namespace patchbay
