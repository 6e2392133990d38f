#pragma once

#include "app/traynotes.h"
#include "gui/dialogsaside.h"
#include "presentation/recordviewmodel.h"

class QMenu;
class QSystemTrayIcon;

namespace patchbay
{

class CoreServices;
class MainWindow;
class QuickWindow;
class WindowLock;

/// The quick lead and the quick contact: their window, the keys and the tray's menu that open it. It has a
/// record form of its own, so that what is typed on the page stays.
class QuickEntry final : public QObject
{
    Q_OBJECT
public:
    QuickEntry(CoreServices &core, WindowLock &lock, MainWindow &window);
    ~QuickEntry() override;

    /// The database is open: the tray's icon comes, where the desktop has a tray.
    void begin();
    /// The window can be found there again.
    [[nodiscard]] bool hasTray() const;
    /// What the icon there can say.
    [[nodiscard]] TrayNotes &notes() { return m_notes; }
    void refresh() { m_model.refresh(); }
    /// `object` is "Lead" or "Contact". Over a locked window nothing is told and nothing taken.
    void show(const QString &object);
    /// What is being typed there; an empty object: the window is not open.
    struct Unfinished {
        QString object;
        QJsonObject typed;
    };
    [[nodiscard]] Unfinished unfinished() const;
    void takeUp(const Unfinished &work);
    /// What was typed is elsewhere now.
    void leave();

signals:
    void toastRequested(const QString &text);
    /// The main window stands before the person.
    void helpRequested();
    void allFieldsRequested(const QString &object, const QJsonObject &typed);

private:
    void addKeys();
    void followLock();
    void raiseMain();

    RecordViewModel m_model;
    WindowLock &m_lock;
    MainWindow &m_main;
    DialogsAside m_aside; ///< holds the next one while the main window is locked
    std::unique_ptr<QuickWindow> m_window; ///< when it is asked for
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_tray = nullptr;
    TrayNotes m_notes;
};

} // namespace patchbay
