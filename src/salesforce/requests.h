#pragma once

#include "base/ids.h"
#include "net/httpclient.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace patchbay
{

/// The most records one sObject Collections request may carry; it counts as one API call.
inline constexpr int mostRecordsPerRequest = 200;

/// What a create request asks of the org besides the fields.
struct CreateOptions {
    bool useAssignmentRule = true; ///< matters for Lead, Case and Account
    bool allowDuplicate = false; ///< save although a duplicate rule warns
};

/// A record that is created once, by its key.
struct KeyedRecord {
    QString key;
    QJsonObject fields; ///< without the key
};

/// Builders of REST requests. URLs are relative to the org; `version` is like "62.0". Nothing is sent from
/// here.
[[nodiscard]] HttpRequest versionsRequest();
/// With `lastModified` (the HTTP date of an earlier answer) an unchanged describe is answered by 304.
[[nodiscard]] HttpRequest describeRequest(
    const QString &version, const QString &object, const QByteArray &lastModified = {});
/// The list of all objects this user sees; revalidated in the same way.
[[nodiscard]] HttpRequest objectsRequest(const QString &version, const QByteArray &lastModified = {});
/// The object's page layouts, or that of one record type.
[[nodiscard]] HttpRequest layoutsRequest(
    const QString &version, const QString &object, const QString &recordTypeId = {});
[[nodiscard]] HttpRequest createRequest(const QString &version, const QString &object,
    const QJsonObject &fields, const CreateOptions &options = {});
/// Creates up to mostRecordsPerRequest records of one object, each on its own (not all or none).
[[nodiscard]] HttpRequest createManyRequest(const QString &version, const QString &object,
    const QList<QJsonObject> &records, const CreateOptions &options = {});
/// The same by a key of ours: sent again, it changes the record that is there to what it is. `keyField` is a
/// unique external id of the object.
[[nodiscard]] HttpRequest upsertRequest(const QString &version, const QString &object,
    const QString &keyField, const KeyedRecord &record, const CreateOptions &options = {});
[[nodiscard]] HttpRequest upsertManyRequest(const QString &version, const QString &object,
    const QString &keyField, const QList<KeyedRecord> &records, const CreateOptions &options = {});
/// All fields of one record that this user sees.
[[nodiscard]] HttpRequest rowRequest(const QString &version, const QString &object, const RecordId &id);
/// Changes the given fields of a record and no others; the same twice is the same once.
[[nodiscard]] HttpRequest updateRequest(
    const QString &version, const QString &object, const RecordId &id, const QJsonObject &fields);
[[nodiscard]] HttpRequest deleteRequest(const QString &version, const QString &object, const RecordId &id);
[[nodiscard]] HttpRequest queryRequest(const QString &version, const QString &soql);

} // namespace patchbay
