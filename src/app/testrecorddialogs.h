#pragma once

#include "app/goingtoast.h"
#include "presentation/testrecordmodel.h"

namespace patchbay
{

class ConnectionsViewModel;
class CoreServices;
class MainWindow;
class WindowLock;

/// The question before a test record is created, and what became of it, as dialogs of the window.
class TestRecordDialogs final : public QObject
{
    Q_OBJECT
public:
    TestRecordDialogs(
        CoreServices &core, ConnectionsViewModel &connections, WindowLock &lock, MainWindow &window);

signals:
    void openRequested(const QUrl &page);

private:
    void ask(
        const ConnectionId &connection, const QString &title, const QString &consequence, bool isProduction);
    void tell(const QString &fact, const QString &next, const QUrl &page);

    WindowLock &m_lock;
    GoingToast m_going;
    TestRecordModel m_model;
};

} // namespace patchbay
