#pragma once

#include "base/secret.h"
#include "presentation/localrequests.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace patchbay
{

class Button;
class FormField;

/// Asks whose key it is, what it may do and for how long; then shows the key, this once. Shown with open().
class KeyDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit KeyDialog(QWidget *parent);

    void showKey(const patchbay::Secret &key);

signals:
    void wanted(const patchbay::LocalRequests::NewKey &key);
    void copyRequested(const patchbay::Secret &key);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeQuestion();
    [[nodiscard]] QWidget *makeAnswer();
    [[nodiscard]] QStringList rights() const;
    void check();
    void give();

    QWidget *m_question = nullptr;
    QWidget *m_answer = nullptr;
    QLineEdit *m_name = nullptr;
    QList<std::pair<QCheckBox *, QString>> m_rights;
    QComboBox *m_lasts = nullptr;
    QLineEdit *m_key = nullptr;
    Button *m_copy = nullptr;
    Button *m_cancel = nullptr;
    Button *m_action = nullptr;
    Secret m_issued;
};

} // namespace patchbay
