#include "presentation/contactcard.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qsizetype mostBytes = 1024 * 1024; ///< photos included
constexpr qsizetype mostText = 255;

/// One line of a card: "item1.TEL;TYPE=cell,voice:+49 30 1".
struct Property {
    QString name; ///< upper case, without its group
    QStringList types; ///< lower case
    bool isQuoted = false; ///< by the percent-like coding of version 2.1
    QString value;
};

/// RFC 6350 3.2: a line that begins with white space goes on the one before.
QStringList unfolded(const QString &text)
{
    static const QRegularExpression lineEnd(u"\\r\\n|\\n|\\r"_s);
    QStringList lines;
    for (const QString &line : text.split(lineEnd)) {
        const bool goesOn = line.startsWith(u' ') || line.startsWith(u'\t');
        if (goesOn && !lines.isEmpty())
            lines.last() += QStringView(line).sliced(1);
        else
            lines.append(line);
    }
    return lines;
}

/// Where the value begins: the first colon outside of quotes.
qsizetype colonOf(const QString &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'"')
            quoted = !quoted;
        else if (line.at(i) == u':' && !quoted)
            return i;
    }
    return -1;
}

std::optional<Property> readProperty(const QString &line)
{
    const qsizetype colon = colonOf(line);
    if (colon <= 0)
        return std::nullopt;
    QStringList parts = line.first(colon).split(u';');
    Property property;
    property.name = parts.takeFirst().section(u'.', -1).toUpper();
    property.value = line.sliced(colon + 1);
    for (const QString &part : std::as_const(parts)) {
        const QString name = part.section(u'=', 0, 0).toUpper();
        const QString value = QString(part.section(u'=', 1)).remove(u'"').toLower();
        if (name == "TYPE"_L1)
            property.types += value.split(u',');
        else if (name == "ENCODING"_L1)
            property.isQuoted = value == "quoted-printable"_L1;
        else if (value.isEmpty())
            property.types.append(name.toLower()); // 2.1 writes the bare type
    }
    return property;
}

/// RFC 6350 3.4: \n, \, and \; within a component.
QString unescaped(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text.at(i) == u'\\' && i + 1 < text.size();
        if (!isEscape) {
            out += text.at(i);
            continue;
        }
        const QChar next = text.at(++i);
        out += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return foreignText(out.replace(u'\n', u", "_s)).simplified().left(mostText);
}

QStringList components(const QString &value)
{
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\' && i + 1 < value.size()) {
            part += value.at(i);
            part += value.at(++i);
        } else if (value.at(i) == u';') {
            parts.append(unescaped(part));
            part.clear();
        } else {
            part += value.at(i);
        }
    }
    parts.append(unescaped(part));
    return parts;
}

void setOnce(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

void takeAddress(ContactCard &card, const QString &value)
{
    const QStringList parts = components(value);
    if (!card.city.isEmpty() || !card.street.isEmpty())
        return;
    card.street = parts.value(2);
    card.city = parts.value(3);
    card.state = parts.value(4);
    card.postalCode = parts.value(5);
    card.country = parts.value(6);
}

void takePhone(ContactCard &card, const Property &property)
{
    QString number = unescaped(property.value);
    if (number.startsWith("tel:"_L1)) // RFC 6350 6.4.1: a URI, which may have parameters
        number = number.sliced(4).section(u';', 0, 0);
    const bool isMobile = property.types.contains(u"cell"_s) || property.types.contains(u"iphone"_s);
    if (property.types.contains(u"fax"_s) || property.types.contains(u"pager"_s))
        return;
    setOnce(isMobile ? card.mobile : card.phone, number);
}

void take(ContactCard &card, const Property &property, QString &formatted)
{
    if (property.name == "N"_L1) {
        const QStringList parts = components(property.value);
        setOnce(card.lastName, parts.value(0));
        setOnce(card.firstName, parts.value(1));
    } else if (property.name == "FN"_L1) {
        setOnce(formatted, unescaped(property.value));
    } else if (property.name == "ORG"_L1) {
        setOnce(card.company, components(property.value).value(0));
    } else if (property.name == "TITLE"_L1) {
        setOnce(card.title, unescaped(property.value));
    } else if (property.name == "ROLE"_L1 && card.title.isEmpty()) {
        card.title = unescaped(property.value);
    } else if (property.name == "EMAIL"_L1) {
        setOnce(card.email, unescaped(property.value).remove(u"mailto:"_s));
    } else if (property.name == "TEL"_L1) {
        takePhone(card, property);
    } else if (property.name == "URL"_L1) {
        setOnce(card.website, unescaped(property.value));
    } else if (property.name == "ADR"_L1) {
        takeAddress(card, property.value);
    }
}

/// Version 2.1 codes what is not ASCII, and breaks such lines after an equals sign.
QString decodedQuoted(const QString &value)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < value.size(); ++i) {
        bool isHex = false;
        const int code = value.at(i) == u'=' ? value.mid(i + 1, 2).toInt(&isHex, 16) : 0;
        if (isHex)
            i += 2;
        bytes += isHex ? QByteArray(1, char(code)) : QString(value.at(i)).toUtf8();
    }
    return QString::fromUtf8(bytes);
}

QString textOf(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    // Phones of old write Latin-1.
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

bool ContactCard::isEmpty() const
{
    return *this == ContactCard();
}

Result<ContactCard> readVCard(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return fail(ErrorKind::Protocol, u"the card is too large"_s);
    ContactCard card;
    QString formatted;
    bool begun = false;
    const QStringList lines = unfolded(textOf(bytes).remove(QChar(0xFEFF)));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        std::optional<Property> property = readProperty(lines.at(i));
        if (!property)
            continue;
        if (property->name == "BEGIN"_L1)
            begun = begun || property->value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
        if (property->name == "END"_L1 && begun)
            break; // of several cards the first
        while (property->isQuoted && property->value.endsWith(u'=') && i + 1 < lines.size())
            property->value = property->value.chopped(1) + lines.at(++i);
        if (property->isQuoted)
            property->value = decodedQuoted(property->value);
        if (begun)
            take(card, *property, formatted);
    }
    if (!begun)
        return fail(ErrorKind::Protocol, u"it is no vCard"_s);
    if (card.lastName.isEmpty() && card.firstName.isEmpty()) {
        card.lastName = formatted.section(u' ', -1);
        card.firstName = formatted.section(u' ', 0, -2);
    }
    return card;
}

} // namespace patchbay
