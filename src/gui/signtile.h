#pragma once

#include "gui/tokens.h"

#include <QWidget>

namespace patchbay
{

/// An icon on a tile, where a provider has its mark. Decoration beside a name: no accessible name of its own.
class SignTile final : public QWidget
{
    Q_OBJECT
public:
    explicit SignTile(QWidget *parent = nullptr);
    void setSign(const QString &icon, Token sign, Token tile);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Token m_sign = Token::Text2;
    Token m_tile = Token::GrayBg;
};

} // namespace patchbay
