#include "cli/signin.h"

#include "base/endsignals.h"
#include "cli/asking.h"
#include "cli/inputlines.h"
#include "engine/coreservices.h"
#include "presentation/messages.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

Error nothingPasted()
{
    return {.kind = ErrorKind::Rejected,
        .detail = u"no address was pasted"_s,
        .providerCode = u"paste_other_sign_in"_s};
}

} // namespace

SignIn::SignIn(CoreServices &core, const Output &output, Pasting pasting)
    : m_core(core)
    , m_output(output)
    , m_pasting(pasting)
{
}

SignIn::~SignIn() = default;

Task<ConnectionRow> SignIn::run(ConnectOptions options, AccountAnswer answer)
{
    m_options = std::move(options);
    m_options.byHand = m_pasting == Pasting::Only;
    m_answer = answer;
    m_signals = std::make_unique<EndSignals>();
    connect(m_signals.get(), &EndSignals::received, this, [this] { m_core.service.cancelAll(); });
    connect(&m_core.service, &ConnectionService::stageChanged, this, &SignIn::advance);
    // What an earlier call left when it was killed goes first: on a server no window ever clears it up.
    return m_core.service.recover()
        .then(this, [this](const Done &) { return m_core.service.connectAccount(m_options); })
        .orElse(this, [this](const Error &error) -> Result<ConnectionRow> {
            m_lines.reset();
            return fail(error.kind == ErrorKind::Cancelled && m_unfit ? *m_unfit : error);
        });
}

void SignIn::advance()
{
    const ConnectionService &service = m_core.service;
    const auto stage = service.stage(m_options.provider, m_options.reconnect);
    const bool isWaiting = stage == ConnectStage::WaitingForBrowser || stage == ConnectStage::WaitingForCode;
    if (!isWaiting)
        m_lines.reset();
    if (stage == ConnectStage::AnotherAccount && m_answer == AccountAnswer::KeepOld)
        m_unfit = Error{ErrorKind::Rejected, u"another account signed in"_s, u"account_mismatch"_s};
    if (stage == ConnectStage::AnotherAccount)
        return m_core.service.answerOtherAccount(m_options.provider, m_options.reconnect, m_answer);
    if (!isWaiting)
        return;
    // Before the person is told to type: from then on nothing may show.
    if (stage == ConnectStage::WaitingForBrowser)
        listenForLines();
    const Secret url = service.waitingUrl(m_options.provider, m_options.reconnect);
    if (!url.isEmpty() && !url.equals(m_toldUrl))
        tell(url, service.waitingCode(m_options.provider, m_options.reconnect));
    if (service.isBrowserMissing(m_options.provider, m_options.reconnect)
        && !std::exchange(m_toldNoBrowser, true))
        m_output.note(tr("No browser could be opened here: open the address above yourself."),
            {{"waiting"_L1, u"no_browser"_s}});
}

void SignIn::tell(const Secret &url, const QString &code)
{
    m_toldUrl = url;
    // The person has to see it; what makes the sign-in theirs stays here (verifier, and who holds the port).
    const QString address = QString::fromUtf8(url.reveal());
    QJsonObject json{{"waiting"_L1, u"browser"_s}, {"open"_L1, address}};
    QString text = tr("Sign in here:") + u"\n  "_s + address;
    if (!code.isEmpty()) {
        json.insert("waiting"_L1, u"code"_s);
        json.insert("code"_L1, code);
        text = tr("Enter the code %1 here:").arg(code) + u"\n  "_s + address;
    } else if (m_pasting == Pasting::Only) {
        json.insert("waiting"_L1, u"paste"_s);
        text += u'\n'
            + tr("Then paste the address of the last page here; a browser may say that it cannot open "
                 "that page.");
        if (canAsk())
            text += u' ' + tr("It is not shown.");
    } else if (canAsk()) {
        text += u'\n' + tr("If the last page does not open, paste its address here. It is not shown.");
    }
    m_output.note(text, json);
}

void SignIn::listenForLines()
{
    if (m_lines || (m_pasting == Pasting::Possible && !ownsTerminal()))
        return;
    m_lines = std::make_unique<InputLines>();
    connect(m_lines.get(), &InputLines::came, this, &SignIn::take);
    connect(m_lines.get(), &InputLines::ended, this, &SignIn::giveUp);
}

void SignIn::take(const Secret &line)
{
    const auto taken = m_core.service.takePasted(m_options.provider, m_options.reconnect, line);
    m_isTaken = m_isTaken || taken;
    if (m_isTaken)
        return m_unfit.reset();
    m_unfit = taken.error();
    if (canAsk())
        m_output.problem(messageFor(taken.error(), {m_options.provider.value, {}, {}}).text());
}

/// Where nobody listens, nothing can come any more.
void SignIn::giveUp()
{
    if (m_pasting != Pasting::Only || m_isTaken)
        return;
    m_unfit = m_unfit.value_or(nothingPasted());
    m_core.service.cancel(m_options.provider, m_options.reconnect);
}

} // namespace patchbay
