#pragma once

#include <QRadioButton>

namespace patchbay
{

/// One of a few choices that want a line each: a radio button with its name in bold and a second line below,
/// in a frame that is the accent's once it is chosen. Words that are too long for that line take one more.
/// All of it can be pressed. A screen reader is told the second line as the description.
class ChoiceTile final : public QRadioButton
{
    Q_OBJECT
public:
    ChoiceTile(const QString &name, const QString &line, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect wordsArea() const;
    [[nodiscard]] int linesIn(int width) const;

    QString m_line;
};

} // namespace patchbay
