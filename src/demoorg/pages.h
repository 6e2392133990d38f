#pragma once

#include "demoorg/message.h"

#include <QString>

namespace patchbay::demoorg
{

/// One page for people: own style, no script, nothing loaded from anywhere.
struct Page {
    QString title;
    QString body; ///< HTML; every value in it went through escaped().
    bool wide = false;
    QByteArray formTarget; ///< An origin a form's answer may redirect to, besides this server.
    int status = 200;
};

[[nodiscard]] QString escaped(const QString &text);
[[nodiscard]] Response pageResponse(const Page &page, const QByteArray &nonce);

} // namespace patchbay::demoorg
