#include "demoorg/storedrecord.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

/// The parts of a compound address, read from the fields that say they belong to it.
QJsonValue compoundValue(const ObjectDef &object, const FieldDef &compound, const QJsonObject &body)
{
    const QString prefix = compound.name.chopped(QStringLiteral("Address").size());
    QJsonObject parts;
    bool any = false;
    static const QStringList names{u"City"_s, u"Country"_s, u"GeocodeAccuracy"_s, u"Latitude"_s,
        u"Longitude"_s, u"PostalCode"_s, u"State"_s, u"Street"_s};
    for (const QString &name : names) {
        if (!object.field(prefix + name))
            continue;
        const QJsonValue value = body.value(prefix + name);
        any = any || !(value.isNull() || value.isUndefined());
        parts.insert(name.at(0).toLower() + name.mid(1), value.isUndefined() ? QJsonValue() : value);
    }
    return any ? QJsonValue(parts) : QJsonValue();
}

} // namespace

QString apiTime(Timestamp time)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc());
    // Salesforce keeps whole seconds.
    return utc.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u".000+0000"_s;
}

QJsonObject attributesOf(const ObjectDef &object, const StoredRecord &record, const QString &version)
{
    const QString url = u"/services/data/v%1/sobjects/%2/%3"_s.arg(version, object.name, record.id);
    return {{u"attributes"_s, QJsonObject{{u"type"_s, object.name}, {u"url"_s, url}}}};
}

QJsonValue shownValue(const ObjectDef &object, const FieldDef &field, const StoredRecord &record)
{
    if (field.type == "id"_L1)
        return record.id;
    if (field.name == "IsDeleted"_L1)
        return record.deleted;
    if (field.isCompound())
        return compoundValue(object, field, record.body);
    return record.body.contains(field.name) ? record.body.value(field.name) : QJsonValue();
}

QJsonObject shownRecord(
    const ObjectDef &object, const StoredRecord &record, const QString &version, const QStringList &fields)
{
    QJsonObject shown = attributesOf(object, record, version);
    if (fields.isEmpty())
        for (const FieldDef &field : object.fields)
            shown.insert(field.name, shownValue(object, field, record));
    for (const QString &name : fields)
        if (const FieldDef *field = object.field(name))
            shown.insert(field->name, shownValue(object, *field, record));
    return shown;
}

} // namespace patchbay::demoorg
