#pragma once

#include "app/desktopwish.h"

#include <QObject>

class QCoreApplication;

namespace patchbay
{

/// What the system asks of the running program by events, as macOS does, where a double click starts no
/// second one: files and addresses (QFileOpenEvent), an end that windows in the background would refuse, and
/// a window again where none is open.
class OpenEvents final : public QObject
{
    Q_OBJECT
public:
    /// `application` outlives this.
    explicit OpenEvents(QCoreApplication &application);

signals:
    void wished(const patchbay::DesktopWish &wish);
    void endWished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCoreApplication &m_application;
};

} // namespace patchbay
