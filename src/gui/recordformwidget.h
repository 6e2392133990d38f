#pragma once

#include "gui/fieldeditor.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace patchbay
{

class Button;
class FormField;

/// A record form made from sections: two columns, one when narrow; hidden sections behind "Show n more
/// fields".
class RecordFormWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordFormWidget(QWidget *parent = nullptr);

    /// What lookup fields search with; before the sections.
    void setLookups(const LookupMaker &lookups) { m_lookups = lookups; }
    /// Values that were typed are kept where the new form has the same fields.
    void setSections(const QList<RecordSection> &sections);
    /// Fields as they are sent; empty ones are left out.
    [[nodiscard]] QJsonObject values() const;
    void setValues(const QJsonObject &values);
    /// The same, and what they leave out is empty.
    void replaceValues(const QJsonObject &values);
    /// Does a field say something else than it began with?
    [[nodiscard]] bool isTouched() const;
    /// Of a lookup: what was chosen, in words; empty: nothing was.
    [[nodiscard]] QString chosenName(const QString &field) const;
    /// Back to the form's own initial values.
    void clear();
    /// All at once, each at its field; the focus goes to the first.
    void showProblems(const QList<FieldRemark> &problems);
    void focusFirst();

signals:
    /// A value is another, by whomever.
    void edited();

private:
    struct Row {
        RecordField field;
        FieldEditor editor;
        FormField *frame = nullptr;
        QJsonValue beginning; ///< its value before anybody wrote
    };
    void noteBeginnings();
    void addSection(const RecordSection &section);
    void addMore(const QList<RecordSection> &hidden);
    void unfold();
    [[nodiscard]] QWidget *makeGrid(const RecordSection &section);
    void clearProblems();
    void wireControllers();
    void followController(const QString &name);
    [[nodiscard]] const Row *row(const QString &name) const;
    [[nodiscard]] QString focusedField() const;

    LookupMaker m_lookups;
    QVBoxLayout *m_layout;
    QList<Row> m_rows; ///< in reading order
    QList<QWidget *> m_folded; ///< behind "Show n more fields"
    QPointer<QWidget> m_unfold; ///< what says so
};

} // namespace patchbay
