#pragma once

#include "demoorg/org.h"
#include "demoorg/soql.h"

#include <QCache>

namespace patchbay::demoorg
{

/// Runs SOQL and keeps the rest of long answers under a locator for the next page. Expects the org locked.
class Queries final
{
public:
    explicit Queries(Org &org);

    [[nodiscard]] Response run(const QString &text, const QString &version, bool withDeleted, int batchSize);
    [[nodiscard]] Response more(const QString &locator, const QString &version, int batchSize);
    [[nodiscard]] Response parameterizedSearch(const QJsonObject &ask, const QString &version);

private:
    struct Cursor {
        std::shared_ptr<const SoqlQuery> query;
        const ObjectDef *object = nullptr;
        QStringList ids;
    };

    [[nodiscard]] Response page(const std::shared_ptr<Cursor> &cursor, qsizetype from, const QString &version,
        int batchSize, QString locator);
    [[nodiscard]] QJsonObject shown(
        const SoqlQuery &query, const ObjectDef &object, const StoredRecord &record, const QString &version);
    [[nodiscard]] QJsonValue related(const StoredRecord &record, const ObjectDef &object,
        const QStringList &parts, const QJsonValue &sofar, const QString &version);

    Org &m_org;
    QCache<QString, std::shared_ptr<Cursor>> m_cursors{20};
};

} // namespace patchbay::demoorg
