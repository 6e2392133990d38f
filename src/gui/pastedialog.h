#pragma once

#include "base/secret.h"

#include <QDialog>

class QLineEdit;

namespace patchbay
{

class FormField;

/// Takes the address of a sign-in's last page, which carries a code: it is in the field only until it is
/// used, and the clipboard is not read. Shown with open(). What was given is judged by the owner, who closes
/// it or says what is wrong.
class PasteDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `name` is the provider's.
    PasteDialog(const QString &name, QWidget *parent);

    void showProblem(const QString &text);

signals:
    void addressGiven(const patchbay::Secret &address);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void give();

    QLineEdit *m_line;
    FormField *m_field;
};

} // namespace patchbay
