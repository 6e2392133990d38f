#pragma once

#include <QAbstractButton>

namespace patchbay
{

/// Words on a tint that can be taken away: by the cross, and by Space, Return, Delete or Backspace where the
/// keyboard is in it. `clicked` tells that it was.
class RemovableChip final : public QAbstractButton
{
    Q_OBJECT
public:
    RemovableChip(const QString &words, QWidget *parent);

    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &place) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect crossArea() const;
    [[nodiscard]] QString shownWords() const;

    QString m_words; ///< data: no letter of it is a key
};

} // namespace patchbay
