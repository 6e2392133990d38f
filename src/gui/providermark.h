#pragma once

#include "gui/tokens.h"

#include <QWidget>

class QPainter;

namespace patchbay
{

struct MarkColours {
    QColor tile;
    QColor edge;
    QColor letters;
};

/// The tile's colours from a provider's brand colour: letters always reach 4.5:1 on the tile.
[[nodiscard]] MarkColours markColours(const QColor &brand, Scheme scheme);

/// The tile with its letters, for what is no widget.
void paintMark(QPainter &painter, const QRect &area, const QString &letters, const QColor &brand);

/// Two letters on a tile in a provider's colour; never a logo. Decoration beside the name: no accessible name
/// of its own.
class ProviderMark final : public QWidget
{
    Q_OBJECT
public:
    explicit ProviderMark(QWidget *parent = nullptr);
    void setMark(const QString &letters, const QColor &brand);
    void setSide(int side);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letters;
    QColor m_brand;
    int m_side = 40;
};

} // namespace patchbay
