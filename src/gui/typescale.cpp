#include "gui/typescale.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <cmath>

namespace patchbay
{

TypeStep typeStep(Type type)
{
    switch (type) {
    case Type::Display:
        return {"display", 2.0, QFont::DemiBold};
    case Type::PageTitle:
        return {"pageTitle", 1.54, QFont::DemiBold};
    case Type::CardTitle:
        return {"cardTitle", 1.15, QFont::DemiBold};
    case Type::Body:
        return {"body", 1.0, QFont::Normal};
    case Type::Strong:
        return {"strong", 1.0, QFont::DemiBold};
    case Type::Label:
        return {"label", 1.0, QFont::Medium};
    case Type::Small:
        return {"small", 0.92, QFont::Normal};
    case Type::SmallStrong:
        return {"smallStrong", 0.92, QFont::DemiBold};
    case Type::Chip:
        return {"chip", 0.85, QFont::DemiBold};
    case Type::Code:
        return {"code", 0.92, QFont::Normal};
    }
    Q_UNREACHABLE();
}

QFont scaled(const QFont &base, double factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(int(std::lround(base.pixelSize() * factor)));
    return font;
}

QFont typeFont(Type type)
{
    const TypeStep step = typeStep(type);
    QFont font = scaled(QGuiApplication::font(), step.factor);
    if (type == Type::Code)
        font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setWeight(step.weight);
    return font;
}

} // namespace patchbay
