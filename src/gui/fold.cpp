#include "gui/fold.h"

#include "gui/icons.h"
#include "gui/painting.h"
#include "gui/spokenrole.h"
#include "gui/tokens.h"
#include "gui/typescale.h"
#include "gui/wrappedlabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int sign = 16;
constexpr int gap = 6;
constexpr int headHeight = 28;

class Head final : public QAbstractButton
{
public:
    explicit Head(QWidget *parent)
        : QAbstractButton(parent)
    {
        speakAsFold(*this);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {sign + gap + QFontMetrics(typeFont(Type::Strong)).horizontalAdvance(text()) + 1, headHeight};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {sign + gap, headHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto place
            = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
        const QColor shade = colour(underMouse() ? Token::Text : Token::Text2);
        paintIcon(painter, isChecked() ? u"chevron-down"_s : u"chevron-right"_s,
            place(QRect(0, 0, sign, height())), sign, shade, layoutDirection());
        painter.setFont(typeFont(Type::Strong));
        painter.setPen(shade);
        const QRect words(sign + gap, 0, width() - sign - gap, height());
        painter.drawText(place(words),
            wordFlags(*this, Qt::AlignLeft | Qt::AlignVCenter, text()) | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
};

} // namespace

Fold::Fold(QWidget *parent)
    : QWidget(parent)
    , m_head(new Head(this))
    , m_text(new WrappedLabel(this))
{
    m_text->setProperty("type", u"small"_s);
    m_text->setProperty("tone", u"second"_s);
    m_text->hide();
    auto *const indented = new QHBoxLayout; // a margin would not mirror
    indented->setSpacing(0);
    indented->addSpacing(sign + gap);
    indented->addWidget(m_text, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_head);
    column->addLayout(indented);
    connect(m_head, &QAbstractButton::toggled, m_text, &QWidget::setVisible);
}

void Fold::setTitle(const QString &title)
{
    m_head->setText(title);
}

QString Fold::title() const
{
    return m_head->text();
}

void Fold::setText(const QString &text)
{
    m_text->setText(text);
}

QString Fold::text() const
{
    return m_text->text();
}

} // namespace patchbay
