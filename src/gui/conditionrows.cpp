#include "gui/conditionrows.h"

#include "gui/button.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int longestName = 80;
constexpr int longestValue = 255;

} // namespace

ConditionRows::ConditionRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
{
    auto *const more = new Button(tr("&Add a condition"), Button::Variant::Link, Button::Size::Compact, this);
    more->setObjectName(u"addCondition"_s);
    more->setIconName(u"plus"_s);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(6);
    m_column->setSpacing(6);
    whole->addLayout(m_column);
    whole->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, [this] { add({})->setFocus(); });
}

void ConditionRows::setConditions(const QList<FieldCondition> &conditions)
{
    while (!m_rows.isEmpty())
        remove(m_rows.constLast().all);
    for (const FieldCondition &condition : conditions)
        add(condition);
}

QList<FieldCondition> ConditionRows::conditions() const
{
    QList<FieldCondition> conditions;
    for (const Row &row : m_rows)
        conditions.append({row.field->text(), row.value->text()});
    return conditions;
}

QLineEdit *ConditionRows::add(const FieldCondition &condition)
{
    auto *const all = new QWidget(this);
    auto *const field = new QLineEdit(condition.field, all);
    field->setMaxLength(longestName);
    field->setPlaceholderText(u"LeadSource"_s);
    field->setAccessibleName(tr("Field", "of a condition"));
    auto *const value = new QLineEdit(condition.value, all);
    value->setMaxLength(longestValue);
    value->setPlaceholderText(tr("Value"));
    value->setAccessibleName(tr("Value"));
    auto *const away = new Button({}, Button::Variant::Ghost, Button::Size::Normal, all);
    away->setIconName(u"close"_s);
    away->setAccessibleName(tr("Remove this condition"));
    auto *const row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(field, 1);
    row->addWidget(new QLabel(tr("is", "a field, its value"), all));
    row->addWidget(value, 1);
    row->addWidget(away);
    m_column->addWidget(all);
    all->show();
    m_rows.append({all, field, value});
    for (QLineEdit *const line : {field, value})
        connect(line, &QLineEdit::textChanged, this, &ConditionRows::changed);
    connect(away, &QPushButton::clicked, this, [this, all] {
        remove(all);
        findChild<Button *>(u"addCondition"_s)->setFocus();
        emit changed();
    });
    return field;
}

void ConditionRows::remove(const QWidget *row)
{
    const auto found = std::ranges::find(m_rows, row, &Row::all);
    found->all->hide();
    found->all->deleteLater(); // its button may be what led here
    m_rows.erase(found);
}

} // namespace patchbay
