#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace patchbay::demoorg
{

/// The describe of a custom field, whole, from what an admin says of it:
/// `{"name":"Region__c","label":"Region", "type":"picklist","values":["North","South"],…}`; other members of
/// a describe may be given as they are.
[[nodiscard]] QJsonObject customField(const QJsonObject &said, const QJsonArray &fieldsSoFar);

/// A describe's field with members changed; "values" replaces the picklist, "default" its default.
[[nodiscard]] QJsonObject changedField(
    QJsonObject field, const QJsonObject &change, const QJsonArray &fieldsSoFar);

/// Salesforce's `validFor`: base64 of a bit for each entry of the controlling field, the first is the
/// highest.
[[nodiscard]] QString validForOf(const QList<qsizetype> &indexes);
[[nodiscard]] bool isValidFor(const QString &validFor, qsizetype index);

} // namespace patchbay::demoorg
