#pragma once

#include <QStyledItemDelegate>

namespace patchbay
{

class GoToModel;

/// A line of "Go to…": sign or mark, words with what was typed in them stressed, the environment's chip,
/// keys.
class GoToDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int margin = 18; ///< from the list's edge to a line's sign
    static constexpr int signSize = 20;
    static constexpr int gap = 12; ///< from the sign to the words

    GoToDelegate(const GoToModel &model, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const GoToModel &m_model;
};

} // namespace patchbay
