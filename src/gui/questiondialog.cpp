#include "gui/questiondialog.h"

#include "gui/button.h"

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
    setFixedWidth(dialogWidth);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(words(question.title, u"cardTitle"_s, this));
    QLabel *const consequence = words(question.consequence, u"body"_s, this);
    consequence->setProperty("tone", u"second"_s);
    column->addWidget(consequence);
    column->addSpacing(12);
    auto *const cancel = new Button(question.wayOut.isEmpty() ? tr("Cancel") : question.wayOut,
        Button::Variant::Secondary, Button::Size::Normal, this);
    const Button::Variant variant
        = question.weight == Weight::Destroys ? Button::Variant::Danger : Button::Variant::Primary;
    auto *const action = new Button(question.action, variant, Button::Size::Normal, this);
    auto *const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(action);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(action, &QPushButton::clicked, this, &QDialog::accept);
    // What destroys is never a stray Enter away.
    (question.weight == Weight::Destroys ? cancel : action)->setDefault(true);
}

} // namespace patchbay
