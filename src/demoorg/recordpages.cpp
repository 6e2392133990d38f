#include "demoorg/recordpages.h"

#include "demoorg/recordids.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr int listedRows = 200;

QString recordLink(const QString &objectName, const QString &id, const QString &text)
{
    return u"<a href=\"/lightning/r/%1/%2/view\">%3</a>"_s.arg(
        escaped(objectName), escaped(id), escaped(text.isEmpty() ? id : text));
}

bool isSystemField(const FieldDef &field)
{
    static const QStringList names{u"Id"_s, u"CreatedDate"_s, u"CreatedById"_s, u"LastModifiedDate"_s,
        u"LastModifiedById"_s, u"SystemModstamp"_s, u"OwnerId"_s};
    return names.contains(field.name);
}

} // namespace

RecordPages::RecordPages(Org &org, const Catalog &catalog)
    : m_org(org)
    , m_catalog(catalog)
{
}

Page RecordPages::missing()
{
    Page page;
    page.title = u"Nothing here"_s;
    page.status = 404;
    page.body
        = u"<h1>Nothing here</h1><p>The record may have been deleted, or the address is not complete.</p>"
          "<p><a href=\"/\">Show what this org holds</a></p>"_s;
    return page;
}

Page RecordPages::home()
{
    QString rows;
    for (const ObjectDef &object : m_catalog.objects())
        rows += u"<tr><td><a href=\"/lightning/o/%1/list\">%2</a></td><td>%3</td></tr>"_s
                    .arg(object.name, escaped(object.labelPlural))
                    .arg(m_org.records.count(object.name));
    Page page;
    page.title = u"Demo org"_s;
    page.wide = true;
    page.body
        = u"<h1>What this org holds</h1><table><thead><tr><th scope=\"col\">Object</th><th scope=\"col\">Records</th></tr></thead><tbody>%1</tbody></table>"_s
              .arg(rows);
    return page;
}

Page RecordPages::list(const ObjectDef &object)
{
    QString rows;
    const QList<Row> found
        = m_org.db.run("SELECT id FROM records WHERE type=? AND deleted=0 ORDER BY rowid DESC LIMIT ?",
            {object.name, listedRows});
    for (const Row &row : found)
        if (const std::optional<StoredRecord> record = m_org.records.find(row[0].toString())) {
            const QJsonObject &body = record->body;
            const QString side
                = body["Company"_L1].isString() ? body["Company"_L1].toString() : body["Email"_L1].toString();
            rows += u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(
                recordLink(object.name, record->id, body[object.nameField()].toString()), escaped(side),
                escaped(body["CreatedDate"_L1].toString().left(16).replace(u'T', u' ')));
        }
    Page page;
    page.title = object.labelPlural;
    page.wide = true;
    page.body = u"<nav><a href=\"/\">All objects</a></nav><h1>%1</h1><table><thead><tr><th "
                u"scope=\"col\">Name</th><th scope=\"col\">Company or e-mail</th>"
                "<th scope=\"col\">Created (UTC)</th></tr></thead><tbody>%2</tbody></table>"_s.arg(
                    escaped(object.labelPlural), rows);
    if (found.isEmpty())
        page.body += u"<p class=\"quiet\">None yet.</p>"_s;
    return page;
}

QString RecordPages::shownValue(const FieldDef &field, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"Yes"_s : u"No"_s;
    if (value.isDouble())
        return escaped(QString::number(value.toDouble(), 'f', qMax(0, field.scale)));
    const QString text = value.toString();
    if (field.type == "reference"_L1)
        if (const std::optional<StoredRecord> other = m_org.records.find(text))
            if (const ObjectDef *object = m_catalog.object(other->type))
                return recordLink(object->name, other->id, other->body[object->nameField()].toString());
    return escaped(text);
}

Page RecordPages::record(const ObjectDef &object, const QString &id)
{
    const std::optional<StoredRecord> record = m_org.records.find(id);
    if (!record || record->deleted || record->type != object.name)
        return missing();
    QString details;
    QString system;
    for (const FieldDef &field : object.fields) {
        const QJsonValue value = record->body.value(field.name);
        const bool isEmpty = value.isNull() || value.isUndefined() || (value.isBool() && !value.toBool());
        if (field.isCompound() || isEmpty)
            continue;
        const QString shown = field.name == "Id"_L1 ? u"<code>%1</code>"_s.arg(escaped(record->id))
                                                    : shownValue(field, value);
        (isSystemField(field) ? system : details)
            += u"<dt>%1</dt><dd>%2</dd>"_s.arg(escaped(field.label), shown);
    }
    const QString name = record->body[object.nameField()].toString();
    Page page;
    page.title = u"%1 | %2"_s.arg(name, object.label);
    page.wide = true;
    page.body
        = u"<nav><a href=\"/lightning/o/%1/list\">%2</a></nav><p class=\"quiet\">%3</p><h1>%4</h1><h2>Details</h2><dl>%5</dl><h2>System</h2><dl>%6</dl>"_s
              .arg(object.name, escaped(object.labelPlural), escaped(object.label), escaped(name), details,
                  system);
    return page;
}

} // namespace patchbay::demoorg
