#include "presentation/contactcard.h"

#include "salesforce/describe.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qsizetype mostLines = 40;
constexpr qsizetype mostText = 255;

const QRegularExpression &emailForm()
{
    static const QRegularExpression form(
        u"[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

const QRegularExpression &webForm()
{
    static const QRegularExpression form(
        u"(?:https?://|www\\.)[^\\s<>|,;]+"_s, QRegularExpression::CaseInsensitiveOption);
    return form;
}

const QRegularExpression &phoneForm()
{
    static const QRegularExpression form(u"(?:\\+|\\(|\\b0|\\b1[ .-])[\\d\\s().\\-/\\x{2011}]{5,}\\d"_s);
    return form;
}

bool says(const QString &line, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&line](const QString &word) {
        const QRegularExpression whole(u"(?<![\\p{L}])"_s + word + u"(?![\\p{L}])"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return whole.match(line).hasMatch();
    });
}

bool namesACompany(const QString &line)
{
    static const QStringList forms = {u"gmbh"_s, u"ag"_s, u"kg"_s, u"se"_s, u"sa"_s, u"s\\.a\\."_s, u"sarl"_s,
        u"sàrl"_s, u"srl"_s, u"spa"_s, u"inc"_s, u"llc"_s, u"ltd"_s, u"limited"_s, u"plc"_s, u"corp"_s,
        u"corporation"_s, u"company"_s, u"group"_s, u"holding"_s, u"b\\.?v\\.?"_s, u"oy"_s, u"ab"_s, u"a/s"_s,
        u"aps"_s, u"pty"_s, u"traders"_s, u"partners"_s, u"e\\.v\\."_s};
    return says(line, forms);
}

bool namesAJob(const QString &line)
{
    static const QStringList words = {u"head"_s, u"manager"_s, u"director"_s, u"engineer"_s, u"officer"_s,
        u"president"_s, u"vp"_s, u"ceo"_s, u"cto"_s, u"cfo"_s, u"coo"_s, u"lead"_s, u"consultant"_s,
        u"sales"_s, u"purchasing"_s, u"marketing"_s, u"developer"_s, u"architect"_s, u"analyst"_s,
        u"assistant"_s, u"partner"_s, u"founder"_s, u"owner"_s, u"leiter"_s, u"leiterin"_s, u"vertrieb"_s,
        u"einkauf"_s, u"geschäftsführer"_s, u"geschäftsführerin"_s, u"directeur"_s, u"directrice"_s,
        u"responsable"_s, u"gerente"_s, u"director[a]?"_s, u"specialist"_s, u"coordinator"_s};
    return says(line, words);
}

/// Two to four words that begin with a capital, without digits: "Dr. Robin van der Sample".
bool looksLikeAName(const QString &line)
{
    static const QRegularExpression word(
        u"^[\\p{L}'’.\\-]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const bool wordsOnly = std::all_of(
        words.cbegin(), words.cend(), [](const QString &part) { return word.match(part).hasMatch(); });
    return words.size() >= 2 && words.size() <= 4 && wordsOnly && words.first().at(0).isUpper()
        && words.last().at(0).isUpper();
}

class SignatureReader
{
public:
    ContactCard read(const QString &text)
    {
        QStringList lines;
        for (const QString &line : text.split(u'\n')) {
            if (const QString bare = foreignText(line).simplified();
                !bare.isEmpty() && lines.size() < mostLines)
                lines.append(bare);
        }
        for (QString &line : lines) {
            takeAddresses(line);
            takeTown(line);
        }
        for (const QString &line : std::as_const(lines)) {
            for (const QString &part : line.split(QRegularExpression(u"\\s[|·•–]\\s|\\s-\\s"_s)))
                takeWords(part.trimmed());
        }
        return m_card;
    }

private:
    /// Takes out what has a form of its own, so that it is no name or title.
    void takeAddresses(QString &line)
    {
        if (const auto email = emailForm().match(line); email.hasMatch()) {
            setOnce(m_card.email, email.captured().toLower());
            line.remove(email.captured());
        }
        if (const auto web = webForm().match(line); web.hasMatch()) {
            setOnce(m_card.website, web.captured());
            line.remove(web.captured());
        }
        auto phones = phoneForm().globalMatch(line);
        QStringList numbers;
        QString before = line;
        while (phones.hasNext()) {
            const auto phone = phones.next();
            takePhone(before.first(phone.capturedStart()), phone.captured().simplified());
            numbers.append(phone.captured());
        }
        for (const QString &number : std::as_const(numbers))
            line.remove(number);
        if (!numbers.isEmpty())
            line.clear(); // what is left is its label
    }

    void takePhone(const QString &before, const QString &number)
    {
        static const QStringList mobile = {u"m"_s, u"mob"_s, u"mobile"_s, u"cell"_s, u"mobil"_s, u"handy"_s,
            u"natel"_s, u"portable"_s, u"móvil"_s};
        static const QStringList fax = {u"f"_s, u"fax"_s, u"telefax"_s};
        const QString label = before.section(QRegularExpression(u"[|,;]|\\d\\s"_s), -1);
        if (says(label, fax))
            return;
        setOnce(says(label, mobile) ? m_card.mobile : m_card.phone, number);
    }

    /// "Beispielweg 4, 8000 Zürich": the number before a town is its postal code.
    void takeTown(QString &line)
    {
        static const QRegularExpression form(
            u"^(?:(.*\\p{L}.*\\d\\w*)\\s*,\\s*)?(?:[A-Z]{1,2}-)?(\\d{4,5})\\s+(\\p{Lu}[\\p{L} .\\-]+?)(?:\\s*,\\s*(\\p{Lu}[\\p{L} ]+))?$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression street(
            u"^\\p{L}[\\p{L} .\\-]*\\s\\d+\\s?[a-zA-Z]?$"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (const auto town = form.match(line); town.hasMatch()) {
            setOnce(m_card.street, town.captured(1));
            setOnce(m_card.postalCode, town.captured(2));
            setOnce(m_card.city, town.captured(3));
            setOnce(m_card.country, town.captured(4));
            line.clear();
        } else if (street.match(line).hasMatch()) {
            setOnce(m_card.street, line);
            line.clear();
        }
    }

    void takeWords(const QString &words)
    {
        if (words.isEmpty() || words.size() > 80)
            return;
        if (m_card.company.isEmpty() && namesACompany(words)) {
            m_card.company = words;
        } else if (m_card.title.isEmpty() && !m_card.lastName.isEmpty() && namesAJob(words)) {
            m_card.title = words;
        } else if (m_card.lastName.isEmpty() && looksLikeAName(words) && !namesAJob(words)) {
            m_card.lastName = words.section(u' ', -1);
            m_card.firstName = words.section(u' ', 0, -2);
        }
    }

    static void setOnce(QString &field, const QString &value)
    {
        if (field.isEmpty())
            field = value.trimmed().left(mostText);
    }

    ContactCard m_card;
};

/// The card's fields under the names that people's objects have.
QList<std::pair<QString, QString>> namedFields(const ContactCard &card, const QString &object)
{
    const QString address = object == "Lead"_L1 ? QString()
        : object == "Account"_L1                ? u"Billing"_s
                                                : u"Mailing"_s;
    QList<std::pair<QString, QString>> fields
        = {{u"Phone"_s, card.phone}, {u"Website"_s, card.website}, {address + u"Street"_s, card.street},
            {address + u"City"_s, card.city}, {address + u"State"_s, card.state},
            {address + u"PostalCode"_s, card.postalCode}, {address + u"Country"_s, card.country}};
    if (object == "Account"_L1)
        return fields + QList<std::pair<QString, QString>>{{u"Name"_s, card.company}};
    return fields
        + QList<std::pair<QString, QString>>{{u"FirstName"_s, card.firstName}, {u"LastName"_s, card.lastName},
            {u"Title"_s, card.title}, {u"Company"_s, card.company}, {u"Email"_s, card.email},
            {u"MobilePhone"_s, card.mobile}};
}

} // namespace

ContactCard readSignature(const QString &text)
{
    return SignatureReader().read(text);
}

ContactCard readContact(const QString &text)
{
    if (text.trimmed().startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive))
        return readVCard(text.toUtf8()).value_or(ContactCard());
    return readSignature(text);
}

QJsonObject fieldsOf(const ContactCard &card, const QString &object)
{
    QJsonObject fields;
    for (const auto &[name, value] : namedFields(card, object)) {
        const bool isNone = object == "Contact"_L1 && (name == "Company"_L1 || name == "Website"_L1);
        if (!value.isEmpty() && !isNone)
            fields.insert(name, value);
    }
    return fields;
}

QJsonObject fieldsOf(const ContactCard &card, const ObjectDescribe &describe)
{
    QJsonObject fields;
    for (const auto &[name, value] : namedFields(card, describe.name)) {
        const FieldDescribe *const field = describe.field(name);
        if (!value.isEmpty() && field && field->createable)
            fields.insert(field->name, field->length > 0 ? value.left(field->length) : value);
    }
    return fields;
}

} // namespace patchbay
