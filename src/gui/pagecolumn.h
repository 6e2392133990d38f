#pragma once

#include <QList>
#include <QObject>

class QLayout;
class QScrollArea;
class QWidget;

namespace patchbay
{

/// Gives a page its side paddings: 28, 20 in a narrow window, more where the content would get wider than
/// 1240. The scrolling body stays in line with the rows above it, whatever its scroll bar takes. Lives with
/// the page.
class PageColumn final : public QObject
{
public:
    PageColumn(QWidget &page, QList<QLayout *> rows, QScrollArea *scroll = nullptr, QLayout *body = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();

    QWidget &m_page;
    QList<QLayout *> m_rows;
    QScrollArea *m_scroll;
    QLayout *m_body;
};

} // namespace patchbay
