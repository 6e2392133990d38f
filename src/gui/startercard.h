#pragma once

#include "presentation/automationsviewmodel.h"

#include <QAbstractButton>

namespace patchbay
{

/// What an automation may begin with, as a card that is a button.
class StarterCard final : public QAbstractButton
{
    Q_OBJECT
public:
    StarterCard(const AutomationsViewModel::Starter &starter, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace patchbay
