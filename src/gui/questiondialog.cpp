#include "gui/questiondialog.h"

#include "gui/accesskeys.h"
#include "gui/button.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int dialogWidth = 600;

QLabel *words(const QString &text, const QString &type, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("type", type);
    return label;
}

/// In the row of the other two, or above them where the words of a language leave no room for three.
void addAside(QVBoxLayout &column, QHBoxLayout &row, const std::array<Button *, 3> &buttons)
{
    const QMargins around = column.contentsMargins();
    int needed = around.left() + around.right() + row.spacing() * int(buttons.size());
    for (Button *const button : buttons) {
        button->ensurePolished();
        needed += button->sizeHint().width();
    }
    if (needed <= dialogWidth)
        row.addWidget(buttons.front());
    else
        column.addWidget(buttons.front(), 0, Qt::AlignLeading);
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
    addWays(*column, question.ways);
    if (!question.choice.isEmpty()) {
        m_choice = new QCheckBox(question.choice, this);
        column->addSpacing(4);
        column->addWidget(m_choice);
    }
    column->addSpacing(12);
    addButtons(question, *column);
}

void QuestionDialog::addButtons(const Question &question, QVBoxLayout &column)
{
    const bool asks = !question.action.isEmpty();
    const QString usualWayOut = asks ? tr("Cancel") : tr("Close");
    auto *const cancel = new Button(question.wayOut.isEmpty() ? usualWayOut : question.wayOut,
        asks ? Button::Variant::Secondary : Button::Variant::Primary, Button::Size::Normal, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *const row = new QHBoxLayout;
    row->setSpacing(8);
    if (!asks) {
        row->addStretch();
        row->addWidget(cancel);
        column.addLayout(row);
        cancel->setDefault(true);
        return giveAccessKeys({cancel, m_choice}, *this);
    }
    const Button::Variant variant
        = question.weight == Weight::Destroys ? Button::Variant::Danger : Button::Variant::Primary;
    auto *const action = new Button(question.action, variant, Button::Size::Normal, this);
    connect(action, &QPushButton::clicked, this, &QDialog::accept);
    Button *aside = nullptr;
    if (!question.aside.isEmpty()) {
        aside = new Button(question.aside, Button::Variant::Secondary, Button::Size::Normal, this);
        aside->setAutoDefault(false);
        connect(aside, &QPushButton::clicked, this, &QuestionDialog::asideClicked);
    }
    giveAccessKeys({cancel, action, aside, m_choice}, *this);
    if (aside)
        addAside(column, *row, {aside, cancel, action});
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(action);
    column.addLayout(row);
    // What destroys is never a stray Enter away.
    (question.weight == Weight::Destroys ? cancel : action)->setDefault(true);
}

void QuestionDialog::addWays(QBoxLayout &column, const QStringList &ways)
{
    if (ways.isEmpty())
        return;
    m_ways = new QButtonGroup(this);
    column.addSpacing(4);
    for (qsizetype i = 0; i < ways.size(); ++i) {
        auto *const way = new QRadioButton(ways.at(i), this);
        way->setChecked(i == 0);
        m_ways->addButton(way, int(i));
        column.addWidget(way);
    }
}

/// As high as its words at this width, whatever the width that its buttons would like.
void QuestionDialog::showEvent(QShowEvent *event)
{
    resize(width(), layout()->totalHeightForWidth(width()));
    QDialog::showEvent(event);
}

int QuestionDialog::chosenWay() const
{
    return m_ways ? m_ways->checkedId() : 0;
}

bool QuestionDialog::isChosen() const
{
    return m_choice && m_choice->isChecked();
}

} // namespace patchbay
