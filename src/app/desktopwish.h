#pragma once

#include <QJsonObject>
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
        File, ///< `file`: what it is, its content says
        Record, ///< a new `object`, with `fields` offered for its form
    };
    Kind kind = Kind::Window;
    QString object = {}; ///< "Lead" or "Contact"
    QString file = {};
    QJsonObject fields = {}; ///< text by API name, as somebody else wrote it

    bool operator==(const DesktopWish &) const = default;
};

/// The desktop entry's actions by name; nothing else is one.
[[nodiscard]] std::optional<DesktopWish> wishOfAction(const QString &action);
/// The other way round; empty: it is none.
[[nodiscard]] QString actionOf(const DesktopWish &wish);
/// Any page of the web can open an address of the scheme patchbay: such an address shows a window, and
/// nothing more; what patchbay://new/lead?LastName=… carries is shown to the person, who takes it into the
/// form or leaves it. It is bounded, one line a value.
[[nodiscard]] DesktopWish wishOfAddress(const QUrl &address);
/// The address that means it; an empty one: none does.
[[nodiscard]] QUrl addressOf(const DesktopWish &wish);

} // namespace patchbay
