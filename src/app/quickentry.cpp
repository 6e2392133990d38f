#include "app/quickentry.h"

#include "app/windowlock.h"
#include "engine/coreservices.h"
#include "gui/mainwindow.h"
#include "gui/quickwindow.h"

#include <QApplication>
#include <QMenu>
#include <QShortcut>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

const QKeySequence &leadKey()
{
    static const QKeySequence key(u"Ctrl+Alt+L"_s);
    return key;
}

const QKeySequence &contactKey()
{
    static const QKeySequence key(u"Ctrl+Alt+C"_s);
    return key;
}

} // namespace

QuickEntry::QuickEntry(CoreServices &core, WindowLock &lock, MainWindow &window)
    : m_model({core.catalog, core.connections, core.outbox, core.records, core.search, core.worker,
        core.rights, core.clock, core.kept})
    , m_lock(lock)
    , m_main(window)
    , m_menu(std::make_unique<QMenu>())
{
    addKeys();
}

QuickEntry::~QuickEntry() = default;

void QuickEntry::addKeys()
{
    for (const auto &[key, object] :
        {std::pair(leadKey(), u"Lead"_s), std::pair(contactKey(), u"Contact"_s)}) {
        auto *const shortcut = new QShortcut(key, &m_main);
        shortcut->setContext(Qt::ApplicationShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, object = object] { show(object); });
    }
    QAction *const lead = m_menu->addAction(tr("Quick &lead"), this, [this] { show(u"Lead"_s); });
    lead->setShortcut(leadKey());
    QAction *const contact = m_menu->addAction(tr("Quick &contact"), this, [this] { show(u"Contact"_s); });
    contact->setShortcut(contactKey());
    // The menu only says the keys: they are the window's.
    for (QAction *const action : {lead, contact})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Show Patchbay"), this, &QuickEntry::raiseMain);
    m_menu->addAction(tr("&Quit"), &m_main, &MainWindow::quit);
}

void QuickEntry::begin()
{
    m_model.refresh();
    if (m_tray)
        return;
    // Also where there is no tray yet: at login a desktop's panel may come after Patchbay.
    m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
    m_tray->setToolTip(u"Patchbay"_s);
    m_tray->setContextMenu(m_menu.get());
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        // Two clicks soon after one another, with the window closed between them, are two wishes all the
        // same.
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            raiseMain();
    });
    m_notes.use(*m_tray);
    m_tray->show();
}

bool QuickEntry::hasTray() const
{
    return m_tray != nullptr && QSystemTrayIcon::isSystemTrayAvailable();
}

void QuickEntry::raiseMain()
{
    m_main.show();
    m_main.raise();
    m_main.activateWindow();
}

QuickEntry::Unfinished QuickEntry::unfinished() const
{
    if (!m_window || !m_window->isVisible())
        return {};
    return {m_model.object(), m_window->typed()};
}

void QuickEntry::takeUp(const Unfinished &work)
{
    if (work.object.isEmpty() || m_lock.locking().isClosed())
        return;
    show(work.object);
    m_window->fill(work.typed);
}

void QuickEntry::leave()
{
    if (m_window)
        m_window->reject();
}

/// What was typed is there again with the key; where this window stood alone, the other one asks for it.
void QuickEntry::followLock()
{
    if (!m_lock.locking().isClosed()) {
        m_aside.bringBack();
        return;
    }
    if (!m_window->isVisible())
        return;
    if (!m_main.isVisible())
        raiseMain(); // before the other goes: it would be the last
    m_aside.put(*m_window);
}

void QuickEntry::show(const QString &object)
{
    if (m_lock.locking().isClosed())
        return raiseMain();
    if (!m_window) {
        m_window = std::make_unique<QuickWindow>(m_model);
        connect(m_window.get(), &QuickWindow::toastRequested, this, &QuickEntry::toastRequested);
        connect(m_window.get(), &QuickWindow::helpRequested, this, [this] {
            raiseMain();
            emit helpRequested();
        });
        connect(m_window.get(), &QuickWindow::allFieldsRequested, this,
            [this](const QString &kind, const QJsonObject &typed) {
                raiseMain();
                emit allFieldsRequested(kind, typed);
            });
        connect(&m_lock.locking(), &Locking::changed, this, &QuickEntry::followLock);
    }
    m_model.refresh();
    if (!m_window->isVisible())
        m_window->begin(object);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace patchbay
