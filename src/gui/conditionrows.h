#pragma once

#include "presentation/automationsviewmodel.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace patchbay
{

/// What a record's fields must be, a row each, with a button for one more. Says what was typed; judges
/// nothing.
class ConditionRows final : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionRows(QWidget *parent = nullptr);
    void setConditions(const QList<FieldCondition> &conditions);
    [[nodiscard]] QList<FieldCondition> conditions() const;

signals:
    void changed();

private:
    struct Row {
        QWidget *all;
        QLineEdit *field;
        QLineEdit *value;
    };
    QLineEdit *add(const FieldCondition &condition);
    void remove(const QWidget *row);

    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

} // namespace patchbay
