#include "app/desktopwish.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qsizetype mostFields = 50;
constexpr qsizetype longestValue = 2000;

/// The first of a name counts; what is no API name is left out.
QJsonObject fieldsOf(const QUrl &address)
{
    static const QRegularExpression apiName(u"\\A[A-Za-z]\\w{0,79}\\z"_s);
    static const QRegularExpression invisible(u"\\p{Cf}"_s);
    QJsonObject fields;
    const auto items = QUrlQuery(address).queryItems(QUrl::FullyDecoded);
    for (auto [name, value] : items) {
        if (fields.size() == mostFields)
            break;
        // Marks that nobody sees may turn the order of what is read around.
        value = value.left(longestValue).simplified().remove(invisible);
        if (!value.isEmpty() && !fields.contains(name) && apiName.match(name).hasMatch())
            fields.insert(name, value);
    }
    return fields;
}

QString newObject(const QUrl &address)
{
    if (address.scheme() != "patchbay"_L1 || address.host() != "new"_L1)
        return {};
    return address.path() == "/lead"_L1   ? u"Lead"_s
        : address.path() == "/contact"_L1 ? u"Contact"_s
                                          : QString();
}

} // namespace

std::optional<DesktopWish> wishOfAction(const QString &action)
{
    if (action == "QuickLead"_L1)
        return DesktopWish{DesktopWish::Kind::Quick, u"Lead"_s};
    if (action == "QuickContact"_L1)
        return DesktopWish{DesktopWish::Kind::Quick, u"Contact"_s};
    return std::nullopt;
}

QString actionOf(const DesktopWish &wish)
{
    for (const QString &action : {u"QuickLead"_s, u"QuickContact"_s}) {
        if (wishOfAction(action) == wish)
            return action;
    }
    return {};
}

DesktopWish wishOfAddress(const QUrl &address)
{
    if (address.isLocalFile())
        return {.kind = DesktopWish::Kind::File, .file = address.toLocalFile()};
    if (address.scheme() == "patchbay"_L1 && address.path() == "quick-lead"_L1)
        return {DesktopWish::Kind::Quick, u"Lead"_s};
    if (address.scheme() == "patchbay"_L1 && address.path() == "quick-contact"_L1)
        return {DesktopWish::Kind::Quick, u"Contact"_s};
    if (const QString object = newObject(address); !object.isEmpty())
        return {.kind = DesktopWish::Kind::Record, .object = object, .fields = fieldsOf(address)};
    return {};
}

QUrl addressOf(const DesktopWish &wish)
{
    if (wish.kind == DesktopWish::Kind::File)
        return QUrl::fromLocalFile(wish.file);
    if (wish.kind != DesktopWish::Kind::Record)
        return {};
    QUrlQuery query;
    for (auto field = wish.fields.begin(); field != wish.fields.end(); ++field)
        query.addQueryItem(field.key(), QString::fromLatin1(QUrl::toPercentEncoding(field->toString())));
    QUrl address(u"patchbay://new/"_s + wish.object.toLower());
    address.setQuery(query);
    return address;
}

} // namespace patchbay
