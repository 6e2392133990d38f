#include "intake/tablerecords.h"

#include "csv/csvreader.h"
#include "intake/csvwords.h"
#include "intake/intakefields.h"
#include "presentation/recordform.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

constexpr qsizetype mostRecords = 5000;

tl::expected<CsvTable, CsvFault> readTable(const QByteArray &bytes)
{
    return readCsv(bytes, {.rows = mostRecords});
}

QString noRecord()
{
    return Words::tr("There is no record in it.");
}

/// "E-mail", "Last Name" and "LASTNAME" as "email", "lastname", "lastname".
QString folded(const QString &name)
{
    QString kept;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() || c == u'_')
            kept.append(c.toLower());
    }
    return kept;
}

/// What every org has, and what spreadsheets call it.
const QHash<QString, QString> &usualNames()
{
    static const QHash<QString, QString> names{{u"firstname"_s, u"FirstName"_s},
        {u"givenname"_s, u"FirstName"_s}, {u"lastname"_s, u"LastName"_s}, {u"surname"_s, u"LastName"_s},
        {u"familyname"_s, u"LastName"_s}, {u"company"_s, u"Company"_s}, {u"companyname"_s, u"Company"_s},
        {u"organisation"_s, u"Company"_s}, {u"organization"_s, u"Company"_s}, {u"email"_s, u"Email"_s},
        {u"emailaddress"_s, u"Email"_s}, {u"mail"_s, u"Email"_s}, {u"phone"_s, u"Phone"_s},
        {u"phonenumber"_s, u"Phone"_s}, {u"telephone"_s, u"Phone"_s}, {u"mobile"_s, u"MobilePhone"_s},
        {u"mobilephone"_s, u"MobilePhone"_s}, {u"title"_s, u"Title"_s}, {u"jobtitle"_s, u"Title"_s},
        {u"salutation"_s, u"Salutation"_s}, {u"website"_s, u"Website"_s}, {u"street"_s, u"Street"_s},
        {u"city"_s, u"City"_s}, {u"state"_s, u"State"_s}, {u"postalcode"_s, u"PostalCode"_s},
        {u"zip"_s, u"PostalCode"_s}, {u"country"_s, u"Country"_s}, {u"source"_s, u"LeadSource"_s},
        {u"leadsource"_s, u"LeadSource"_s}, {u"description"_s, u"Description"_s},
        {u"industry"_s, u"Industry"_s}};
    return names;
}

/// By which names a column is known, each with its field. What the org says comes before what is usual.
QHash<QString, QString> knownNames(const ObjectDescribe *describe)
{
    if (!describe)
        return usualNames();
    QHash<QString, QString> known;
    QSet<QString> fields;
    for (const FieldDescribe &field : describe->fields) {
        if (!field.createable)
            continue;
        fields.insert(field.name);
        known.insert(folded(field.name), field.name);
    }
    for (const FieldDescribe &field : describe->fields) {
        if (const QString label = folded(field.label); field.createable && !known.contains(label))
            known.insert(label, field.name);
    }
    for (auto usual = usualNames().cbegin(); usual != usualNames().cend(); ++usual) {
        if (fields.contains(usual.value()) && !known.contains(usual.key()))
            known.insert(usual.key(), usual.value());
    }
    return known;
}

/// The field of each column; empty: it is left out.
QStringList fieldsOfColumns(const QStringList &header, const ObjectDescribe *describe)
{
    const QHash<QString, QString> known = knownNames(describe);
    QStringList fields;
    for (const QString &name : header) {
        QString field = known.value(folded(name));
        if (field.isEmpty() && !describe && name.trimmed().endsWith("__c"_L1))
            field = name.trimmed();
        fields.append(fields.contains(field) ? QString() : field);
    }
    return fields;
}

QJsonObject valuesOf(const CsvRow &row, const QStringList &columns)
{
    QJsonObject values;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const QString value = row.values.at(i).trimmed();
        if (!columns.at(i).isEmpty() && !value.isEmpty())
            values.insert(columns.at(i), value);
    }
    return values;
}

/// Names that mean the same are one, so that a file is known again when its header was tidied up.
QJsonObject cellsOf(const CsvRow &row, const QStringList &header)
{
    QJsonObject cells;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const QString name = folded(header.at(i));
        const QString known = usualNames().value(name, name);
        if (const QString value = row.values.at(i).trimmed(); !value.isEmpty())
            cells.insert(known, cells.value(known).toString() + u'\n' + value);
    }
    return cells;
}

/// What is wrong with a row; empty: nothing.
QString faultOf(const tl::expected<QJsonObject, QString> &fields, const ObjectDescribe *describe)
{
    if (!fields)
        return fields.error();
    if (fields->isEmpty())
        return noRecord();
    QStringList faults;
    for (const FieldRemark &remark : describe ? checkRecord(*describe, *fields) : QList<FieldRemark>()) {
        const FieldDescribe *const field = describe->field(remark.field);
        const QString label = field ? field->label : remark.field;
        faults.append(remark.text.contains(label) ? remark.text : u"%1: %2"_s.arg(label, remark.text));
    }
    return faults.join(u' ');
}

} // namespace

tl::expected<TableRecords, QString> readTableRecords(
    const QByteArray &bytes, const QString &object, const ObjectDescribe *describe)
{
    const auto table = readTable(bytes);
    if (!table)
        return tl::unexpected(csvFaultWords(table.error()));
    const QStringList columns = fieldsOfColumns(table->header, describe);
    if (columns.join(QString()).isEmpty())
        return tl::unexpected(Words::tr("No column has the name of a field, as “Last Name” or “Company”."));
    if (table->rows.isEmpty())
        return tl::unexpected(noRecord());
    TableRecords read;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).isEmpty())
            read.ignored.append(table->header.at(i));
    }
    for (const CsvRow &row : table->rows) {
        const auto fields = intakeFields(valuesOf(row, columns), object);
        if (const QString fault = faultOf(fields, describe); !fault.isEmpty())
            read.wrong.append(u"%1: %2"_s.arg(Words::tr("Line %1").arg(row.line), fault));
        else
            read.records.append({row.line, *fields, cellsOf(row, table->header)});
    }
    return read;
}

QString faultOfTable(const QByteArray &bytes)
{
    const auto table = readTable(bytes);
    if (!table)
        return csvFaultWords(table.error());
    return table->rows.isEmpty() ? noRecord() : QString();
}

} // namespace patchbay
