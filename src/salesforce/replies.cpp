#include "salesforce/replies.h"

#include "base/jsonreader.h"
#include "salesforce/ids.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Up to API 54 the key is misspelt in the product itself; later versions have it right.
QJsonObject duplicateResult(const QJsonObject &error)
{
    const QJsonValue right = error.value("duplicateResult"_L1);
    return right.isObject() ? right.toObject() : error.value("duplicateResut"_L1).toObject();
}

QStringList readMatches(const QJsonObject &error)
{
    QStringList ids;
    const QJsonArray rules = duplicateResult(error).value("matchResults"_L1).toArray();
    for (const QJsonValue &rule : rules) {
        const QJsonArray matches = rule["matchRecords"_L1].toArray();
        for (const QJsonValue &match : matches) {
            const auto id = recordIdFromOrg(match["record"_L1]["Id"_L1].toString());
            if (id && !ids.contains(id->value))
                ids.append(id->value);
        }
    }
    return ids;
}

ApiError readError(const QJsonObject &json)
{
    ApiError error;
    error.code = foreignText(json.value("errorCode"_L1).toString(json.value("statusCode"_L1).toString()));
    error.message = foreignText(json.value("message"_L1).toString());
    const QJsonArray fields = json.value("fields"_L1).toArray();
    for (const QJsonValue &field : fields) {
        if (field.isString())
            error.fields.append(foreignText(field.toString()));
    }
    error.matches = readMatches(json);
    return error;
}

QList<ApiError> readErrorArray(const QJsonArray &array)
{
    QList<ApiError> errors;
    for (const QJsonValue &item : array) {
        const ApiError error = readError(item.toObject());
        if (!error.code.isEmpty())
            errors.append(error);
    }
    return errors;
}

Result<CreatedRecord> readCreatedObject(const QJsonObject &json)
{
    const QJsonValue success = json.value("success"_L1);
    CreatedRecord record;
    record.errors = readErrorArray(json.value("errors"_L1).toArray());
    if (success.isBool() && success.toBool()) {
        record.id = recordIdFromOrg(json.value("id"_L1).toString());
        if (record.id)
            return record;
    } else if (success.isBool() && !record.errors.isEmpty()) {
        return record;
    }
    return fail(ErrorKind::Protocol, u"a create result says neither an id nor an error"_s);
}

} // namespace

Result<CreatedRecord> readCreated(const QByteArray &body)
{
    return parseJsonObject(body).and_then(readCreatedObject);
}

Result<QList<CreatedRecord>> readCreatedMany(const QByteArray &body, qsizetype count)
{
    const Result<QJsonDocument> document = parseJson(body);
    if (!document)
        return fail(document.error());
    const QJsonArray items = document->array();
    if (!document->isArray() || items.size() != count)
        return fail(ErrorKind::Protocol, u"the results are not one for each record"_s);
    QList<CreatedRecord> records;
    for (const QJsonValue &item : items) {
        const Result<CreatedRecord> record = readCreatedObject(item.toObject());
        if (!record)
            return fail(record.error());
        records.append(*record);
    }
    return records;
}

QList<ApiError> readErrors(const QByteArray &body)
{
    const Result<QJsonDocument> document = parseJson(body);
    if (!document)
        return {};
    return readErrorArray(document->isObject() ? QJsonArray{document->object()} : document->array());
}

Result<QueryPage> readQueryPage(const QByteArray &body)
{
    const Result<QJsonObject> object = parseJsonObject(body);
    if (!object)
        return fail(object.error());
    JsonReader reader(*object);
    QueryPage page;
    const qint64 total = reader.integer("totalSize"_L1, -1);
    if (total < 0 || total > std::numeric_limits<int>::max())
        reader.problem("totalSize"_L1, u"must be a count"_s);
    page.totalSize = int(total);
    page.done = reader.boolean("done"_L1, false);
    page.nextRecordsUrl = reader.optionalString("nextRecordsUrl"_L1);
    const QJsonArray records = reader.array("records"_L1);
    for (const QJsonValue &record : records) {
        if (!record.isObject())
            reader.problem("records"_L1, u"must hold objects only"_s);
        page.records.append(record.toObject());
    }
    if (!reader.has("done"_L1) || !reader.has("records"_L1))
        reader.problem("done"_L1, u"done and records must be there"_s);
    const Result<Done> verdict = reader.verdict();
    if (!verdict)
        return fail(verdict.error());
    return page;
}

Result<QStringList> readVersions(const QByteArray &body)
{
    const Result<QJsonDocument> document = parseJson(body);
    if (!document)
        return fail(document.error());
    QStringList versions;
    const QJsonArray items = document->array();
    for (const QJsonValue &item : items)
        versions.append(item["version"_L1].toString());
    versions.removeAll(QString());
    if (versions.isEmpty())
        return fail(ErrorKind::Protocol, u"the answer lists no API versions"_s);
    return versions;
}

std::optional<ApiUsage> readApiUsage(const QByteArray &header)
{
    static const QRegularExpression pattern(u"(?:^|[;,\\s])api-usage=(\\d{1,9})/(\\d{1,9})(?:$|[;,\\s])"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return std::nullopt;
    return ApiUsage{match.capturedView(1).toInt(), match.capturedView(2).toInt()};
}

} // namespace patchbay
