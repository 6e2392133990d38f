#pragma once

#include <QWidget>

namespace patchbay
{

class WrappedLabel;

/// A label above any editor and one line below it: help or error, never both. The error also marks the
/// editor.
class FormField final : public QWidget
{
    Q_OBJECT
public:
    enum class Need { Required, Optional, Unmarked };

    /// Takes the editor over and gives it the label as buddy and accessible name.
    FormField(const QString &label, QWidget *editor, Need need, QWidget *parent = nullptr);

    void setHelp(const QString &help);
    void setError(const QString &error); ///< empty: none
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    void showLine();

    QString m_help;
    QString m_error;
    QWidget *m_editor;
    QWidget *m_line;
    QWidget *m_sign;
    WrappedLabel *m_words;
};

} // namespace patchbay
