#pragma once

#include "demoorg/pod.h"

namespace patchbay::demoorg
{

/// One REST call, past the door: who calls which org, in which version, and the path behind
/// /services/data/vN.
struct Call {
    const Request &request;
    const Caller &caller;
    QString version; ///< "67.0"
    QStringList path;
    Pod &pod;
    Org &org;
    const Catalog &catalog; ///< What this caller may see.

    [[nodiscard]] bool is(const char *method) const { return request.method == method; }
    [[nodiscard]] bool isGet() const { return request.method == "GET" || request.method == "HEAD"; }
    [[nodiscard]] double versionNumber() const { return version.toDouble(); }
    /// "/services/data/v67.0/", for links in answers.
    [[nodiscard]] QString base() const { return QStringLiteral("/services/data/v%1/").arg(version); }
    /// The caller as a writer of rows, with what the headers of this request say about writing.
    [[nodiscard]] Writer writer() const;
};

/// The body as a JSON object, or the answer that refuses it.
[[nodiscard]] tl::expected<QJsonObject, Response> readJsonBody(const Request &request);
/// Refuses every verb but GET and HEAD.
[[nodiscard]] Response onlyGet(const Call &call);
/// "No such column" as rows and their fields parameter say it.
[[nodiscard]] ApiError noSuchColumn(const QString &name, const ObjectDef &object);
/// INVALID_TYPE with all its words.
[[nodiscard]] ApiError noSuchType(const QString &name);

} // namespace patchbay::demoorg
