#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace patchbay
{

using FormFields = QList<std::pair<QByteArray, QByteArray>>;

// application/x-www-form-urlencoded (RFC 6749 appendix B): names and values are UTF-8, a space is a plus.

[[nodiscard]] QByteArray formEncoded(QByteArrayView text);
[[nodiscard]] QByteArray encodeForm(const FormFields &fields);
/// Decodes exactly once; what is not a valid escape stays as it is.
[[nodiscard]] FormFields decodeForm(QByteArrayView form);

} // namespace patchbay
