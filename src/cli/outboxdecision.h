#pragma once

#include "cli/command.h"
#include "store/outboxrow.h"

namespace patchbay
{

class CoreServices;

/// What the commands that decide about one record of the outbox have in common: it is named by its outbox id,
/// and one that is there. A command says what is decided.
class OutboxDecision : public Command
{
    Q_OBJECT
public:
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const final { return 1; }
    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) final;

protected:
    /// What is wrong with the options; empty: nothing.
    [[nodiscard]] virtual QString complaint(const QCommandLineParser &arguments) const
    {
        Q_UNUSED(arguments)
        return {};
    }
    [[nodiscard]] virtual Task<ExitCode> decide(
        const OutboxRow &row, const QCommandLineParser &arguments, CoreServices &core, const Output &output)
        = 0;
};

/// Forbidden with that code, which messages.cpp has words for.
[[nodiscard]] Error refusedDecision(const char *code);
/// May it be written here? Then it is queued and sent; settles with what became of it.
[[nodiscard]] Task<OutboxRow> queueAndSend(
    CoreServices &core, QObject *context, const OutboxRow &row, bool allowDuplicate);
/// Tells what became of it.
[[nodiscard]] Task<ExitCode> reportDecided(
    CoreServices &core, QObject *context, const OutboxRow &row, const Output &output);

} // namespace patchbay
