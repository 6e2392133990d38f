#pragma once

#include "presentation/importview.h"

#include <QFrame>

class QLineEdit;
class QStackedWidget;

namespace patchbay
{

class Button;
class FlowRow;
class ListCombo;
class RemovableChip;

/// What is the same for every row of a file: a chip each, and a row to write one more.
class ConstantsCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ConstantsCard(QWidget *parent = nullptr);
    /// What is being written stays.
    void setConstants(const QList<ImportConstant> &constants, const QList<ImportField> &fields);
    /// To be given a key where nothing else has it.
    [[nodiscard]] QList<Button *> buttons() const;

signals:
    void changed(const QList<patchbay::ImportConstant> &constants);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEditor();
    void open();
    void close();
    void add();
    void remove(qsizetype index);
    void showChips();
    void fillFields();
    void showValue();
    void showReady();
    [[nodiscard]] const ImportField *fieldOf(const QString &name) const;
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString wordsOf(const ImportConstant &constant) const;

    QList<ImportConstant> m_constants;
    QList<ImportField> m_fields;
    FlowRow *m_flow;
    QList<RemovableChip *> m_chips;
    Button *m_more;
    QWidget *m_editor = nullptr;
    ListCombo *m_field = nullptr;
    QStackedWidget *m_values = nullptr; ///< the line, or the choices
    QLineEdit *m_line = nullptr;
    ListCombo *m_choice = nullptr;
    Button *m_add = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace patchbay
