#pragma once

#include "gui/tokens.h"

#include <QAbstractButton>
#include <QTimer>

namespace patchbay
{

class Spinner;

/// How it stands with what is to be sent, at the foot of the sidebar; a click leads to where it is listed.
class OutboxBlock final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Look { Sent, Sending, Waiting, NeedsYou, Offline, Unknown };

    explicit OutboxBlock(QWidget *parent = nullptr);
    void setOutbox(Look look, const QString &fact, const QString &detail);
    void setCollapsed(bool collapsed);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell();
    [[nodiscard]] QRect signArea() const;

    Look m_look = Look::Sent;
    bool m_hasTold = false; ///< that something waits, here or for the person
    QTimer m_patience; ///< what is sent within it is no news
    QString m_detail;
    bool m_collapsed = false;
    Spinner *m_spinner;
};

} // namespace patchbay
