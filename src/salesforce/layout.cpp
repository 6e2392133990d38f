#include "salesforce/layout.h"

#include "base/jsonreader.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// The first 15 of an id say all.
bool isSameId(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.left(15) == b.left(15);
}

class LayoutReader
{
public:
    explicit LayoutReader(const ObjectDescribe &describe)
        : m_describe(describe)
    {
    }

    void readSections(const QJsonArray &sections)
    {
        for (const QJsonValue &json : sections) {
            LayoutSection section;
            section.heading = foreignText(json["heading"_L1].toString());
            for (const QJsonValue &row : json["layoutRows"_L1].toArray()) {
                for (const QJsonValue &item : row["layoutItems"_L1].toArray())
                    readItem(section, item);
            }
            if (!section.fields.isEmpty())
                layout.sections.append(section);
        }
    }

    RecordLayout layout;

private:
    void readItem(LayoutSection &section, const QJsonValue &item)
    {
        if (!item["editableForNew"_L1].toBool(false))
            return;
        for (const QJsonValue &component : item["layoutComponents"_L1].toArray()) {
            if (component["type"_L1].toString() != "Field"_L1)
                continue;
            const QString name = component["value"_L1].toString();
            const QStringList parts = partsOf(name, component["components"_L1].toArray());
            section.fields.append(parts);
            // Of a name or an address only the org knows which part it insists on.
            if (item["required"_L1].toBool(false) && parts == QStringList{name})
                layout.required.append(name);
        }
    }

    [[nodiscard]] QStringList partsOf(const QString &name, const QJsonArray &components) const
    {
        QStringList parts;
        for (const QJsonValue &component : components)
            parts.append(component["value"_L1].toString());
        parts.removeAll(QString());
        if (!parts.isEmpty())
            return parts;
        for (const FieldDescribe &field : m_describe.fields) {
            if (field.compoundFieldName == name && field.name != name)
                parts.append(field.name);
        }
        return parts.isEmpty() ? QStringList{name} : parts;
    }

    const ObjectDescribe &m_describe;
};

QHash<QString, QStringList> readChoices(const QJsonObject &mapping)
{
    QHash<QString, QStringList> choices;
    const QJsonArray lists = mapping.value("picklistsForRecordType"_L1).toArray();
    for (const QJsonValue &list : lists) {
        QStringList values;
        for (const QJsonValue &value : list["picklistValues"_L1].toArray()) {
            if (value["active"_L1].toBool(true))
                values.append(value["value"_L1].toString());
        }
        choices.insert(list["picklistName"_L1].toString(), values);
    }
    return choices;
}

QJsonObject mappingOf(const QJsonArray &mappings, const QString &recordTypeId)
{
    for (const QJsonValue &mapping : mappings) {
        const bool isIt = recordTypeId.isEmpty()
            ? mapping["defaultRecordTypeMapping"_L1].toBool(false)
            : isSameId(mapping["recordTypeId"_L1].toString(), recordTypeId);
        if (isIt)
            return mapping.toObject();
    }
    return {};
}

} // namespace

Result<RecordLayout> readLayout(const QByteArray &mappings, const QByteArray &layout,
    const QString &recordTypeId, const ObjectDescribe &describe)
{
    const Result<QJsonObject> all = parseJsonObject(mappings);
    if (!all)
        return fail(all.error());
    QJsonObject one = all->value("layouts"_L1)[0].toObject();
    if (!layout.isEmpty()) {
        const Result<QJsonObject> own = parseJsonObject(layout);
        if (!own)
            return fail(own.error());
        one = *own;
    }
    if (!one.value("editLayoutSections"_L1).isArray())
        return fail(ErrorKind::Protocol, u"the answer holds no layout"_s);
    LayoutReader reader(describe);
    reader.layout.recordTypeId = recordTypeId;
    reader.readSections(one.value("editLayoutSections"_L1).toArray());
    reader.layout.choices
        = readChoices(mappingOf(all->value("recordTypeMappings"_L1).toArray(), recordTypeId));
    return reader.layout;
}

} // namespace patchbay
