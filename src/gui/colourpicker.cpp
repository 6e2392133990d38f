#include "gui/colourpicker.h"

#include "gui/painting.h"
#include "gui/theme.h"
#include "gui/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int side = 24;
constexpr int dot = 18;

/// One dot; the chosen one has a ring.
class Swatch final : public QAbstractButton
{
public:
    Swatch(const QColor &colour, QWidget *parent)
        : QAbstractButton(parent)
        , m_colour(colour)
    {
        setCheckable(true);
        setFixedSize(side, side);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF middle(QPointF(side - dot, side - dot) / 2.0, QSizeF(dot, dot));
        painter.setPen(Qt::NoPen);
        painter.setBrush(orgColour(m_colour, currentScheme()));
        const int inset = isChecked() ? 1 : 0; // room for the ring
        painter.drawEllipse(middle.adjusted(inset, inset, -inset, -inset));
        if (!isChecked())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Token::Focus), 2));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    }

private:
    QColor m_colour;
};

} // namespace

ColourPicker::ColourPicker(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3);
    row->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) { emit picked(m_colours.at(index)); });
}

void ColourPicker::setColours(const QStringList &colours)
{
    const QStringList names
        = {tr("Rust"), tr("Teal"), tr("Blue"), tr("Violet"), tr("Olive"), tr("Amber"), tr("Grey")};
    m_colours = colours;
    for (int i = 0; i < colours.size(); ++i) {
        auto *const swatch = new Swatch(QColor(colours.at(i)), this);
        swatch->setAccessibleName(names.value(i, colours.at(i)));
        swatch->setToolTip(names.value(i, colours.at(i)));
        m_group->addButton(swatch, i);
        static_cast<QHBoxLayout *>(layout())->insertWidget(i, swatch);
    }
    setFocusProxy(m_group->button(0)); // where a label's key leads
}

void ColourPicker::setColour(const QString &colour)
{
    if (QAbstractButton *const swatch = m_group->button(int(m_colours.indexOf(colour)))) {
        swatch->setChecked(true);
        setFocusProxy(swatch);
    }
}

QString ColourPicker::colour() const
{
    return m_colours.value(m_group->checkedId());
}

} // namespace patchbay
