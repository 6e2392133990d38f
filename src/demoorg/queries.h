#pragma once

#include "demoorg/call.h"
#include "demoorg/soql.h"

#include <QCache>

namespace patchbay::demoorg
{

/// A query that was understood, and how to run it.
struct PreparedQuery {
    SoqlQuery query;
    SoqlPlan plan;
};

/// Reads a query and holds it against the org's metadata; otherwise the error to answer.
[[nodiscard]] tl::expected<PreparedQuery, ApiError> prepareQuery(const QString &text, const SoqlScope &scope);

/// Runs SOQL and keeps the rest of long answers under a locator for the next page. Expects the pod locked.
class Queries final
{
public:
    explicit Queries(Pod &pod);

    [[nodiscard]] Response run(const Call &call, const QString &text, bool withDeleted, int batchSize);
    [[nodiscard]] Response more(const Call &call, const QString &locator, int batchSize);

private:
    struct Cursor {
        std::shared_ptr<const SoqlQuery> query;
        QString orgId;
        Timestamp opened;
        QString object;
        QStringList ids;
    };

    [[nodiscard]] Response page(const Call &call, const std::shared_ptr<Cursor> &cursor, qsizetype from,
        int batchSize, QString locator);
    [[nodiscard]] static Response aggregated(
        const Call &call, const SoqlQuery &query, const SoqlPlan &plan, const QString &text);

    Pod &m_pod;
    QCache<QString, std::shared_ptr<Cursor>> m_cursors{20};
};

} // namespace patchbay::demoorg
