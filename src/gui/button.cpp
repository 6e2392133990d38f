#include "gui/button.h"

#include "gui/icons.h"
#include "gui/painting.h"
#include "gui/typescale.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int iconGap = 8;
constexpr int hintGap = 10;
constexpr int chevronSize = 16;
constexpr int spreadInset = 11;

QString nameOf(Button::Variant variant)
{
    switch (variant) {
    case Button::Variant::Secondary:
        return u"secondary"_s;
    case Button::Variant::Primary:
        return u"primary"_s;
    case Button::Variant::Ghost:
        return u"ghost"_s;
    case Button::Variant::Danger:
        return u"danger"_s;
    case Button::Variant::GhostDanger:
        return u"ghostDanger"_s;
    case Button::Variant::Link:
        return u"link"_s;
    case Button::Variant::ToastLink:
        return u"toastLink"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Button::Size size)
{
    switch (size) {
    case Button::Size::Normal:
        return u"normal"_s;
    case Button::Size::Compact:
        return u"compact"_s;
    case Button::Size::Large:
        return u"large"_s;
    }
    Q_UNREACHABLE();
}

struct KeyedWords {
    QString words; ///< without the mark of the key
    qsizetype key = -1; ///< the letter's place; -1: there is none
};

KeyedWords keyedWords(const QString &text)
{
    KeyedWords keyed;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size()) {
            ++i;
            if (text.at(i) != u'&' && keyed.key < 0)
                keyed.key = keyed.words.size();
        }
        keyed.words.append(text.at(i));
    }
    return keyed;
}

/// Below words that are drawn in the middle of `place`. Not by Qt::TextShowMnemonic: a letter with a format
/// of its own is shaped alone, so that Arabic words fall apart and need more room than was measured.
void underlineKey(QPainter &painter, const QRect &place, const QString &text, Qt::LayoutDirection direction)
{
    const KeyedWords keyed = keyedWords(text);
    if (keyed.key < 0)
        return;
    QTextOption option(Qt::AlignHCenter);
    option.setTextDirection(direction);
    QTextLayout layout(keyed.words, painter.font());
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    const qreal begin = line.cursorToX(int(keyed.key));
    const qreal end = line.cursorToX(int(keyed.key) + 1);
    const QFontMetrics metrics = painter.fontMetrics();
    const int top
        = place.top() + (place.height() + metrics.height()) / 2 - metrics.lineWidth(); // clear of a "p"
    painter.fillRect(
        QRectF(place.left() + std::min(begin, end), top, std::abs(end - begin), metrics.lineWidth()),
        painter.pen().color());
}

} // namespace

