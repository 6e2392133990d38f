#pragma once

#include <QStringList>
#include <QUrl>

#include <optional>

namespace patchbay
{

/// What somebody wants of Patchbay: on its command line, by a second start of it, or the desktop's menu.
struct DesktopWish {
    enum class Kind {
        Background, ///< nothing is shown
        Window,
        Quick, ///< the quick window for `object`
        Card, ///< the vCard `file`
    };
    Kind kind = Kind::Window;
    QString object = {}; ///< "Lead" or "Contact"
    QString file = {};

    bool operator==(const DesktopWish &) const = default;
};

/// The desktop entry's actions by name; nothing else is one.
[[nodiscard]] std::optional<DesktopWish> wishOfAction(const QString &action);
/// A file is a card. Any page of the web can open an address of the scheme patchbay: such an address shows a
/// window, and carries nothing into it.
[[nodiscard]] DesktopWish wishOfAddress(const QUrl &address);

} // namespace patchbay
