#pragma once

#include "cli/output.h"
#include "engine/connectionservice.h"

#include <QObject>

#include <memory>

namespace patchbay
{

class CoreServices;
class EndSignals;
class InputLines;

/// One sign-in as the command line leads a person through it: tells the address to open or the code to enter,
/// takes the address of the last page from a terminal or a pipe, is undone by Ctrl+C. Runs once.
class SignIn final : public QObject
{
    Q_OBJECT
public:
    enum class Pasting {
        Possible, ///< on a terminal; the browser's own way is listened for too
        Only, ///< nobody listens: the address comes by the standard input
    };
    SignIn(CoreServices &core, const Output &output, Pasting pasting);
    ~SignIn() override;

    /// `answer`: what becomes of a reconnect that ended in another account. Errors: those of connectAccount,
    /// and of takePasted where nothing that fits was pasted.
    Task<ConnectionRow> run(ConnectOptions options, AccountAnswer answer);

private:
    void advance();
    void tell(const Secret &url, const QString &code);
    void listenForLines();
    void take(const Secret &line);
    void giveUp();

    CoreServices &m_core;
    const Output m_output;
    const Pasting m_pasting;
    ConnectOptions m_options;
    AccountAnswer m_answer = AccountAnswer::KeepOld;
    QString m_toldCode;
    Secret m_toldUrl;
    bool m_toldNoBrowser = false;
    bool m_isTaken = false; ///< what was pasted is the answer
    std::optional<Error> m_unfit; ///< of what was pasted last
    std::unique_ptr<EndSignals> m_signals;
    std::unique_ptr<InputLines> m_lines;
};

} // namespace patchbay
