#pragma once

#include <QComboBox>

namespace patchbay
{

/// A choice that is made in its list alone: what it changes is too much for a slip of the wheel, or for an
/// arrow key on the way through. A letter opens it at the entry that begins so. A word that is too long for
/// its place is shortened, with all of it as the tooltip.
class ListCombo final : public QComboBox
{
    Q_OBJECT
public:
    explicit ListCombo(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;
    void explain();
};

} // namespace patchbay
