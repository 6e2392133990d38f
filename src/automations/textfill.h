#pragma once

#include "automations/automation.h"
#include "base/result.h"

namespace patchbay
{

/// Where a filled text goes, and so what a field's value must not be able to say there. A value is never
/// read as a template again.
enum class TextUse {
    Plain, ///< as it is
    Line, ///< one line without control characters: a title
    Slack, ///< mrkdwn: & < > escaped, no mention can come of a value, one line each
    Markdown, ///< its signs are escaped
};

/// Names that are not fields: "object", "id", "link", "org".
[[nodiscard]] bool isOwnName(const QString &name);

/// What is wrong with a template: a brace that begins or ends no name. Empty: nothing.
[[nodiscard]] QString problemOf(const QString &text);
/// Each {Name} gets the record's value; {{ and }} stand for a brace. A field the record has not is empty.
[[nodiscard]] QString filled(const QString &text, const AutomationRecord &record, TextUse use);

} // namespace patchbay
