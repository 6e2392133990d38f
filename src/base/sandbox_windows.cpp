#include "base/sandbox.h"

namespace patchbay
{

bool sandboxWorks()
{
    return true; // the engine's tokens and job objects ask for no rights
}

} // namespace patchbay
