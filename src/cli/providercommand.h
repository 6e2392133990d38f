#pragma once

#include "cli/command.h"
#include "providers/descriptor.h"
#include "store/connectionrow.h"

namespace patchbay
{

/// What the commands about one provider have in common: it is the first word, and one that is there. A
/// command says what is done with it.
class ProviderCommand : public Command
{
    Q_OBJECT
public:
    void describe(QCommandLineParser &parser) const override;
    [[nodiscard]] qsizetype mostWords() const override { return 1; }
    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) final;

protected:
    /// A provider, what the person set for it, and what is connected there.
    struct Subject {
        ProviderDescriptor provider;
        ProviderSettings settings;
        QList<ConnectionRow> rows;
    };
    [[nodiscard]] virtual Task<ExitCode> act(
        const Subject &subject, const QCommandLineParser &arguments, CoreServices &core, const Output &output)
        = 0;
    /// As it stands now, read again.
    [[nodiscard]] Task<Subject> read(CoreServices &core, const ProviderDescriptor &provider);
};

} // namespace patchbay
