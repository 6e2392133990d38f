#pragma once

#include "base/task.h"
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
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// Adds the words it takes besides.
    virtual void describe(QCommandLineParser &parser) const { Q_UNUSED(parser) }
    /// How many words it takes besides its options.
    [[nodiscard]] virtual qsizetype mostWords() const { return 0; }
    /// May this option's value be empty? Elsewhere that is a variable that was not set.
    [[nodiscard]] virtual bool takesEmpty(const QString &option) const
    {
        Q_UNUSED(option)
        return false;
    }
    /// Files that go once the program has closed them; none: they stay. Asked after run().
    [[nodiscard]] virtual std::optional<ProviderFiles> filesToRemove() const { return std::nullopt; }
    virtual Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output)
        = 0;
};

[[nodiscard]] std::unique_ptr<Command> makeConnectionList();
[[nodiscard]] std::unique_ptr<Command> makeConnectionShow();
[[nodiscard]] std::unique_ptr<Command> makeConnectionSet();
[[nodiscard]] std::unique_ptr<Command> makeConnectionApp();
[[nodiscard]] std::unique_ptr<Command> makeDisconnect();
[[nodiscard]] std::unique_ptr<Command> makeRemoveEverything();
[[nodiscard]] std::unique_ptr<Command> makeToken();
[[nodiscard]] std::unique_ptr<Command> makeKeyAdd();
[[nodiscard]] std::unique_ptr<Command> makeKeyList();
[[nodiscard]] std::unique_ptr<Command> makeKeyRemove();
[[nodiscard]] std::unique_ptr<Command> makeLeadCreate();
[[nodiscard]] std::unique_ptr<Command> makeContactCreate();
[[nodiscard]] std::unique_ptr<Command> makeRecordCreate();
[[nodiscard]] std::unique_ptr<Command> makeLockRemove();
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
