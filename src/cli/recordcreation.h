#pragma once

#include "cli/command.h"
#include "cli/recordfields.h"
#include "engine/recordservice.h"

namespace patchbay
{

/// What the commands that create a record have in common: the options, the way through the outbox, and what
/// is told of it. A command says which object and which fields.
class RecordCreation : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override;
    [[nodiscard]] bool takesEmpty(const QString &option) const override;
    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) final;

protected:
    /// What is created; `words` are FIELD=VALUE.
    struct Subject {
        QString object;
        QStringList words;
    };
    /// Else what is wrong with the words.
    [[nodiscard]] virtual tl::expected<Subject, QString> subject(const QStringList &words) const = 0;
    [[nodiscard]] virtual const FieldOptions &fieldOptions() const = 0;
    /// Is the org asked what the object is like, where that is not on disk yet?
    [[nodiscard]] virtual bool asksTheOrg() const { return true; }

private:
    struct Order;
    Task<Done> learn(CoreServices &core, const ConnectionRow &row, const QString &object);
    Task<ExitCode> explain(CoreServices &core, const Order &order, const Error &error, const Output &output);
    Task<OutboxRow> sendAndFollow(CoreServices &core, const OutboxRow &row);
    Task<OutboxRow> follow(CoreServices &core, const OutboxRow &row, Ticks limit);
};

} // namespace patchbay
