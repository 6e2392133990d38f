#include "salesforce/soql.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QString escaped(QStringView text)
{
    QString out;
    out.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c == u'\\' || c == u'\'')
            out += u'\\';
        if (c == u'\n')
            out += "\\n"_L1;
        else if (c == u'\r')
            out += "\\r"_L1;
        else if (c == u'\t')
            out += "\\t"_L1;
        else if (c == u'\b')
            out += "\\b"_L1;
        else if (c == u'\f')
            out += "\\f"_L1;
        else
            out += c;
    }
    return out;
}

} // namespace

QString soqlText(QStringView text)
{
    return u'\'' + escaped(text) + u'\'';
}

QString soqlContaining(QStringView part)
{
    QString pattern = escaped(part);
    pattern.replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return "'%"_L1 + pattern + "%'"_L1;
}

QString soqlDateTime(Timestamp moment)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
    return QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(Qt::ISODate);
}

} // namespace patchbay
