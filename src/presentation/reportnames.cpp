#include "presentation/reportnames.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

QString phaseName(ConnectionPhase phase)
{
    switch (phase) {
    case ConnectionPhase::Connecting:
        return u"connecting"_s;
    case ConnectionPhase::Connected:
        return u"connected"_s;
    case ConnectionPhase::NeedsReconnect:
        return u"needs_reauthorization"_s;
    case ConnectionPhase::Removing:
        return u"removing"_s;
    }
    Q_UNREACHABLE();
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::None:
        return {};
    case Environment::Production:
        return u"production"_s;
    case Environment::Sandbox:
        return u"sandbox"_s;
    case Environment::Demo:
        return u"demo"_s;
    }
    Q_UNREACHABLE();
}

QString originName(ProviderDescriptor::Origin origin)
{
    switch (origin) {
    case ProviderDescriptor::Origin::Bundled:
        return u"bundled"_s;
    case ProviderDescriptor::Origin::System:
        return u"system"_s;
    case ProviderDescriptor::Origin::User:
        return u"user"_s;
    }
    Q_UNREACHABLE();
}

} // namespace patchbay
