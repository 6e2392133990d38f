#include "gui/orgbar.h"

#include "gui/painting.h"
#include "gui/tokens.h"

#include <QPainter>

namespace patchbay
{

OrgBar::OrgBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void OrgBar::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void OrgBar::paintEvent(QPaintEvent *)
{
    if (!m_colour.isValid())
        return;
    QPainter painter(this);
    paintPanel(painter, rect(), 2, orgColour(m_colour, currentScheme()), {});
}

} // namespace patchbay
