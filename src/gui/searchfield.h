#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QAction;

namespace patchbay
{

/// A search line with its icon and, while empty, its shortcut. Esc and the cross clear it.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    /// Focuses the field from anywhere in the window, and shows itself as a hint.
    void setShortcut(const QKeySequence &shortcut);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void focusByShortcut();
    void mirror();

    QString m_hint;
    QAction *m_clear;
    QAction *m_find;
};

} // namespace patchbay
