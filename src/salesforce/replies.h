#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace patchbay
{

/// One entry of an error array: `errorCode` in answers to single records, `statusCode` in Collections.
struct ApiError {
    QString code;
    QString message; ///< foreign text, made safe to keep
    QStringList fields;
    QStringList matches; ///< record ids a duplicate rule found
};

/// What became of one record of a create request, by the org's own word.
struct CreatedRecord {
    std::optional<RecordId> id; ///< none: refused, `errors` says why
    QList<ApiError> errors;
};

struct QueryPage {
    int totalSize = 0;
    bool done = true;
    QString nextRecordsUrl;
    QList<QJsonObject> records;
};

/// Calls of the last 24 hours, of all programs, and how many are allowed.
struct ApiUsage {
    int used = 0;
    int limit = 0;
};

/// Readers of REST answers; what has not the shape that is documented is ErrorKind::Protocol.
[[nodiscard]] Result<CreatedRecord> readCreated(const QByteArray &body);
/// `count`: how many records were sent; another number of results is Protocol.
[[nodiscard]] Result<QList<CreatedRecord>> readCreatedMany(const QByteArray &body, qsizetype count);
/// The errors of a 4xx or 5xx body, an array or a single object; empty when it is neither (HTML, plain text).
[[nodiscard]] QList<ApiError> readErrors(const QByteArray &body);
[[nodiscard]] Result<QueryPage> readQueryPage(const QByteArray &body);
/// "59.0", "60.0", … as /services/data lists them.
[[nodiscard]] Result<QStringList> readVersions(const QByteArray &body);
/// The Sforce-Limit-Info header: "api-usage=17/15000; per-app-api-usage=…".
[[nodiscard]] std::optional<ApiUsage> readApiUsage(const QByteArray &header);

} // namespace patchbay
