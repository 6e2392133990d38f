#include "gui/iconlabel.h"

#include "gui/icons.h"

#include <QPainter>

namespace patchbay
{

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Token token, int size)
{
    m_name = name;
    m_token = token;
    m_size = size;
    updateGeometry();
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(painter, m_name, rect(), m_size, colour(m_token), layoutDirection());
}

} // namespace patchbay
