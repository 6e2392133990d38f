#pragma once

#include "base/clock.h"
#include "demoorg/catalog.h"
#include "demoorg/database.h"
#include "demoorg/recordrules.h"
#include "demoorg/storedrecord.h"

#include <optional>

namespace patchbay::demoorg
{

/// What the caller's headers say about a write.
struct WriteOptions {
    bool saveDuplicates = false;
    bool showDuplicates = false; ///< Whole matching records instead of their ids.
    enum class Assign { Default, Yes, No } assign = Assign::Default;
    QString assignmentRule; ///< An id, where the caller names one.
    bool fromText = false; ///< All values came as text, as those of a CSV do.
};

/// Who writes, when, seeing what, and how.
struct Writer {
    QString userId;
    Timestamp now;
    const Catalog *catalog = nullptr;
    QString version = QStringLiteral("67.0");
    WriteOptions options = {};
};

template<typename T>
using Written = tl::expected<T, QList<ApiError>>;

/// The org's rows: checks, defaults, ids, recycle bin. Callers hold the pod's mutex and, where several rows
/// belong together, a Transaction.
class Records final
{
public:
    /// Ids are made of numbers from `firstNumber` on.
    Records(Database &db, quint64 firstNumber);

    void createTables();
    [[nodiscard]] Written<QString> create(const ObjectDef &object, const QJsonObject &sent,
        const Writer &writer, const QByteArray &source = {});
    [[nodiscard]] Written<Done> update(const ObjectDef &object, const StoredRecord &record,
        const QJsonObject &sent, const Writer &writer, const QByteArray &source = {});
    /// To the recycle bin.
    [[nodiscard]] Written<Done> remove(
        const ObjectDef &object, const StoredRecord &record, const Writer &writer);
    /// A record by its 15- or 18-character id, deleted ones too.
    [[nodiscard]] std::optional<StoredRecord> find(const QString &id);
    /// Undeleted ids whose field has this value.
    [[nodiscard]] QStringList findBy(const ObjectDef &object, const FieldDef &field, const QString &value);
    /// Undeleted ids, but for one, whose fields have these values; nothing for a value that is empty.
    [[nodiscard]] QStringList findAlike(
        const QString &objectName, const QJsonObject &values, const QString &butNot);
    [[nodiscard]] qint64 count(const QString &objectName);

    /// An id nothing else in the org has.
    [[nodiscard]] QString nextId(const QString &keyPrefix);
    /// Puts a row in as it is: for the rows an org is born with.
    void seed(const ObjectDef &object, const QString &id, const QJsonObject &values, const Writer &writer);

private:
    [[nodiscard]] RuleContext context(
        const ObjectDef &object, const Writer &writer, const QByteArray &source);
    /// Lookups given by an outside key of their target, `{"Account":{"Ext__c":"A1"}}`, made into ids.
    [[nodiscard]] Written<QJsonObject> withRelations(
        const ObjectDef &object, const QJsonObject &sent, const Writer &writer);
    /// What the admin's rules and other records have against a record that is well-formed.
    [[nodiscard]] QList<ApiError> refusals(
        const ObjectDef &object, const QJsonObject &record, const QStringList &changed, const Writer &writer);
    [[nodiscard]] QList<ApiError> twins(const ObjectDef &object, const QJsonObject &record);
    [[nodiscard]] Written<Done> assign(const ObjectDef &object, QJsonObject &record, const Writer &writer);
    void insert(const QString &type, const QJsonObject &record);

    Database &m_db;
    quint64 m_firstNumber;
};

} // namespace patchbay::demoorg
