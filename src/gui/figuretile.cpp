#include "gui/figuretile.h"

#include "gui/elidedlabel.h"
#include "gui/spokenrole.h"

#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

FigureTile::FigureTile(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_value(new ElidedLabel(this))
    , m_note(new ElidedLabel(this))
{
    speakAs(*this, QAccessible::Grouping);
    m_value->setProperty("type", u"figure"_s);
    for (ElidedLabel *const label : {m_name, m_note}) {
        label->setProperty("type", u"small"_s);
        label->setProperty("tone", u"third"_s);
    }
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 12, 16);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_value);
    column->addWidget(m_note);
}

void FigureTile::setFigure(const Figure &figure)
{
    m_name->setText(figure.name);
    m_value->setText(figure.value);
    m_note->setText(figure.note);
    setAccessibleName(u"%1: %2 %3"_s.arg(figure.name, figure.value, figure.note));
    const QString tone = figure.isTrouble ? u"red"_s : QString();
    if (m_value->property("tone").toString() == tone)
        return;
    m_value->setProperty("tone", tone);
    m_value->style()->unpolish(m_value);
    m_value->style()->polish(m_value);
}

} // namespace patchbay
