#pragma once

#include <QProxyStyle>

namespace patchbay
{

/// Fusion with what a style sheet cannot draw without picture files: check boxes, radio buttons, combo boxes,
/// progress bars and the keyboard's focus ring. Everything else is Fusion's or the sheet's.
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    /// Nothing moves; for people who switched animations off.
    void setStill(bool still) { m_isStill = still; }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;

private:
    bool m_isStill = false;
};

} // namespace patchbay
