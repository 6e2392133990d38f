#pragma once

#include <QProgressBar>

namespace patchbay
{

/// How far something is, a line of eight pixels: what arrived, after it in red what did not.
class ShareBar final : public QProgressBar
{
    Q_OBJECT
public:
    explicit ShareBar(QWidget *parent = nullptr);
    /// `settled` of `total`, `wrong` of them in vain.
    void setShares(int total, int settled, int wrong);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_wrong = 0;
};

} // namespace patchbay
