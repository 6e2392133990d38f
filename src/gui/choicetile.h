#pragma once

#include <QRadioButton>

namespace patchbay
{

/// One of a few choices that want a line each: a radio button with its name in bold and a second line below,
/// in a frame that is the accent's once it is chosen. All of it can be pressed. A screen reader is told the
/// second line as the description.
class ChoiceTile final : public QRadioButton
{
    Q_OBJECT
public:
    ChoiceTile(const QString &name, const QString &line, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect wordsArea() const;

    QString m_line;
};

} // namespace patchbay
