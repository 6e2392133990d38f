#include "intake/intakefields.h"

#include "base/jsonreader.h"
#include "base/uniquemembers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

constexpr int deepest = 4; // a record is one object; a little more tells what is wrong with it
constexpr qsizetype mostFields = 500;
constexpr qsizetype longestKey = 200;

QString orgsName(const QString &name, const QString &object)
{
    static const QHash<QString, QString> aliases{{u"firstName"_s, u"FirstName"_s},
        {u"lastName"_s, u"LastName"_s}, {u"email"_s, u"Email"_s}, {u"phone"_s, u"Phone"_s},
        {u"title"_s, u"Title"_s}, {u"source"_s, u"LeadSource"_s}, {u"company"_s, u"Company"_s}};
    const bool isPerson = object == "Lead"_L1 || object == "Contact"_L1;
    if (!isPerson || (object == "Contact"_L1 && name == "company"_L1))
        return name;
    return aliases.value(name, name);
}

bool isFieldName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9_]{0,79}\\z"_s);
    return form.match(name).hasMatch();
}

bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t')
            || c.isNonCharacter();
    });
}

/// QJsonDocument keeps a byte order mark at the begin of a text or drops it, as the text has escapes or not:
/// the same record would not be the same again.
QJsonValue withoutMark(QString text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

} // namespace

tl::expected<QJsonObject, QString> intakeFields(const QByteArray &body, const QString &object)
{
    const Result<QJsonObject> read = parseJsonObject(body, deepest);
    if (!read)
        return tl::unexpected(Words::tr("The body is not one JSON object in UTF-8."));
    if (const auto doubled = doubledMember(body))
        return tl::unexpected(Words::tr("%1 is there twice.").arg(*doubled));
    return intakeFields(*read, object);
}

tl::expected<QJsonObject, QString> intakeFields(const QJsonObject &read, const QString &object)
{
    if (read.size() > mostFields)
        return tl::unexpected(Words::tr("A record has %n fields at most.", nullptr, int(mostFields)));
    QJsonObject fields;
    for (auto member = read.constBegin(); member != read.constEnd(); ++member) {
        const QJsonValue value = member.value();
        const QString name = orgsName(member.key(), object);
        if (!isFieldName(name))
            return tl::unexpected(Words::tr("A name in the body is not a field's name."));
        if (value.isObject() || value.isArray())
            return tl::unexpected(Words::tr("%1 is not a plain value.").arg(name));
        if (hasControls(value.toString()))
            return tl::unexpected(Words::tr("%1 holds a control character.").arg(name));
        if (fields.contains(name))
            return tl::unexpected(Words::tr("%1 is there twice.").arg(name));
        if (!value.isNull())
            fields.insert(name, value.isString() ? withoutMark(value.toString()) : value);
    }
    return fields;
}

bool isIdempotencyKey(const QByteArray &key)
{
    return !key.isEmpty() && key.size() <= longestKey
        && std::all_of(key.begin(), key.end(), [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7F; });
}

} // namespace patchbay
