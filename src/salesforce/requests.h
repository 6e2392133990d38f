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

/// Builders of REST requests. URLs are relative to the org; `version` is like "62.0". Nothing is sent from
/// here.
[[nodiscard]] HttpRequest versionsRequest();
/// With `lastModified` (the HTTP date of an earlier answer) an unchanged describe is answered by 304.
[[nodiscard]] HttpRequest describeRequest(
    const QString &version, const QString &object, const QByteArray &lastModified = {});
[[nodiscard]] HttpRequest createRequest(const QString &version, const QString &object,
    const QJsonObject &fields, const CreateOptions &options = {});
/// Creates up to mostRecordsPerRequest records of one object, each on its own (not all or none).
[[nodiscard]] HttpRequest createManyRequest(const QString &version, const QString &object,
    const QList<QJsonObject> &records, const CreateOptions &options = {});
[[nodiscard]] HttpRequest queryRequest(const QString &version, const QString &soql);

} // namespace patchbay
