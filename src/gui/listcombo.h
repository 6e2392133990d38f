#pragma once

#include <QComboBox>

namespace patchbay
{

/// A choice that is made in its list alone: what it changes is too much for a slip of the wheel, or for an
/// arrow key on the way through.
class ListCombo final : public QComboBox
{
    Q_OBJECT
public:
    explicit ListCombo(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace patchbay
