#include "net/httphead.h"

#include "base/secret.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

bool isVisible(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7F; });
}

/// RFC 9110 5.6.2: what methods and names of fields are made of.
bool isToken(QByteArrayView text)
{
    static constexpr QByteArrayView delimiters("\"(),/:;<=>?@[\\]{}");
    return !text.isEmpty() && isVisible(text)
        && std::none_of(text.begin(), text.end(), [](char c) { return delimiters.contains(c); });
}

Result<HttpHead> garbage()
{
    return fail(ErrorKind::Protocol, u"not a request that is understood here"_s);
}

} // namespace

QByteArray HttpHead::field(QByteArrayView name) const
{
    const auto found = std::find_if(
        fields.cbegin(), fields.cend(), [name](const Field &field) { return field.name == name; });
    return found == fields.cend() ? QByteArray() : found->value;
}

qsizetype HttpHead::count(QByteArrayView name) const
{
    return std::count_if(
        fields.cbegin(), fields.cend(), [name](const Field &field) { return field.name == name; });
}

Result<HttpHead> readHttpHead(const QByteArray &head)
{
    const qsizetype lineEnd = head.indexOf("\r\n");
    const QList<QByteArray> words = (lineEnd < 0 ? head : head.first(lineEnd)).split(' ');
    if (words.size() != 3 || (words.at(2) != "HTTP/1.1" && words.at(2) != "HTTP/1.0"))
        return garbage();
    HttpHead request;
    request.method = words.at(0);
    request.target = words.at(1);
    request.isVersion10 = words.at(2) == "HTTP/1.0";
    if (!isToken(request.method) || !isVisible(request.target) || !request.target.startsWith('/')
        || request.target.contains('#')) {
        return garbage();
    }
    QByteArray rest = lineEnd < 0 ? QByteArray() : head.sliced(lineEnd + 2);
    QList<QByteArray> lines = rest.replace("\r\n", "\n").split('\n');
    wipe(rest);
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(line.first(colon)) || line.contains('\r') || line.contains('\0'))
            return garbage();
        request.fields.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
    }
    for (QByteArray &line : lines)
        wipe(line); // one of them may hold a key
    if (request.count("host") != 1)
        return garbage();
    request.host = request.field("host").toLower();
    return request;
}

} // namespace patchbay
