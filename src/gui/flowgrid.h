#pragma once

#include <QLayout>
#include <QList>

#include <optional>

namespace patchbay
{

/// Equal columns, as many as fit: at least `smallest` wide, at most `most` of them. A widget with the
/// property `fullWidth` gets a row of its own. Cards of one row are equally high. Mirrors right to left.
class FlowGrid final : public QLayout
{
public:
    FlowGrid(int smallest, int most, QWidget *parent = nullptr);
    ~FlowGrid() override;

    /// Between rows, where it differs from the spacing between columns.
    void setRowSpacing(int spacing);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] int count() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect &rect) override;

    [[nodiscard]] int columnsAt(int width) const;

private:
    struct Place {
        QLayoutItem *item;
        QRect rect;
    };
    [[nodiscard]] QList<Place> places(int width) const;

    int m_smallest;
    int m_most;
    std::optional<int> m_rowSpacing;
    QList<QLayoutItem *> m_items; // owned, as QLayout wants it
};

} // namespace patchbay
