#pragma once

#include "presentation/gotomodel.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;

namespace patchbay
{

/// "Go to…" over the whole window: one field, and below it what can be done, connections and records. The
/// field keeps the focus; the keys choose. Goes with Esc, with a click beside it, and when something was
/// chosen.
class GoToPalette final : public QWidget
{
    Q_OBJECT
public:
    GoToPalette(GoToModel &model, QWidget *window);

    void open();
    /// Goes, and holds nothing of what was found.
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void search(const QString &text);
    void showFound();
    void settle();
    void leave();
    void move(int step);
    void select(int row);
    void choose(bool alternative);
    [[nodiscard]] bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    GoToModel &m_model;
    QWidget *m_panel;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_before; ///< had the focus
    std::optional<GoToModel::Entry> m_chosen; ///< stays so while more is found; none: the first is
};

} // namespace patchbay
