#pragma once

#include "gui/style.h"
#include "gui/theme.h"

#include <QApplication>
#include <QDir>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace patchbay::test
{

/// The program's style without motion: what a picture shows does not depend on when it is taken.
class StillStyle final : public QProxyStyle
{
public:
    StillStyle()
        : QProxyStyle(new Style)
    {
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0
                                                    : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

/// The program's font and light theme, and StillStyle; makes the folder for pictures.
[[nodiscard]] inline std::unique_ptr<Theme> stillLook(const QString &pictures)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    auto theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
    QApplication::setStyle(new StillStyle);
    if (!QDir().mkpath(pictures))
        qFatal("there is no folder for pictures");
    return theme;
}

/// For the test function that runs. The platform without a display says of itself what it cannot do, and Qt
/// which script no font of the machine has.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support | *OpenType support missing for )")));
}

} // namespace patchbay::test
