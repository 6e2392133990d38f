#include "intake/tablerecords.h"

#include "csv/csvreader.h"
#include "intake/csvwords.h"
#include "intake/intakefields.h"
#include "presentation/historyexport.h"
#include "salesforce/recordrules.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

constexpr qsizetype mostRecords = 5000;
constexpr qsizetype mostExamples = 3;
constexpr qsizetype mostSampled = 50;
constexpr qsizetype rowsToGuessBy = 20;

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

/// What such columns are called in other languages and at other places: nearly always that.
const QHash<QString, QString> &probableNames()
{
    static const QHash<QString, QString> names = [] {
        const QList<std::pair<QString, QString>> lists{
            {u"LastName"_s,
                u"name nachname familienname zuname nom nomdefamille apellido apellidos sobrenome apelido "
                "cognome achternaam 姓 姓氏 苗字"_s},
            {u"FirstName"_s, u"vorname rufname prénom prenom nombre nombres primeironome voornaam 名 名字"_s},
            {u"Company"_s,
                u"firma firmenname unternehmen organisationname account société societe entreprise empresa "
                "compañía compania azienda bedrijf 会社 会社名 企業名 公司 公司名称"_s},
            {u"Email"_s,
                u"emailadresse mailadresse courriel adressemail adresseemail correo correoelectrónico "
                "correoelectronico メール メールアドレス 邮箱 电子邮件 电子邮箱"_s},
            {u"Phone"_s,
                u"telefon telefonnummer tel rufnummer téléphone telefono teléfono telefone telefoon 電話 "
                "電話番号 电话"_s},
            {u"MobilePhone"_s,
                u"mobil handy mobiltelefon handynummer portable móvil movil celular cell 携帯 手机"_s},
            {u"Title"_s, u"position funktion berufsbezeichnung fonction poste cargo puesto role 役職 职位"_s},
            {u"Salutation"_s, u"anrede civilité tratamiento tratamento 敬称 称呼"_s},
            {u"Website"_s, u"webseite internet homepage url site siteweb sitioweb ウェブサイト 网站"_s},
            {u"Street"_s,
                u"straße strasse adresse address rue calle dirección direccion rua endereço 住所 街道 地址"_s},
            {u"City"_s, u"ort stadt town ville ciudad cidade 市区町村 城市"_s},
            {u"State"_s, u"bundesland region province provincia estado 都道府県 省份"_s},
            {u"PostalCode"_s,
                u"plz postleitzahl zipcode codepostal códigopostal codigopostal cep 郵便番号 邮编"_s},
            {u"Country"_s, u"land pays país pais 国 国家"_s},
            {u"LeadSource"_s, u"quelle herkunft leadquelle origine source origen fuente origem 来源"_s},
            {u"Description"_s,
                u"notiz notizen notes note comment comments bemerkung bemerkungen kommentar remarque notas observações 備考 备注"_s},
            {u"Industry"_s, u"branche industrie secteur sector setor 業種 行业"_s},
            {u"NumberOfEmployees"_s,
                u"employees mitarbeiter mitarbeiterzahl effectif empleados funcionários 従業員数 员工人数"_s},
        };
        QHash<QString, QString> made;
        for (const auto &[field, words] : lists) {
            for (const QString &word : words.split(u' '))
                made.insert(word, field);
        }
        return made;
    }();
    return names;
}

QStringList examplesOf(const CsvTable &table, qsizetype column)
{
    QStringList examples;
    for (const CsvRow &row : table.rows) {
        const QString value = row.values.at(column).simplified();
        if (!value.isEmpty() && !examples.contains(value))
            examples.append(value);
        if (examples.size() == mostExamples)
            break;
    }
    return examples;
}

/// Whether all values that there are in the first rows look like that.
bool areAll(const CsvTable &table, qsizetype column, const QRegularExpression &form)
{
    bool isAny = false;
    for (const CsvRow &row : table.rows.first(std::min(rowsToGuessBy, table.rows.size()))) {
        const QString value = row.values.at(column).trimmed();
        if (value.isEmpty())
            continue;
        isAny = true;
        if (!form.match(value).hasMatch())
            return false;
    }
    return isAny;
}

