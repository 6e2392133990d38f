#pragma once

#include "gui/lookupedit.h"
#include "presentation/recordform.h"

#include <functional>

class QWidget;

namespace patchbay
{

/// The editor of one record field: a widget, and its value as it is sent (Undefined when left empty).
struct FieldEditor {
    QWidget *widget = nullptr;
    std::function<QJsonValue()> value;
    std::function<void(const QJsonValue &)> setValue;
    /// Of a list whose choices follow another field: what that field's value is now.
    std::function<void(const QString &)> follow = {};
    /// Calls back whenever the value changes.
    std::function<void(QObject *context, std::function<void()>)> whenChanged = {};
};

/// Makes the widget that fits the field, with lengths, choices and hints set. Owned by `parent`.
[[nodiscard]] FieldEditor makeFieldEditor(
    const RecordField &field, const LookupMaker &lookups, QWidget *parent);

} // namespace patchbay
