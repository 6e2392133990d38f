#include "cli/signincommand.h"

#include "cli/connectionfacts.h"
#include "engine/coreservices.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// There is no embedded view here: the browser, or what else the provider has. What a policy leaves no way
/// to, the engine refuses.
ConsentWay wayFor(const ProviderDescriptor &provider, bool byCode)
{
    const bool hasCodesOnly = provider.consentWays.contains(ConsentWay::DeviceCode)
        && !provider.consentWays.contains(ConsentWay::Browser);
    return byCode || hasCodesOnly ? ConsentWay::DeviceCode : ConsentWay::Browser;
}

Error noSuchProvider(const QString &name)
{
    return {.kind = ErrorKind::Misconfigured,
        .detail = u"there is no such provider"_s,
        .providerCode = u"no_such_provider"_s,
        .providerText = foreignText(name)};
}

ExitCode tell(const Output &output, const ConnectionRow &row)
{
    if (output.isJson())
        output.json({{"connected"_L1, true}, {"connection"_L1, connectionJson(row)}});
    else
        output.line(SignInCommand::tr("Connected: %1.").arg(connectionWords(row)));
    return ExitCode::Done;
}

ExitCode tellNot(const Output &output, const Error &error, const QString &provider)
{
    if (error.providerCode == "no_such_provider"_L1)
        return output.usage(SignInCommand::tr("There is no provider “%1”: see “patchbayctl provider list”.")
                                .arg(error.providerText));
    if (error.kind != ErrorKind::Cancelled)
        return output.fail(error, provider, {{"connected"_L1, false}});
    const QString words = SignInCommand::tr("Cancelled; nothing has changed.");
    if (output.isJson())
        output.json({{"connected"_L1, false}, {"error"_L1, nameOf(error.kind)}, {"message"_L1, words}});
    else
        output.problem(words);
    return ExitCode::Failed;
}

} // namespace

QList<QCommandLineOption> SignInCommand::options() const
{
    return {
        {u"paste"_s,
            tr("Open no browser here: print the address, and read that of the last page from the terminal or "
               "the standard input.")},
        {u"device"_s, tr("Print a code to be entered on another computer, where the provider has that.")},
    };
}

bool SignInCommand::opensAddresses(const QCommandLineParser &arguments) const
{
    return !arguments.isSet(u"paste"_s);
}

QString SignInCommand::complaint(const QCommandLineParser &arguments) const
{
    if (arguments.isSet(u"paste"_s) && arguments.isSet(u"device"_s))
        return tr("Say either --paste or --device.");
    return {};
}

Task<ExitCode> SignInCommand::run(
    const QCommandLineParser &arguments, CoreServices &core, const Output &output)
{
    if (const QString wrong = complaint(arguments); !wrong.isEmpty())
        return Task<ExitCode>::settled(output.usage(wrong));
    const bool byCode = arguments.isSet(u"device"_s);
    m_signIn = std::make_unique<SignIn>(
        core, output, arguments.isSet(u"paste"_s) ? SignIn::Pasting::Only : SignIn::Pasting::Possible);
    auto provider = std::make_shared<QString>(u"Patchbay"_s);
    return order(arguments, core)
        .then(this,
            [this, &core, byCode, provider](const Order &order) {
                *provider = order.options.provider.value;
                return signIn(core, order, byCode);
            })
        .then(this, [output](const ConnectionRow &row) { return tell(output, row); })
        .orElse(this, [&core, output, provider](const Error &error) -> Result<ExitCode> {
            const ProviderDescriptor *const known = core.catalog.find({*provider});
            return tellNot(output, error, known ? known->name : *provider);
        });
}

Task<ConnectionRow> SignInCommand::signIn(CoreServices &core, const Order &order, bool byCode)
{
    ConnectOptions options = order.options;
    const ProviderDescriptor *const provider = core.catalog.find(options.provider);
    if (!provider)
        return Task<ConnectionRow>::settled(fail(noSuchProvider(options.provider.value)));
    options.way = wayFor(*provider, byCode);
    return m_signIn->run(options, order.answer);
}

} // namespace patchbay
