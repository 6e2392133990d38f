#include "gui/questiondialog.h"

#include "gui/button.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int dialogWidth = 480;

QLabel *words(const QString &text, const QString &type, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("type", type);
    return label;
}

} // namespace

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    setAccessibleDescription(question.consequence);
    setFixedWidth(dialogWidth);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(words(question.title, u"cardTitle"_s, this));
    QLabel *const consequence = words(question.consequence, u"body"_s, this);
    consequence->setProperty("tone", u"second"_s);
    column->addWidget(consequence);
    if (!question.choice.isEmpty()) {
        m_choice = new QCheckBox(question.choice, this);
        column->addSpacing(4);
        column->addWidget(m_choice);
    }
    column->addSpacing(12);
    auto *const cancel = new Button(question.wayOut.isEmpty() ? tr("Cancel") : question.wayOut,
        Button::Variant::Secondary, Button::Size::Normal, this);
    const Button::Variant variant
        = question.weight == Weight::Destroys ? Button::Variant::Danger : Button::Variant::Primary;
    auto *const action = new Button(question.action, variant, Button::Size::Normal, this);
    auto *const row = new QHBoxLayout;
    row->setSpacing(8);
    if (!question.aside.isEmpty()) {
        auto *const aside
            = new Button(question.aside, Button::Variant::Secondary, Button::Size::Normal, this);
        aside->setAutoDefault(false);
        connect(aside, &QPushButton::clicked, this, &QuestionDialog::asideClicked);
        row->addWidget(aside);
    }
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(action);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(action, &QPushButton::clicked, this, &QDialog::accept);
    // What destroys is never a stray Enter away.
    (question.weight == Weight::Destroys ? cancel : action)->setDefault(true);
}

bool QuestionDialog::isChosen() const
{
    return m_choice && m_choice->isChecked();
}

} // namespace patchbay
