#include "oauth/formcoding.h"

#include <charconv>

namespace patchbay
{

namespace
{

/// QByteArray::fromPercentEncoding makes bytes even of what is no escape.
QByteArray decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        unsigned char code = 0;
        const char *const digits = text.data() + i + 1;
        if (text[i] == '%' && i + 2 < text.size()
            && std::from_chars(digits, digits + 2, code, 16).ptr == digits + 2) {
            bytes += char(code);
            i += 2;
        } else {
            bytes += text[i] == '+' ? ' ' : text[i];
        }
    }
    return bytes;
}

} // namespace

QByteArray formEncoded(QByteArrayView text)
{
    return text.toByteArray().toPercentEncoding(" ").replace(' ', '+');
}

QByteArray encodeForm(const FormFields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += formEncoded(name) + '=' + formEncoded(value);
    }
    return form;
}

FormFields decodeForm(QByteArrayView form)
{
    FormFields fields;
    const QList<QByteArray> parts = form.toByteArray().split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            fields.append({decoded(part), {}});
        else
            fields.append({decoded(part.first(equals)), decoded(part.sliced(equals + 1))});
    }
    return fields;
}

} // namespace patchbay
