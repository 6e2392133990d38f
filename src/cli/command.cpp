#include "cli/command.h"

namespace patchbay
{

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeInit());
    commands.push_back(makeConnectionList());
    commands.push_back(makeConnectionShow());
    commands.push_back(makeConnectionSet());
    commands.push_back(makeConnectionConnect());
    commands.push_back(makeConnectionReconnect());
    commands.push_back(makeConnectionTest());
    commands.push_back(makeConnectionRename());
    commands.push_back(makeConnectionTag());
    commands.push_back(makeConnectionDefault());
    commands.push_back(makeConnectionApp());
    commands.push_back(makeDisconnect());
    commands.push_back(makeProviderList());
    commands.push_back(makeProviderShow());
    commands.push_back(makeProviderSet());
    commands.push_back(makeProviderAdd());
    commands.push_back(makeProviderRemove());
    commands.push_back(makeProviderCheck());
    commands.push_back(makeRemoveEverything());
    commands.push_back(makeToken());
    commands.push_back(makeApi());
    commands.push_back(makeRun());
    commands.push_back(makeLeadCreate());
    commands.push_back(makeContactCreate());
    commands.push_back(makeRecordCreate());
    commands.push_back(makeRecordFind());
    commands.push_back(makeRecordOpen());
    commands.push_back(makeLockRemove());
    commands.push_back(makeProxySet());
    commands.push_back(makeProxyShow());
    commands.push_back(makeOutboxList());
    commands.push_back(makeOutboxReassign());
    commands.push_back(makeOutboxSend());
    commands.push_back(makeOutboxRetry());
    commands.push_back(makeOutboxDecide());
    commands.push_back(makeOutboxDiscard());
    commands.push_back(makeAutomationList());
    commands.push_back(makeAutomationSet());
    commands.push_back(makeAutomationTest());
    commands.push_back(makeAutomationEnable());
    commands.push_back(makeAutomationDisable());
    commands.push_back(makeAutomationRemove());
    commands.push_back(makeAutomationRuns());
    commands.push_back(makeAutomationRetry());
    commands.push_back(makeKeyAdd());
    commands.push_back(makeKeyList());
    commands.push_back(makeKeyRemove());
    commands.push_back(makeServe());
    commands.push_back(makeLog());
    commands.push_back(makeProfileExport());
    commands.push_back(makeProfileImport());
    commands.push_back(makeDiagnose());
    commands.push_back(makePolicy());
    return commands;
}

} // namespace patchbay
