#pragma once

#include <QAbstractButton>

namespace patchbay
{

/// A small sign beside words that copies them; no higher than a line.
class CopyButton final : public QAbstractButton
{
    Q_OBJECT
public:
    /// `what`: its name for a screen reader.
    explicit CopyButton(const QString &what, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace patchbay
