#include "app/desktopwish.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

std::optional<DesktopWish> wishOfAction(const QString &action)
{
    if (action == "QuickLead"_L1)
        return DesktopWish{DesktopWish::Kind::Quick, u"Lead"_s};
    if (action == "QuickContact"_L1)
        return DesktopWish{DesktopWish::Kind::Quick, u"Contact"_s};
    return std::nullopt;
}

DesktopWish wishOfAddress(const QUrl &address)
{
    if (address.isLocalFile())
        return {.kind = DesktopWish::Kind::Card, .file = address.toLocalFile()};
    if (address.scheme() == "patchbay"_L1 && address.path() == "quick-lead"_L1)
        return {DesktopWish::Kind::Quick, u"Lead"_s};
    if (address.scheme() == "patchbay"_L1 && address.path() == "quick-contact"_L1)
        return {DesktopWish::Kind::Quick, u"Contact"_s};
    return {};
}

} // namespace patchbay
