#include "gui/recordeffects.h"

#include "gui/button.h"
#include "gui/iconlabel.h"
#include "gui/wrappedlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int signSize = 20;
constexpr int mostLines = 2;

} // namespace

RecordEffects::RecordEffects(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(24, 14, 24, 14);
    m_rows->setSpacing(12);
    hide();
}

void RecordEffects::setEffects(const QList<Effect> &effects)
{
    setVisible(!effects.isEmpty());
    if (effects == m_effects)
        return;
    m_effects = effects;
    while (QLayoutItem *const item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the row whose button was pressed
        delete item;
    }
    for (qsizetype i = 0; i < effects.size(); ++i)
        m_rows->addWidget(makeRow(i));
}

QWidget *RecordEffects::makeRow(qsizetype index)
{
    const Effect &effect = m_effects.at(index);
    auto *const row = new QWidget(this);
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto *const sign = new IconLabel(row);
    sign->setIcon(effect.icon, effect.sign, signSize);
    line->addWidget(sign);
    auto *const words = new QVBoxLayout;
    words->setSpacing(1);
    auto *const title = new WrappedLabel(row);
    title->setMostLines(mostLines);
    title->setText(effect.title);
    words->addWidget(title);
    auto *const detail = new WrappedLabel(row);
    detail->setMostLines(mostLines);
    detail->setText(effect.detail);
    detail->setProperty("type", u"small"_s);
    detail->setProperty("tone", u"second"_s);
    words->addWidget(detail);
    line->addLayout(words, 1);
    if (effect.canRetry) {
        auto *const retry = new Button(tr("Try now"), Button::Variant::Ghost, Button::Size::Compact, row);
        retry->setAccessibleName(tr("Try now: %1").arg(effect.title));
        connect(retry, &QPushButton::clicked, this, [this, index] { emit retryRequested(index); });
        line->addWidget(retry);
    }
    return row;
}

} // namespace patchbay
