#include "oauth/formcoding.h"

namespace patchbay
{

namespace
{

QByteArray decoded(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    bytes.replace('+', ' ');
    return QByteArray::fromPercentEncoding(bytes);
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
