#pragma once

#include <QTabBar>

namespace patchbay
{

/// A row of filters with counts: All 37, Connected 5. A count that wants attention turns amber. With the
/// property `track` it is one choice of a few: the segments lie in a trough.
class SegmentedTabs final : public QTabBar
{
    Q_OBJECT
public:
    explicit SegmentedTabs(QWidget *parent = nullptr);
    int addSegment(const QString &word);
    void clear();
    void setCount(int index, int count, bool attention = false);
    void clearCount(int index);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Count {
        QString words;
        bool attention = false;
    };
    [[nodiscard]] bool hasTrack() const;
    void paintSegment(QPainter &painter, int index) const;

    QList<Count> m_counts;
};

} // namespace patchbay
