#pragma once

#include "app/instancedoor.h"

#include <memory>
#include <vector>

namespace patchbay
{

/// Several doors that one Patchbay has together or not at all: a second start finds it at whichever of them
/// both can reach.
class InstanceDoors final : public InstanceDoor
{
    Q_OBJECT
public:
    /// In the order in which they are taken.
    explicit InstanceDoors(std::vector<std::unique_ptr<InstanceDoor>> doors);
    ~InstanceDoors() override;

    [[nodiscard]] bool begin() override;
    void end() override;
    [[nodiscard]] Task<Done> passOn(const DesktopWish &wish) override;

private:
    std::vector<std::unique_ptr<InstanceDoor>> m_doors;
    InstanceDoor *m_others = nullptr; ///< which another Patchbay has
};

} // namespace patchbay
