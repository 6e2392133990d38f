#include "gui/emptystate.h"

#include "gui/button.h"
#include "gui/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sign(new IconLabel(this))
    , m_fact(new QLabel(this))
    , m_step(new QLabel(this))
    , m_button(new Button({}, Button::Variant::Secondary, Button::Size::Compact, this))
    , m_buttons(new QHBoxLayout)
{
    m_fact->setProperty("type", u"strong"_s);
    m_step->setProperty("tone", u"second"_s);
    for (QLabel *label : {m_fact, m_step}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addStretch();
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_fact);
    column->addWidget(m_step);
    column->addSpacing(4);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addWidget(m_button);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch();
    connect(m_button, &QAbstractButton::clicked, this, &EmptyState::actionTriggered);
}

QList<Button *> EmptyState::buttons() const
{
    return m_second ? QList<Button *>{m_button, m_second} : QList<Button *>{m_button};
}

void EmptyState::offerSecond(const QString &button)
{
    if (!m_second && button.isEmpty())
        return;
    if (!m_second) {
        m_second = new Button({}, Button::Variant::Secondary, Button::Size::Compact, this);
        m_buttons->insertWidget(m_buttons->count() - 1, m_second);
        setTabOrder(m_button, m_second);
        connect(m_second, &QAbstractButton::clicked, this, &EmptyState::secondTriggered);
    }
    m_second->setText(button);
    m_second->setVisible(!button.isEmpty());
}

void EmptyState::focusButton()
{
    m_button->setFocus();
}

void EmptyState::setWords(
    const QString &icon, const QString &fact, const QString &step, const QString &button)
{
    m_sign->setIcon(icon, Token::Text3, 24);
    m_fact->setText(fact);
    m_step->setText(step);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(fact + u". "_s + step);
}

} // namespace patchbay
