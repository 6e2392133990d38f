#pragma once

#include "app/desktopwish.h"

#include <QByteArray>

#include <optional>

namespace patchbay
{

/// What a second start tells the first where there is no session bus: one line of JSON, with what the desktop
/// entry specification has for it: {"action": "QuickLead"}, {"open": "file:///…"}, or {} for the window; and
/// "token", by which the window may come to the front.
struct DoorMessage {
    DesktopWish wish;
    QString token = {};
};

/// With its end of line.
[[nodiscard]] QByteArray written(const DoorMessage &message);
/// Of one line; whatever is more, or else than that, is none.
[[nodiscard]] std::optional<DoorMessage> readDoorMessage(const QByteArray &line);
/// No line is longer.
inline constexpr qsizetype longestDoorMessage = 1024 * 1024;

/// The desktop's token for one window's coming to the front: an empty one where there is none, or what is
/// none.
[[nodiscard]] QString activationToken();
void useActivationToken(const QString &token);

} // namespace patchbay
