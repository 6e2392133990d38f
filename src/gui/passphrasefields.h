#pragma once

#include "base/secret.h"

#include <QWidget>

class QLineEdit;

namespace patchbay
{

class FormField;

/// The lines in which a passphrase is entered: the one in force, a new one twice, or both. What was typed is
/// in them until it is taken.
class PassphraseFields final : public QWidget
{
    Q_OBJECT
public:
    enum class Ask { Current, New, CurrentAndNew };

    explicit PassphraseFields(QWidget *parent = nullptr);
    void setAsk(Ask ask);

    struct Typed {
        Secret current;
        Secret wanted;
        Secret repeated;
    };
    /// Empties the lines.
    [[nodiscard]] Typed take();
    void showProblem(const QString &text, bool isAboutNew);
    void focusFirst();

signals:
    void entered(); ///< Return was pressed

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Line {
        QLineEdit *edit;
        FormField *field;
    };
    [[nodiscard]] Line add(const QString &label);

    Line m_current;
    Line m_wanted;
    Line m_repeated;
};

} // namespace patchbay
