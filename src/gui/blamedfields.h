#pragma once

#include "gui/fieldeditor.h"
#include "presentation/activitydetails.h"

#include <QJsonObject>
#include <QWidget>

class QVBoxLayout;

namespace patchbay
{

class FormField;

/// The fields that an org blamed, to be mended where the refusal is read. What is typed stays until another
/// record, or another refusal of this one, is shown.
class BlamedFields final : public QWidget
{
    Q_OBJECT
public:
    explicit BlamedFields(QWidget *parent = nullptr);

    void setRecord(const ActivityDetails &refused);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// All of them; null: it was left empty.
    [[nodiscard]] QJsonObject values() const;
    /// Each at its field, the focus at the first; false: one of them is about none of these fields.
    bool showProblems(const QList<FieldRemark> &problems);

signals:
    void returnPressed(); ///< in a field of one line

private:
    struct Row {
        QString name;
        FieldEditor editor;
        FormField *frame = nullptr;
    };
    void add(const RecordField &field, const QJsonValue &sent);
    bool mark(const QList<FieldRemark> &problems);

    OutboxId m_record;
    Timestamp m_refusedAt{}; ///< tells one refusal of the record from the next
    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

} // namespace patchbay
