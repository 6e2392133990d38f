#pragma once

#include <QWidget>

namespace patchbay
{

/// Where somebody is on a way of several steps: those behind with a check, the current one filled, the coming
/// ones with their numbers. Where there is no room for all words, the current step alone has its own. Read
/// out as one text.
class StepBar final : public QWidget
{
    Q_OBJECT
public:
    explicit StepBar(QWidget *parent = nullptr);
    void setSteps(const QStringList &steps);
    /// From 0.
    void setCurrent(int step);
    /// "Step 2 of 5: Mapping".
    [[nodiscard]] QString spokenText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool hasWords(int step, bool isShort) const;
    [[nodiscard]] int wordsWidth(int step) const;
    [[nodiscard]] int widthOf(bool isShort) const;
    void paintSign(QPainter &painter, const QRect &area, int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace patchbay