QString fieldByContent(const CsvTable &table, qsizetype column)
{
    static const QRegularExpression address(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+\\z"_s);
    static const QRegularExpression web(u"^(https?://|www\\.)\\S+\\z"_s);
    if (areAll(table, column, address))
        return u"Email"_s;
    return areAll(table, column, web) ? u"Website"_s : QString();
}

bool takes(const ObjectDescribe *describe, const QString &name)
{
    const FieldDescribe *const field = describe ? describe->field(name) : nullptr;
    return describe ? field && field->createable : usualNames().values().contains(name);
}

/// Of a row that is not empty; an empty one stays that, whatever is the same for all.
QJsonObject valuesOf(
    const CsvRow &row, const QList<ImportColumn> &columns, const QList<ImportConstant> &constants)
{
    QJsonObject values;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const QString value = row.values.at(i).trimmed();
        if (!columns.at(i).field.isEmpty() && !value.isEmpty())
            values.insert(columns.at(i).field, value);
    }
    for (const ImportConstant &constant : values.isEmpty() ? QList<ImportConstant>() : constants) {
        if (!values.contains(constant.field))
            values.insert(constant.field, constant.value);
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

tl::expected<CsvTable, QString> readTable(const QByteArray &bytes)
{
    auto table = readCsv(bytes, {.rows = mostRecords});
    if (!table)
        return tl::unexpected(csvFaultWords(table.error()));
    if (table->rows.isEmpty())
        return tl::unexpected(noRecord());
    return *std::move(table);
}

QList<ImportColumn> matchColumns(const CsvTable &table, const ObjectDescribe *describe)
{
    const QHash<QString, QString> known = knownNames(describe);
    QList<ImportColumn> columns;
    QSet<QString> given;
    const auto give = [&](ImportColumn &column, const QString &field, ColumnMatch match) {
        if (field.isEmpty() || given.contains(field))
            return;
        given.insert(field);
        column.field = field;
        column.match = match;
    };
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const QString &name = table.header.at(i);
        columns.append({name, examplesOf(table, i), {}, ColumnMatch::LeftOut});
        give(columns.last(), known.value(folded(name)), ColumnMatch::Sure);
        if (!describe && name.trimmed().endsWith("__c"_L1))
            give(columns.last(), name.trimmed(), ColumnMatch::Sure);
    }
    for (const bool byContent : {false, true}) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString field
                = byContent ? fieldByContent(table, i) : probableNames().value(folded(columns.at(i).name));
            if (columns.at(i).field.isEmpty() && takes(describe, field))
                give(columns[i], field, ColumnMatch::Guessed);
        }
    }
    return columns;
}

QList<ImportField> importFields(const QString &object, const ObjectDescribe *describe)
{
    QList<ImportField> fields;
    if (!describe) {
        QStringList names = usualNames().values();
        names.removeDuplicates();
        names.sort();
        for (const QString &name : names)
            fields.append({name, name, name == "LastName"_L1});
        return fields;
    }
    const QJsonObject filledIn = preparedFields(object, {}, describe);
    for (const FieldDescribe &field : describe->fields) {
        if (!field.createable)
            continue;
        fields.append({field.name, field.label.isEmpty() ? field.name : field.label,
            field.isRequired() && !filledIn.contains(field.name)});
        for (const PicklistValue &value : field.picklist) {
            if (value.active)
                fields.last().choices.append({value.value, value.label});
        }
    }
    std::stable_sort(fields.begin(), fields.end(), [](const ImportField &one, const ImportField &other) {
        return one.required != other.required ? one.required : one.label.localeAwareCompare(other.label) < 0;
    });
    return fields;
}

TableRecords tableRecords(const CsvTable &table, const QList<ImportColumn> &columns,
    const QList<ImportConstant> &constants, const QString &object, const ObjectDescribe *describe)
{
    TableRecords read;
    for (const CsvRow &row : table.rows) {
        const auto fields = intakeFields(valuesOf(row, columns, constants), object);
        const QString fault = faultOf(fields, describe);
        if (!fault.isEmpty())
            read.wrong.append({row.line, fault});
        else
            read.records.append({row.line, *fields, cellsOf(row, table.header)});
        if (read.sample.size() < mostSampled)
            read.sample.append({row.line, recordFacts(fields.value_or(QJsonObject()), describe), fault});
    }
    return read;
}

QByteArray faultyRows(const CsvTable &table, const QList<ImportFault> &wrong)
{
    QHash<int, QString> faults;
    for (const ImportFault &fault : wrong)
        faults.insert(fault.line, fault.text);
    QByteArrayList cells;
    for (const QString &name : table.header)
        cells.append(csvValue(name));
    cells.append({csvCell(Words::tr("Line")), csvCell(Words::tr("Error"))});
    QByteArray csv = "\xef\xbb\xbf" + cells.join(',') + "\r\n";
    for (const CsvRow &row : table.rows) {
        if (!faults.contains(row.line))
            continue;
        cells.clear();
        for (const QString &value : row.values)
            cells.append(csvValue(value));
        cells.append({QByteArray::number(row.line), csvCell(faults.value(row.line))});
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace patchbay
