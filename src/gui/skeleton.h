#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace patchbay
{

class BusyLine;

/// Stands where content will be, in its shape, while that is on its way: nothing in the first moment, then
/// still blocks, and words where it takes longer than a second. It has its room from the beginning, so that
/// nothing jumps. Whom it is made for is told as busy meanwhile.
class Skeleton final : public QWidget
{
    Q_OBJECT
public:
    enum class Shape { Form, Rows, Cards, Table, Pairs };

    explicit Skeleton(Shape shape, QWidget *parent = nullptr, int rows = 6);

    /// In sight while something is waited for. `words`: what goes on, for the eye and the ear.
    void setWaiting(bool waiting, const QString &words = {});
    /// With a button that ends it, beside the words.
    void offerCancel();

signals:
    void appeared(); ///< it lasts: nothing flickers that changes now
    void cancelled();

private:
    void addBlocks(Shape shape, int rows, QVBoxLayout &blocks);
    void addForm(QVBoxLayout &column);
    void addRows(QVBoxLayout &column, const QSize &mark, int count);
    void addTable(QVBoxLayout &column, int count);

    BusyLine *m_news;
    QWidget *m_blocks;
    QPointer<QWidget> m_page; ///< that is on its way
    QTimer m_late;
    bool m_isWaiting = false;
};

} // namespace patchbay
