#pragma once

#include <QObject>

class QHBoxLayout;
class QWidget;

namespace patchbay
{

/// Keeps a page's panel at its end: beside what the page shows where there is room, over it where there is
/// none. Lives and dies with the page.
class PanelPlace final : public QObject
{
    Q_OBJECT
public:
    /// `row` is the page's outermost layout, which holds the rest of the page.
    PanelPlace(QWidget &page, QHBoxLayout &row, QWidget &panel);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget &m_page;
    QHBoxLayout &m_row;
    QWidget &m_panel;
};

} // namespace patchbay
