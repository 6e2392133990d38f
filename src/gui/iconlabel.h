#pragma once

#include "gui/tokens.h"

#include <QWidget>

namespace patchbay
{

/// An icon that stands still. Without an accessible name it is decoration.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(QWidget *parent = nullptr);
    void setIcon(const QString &name, Token token, int size = 16);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Token m_token = Token::Text2;
    int m_size = 16;
};

} // namespace patchbay
