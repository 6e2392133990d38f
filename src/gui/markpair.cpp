#include "gui/markpair.h"

#include "gui/iconlabel.h"
#include "gui/providermark.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

MarkPair::MarkPair(int side, QWidget *parent)
    : QWidget(parent)
    , m_from(new ProviderMark(this))
    , m_to(new ProviderMark(this))
{
    auto *const arrow = new IconLabel(this);
    arrow->setIcon(u"arrow-right"_s, Token::Text2);
    m_from->setSide(side);
    m_to->setSide(side);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_from);
    row->addWidget(arrow);
    row->addWidget(m_to);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkPair::setMarks(const AutomationsViewModel::Mark &from, const AutomationsViewModel::Mark &to)
{
    m_from->setMark(from.letters, QColor(from.brand));
    m_to->setMark(to.letters, QColor(to.brand));
}

} // namespace patchbay
