#include "gui/keptstrip.h"

#include "gui/button.h"
#include "gui/elidedlabel.h"
#include "gui/iconlabel.h"
#include "presentation/recordviewmodel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

KeptStrip::KeptStrip(QWidget *parent)
    : QFrame(parent)
    , m_words(new ElidedLabel(this))
    , m_change(new Button(tr("C&hange…"), Button::Variant::Ghost, Button::Size::Compact, this))
    , m_end(new Button(tr("En&d"), Button::Variant::Secondary, Button::Size::Compact, this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *const sign = new IconLabel(this);
    sign->setIcon(u"copy-check"_s, Token::Text3);
    row->addWidget(sign);
    row->addWidget(m_words, 1);
    row->addWidget(m_change);
    row->addWidget(m_end);
    m_words->setProperty("tone", u"second"_s);
    m_words->setObjectName(u"keptWords"_s);
    m_end->setObjectName(u"endKept"_s);
    m_end->setToolTip(tr("Nothing stays any more from the next record on"));
    for (Button *const button : {m_change, m_end})
        button->setAutoDefault(false);
    m_change->hide();
    hide();
    connect(m_change, &QPushButton::clicked, this, &KeptStrip::changeRequested);
}

void KeptStrip::offerChange()
{
    m_change->show();
}

void KeptStrip::setModel(RecordViewModel &model)
{
    const auto show = [this, &model] { showKept(model); };
    connect(&model, &RecordViewModel::keptChanged, this, show);
    connect(&model, &RecordViewModel::objectsChanged, this, show);
    connect(m_end, &QPushButton::clicked, &model, [&model] { model.kept().end(); });
    show();
}

void KeptStrip::showKept(RecordViewModel &model)
{
    m_words->setText(tr("Stays from lead to lead: %1").arg(model.kept().summary()));
    setVisible(!model.kept().values().isEmpty() && takesKeptValues(model.object()));
}

} // namespace patchbay
