#pragma once

#include <QAbstractButton>
#include <QVariantAnimation>

namespace patchbay
{

/// On or off, in effect at once. Its words stand beside it in a label that is its buddy.
class Switch final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Switch(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {36, 20}; }

protected:
    void checkStateSet() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void slide();

    qreal m_place = 0; ///< of the knob: 0 off, 1 on
    QVariantAnimation m_slide;
};

} // namespace patchbay
