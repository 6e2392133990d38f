#pragma once

#include <QAbstractButton>

namespace patchbay
{

/// One entry of the sidebar: icon and word, or the icon alone with the word as tooltip; a badge for what
/// waits.
class NavButton final : public QAbstractButton
{
    Q_OBJECT
public:
    NavButton(const QString &icon, const QString &word, QWidget *parent = nullptr);
    void setCollapsed(bool collapsed);
    void setBadge(int count); ///< 0: none

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void takeTabStop();
    void paintBadge(QPainter &painter) const;

    QString m_icon;
    bool m_collapsed = false;
    int m_badge = 0;
};

} // namespace patchbay
