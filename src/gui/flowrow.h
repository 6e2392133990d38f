#pragma once

#include <QLayout>
#include <QList>

namespace patchbay
{

/// Buttons beside one another, each as wide as its words; where a language's words need more room, the later
/// ones stand in a further row. What is never too wide for the place it is in needs a QHBoxLayout only.
class FlowRow final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowRow(QWidget *parent = nullptr);
    ~FlowRow() override;

    /// The last of them stands at the end of its row, away from the others.
    void setLastAtEnd(bool atEnd);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place {
        QLayoutItem *item;
        QRect rect;
    };
    [[nodiscard]] QList<QLayoutItem *> shown() const;
    [[nodiscard]] QList<Place> places(int width) const;

    QList<QLayoutItem *> m_items;
    bool m_lastAtEnd = false;
};

} // namespace patchbay
