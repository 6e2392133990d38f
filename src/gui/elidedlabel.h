#pragma once

#include <QLabel>

namespace patchbay
{

/// One line that shortens when there is no room: names at the end, hosts and ids in the middle. The full text
/// is the tooltip while something is cut, and always the accessible name. Plain text only.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(bool middle READ isMiddle WRITE setMiddle)
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    void setMiddle(bool middle);
    [[nodiscard]] bool isMiddle() const { return m_middle; }
    [[nodiscard]] QString shownText() const;
    void setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void explain();

    bool m_middle = false;
};

} // namespace patchbay
