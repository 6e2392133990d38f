#include "providers/bundledwords.h"

#include <QCoreApplication>

namespace patchbay
{

namespace
{

void translate(QString &words)
{
    if (!words.isEmpty())
        words = QCoreApplication::translate("Definitions", words.toUtf8().constData());
}

} // namespace

void translateBundledWords(ProviderDescriptor &provider)
{
    translate(provider.tagline);
    translate(provider.reason);
    for (LoginHost &host : provider.loginHosts)
        translate(host.label);
    for (ScopeChoice &scope : provider.scopes)
        translate(scope.description);
    for (QString &step : provider.setupSteps)
        translate(step);
    if (provider.smoke)
        translate(provider.smoke->label);
    if (provider.writeProbe)
        translate(provider.writeProbe->label);
}

} // namespace patchbay
