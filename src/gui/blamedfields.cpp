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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void BlamedFields::setFields(const OutboxId &record, Timestamp refusedAt, const QList<RecordField> &fields,
    const QList<FieldRemark> &problems)
{
    const bool isSame = record == m_record && refusedAt == m_refusedAt
        && std::equal(m_rows.cbegin(), m_rows.cend(), fields.cbegin(), fields.cend(),
            [](const Row &row, const RecordField &field) { return row.name == field.name; });
    if (isSame)
        return;
    m_record = record;
    m_refusedAt = refusedAt;
    for (const Row &row : std::as_const(m_rows)) {
        m_column->removeWidget(row.frame);
        row.frame->hide();
        row.frame->deleteLater();
    }
    m_rows.clear();
    for (const RecordField &field : fields)
        add(field);
    mark(problems);
    setVisible(!m_rows.isEmpty());
}

void BlamedFields::add(const RecordField &field)
{
    FieldEditor editor = makeFieldEditor(field, {}, this);
    editor.setValue(field.initial);
    if (auto *const line = qobject_cast<QLineEdit *>(editor.widget))
        connect(line, &QLineEdit::returnPressed, this, &BlamedFields::returnPressed);
    auto *const frame = new FormField(field.label, editor.widget,
        field.required ? FormField::Need::Required : FormField::Need::Unmarked, this);
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
