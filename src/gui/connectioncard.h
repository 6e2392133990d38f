#pragma once

#include "presentation/cardview.h"

#include <QFrame>

class QBoxLayout;
class QVBoxLayout;

namespace patchbay
{

class Button;

/// One provider as a card. Shows values and tells what is asked of it; holds no state. Its words come in the
/// values.
class ConnectionCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectionCard(QWidget *parent = nullptr);
    void setView(const CardView &view);
    /// A key that nothing in the window has, for what shows more of its accounts. Other controls may have
    /// come.
    void findKey();

signals:
    void actionTriggered(CardAction action, const ProviderId &provider, const ConnectionId &connection);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Head {
        QString title;
        QString subtitle;
        Environment environment;
        QString environmentWord;
    };
    void open();
    [[nodiscard]] bool canDisconnect() const;
    void addHead(QBoxLayout &row, const Head &head);
    QList<Button *> addButtons(QBoxLayout &row, const QString &whose, const QList<CardButton> &buttons,
        const QList<CardButton> &menu);
    void addSingle();
    void addRows();
    void addMore();
    void trigger(CardAction action, const ConnectionId &connection);
    [[nodiscard]] ConnectionId onlyConnection() const;

    static constexpr qsizetype rowsAtOnce = 50;

    CardView m_view;
    qsizetype m_mostRows = rowsAtOnce;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    Button *m_more = nullptr; ///< its menu, else its first button
    Button *m_rest = nullptr; ///< shows more of its accounts; none: they are all there
};

} // namespace patchbay
