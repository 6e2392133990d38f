#pragma once

#include "demoorg/catalog.h"
#include "demoorg/message.h"

#include <functional>

namespace patchbay::demoorg
{

enum class Writing { Create, Update };

/// What a rule may ask about the rest of the org.
struct RuleContext {
    /// The object an existing, undeleted record is of; empty where there is none.
    std::function<QString(const QString &id)> typeOfRecord;
    const Catalog *catalog = nullptr;
    /// Is this user one who may own and be assigned things?
    std::function<bool(const QString &id)> isActiveUser;
    const ObjectDef *object = nullptr; ///< What is written.
    QJsonObject stored; ///< What an update meets; empty for a create.
    /// The request's text, to say where a value that cannot be read stands.
    QByteArray source;
    bool fromText = false; ///< All values came as text: one that cannot be read is the row's fault alone.
};

struct CheckedRecord {
    QJsonObject values; ///< Canonical names and forms; only what the caller sent.
    QList<ApiError> errors;
};

/// Reads one record as sent and holds it against the describe: unknown and read-only fields, types, lengths,
/// e-mail, restricted and dependent picklists, ids, record types, required fields, and the few rules between
/// fields. Pure but for the questions in the context.
[[nodiscard]] CheckedRecord checkRecord(
    const ObjectDef &object, const QJsonObject &sent, Writing writing, const RuleContext &context);

/// The admin's validation rules that refuse this record, all of them.
[[nodiscard]] QList<ApiError> checkValidationRules(const ObjectDef &object, const QJsonObject &record);

/// What Salesforce fills in by itself: names put together, stages, flags that follow another field.
void deriveFields(const ObjectDef &object, QJsonObject &record);

} // namespace patchbay::demoorg
