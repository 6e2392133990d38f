#pragma once

#include "gui/tokens.h"
#include "presentation/cardview.h"

#include <QLabel>

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

    explicit Chip(QWidget *parent = nullptr);
    void setChip(Kind kind, const QString &word);
    /// Hides the chip where there is no environment.
    void setEnvironment(Environment environment, const QString &word);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Tag;
};

} // namespace patchbay
