#pragma once

#include <QFont>

namespace patchbay
{

/// The steps of type; every one is a factor on the system font, so that a person's own size is followed.
enum class Type { Display, PageTitle, CardTitle, Body, Strong, Label, Small, SmallStrong, Chip, Code };

struct TypeStep {
    const char *name; ///< in the style sheet's template and in the `type` property of labels
    double factor;
    QFont::Weight weight;
};

[[nodiscard]] TypeStep typeStep(Type type);
/// The application's font at this step; Code uses the system's fixed font.
[[nodiscard]] QFont typeFont(Type type);
[[nodiscard]] QFont scaled(const QFont &base, double factor);

} // namespace patchbay
