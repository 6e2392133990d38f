#pragma once

#include "cli/command.h"
#include "store/connectionrow.h"

namespace patchbay
{

/// What is to be changed of a connection's labels; what is not named stays.
struct LabelChange {
    std::optional<QString> label = {};
    std::optional<QString> user = {};
    std::optional<QString> tenant = {};
    std::optional<QString> colour = {};
    std::optional<QString> apiVersion = {};
    QStringList tagsToAdd = {};
    QStringList tagsToRemove = {};
    bool makeDefault = false;
};

/// Errors: Rejected as "bad_label", with the option to blame as text.
[[nodiscard]] Result<Done> applyLabels(const LabelChange &change, ConnectionRow &row);

/// What the commands that change how a connection is named have in common: they find it, change it in one
/// transaction, so that no other program's change is lost, and tell of it. A command says what is wanted.
class Labelling : public Command
{
    Q_OBJECT
public:
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 1; }
    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) final;

protected:
    /// Else what is wrong with the arguments.
    [[nodiscard]] virtual tl::expected<LabelChange, QString> wanted(
        const QCommandLineParser &arguments) const = 0;

private:
    Task<ConnectionRow> change(CoreServices &core, const ConnectionId &id, const LabelChange &change);
};

} // namespace patchbay
