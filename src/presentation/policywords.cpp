#include "presentation/policywords.h"

#include "presentation/messages.h"
#include "providers/catalog.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

QString forbiddance(Act act)
{
    switch (act) {
    case Act::TokenOutput:
        return Words::tr("Tokens are not shown, copied or printed.");
    case Act::Intake:
        return Words::tr("Programs on this computer may not hand in records.");
    case Act::Commands:
        return Words::tr("Automations may not run, and “patchbayctl run” starts no command.");
    case Act::CustomProviders:
        return Words::tr("Providers of your own are not used.");
    }
    Q_UNREACHABLE();
}

QString wayWord(ConsentWay way)
{
    switch (way) {
    case ConsentWay::Embedded:
        return Words::tr("Patchbay's window");
    case ConsentWay::Browser:
        return Words::tr("your browser");
    case ConsentWay::DeviceCode:
        return Words::tr("a code");
    }
    Q_UNREACHABLE();
}

QStringList ruleSentences(const ProviderDescriptor &provider)
{
    QStringList sentences;
    const SettledByPolicy &settled = provider.settled;
    if (settled.loginHosts) {
        QStringList hosts;
        for (const LoginHost &host : provider.loginHosts)
            hosts.append(host.host);
        //: %1 is a provider, %2 one host or several
        sentences.append(
            Words::tr("%1: sign in at %2 only.").arg(provider.name, QLocale().createSeparatedList(hosts)));
    }
    if (settled.consentWays) {
        QStringList ways;
        for (const ConsentWay way : provider.consentWays)
            ways.append(wayWord(way));
        //: %1 is a provider, %2 "Patchbay's window" or "your browser" or "a code", or several of them
        sentences.append(
            Words::tr("%1: sign in by %2 only.").arg(provider.name, QLocale().createSeparatedList(ways)));
    }
    if (settled.clientId) {
        sentences.append(
            Words::tr("%1: the client id is %2.", "a provider").arg(provider.name, provider.clientId));
    }
    return sentences;
}

QString allowedSentence(const ProviderCatalog &catalog, const QList<ProviderId> &allowed)
{
    QStringList names;
    for (const ProviderId &id : allowed) {
        const ProviderDescriptor *const provider = catalog.find(id);
        names.append(provider ? provider->name : id.value);
    }
    return names.isEmpty()
        ? Words::tr("No provider may be used.")
        : Words::tr("Only these may be used: %1.", "providers").arg(QLocale().createSeparatedList(names));
}

} // namespace

QStringList policySentences(const ProviderCatalog &catalog)
{
    const Policy &policy = catalog.policy();
    if (policy.state == Policy::State::None)
        return {};
    if (policy.state == Policy::State::Broken)
        return {messageFor(forbiddenBy(policy), {}).text()};
    QStringList sentences;
    for (const Act act : policy.forbidden)
        sentences.append(forbiddance(act));
    if (policy.allowedProviders)
        sentences.append(allowedSentence(catalog, *policy.allowedProviders));
    for (const ProviderDescriptor &provider : catalog.all())
        sentences += ruleSentences(provider);
    if (policy.readOnly)
        sentences.append(Words::tr("Nothing is written to any org."));
    if (policy.longestHistory) {
        sentences.append(Words::tr("Records that arrived are forgotten here after %n day(s) at the latest.",
            nullptr, int(policy.longestHistory->count())));
    }
    if (policy.longestIdle) {
        sentences.append(
            Words::tr("The window must be locked by a passphrase, after %n minutes at the latest.", nullptr,
                int(policy.longestIdle->count())));
    } else if (policy.appLock) {
        sentences.append(Words::tr("The window must be locked by a passphrase."));
    }
    return sentences;
}

QString turnedOffReason(const Policy &policy)
{
    return messageFor(forbiddenBy(policy), {}).fact;
}

} // namespace patchbay
