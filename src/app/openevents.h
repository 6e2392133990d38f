#pragma once

#include "app/desktopwish.h"

#include <QObject>

class QCoreApplication;

namespace patchbay
{

/// Files and addresses that the system hands to the program while it runs (QFileOpenEvent): macOS does so,
/// where a double click starts no second one.
class OpenEvents final : public QObject
{
    Q_OBJECT
public:
    /// `application` outlives this.
    explicit OpenEvents(QCoreApplication &application);

signals:
    void wished(const patchbay::DesktopWish &wish);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCoreApplication &m_application;
};

} // namespace patchbay