Button::Button(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(true); // Return presses the one that has the focus, in every window
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Button::Button(const QString &text, Variant variant, Size size, QWidget *parent)
    : Button(parent)
{
    setText(text);
    setProperty("variant", nameOf(variant));
    setProperty("buttonSize", nameOf(size));
}

void Button::setVariant(Variant variant)
{
    setProperty("variant", nameOf(variant));
    restyle();
}

Button::Variant Button::variant() const
{
    const QString name = property("variant").toString();
    for (const Variant variant : {Variant::Primary, Variant::Ghost, Variant::Danger, Variant::GhostDanger,
             Variant::Link, Variant::ToastLink}) {
        if (name == nameOf(variant))
            return variant;
    }
    return Variant::Secondary;
}

void Button::setSize(Size size)
{
    setProperty("buttonSize", nameOf(size));
    restyle();
}

Button::Size Button::sizeStep() const
{
    const QString name = property("buttonSize").toString();
    return name == nameOf(Size::Compact) ? Size::Compact
        : name == nameOf(Size::Large)    ? Size::Large
                                         : Size::Normal;
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setChevron(bool shown)
{
    m_chevron = shown;
    updateGeometry();
    update();
}

void Button::setSpread(bool spread)
{
    m_spread = spread;
    update();
}

void Button::setHint(const QString &hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void Button::restyle()
{
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
    update();
}

bool Button::isIconOnly() const
{
    return text().isEmpty() && !m_iconName.isEmpty();
}

int Button::signSize() const
{
    return sizeStep() == Size::Compact && !isIconOnly() ? 14 : 16;
}

QColor Button::labelColour() const
{
    if (!isEnabled())
        return colour(Token::Disabled);
    if (m_spread)
        return colour(Token::Text2);
    switch (variant()) {
    case Variant::Primary:
    case Variant::Danger:
        return colour(Token::OnAccent);
    case Variant::Ghost:
        return colour(Token::Text2);
    case Variant::GhostDanger:
        return colour(Token::Red);
    case Variant::Link:
        return colour(Token::Link);
    case Variant::ToastLink:
        return colour(Token::ToastLink);
    case Variant::Secondary:
        return colour(Token::Text);
    }
    Q_UNREACHABLE();
}

int Button::wordsWidth() const
{
    return text().isEmpty() ? 0 : fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 1;
}

int Button::hintWidth() const
{
    return m_hint.isEmpty() ? 0 : QFontMetrics(typeFont(Type::Small)).horizontalAdvance(m_hint) + 1;
}

int Button::labelWidth() const
{
    int width = wordsWidth();
    if (!m_iconName.isEmpty())
        width += signSize() + (text().isEmpty() ? 0 : iconGap);
    if (!m_hint.isEmpty())
        width += hintGap + hintWidth();
    if (m_chevron)
        width += iconGap + chevronSize;
    return width;
}

QSize Button::sizeHint() const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionButton::HasMenu; // the chevron is ours
    const QSize label(labelWidth(), std::max(fontMetrics().height(), signSize()));
    const QSize size = style()->sizeFromContents(QStyle::CT_PushButton, &option, label, this);
    return isIconOnly() ? QSize(size.height(), size.height()) : size;
}

void Button::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    option.features &= ~QStyleOptionButton::HasMenu;
    painter.drawControl(QStyle::CE_PushButton, option);

    paintLabel(painter, option.state & QStyle::State_KeyboardFocusChange);
}

void Button::paintLabel(QPainter &painter, bool underlined) const
{
    const QColor shade = labelColour();
    const bool spread = m_spread && !isIconOnly();
    int x = spread ? spreadInset : (width() - labelWidth()) / 2;
    const auto place = [this, &x](int wide, int gapAfter) {
        const QRect logical(x, 0, wide, height());
        x += wide + gapAfter;
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const auto paintSign = [&](int gapAfter) {
        paintIcon(painter, m_iconName, place(signSize(), gapAfter), signSize(), shade, layoutDirection());
    };
    const bool isOnward = !text().isEmpty() && m_iconName == "arrow-right"_L1; // leads on from the words
    if (!m_iconName.isEmpty() && !isOnward)
        paintSign(text().isEmpty() ? 0 : iconGap);
    painter.setPen(shade);
    const int afterWords = m_hint.isEmpty() ? iconGap : hintGap;
    const QRect words = place(wordsWidth(), isOnward ? iconGap : afterWords);
    if (isOnward)
        paintSign(afterWords);
    const int flags = wordFlags(*this, Qt::AlignCenter, text());
    painter.drawText(words, flags | Qt::TextHideMnemonic, text());
    if (underlined)
        underlineKey(
            painter, words, text(), flags & Qt::TextForceRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (!m_hint.isEmpty()) {
        if (spread)
            x = width() - spreadInset - hintWidth();
        painter.setFont(typeFont(Type::Small));
        painter.setOpacity(0.8);
        painter.drawText(place(hintWidth(), iconGap), Qt::AlignCenter, m_hint);
        painter.setOpacity(1);
    }
    if (m_chevron)
        paintIcon(painter, u"chevron-down"_s, place(chevronSize, 0), chevronSize, shade, layoutDirection());
}

} // namespace patchbay
