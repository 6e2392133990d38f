#pragma once

#include <QColor>
#include <QWidget>

namespace patchbay
{

/// The org's colour beside its name. Decoration: the name and the chip say the same.
class OrgBar final : public QWidget
{
    Q_OBJECT
public:
    explicit OrgBar(QWidget *parent = nullptr);
    void setColour(const QColor &colour);
    [[nodiscard]] QSize sizeHint() const override { return {4, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

} // namespace patchbay
