#pragma once

#include "base/task.h"
#include "cli/nextprogram.h"
#include "cli/output.h"
#include "store/ownfiles.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

namespace patchbay
{

class CoreServices;

/// One verb of patchbayctl as an object: its name, its options, what it does. A file each.
/// run() is called with arguments that parse: no value is empty or given twice, no word is too many.
class Command : public QObject
{
    Q_OBJECT
public:
    /// "connection list": the words that call it.
    [[nodiscard]] virtual QString name() const = 0;
    /// Other words that call it: those of programs people come from.
    [[nodiscard]] virtual QStringList otherNames() const { return {}; }
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// Adds the words it takes besides.
    virtual void describe(QCommandLineParser &parser) const { Q_UNUSED(parser) }
    /// How many words it takes besides its options.
    [[nodiscard]] virtual qsizetype mostWords() const { return 0; }
    /// May this option be given more than once?
    [[nodiscard]] virtual bool mayRepeat(const QString &option) const
    {
        Q_UNUSED(option)
        return false;
    }
    /// May words be empty? They may where they are another program's.
    [[nodiscard]] virtual bool takesEmptyWords() const { return false; }
    /// Is an address that the person is to see opened by their browser?
    [[nodiscard]] virtual bool opensAddresses(const QCommandLineParser &arguments) const
    {
        Q_UNUSED(arguments)
        return true;
    }
    /// May this option's value be empty? Elsewhere that is a variable that was not set.
    [[nodiscard]] virtual bool takesEmpty(const QString &option) const
    {
        Q_UNUSED(option)
        return false;
    }
    /// Files that go once the program has closed them; none: they stay. Asked after run().
    [[nodiscard]] virtual std::optional<ProviderFiles> filesToRemove() const { return std::nullopt; }
    /// What this process becomes once the program has closed everything; none: nothing. Asked after run().
    [[nodiscard]] virtual std::optional<NextProgram> nextProgram() const { return std::nullopt; }
    virtual Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output)
        = 0;
};

[[nodiscard]] std::unique_ptr<Command> makeConnectionList();
[[nodiscard]] std::unique_ptr<Command> makeConnectionShow();
[[nodiscard]] std::unique_ptr<Command> makeConnectionSet();
[[nodiscard]] std::unique_ptr<Command> makeConnectionApp();
[[nodiscard]] std::unique_ptr<Command> makeConnectionConnect();
[[nodiscard]] std::unique_ptr<Command> makeConnectionReconnect();
[[nodiscard]] std::unique_ptr<Command> makeConnectionTest();
[[nodiscard]] std::unique_ptr<Command> makeConnectionRename();
[[nodiscard]] std::unique_ptr<Command> makeConnectionTag();
[[nodiscard]] std::unique_ptr<Command> makeConnectionDefault();
[[nodiscard]] std::unique_ptr<Command> makeDisconnect();
[[nodiscard]] std::unique_ptr<Command> makeProviderList();
[[nodiscard]] std::unique_ptr<Command> makeProviderShow();
[[nodiscard]] std::unique_ptr<Command> makeProviderSet();
[[nodiscard]] std::unique_ptr<Command> makeProviderAdd();
[[nodiscard]] std::unique_ptr<Command> makeProviderRemove();
[[nodiscard]] std::unique_ptr<Command> makeProviderCheck();
[[nodiscard]] std::unique_ptr<Command> makeInit();
[[nodiscard]] std::unique_ptr<Command> makeDiagnose();
[[nodiscard]] std::unique_ptr<Command> makeLog();
[[nodiscard]] std::unique_ptr<Command> makeProfileExport();
[[nodiscard]] std::unique_ptr<Command> makeProfileImport();
[[nodiscard]] std::unique_ptr<Command> makeApi();
[[nodiscard]] std::unique_ptr<Command> makeRun();
[[nodiscard]] std::unique_ptr<Command> makeRemoveEverything();
[[nodiscard]] std::unique_ptr<Command> makeToken();
[[nodiscard]] std::unique_ptr<Command> makeKeyAdd();
[[nodiscard]] std::unique_ptr<Command> makeKeyList();
[[nodiscard]] std::unique_ptr<Command> makeKeyRemove();
[[nodiscard]] std::unique_ptr<Command> makeLeadCreate();
[[nodiscard]] std::unique_ptr<Command> makeContactCreate();
[[nodiscard]] std::unique_ptr<Command> makeRecordCreate();
[[nodiscard]] std::unique_ptr<Command> makeAutomationList();
[[nodiscard]] std::unique_ptr<Command> makeAutomationRuns();
[[nodiscard]] std::unique_ptr<Command> makeAutomationSet();
[[nodiscard]] std::unique_ptr<Command> makeAutomationTest();
[[nodiscard]] std::unique_ptr<Command> makeAutomationEnable();
[[nodiscard]] std::unique_ptr<Command> makeAutomationDisable();
[[nodiscard]] std::unique_ptr<Command> makeAutomationRemove();
[[nodiscard]] std::unique_ptr<Command> makeAutomationRetry();
[[nodiscard]] std::unique_ptr<Command> makeLockRemove();
[[nodiscard]] std::unique_ptr<Command> makeProxySet();
[[nodiscard]] std::unique_ptr<Command> makeProxyShow();
[[nodiscard]] std::unique_ptr<Command> makeOutboxList();
[[nodiscard]] std::unique_ptr<Command> makeOutboxReassign();
[[nodiscard]] std::unique_ptr<Command> makeOutboxSend();
[[nodiscard]] std::unique_ptr<Command> makeOutboxRetry();
[[nodiscard]] std::unique_ptr<Command> makeOutboxDiscard();
[[nodiscard]] std::unique_ptr<Command> makeOutboxDecide();
[[nodiscard]] std::unique_ptr<Command> makeRecordFind();
[[nodiscard]] std::unique_ptr<Command> makeRecordOpen();
[[nodiscard]] std::unique_ptr<Command> makePolicy();
[[nodiscard]] std::unique_ptr<Command> makeServe();

[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace patchbay
