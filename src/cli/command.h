#pragma once

#include "base/task.h"
#include "cli/output.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

namespace patchbay
{

class CoreServices;

/// One verb of patchbayctl as an object: its name, its options, what it does. A file each.
class Command : public QObject
{
    Q_OBJECT
public:
    /// "connection list": the words that call it.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    virtual void describe(QCommandLineParser &parser) const = 0;
    virtual Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output)
        = 0;
};

[[nodiscard]] std::unique_ptr<Command> makeConnectionList();
[[nodiscard]] std::unique_ptr<Command> makeToken();
[[nodiscard]] std::unique_ptr<Command> makeLeadCreate();
[[nodiscard]] std::unique_ptr<Command> makeOutboxList();
[[nodiscard]] std::unique_ptr<Command> makeOutboxReassign();
[[nodiscard]] std::unique_ptr<Command> makeOutboxSend();

[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

/// No control character, no line break: what was pasted into an argument by accident never gets into a name.
[[nodiscard]] bool isOneLine(const QString &text);

} // namespace patchbay
