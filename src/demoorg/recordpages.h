#pragma once

#include "demoorg/org.h"
#include "demoorg/pages.h"

namespace patchbay::demoorg
{

/// What "Open in Salesforce" shows: a record, a list, the objects, as one person may see them. Expects
/// the pod locked.
class RecordPages final
{
public:
    RecordPages(Org &org, const Catalog &catalog);

    [[nodiscard]] Page home();
    [[nodiscard]] Page list(const ObjectDef &object);
    [[nodiscard]] Page record(const ObjectDef &object, const QString &id);
    [[nodiscard]] static Page missing();

private:
    [[nodiscard]] QString shownValue(const FieldDef &field, const QJsonValue &value);

    Org &m_org;
    const Catalog &m_catalog;
};

} // namespace patchbay::demoorg
