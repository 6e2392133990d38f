#include "gui/blamedfields.h"

#include "gui/formfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int fieldGap = 14;

} // namespace

BlamedFields::BlamedFields(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(fieldGap);
}

void BlamedFields::setRecord(const ActivityDetails &refused)
{
    const bool isSame = refused.id == m_record && refused.settledAt == m_refusedAt
        && std::equal(m_rows.cbegin(), m_rows.cend(), refused.blamed.cbegin(), refused.blamed.cend(),
            [](const Row &row, const RecordField &field) { return row.name == field.name; });
    if (isSame)
        return;
    m_record = refused.id;
    m_refusedAt = refused.settledAt;
    for (const Row &row : std::as_const(m_rows)) {
        m_column->removeWidget(row.frame);
        row.frame->hide();
        row.frame->deleteLater();
    }
    m_rows.clear();
    for (const RecordField &field : refused.blamed)
        add(field, refused.sent.value(field.name));
    mark(refused.problems);
    setVisible(!m_rows.isEmpty());
}

void BlamedFields::add(const RecordField &field, const QJsonValue &sent)
{
    FieldEditor editor = makeFieldEditor(field, {}, this);
    editor.setValue(sent);
    if (auto *const line = qobject_cast<QLineEdit *>(editor.widget))
        connect(line, &QLineEdit::returnPressed, this, &BlamedFields::returnPressed);
    // A check box carries its own words.
    const QString label = field.editor == RecordField::Editor::Check ? QString() : field.label;
    auto *const frame = new FormField(
        label, editor.widget, field.required ? FormField::Need::Required : FormField::Need::Unmarked, this);
    QWidget::setTabOrder(m_rows.isEmpty() ? this : m_rows.constLast().editor.widget, editor.widget);
    m_column->addWidget(frame);
    m_rows.append({field.name, std::move(editor), frame});
}

QJsonObject BlamedFields::values() const
{
    QJsonObject values;
    for (const Row &row : m_rows) {
        const QJsonValue value = row.editor.value();
        values.insert(row.name, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    return values;
}

bool BlamedFields::mark(const QList<FieldRemark> &problems)
{
    qsizetype told = 0;
    for (const Row &row : std::as_const(m_rows)) {
        const auto found = std::find_if(problems.cbegin(), problems.cend(),
            [&row](const FieldRemark &problem) { return problem.field == row.name; });
        row.frame->setError(found == problems.cend() ? QString() : found->text);
        told += found == problems.cend() ? 0 : 1;
    }
    return told == problems.size();
}

bool BlamedFields::showProblems(const QList<FieldRemark> &problems)
{
    const bool isAll = mark(problems);
    const auto first
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.frame->hasError(); });
    if (first != m_rows.cend())
        first->frame->editor()->setFocus(Qt::OtherFocusReason);
    return isAll;
}

} // namespace patchbay
