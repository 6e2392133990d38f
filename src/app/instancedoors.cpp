#include "app/instancedoors.h"

#include <utility>

namespace patchbay
{

InstanceDoors::InstanceDoors(std::vector<std::unique_ptr<InstanceDoor>> doors)
    : m_doors(std::move(doors))
{
    Q_ASSERT(!m_doors.empty());
    for (const auto &door : m_doors)
        connect(door.get(), &InstanceDoor::wished, this, &InstanceDoor::wished);
}

InstanceDoors::~InstanceDoors()
{
    InstanceDoors::end();
}

bool InstanceDoors::begin()
{
    m_others = nullptr;
    for (const auto &door : m_doors) {
        if (door->begin())
            continue;
        m_others = door.get();
        end(); // nobody waits at those that were taken before it
        return false;
    }
    return true;
}

void InstanceDoors::end()
{
    // As they were taken, too: whoever waits at the last one finds the others free. The bus starts a Patchbay
    // as soon as the name is given back.
    for (const auto &door : m_doors)
        door->end();
}

Task<Done> InstanceDoors::passOn(const DesktopWish &wish)
{
    return (m_others ? m_others : m_doors.front().get())->passOn(wish);
}

} // namespace patchbay
