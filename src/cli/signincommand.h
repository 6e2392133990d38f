#pragma once

#include "cli/command.h"
#include "cli/signin.h"

namespace patchbay
{

/// What the commands that sign in have in common: the ways, and what is told of the outcome. A command says
/// who is to be signed in.
class SignInCommand : public Command
{
    Q_OBJECT
public:
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] qsizetype mostWords() const override { return 1; }
    [[nodiscard]] bool opensAddresses(const QCommandLineParser &arguments) const override;
    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) final;

protected:
    struct Order {
        ConnectOptions options;
        AccountAnswer answer;
    };
    /// What is wrong with the arguments; empty: nothing.
    [[nodiscard]] virtual QString complaint(const QCommandLineParser &arguments) const;
    [[nodiscard]] virtual Task<Order> order(const QCommandLineParser &arguments, CoreServices &core) = 0;

private:
    Task<ConnectionRow> signIn(CoreServices &core, const Order &order, bool byCode);

    std::unique_ptr<SignIn> m_signIn;
};

} // namespace patchbay
