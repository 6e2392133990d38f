#pragma once

#include "app/desktopwish.h"
#include "base/task.h"

#include <QObject>

namespace patchbay
{

/// At which a Patchbay that runs is asked for windows, by a second start and by whatever else the desktop has
/// for that. One a desktop has it.
class InstanceDoor : public QObject
{
    Q_OBJECT
public:
    /// false: another Patchbay has it.
    [[nodiscard]] virtual bool begin() = 0;
    /// Gives it back: from now on another one may begin.
    virtual void end() = 0;
    /// Tells the one that has it. Errors: Unavailable, it does not answer.
    [[nodiscard]] virtual Task<Done> passOn(const DesktopWish &wish) = 0;

signals:
    void wished(const patchbay::DesktopWish &wish);
};

} // namespace patchbay
