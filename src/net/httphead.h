#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace patchbay
{

/// The head of a request that came to us, as it was sent (RFC 9112). Pure.
struct HttpHead {
    struct Field {
        QByteArray name; ///< in lower case
        QByteArray value; ///< without the spaces around it
    };

    QByteArray method;
    QByteArray target; ///< path and query as sent
    QByteArray host; ///< in lower case
    bool isVersion10 = false;
    QList<Field> fields;

    /// Empty where there is none; the first where there are several.
    [[nodiscard]] QByteArray field(QByteArrayView name) const;
    [[nodiscard]] qsizetype count(QByteArrayView name) const;
};

/// Reads a head (without the empty line); Protocol for all that is not plain HTTP/1.x with one Host. Folded
/// lines, a space before a colon, bare CR and NUL are refused (sections 2.2 and 5.1).
[[nodiscard]] Result<HttpHead> readHttpHead(const QByteArray &head);

} // namespace patchbay
