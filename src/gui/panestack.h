#pragma once

#include <QWidget>

class QVBoxLayout;

namespace patchbay
{

/// One of several panes, as high as that one. A QStackedWidget is as high as the highest of its pages, so
/// that a short one scrolls over nothing, and it lays out the words of all of them for every width.
class PaneStack final : public QWidget
{
    Q_OBJECT
public:
    explicit PaneStack(QWidget *parent = nullptr);

    /// Hidden until it is the current one.
    void addPane(QWidget *pane);
    void setCurrentPane(QWidget *pane);
    [[nodiscard]] QWidget *currentPane() const { return m_current; }

private:
    QVBoxLayout *m_layout;
    QWidget *m_current = nullptr;
};

} // namespace patchbay
