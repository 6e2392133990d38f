#pragma once

#include "demoorg/org.h"
#include "demoorg/queries.h"

namespace patchbay::demoorg
{

/// One REST call, past the door: who calls, which version, and the path behind /services/data/vN.
struct Call {
    const Request &request;
    Caller caller;
    QString version; ///< "67.0"
    QStringList path;

    [[nodiscard]] bool is(const char *method) const { return request.method == method; }
    [[nodiscard]] bool isGet() const { return request.method == "GET" || request.method == "HEAD"; }
};

/// /services/data: versions, resources, limits, describe, rows, collections, queries. Expects the org locked.
class RestApi final
{
public:
    explicit RestApi(Org &org);

    [[nodiscard]] Response versions() const;
    /// A call by someone whose token is good; the version has been checked.
    [[nodiscard]] Response handle(const Call &call);

private:
    [[nodiscard]] Response resources(const Call &call) const;
    [[nodiscard]] Response limits();
    [[nodiscard]] Response recordCount(const Call &call);
    [[nodiscard]] Response sobjects(const Call &call);
    [[nodiscard]] Response describeGlobal(const Call &call) const;
    [[nodiscard]] Response describe(const Call &call, const ObjectDef &object) const;
    [[nodiscard]] Response basic(const Call &call, const ObjectDef &object);
    [[nodiscard]] Response row(const Call &call, const ObjectDef &object, const QString &id);
    [[nodiscard]] Response readRow(const Call &call, const ObjectDef &object, const StoredRecord &record);
    [[nodiscard]] Response create(const Call &call, const ObjectDef &object);
    [[nodiscard]] Response upsert(
        const Call &call, const ObjectDef &object, const QString &field, const QString &value);
    [[nodiscard]] Response collections(const Call &call);
    [[nodiscard]] Response collectionRows(const Call &call, const QJsonArray &records, bool allOrNone);
    [[nodiscard]] Response collectionDelete(const Call &call);
    [[nodiscard]] Response collectionRead(const Call &call, const ObjectDef &object);
    [[nodiscard]] Written<QString> writeCollectionRow(const Call &call, const QJsonObject &record);
    [[nodiscard]] Writer writer(const Call &call) const { return {call.caller.userId, m_org.now()}; }

    Org &m_org;
    Queries m_queries;
};

/// The body as a JSON object, or the answer that refuses it.
[[nodiscard]] tl::expected<QJsonObject, Response> readJsonBody(const Request &request);

} // namespace patchbay::demoorg
