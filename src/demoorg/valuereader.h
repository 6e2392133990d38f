#pragma once

#include "demoorg/catalog.h"
#include "demoorg/recordrules.h"

namespace patchbay::demoorg
{

using Reading = tl::expected<QJsonValue, ApiError>;

/// Reads one value as sent into the form it is stored in, or says what is wrong with it.
class ValueReader final
{
public:
    ValueReader(const FieldDef &field, const RuleContext &context);

    [[nodiscard]] Reading read(const QJsonValue &value) const;

private:
    [[nodiscard]] tl::unexpected<ApiError> problem(const QString &code, const QString &message) const;
    [[nodiscard]] Reading cannotDeserialize(const QJsonValue &value) const;
    [[nodiscard]] Reading readBoolean(const QJsonValue &value) const;
    [[nodiscard]] Reading readNumber(const QJsonValue &value) const;
    [[nodiscard]] Reading readDateTime(const QJsonValue &value, const QString &text) const;
    [[nodiscard]] Reading readReference(const QString &text) const;
    [[nodiscard]] Reading readRecordType(const QString &id) const;
    [[nodiscard]] Reading readText(const QString &text) const;

    const FieldDef &m_field;
    const RuleContext &m_context;
};

/// A date-time in any form Salesforce takes, as UTC `2026-01-31T00:00:00.000+0000`; empty when it is none.
[[nodiscard]] QString canonicalDateTime(const QString &text);
[[nodiscard]] bool isDate(const QString &text);

} // namespace patchbay::demoorg
