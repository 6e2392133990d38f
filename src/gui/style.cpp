#include "gui/style.h"

#include "gui/icons.h"
#include "gui/painting.h"
#include "gui/tokens.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int indicatorSize = 16;
constexpr int fieldHeight = 32;
constexpr int fieldPadding = 10;
constexpr int arrowWidth = 32;
constexpr int wordInset = 4; ///< Qt draws the word of a combo box so much inside its place
constexpr int progressHeight = 6;

bool isInvalid(const QWidget *widget)
{
    return widget != nullptr && widget->property("invalid").toBool();
}

struct Indicator {
    QColor fill;
    QColor edge;
    QColor sign;
};

Indicator indicator(const QStyleOption &option)
{
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (!(option.state & QStyle::State_Enabled))
        return {colour(Token::GrayBg), colour(Token::Disabled), colour(Token::Disabled)};
    if (!on)
        return {colour(Token::Field), colour(Token::Control), {}};
    // On a chosen row in dark, accent alone has 2.8:1; the edge mends it.
    const QColor edge = currentScheme() == Scheme::Dark ? colour(Token::Link) : colour(Token::Accent);
    return {colour(Token::Accent), edge, colour(Token::OnAccent)};
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Indicator look = indicator(option);
    paintPanel(painter, option.rect, 4, look.fill, look.edge);
    if (option.state & QStyle::State_On) {
        paintIcon(painter, u"check"_s, option.rect, 12, look.sign, Qt::LeftToRight);
    } else if (option.state & QStyle::State_NoChange) {
        const QPoint middle = option.rect.center();
        painter.fillRect(QRect(middle.x() - 3, middle.y(), 8, 2), look.sign);
    }
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const Indicator look = indicator(option);
    paintPanel(painter, option.rect, option.rect.height() / 2.0, look.fill, look.edge);
    if (option.state & QStyle::State_On) {
        const QRectF dot = QRectF(option.rect).adjusted(5, 5, -5, -5);
        paintPanel(painter, dot, dot.height() / 2, look.sign, {});
    }
}

void drawComboFrame(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool invalid = isInvalid(widget);
    const Token edge = invalid ? Token::Red
        : focused              ? Token::Focus
        : enabled              ? Token::Control
                               : Token::Line2;
    paintPanel(painter, option.rect, 6, colour(enabled ? Token::Field : Token::Surface2), colour(edge),
        invalid || focused ? 2 : 1);
}

// Fusion wants a bar as high as its text; ours is a thin line in the middle of that.
QRectF progressLine(const QStyleOption &option)
{
    QRectF line(0, 0, option.rect.width(), progressHeight);
    line.moveCenter(QRectF(option.rect).center());
    return line;
}

void drawProgressGroove(QPainter &painter, const QStyleOption &option)
{
    paintPanel(painter, progressLine(option), progressHeight / 2.0, colour(Token::Track), {});
}

void drawProgressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const int span = option.maximum - option.minimum;
    if (span <= 0 || option.progress <= option.minimum)
        return;
    const QRectF line = progressLine(option);
    QRectF done = line;
    done.setWidth(std::max(line.height(), line.width() * (option.progress - option.minimum) / span));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(line.right());
    paintPanel(painter, done, progressHeight / 2.0, colour(Token::Accent), {});
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_isStill ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    case SH_UnderlineShortcut: // as the focus ring: for those who go by keyboard
        return widget == nullptr || widget->window()->testAttribute(Qt::WA_KeyboardFocusChange) ? 1 : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return QSize(
            size.width() + fieldPadding + arrowWidth + wordInset, std::max(fieldHeight, size.height() + 12));
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control != CC_ComboBox)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect all = option->rect;
    const QRect arrow(all.right() - arrowWidth + 1, all.top(), arrowWidth, all.height());
    switch (part) {
    case SC_ComboBoxArrow:
        return visualRect(option->direction, all, arrow);
    case SC_ComboBoxEditField:
        return visualRect(option->direction, all, all.adjusted(fieldPadding, 2, -arrowWidth, -2));
    default:
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return drawRadioButton(*painter, *option);
    case PE_FrameFocusRect: // the focus ring is drawn outside the widget, and by keyboard only
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        const auto *frame = widget;
        const qreal radius = frame != nullptr && frame->property("ringRadius").isValid()
            ? frame->property("ringRadius").toReal()
            : 9;
        const bool onToast = frame != nullptr && frame->property("onToast").toBool();
        const QColor line = colour(onToast ? Token::ToastLink : Token::Focus);
        return paintPanel(*painter, option->rect, radius, {}, line, 2);
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (element == CE_ProgressBarGroove && option != nullptr)
        return drawProgressGroove(*painter, *option);
    if (element == CE_ProgressBarContents && bar != nullptr)
        return drawProgressContents(*painter, *bar);
    if (element == CE_ProgressBarLabel)
        return; // the number stands beside the bar
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || combo == nullptr)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    drawComboFrame(*painter, *combo, widget);
    const Token sign = combo->state & State_Enabled ? Token::Text2 : Token::Disabled;
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    paintIcon(*painter, u"chevron-down"_s, arrow, 16, colour(sign), combo->direction);
}

} // namespace patchbay
