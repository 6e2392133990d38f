#pragma once

#include <QStyledItemDelegate>

namespace patchbay
{

/// As wide as the state with the longest word in this language.
[[nodiscard]] int stateColumnWidth();
/// As wide as the longest word for where a record comes from.
[[nodiscard]] int sourceColumnWidth();

/// Paints a row of Activity: state with its sign, two-line record, org with its colour, the rest as text.
class ActivityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace patchbay
