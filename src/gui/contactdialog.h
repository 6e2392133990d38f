#pragma once

#include "presentation/recordform.h"

#include <QDialog>

#include <functional>

class QPlainTextEdit;
class QVBoxLayout;

namespace patchbay
{

class Button;

/// What was recognised in a signature or a card, before any of it is used: each field with a check box, and
/// the text itself, which may be changed and is read again at once. Shown with open().
class ContactDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `read` makes facts of a text; its fields are those of the form.
    struct Recognised {
        QString field; ///< API name
        QString label;
        QString value;
    };
    using Reader = std::function<QList<Recognised>(const QString &text)>;
    struct Words {
        QString title;
        QString label; ///< of the text, with a mnemonic
    };
    ContactDialog(const Words &words, const QString &text, Reader read, QWidget *parent);

signals:
    void used(const QJsonObject &fields);

private:
    void recognise();
    void use();

    Reader m_read;
    QPlainTextEdit *m_text;
    QVBoxLayout *m_facts;
    Button *m_use;
};

} // namespace patchbay
