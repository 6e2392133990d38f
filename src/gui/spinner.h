#pragma once

#include "gui/tokens.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace patchbay
{

/// Something goes on, for an unknown time. Appears a moment late, so that quick things do not flicker; stands
/// still where animation is switched off.
class Spinner final : public QWidget
{
    Q_OBJECT
public:
    explicit Spinner(QWidget *parent = nullptr);
    void setToken(Token token);
    [[nodiscard]] QSize sizeHint() const override { return {16, 16}; }
    [[nodiscard]] bool isTurning() const { return m_timer.isActive(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Token m_token = Token::Blue;
    QBasicTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace patchbay
