#pragma once

#include <QWidget>

namespace patchbay
{

/// A still block where words or a mark will be. Read out as nothing.
class SkeletonBlock final : public QWidget
{
    Q_OBJECT
public:
    SkeletonBlock(const QSize &size, int radius, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return m_size; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize m_size;
    int m_radius;
};

} // namespace patchbay
