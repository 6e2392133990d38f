#include "cli/command.h"

namespace patchbay
{

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeConnectionList());
    commands.push_back(makeConnectionShow());
    commands.push_back(makeConnectionSet());
    commands.push_back(makeConnectionApp());
    commands.push_back(makeDisconnect());
    commands.push_back(makeRemoveEverything());
    commands.push_back(makeToken());
    commands.push_back(makeLeadCreate());
    commands.push_back(makeLockRemove());
    commands.push_back(makeOutboxList());
    commands.push_back(makeOutboxReassign());
    commands.push_back(makeOutboxSend());
    commands.push_back(makePolicy());
    return commands;
}

} // namespace patchbay
