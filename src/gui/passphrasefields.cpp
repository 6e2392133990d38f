#include "gui/passphrasefields.h"

#include "gui/formfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace patchbay
{

namespace
{

Secret taken(QLineEdit &edit)
{
    const Secret typed = Secret::fromString(edit.text());
    edit.setText({}); // what setText() replaces cannot be brought back by Undo
    return typed;
}

} // namespace

PassphraseFields::PassphraseFields(QWidget *parent)
    : QWidget(parent)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_current = add(tr("&Passphrase"));
    m_wanted = add(tr("&New passphrase"));
    m_repeated = add(tr("The same &again"));
    setAsk(Ask::Current);
}

PassphraseFields::Line PassphraseFields::add(const QString &label)
{
    auto *const edit = new QLineEdit(this);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *const field = new FormField(label, edit, FormField::Need::Unmarked, this);
    layout()->addWidget(field);
    connect(edit, &QLineEdit::returnPressed, this, &PassphraseFields::entered);
    connect(edit, &QLineEdit::textEdited, field, [field] { field->setError({}); });
    return {edit, field};
}

void PassphraseFields::setAsk(Ask ask)
{
    m_current.field->setVisible(ask != Ask::New);
    m_wanted.field->setVisible(ask != Ask::Current);
    m_repeated.field->setVisible(ask != Ask::Current);
}

PassphraseFields::Typed PassphraseFields::take()
{
    return {taken(*m_current.edit), taken(*m_wanted.edit), taken(*m_repeated.edit)};
}

void PassphraseFields::showProblem(const QString &text, bool isAboutNew)
{
    const Line &blamed = isAboutNew || m_current.field->isHidden() ? m_wanted : m_current;
    blamed.field->setError(text);
    blamed.edit->setFocus();
}

void PassphraseFields::focusFirst()
{
    (m_current.field->isHidden() ? m_wanted : m_current).edit->setFocus();
}

void PassphraseFields::hideEvent(QHideEvent *event)
{
    (void)take();
    QWidget::hideEvent(event);
}

} // namespace patchbay
