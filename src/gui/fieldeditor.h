#pragma once

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
};

/// Makes the widget that fits the field, with lengths, choices and hints set. Owned by `parent`.
[[nodiscard]] FieldEditor makeFieldEditor(const RecordField &field, QWidget *parent);

} // namespace patchbay
