#pragma once

#include "gui/cardactions.h"
#include "presentation/cardview.h"

#include <QWidget>

class QSpacerItem;

namespace patchbay
{

class StateLabel;
class WrappedLabel;

/// One account among several in a card: org bar, name and chip, state, buttons. Where there is no room for
/// the buttons they are in the menu alone.
class AccountRow final : public QWidget
{
    Q_OBJECT
public:
    AccountRow(const AccountView &account, const CardActionHandler &handler, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void open();
    [[nodiscard]] QLayout *makeNames(const AccountView &account);
    [[nodiscard]] QLayout *makeState(const AccountView &account);
    [[nodiscard]] int roomBesideTitle() const;
    void placeState(bool besideButtons);

    QList<Button *> m_buttons;
    QLayout *m_names = nullptr;
    QLayout *m_titleLine = nullptr; ///< of these: the name with its chips
    bool m_besideButtons = true; ///< stands the state
    QWidget *m_state = nullptr;
    StateLabel *m_word = nullptr;
    QSpacerItem *m_indent = nullptr;
    WrappedLabel *m_detail = nullptr;
    QWidget *m_end = nullptr;
    std::function<void()> m_showDetails; ///< none: there are none
    std::function<void()> m_disconnect; ///< none: it cannot be
    Button *m_more = nullptr; ///< the menu
};

} // namespace patchbay
