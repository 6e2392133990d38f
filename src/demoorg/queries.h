#pragma once

#include "demoorg/call.h"
#include "demoorg/soql.h"

#include <QCache>

namespace patchbay::demoorg
{

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
    [[nodiscard]] QJsonObject shown(
        const Call &call, const SoqlQuery &query, const ObjectDef &object, const StoredRecord &record);
    [[nodiscard]] QJsonValue related(const Call &call, const StoredRecord &record, const ObjectDef &object,
        const QStringList &parts, const QJsonValue &sofar);

    [[nodiscard]] static Response aggregated(const Call &call, const SoqlQuery &query,
        const ObjectDef &object, const QStringList &ids, const QString &text);
    [[nodiscard]] static QJsonValue valueOf(
        const Call &call, const StoredRecord &record, const ObjectDef &object, const QStringList &parts);
    /// The rows that point to one row; null where there is none.
    [[nodiscard]] QJsonValue childrenOf(
        const Call &call, const ObjectDef &object, const StoredRecord &record, const SoqlQuery &child);

    Pod &m_pod;
    QCache<QString, std::shared_ptr<Cursor>> m_cursors{20};
};

} // namespace patchbay::demoorg
