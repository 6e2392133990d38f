#pragma once

#include <QWidget>

class QAbstractButton;

namespace patchbay
{

class WrappedLabel;

/// A heading that shows or hides a text below it. Folded at first.
class Fold final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit Fold(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

private:
    QAbstractButton *m_head;
    WrappedLabel *m_text;
};

} // namespace patchbay
