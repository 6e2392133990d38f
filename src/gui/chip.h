#pragma once

#include "gui/tokens.h"
#include "presentation/cardview.h"

#include <QLabel>

class QPainter;

namespace patchbay
{

/// A short word on a tint. Production is the only solid one; wherever an org is named as a target, its chip
/// stands beside it. Read out as text.
class Chip final : public QLabel
{
    Q_OBJECT
public:
    enum class Kind { Production, Sandbox, Demo, Tag, Attention };

    struct Look {
        Token background;
        Token text;
        QString icon;
    };
    [[nodiscard]] static Look lookOf(Kind kind);

    /// At the leading side of `area`, for what is no widget; its width. Nothing where there is no
    /// environment.
    [[nodiscard]] static int widthOf(Environment environment, const QString &word);
    static int paint(QPainter &painter, const QRect &area, Environment environment, const QString &word,
        Qt::LayoutDirection direction);

    explicit Chip(QWidget *parent = nullptr);
    void setChip(Kind kind, const QString &word);
    /// Hides the chip where there is no environment.
    void setEnvironment(Environment environment, const QString &word);

    [[nodiscard]] QSize sizeHint() const override;
    /// Of a few letters and "…"; counts where its size policy lets it shrink.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Tag;
};

} // namespace patchbay
