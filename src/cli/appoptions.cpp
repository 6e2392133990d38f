#include "cli/appoptions.h"

#include "cli/asking.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AppOptions)
};

} // namespace

QList<QCommandLineOption> appOptions()
{
    return {
        {u"client-id"_s, Words::tr("Of an app of your own; empty: the one that applies without."), u"ID"_s},
        {u"secret-stdin"_s, Words::tr("Read that app's client secret from standard input.")},
        {u"secret-fd"_s, Words::tr("Read it from this file descriptor, which a script may have opened."),
            u"FD"_s},
        {u"scopes"_s, Words::tr("Separated by commas; empty: the usual choice."), u"SCOPES"_s},
        {u"login-host"_s, Words::tr("Where to sign in: a domain, or a key like sandbox."), u"HOST"_s},
    };
}

bool mayBeEmptyOfApp(const QString &option)
{
    return option == "client-id"_L1 || option == "scopes"_L1;
}

tl::expected<QString, QString> clientIdFrom(const QCommandLineParser &arguments)
{
    static const QRegularExpression blank(u"[\\s\\x00-\\x1f\\x7f]"_s);
    const QString id = arguments.value(u"client-id"_s).trimmed();
    if (id.contains(blank))
        return tl::unexpected(Words::tr("A client id has no blanks."));
    return id;
}

tl::expected<QStringList, QString> scopesFrom(
    const QCommandLineParser &arguments, const ProviderDescriptor &provider)
{
    const QStringList scopes = arguments.value(u"scopes"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &scope : scopes) {
        const bool isKnown = std::any_of(provider.scopes.cbegin(), provider.scopes.cend(),
            [&scope](const ScopeChoice &choice) { return choice.name == scope; });
        if (!isKnown)
            return tl::unexpected(Words::tr("%1 has no scope “%2”.", "a provider").arg(provider.name, scope));
    }
    return scopes;
}

bool namesSecret(const QCommandLineParser &arguments)
{
    return arguments.isSet(u"secret-stdin"_s) || arguments.isSet(u"secret-fd"_s);
}

tl::expected<Secret, QString> secretFrom(const QCommandLineParser &arguments)
{
    bool isNumber = true;
    const int descriptor
        = arguments.isSet(u"secret-fd"_s) ? arguments.value(u"secret-fd"_s).toInt(&isNumber) : -1;
    if (!isNumber || (arguments.isSet(u"secret-fd"_s) && descriptor < 0))
        return tl::unexpected(Words::tr("--secret-fd takes the number of a file descriptor."));
    if (descriptor >= 0 && arguments.isSet(u"secret-stdin"_s))
        return tl::unexpected(Words::tr("Say either --secret-stdin or --secret-fd."));
    Secret secret
        = descriptor >= 0 ? secretFromDescriptor(descriptor) : askedSecret(Words::tr("Client secret:"));
    if (secret.isEmpty())
        return tl::unexpected(Words::tr("There was no secret to read; nothing has changed."));
    return secret;
}

} // namespace patchbay
