#pragma once

#include "base/clock.h"
#include "demoorg/catalog.h"
#include "demoorg/database.h"
#include "demoorg/recordrules.h"

#include <optional>

namespace patchbay::demoorg
{

struct StoredRecord {
    QString id;
    QString type;
    bool deleted = false;
    QJsonObject
        body; ///< Every stored field by its canonical name; compound addresses are made on the way out.
};

/// Who writes, and when.
struct Writer {
    QString userId;
    Timestamp now;
};

template<typename T>
using Written = tl::expected<T, QList<ApiError>>;

/// The org's rows: checks, defaults, ids, recycle bin. Callers hold the org's mutex and, where several rows
/// belong together, a Transaction.
class Records final
{
public:
    Records(Database &db, const Catalog &catalog);

    void createTables();
    [[nodiscard]] Written<QString> create(const ObjectDef &object, const QJsonObject &sent,
        const Writer &writer, const QByteArray &source = {});
    [[nodiscard]] Written<Done> update(const StoredRecord &record, const QJsonObject &sent,
        const Writer &writer, const QByteArray &source = {});
    /// To the recycle bin.
    [[nodiscard]] Written<Done> remove(const StoredRecord &record, const Writer &writer);
    /// A record by its 15- or 18-character id, deleted ones too.
    [[nodiscard]] std::optional<StoredRecord> find(const QString &id);
    /// Undeleted ids whose field has this value.
    [[nodiscard]] QStringList findBy(const ObjectDef &object, const FieldDef &field, const QString &value);
    [[nodiscard]] qint64 count(const QString &objectName);

    /// Puts a row in as it is: for the rows an org is born with.
    void seed(const ObjectDef &object, const QString &id, QJsonObject values, const Writer &writer);

private:
    [[nodiscard]] QString nextId(const QString &keyPrefix);
    [[nodiscard]] RuleContext context(const QByteArray &source);
    [[nodiscard]] QList<ApiError> duplicates(const ObjectDef &object, const QJsonObject &record);
    void insert(const ObjectDef &object, const QString &id, QJsonObject values, const Writer &writer);

    Database &m_db;
    const Catalog &m_catalog;
};

[[nodiscard]] QString apiTime(Timestamp time);

/// A row as REST shows it: `attributes`, compound addresses, and the asked fields only (all for an empty
/// list).
[[nodiscard]] QJsonObject shownRecord(const ObjectDef &object, const StoredRecord &record,
    const QString &version, const QStringList &fields = {});

} // namespace patchbay::demoorg
