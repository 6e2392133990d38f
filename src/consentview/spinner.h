#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace patchbay
{

/// A turning arc for work of unknown length. Turns while visible; stands still where animations are off.
class Spinner final : public QWidget
{
    Q_OBJECT
public:
    explicit Spinner(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {24, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVariantAnimation m_turn;
};

} // namespace patchbay
