#pragma once

#include "demoorg/org.h"
#include "demoorg/pages.h"

namespace patchbay::demoorg
{

/// What "Open in Salesforce" shows: a record, a list, the objects. Expects the org locked and a signed-in
/// person.
class RecordPages final
{
public:
    explicit RecordPages(Org &org);

    [[nodiscard]] Page home();
    [[nodiscard]] Page list(const ObjectDef &object);
    [[nodiscard]] Page record(const ObjectDef &object, const QString &id);
    [[nodiscard]] static Page missing();

private:
    [[nodiscard]] QString shownValue(const FieldDef &field, const QJsonValue &value);

    Org &m_org;
};

} // namespace patchbay::demoorg
