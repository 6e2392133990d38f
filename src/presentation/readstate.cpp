#include "presentation/readstate.h"

#include "presentation/messages.h"

namespace patchbay
{

void ReadState::begin()
{
    m_state = State::UnderWay;
    m_problem.clear();
}

void ReadState::succeed()
{
    m_state = State::Known;
    m_problem.clear();
}

void ReadState::fail(const Error &error)
{
    if (isKnown())
        return;
    m_state = State::Failed;
    m_problem = messageFor(error, {}).text();
}

} // namespace patchbay
