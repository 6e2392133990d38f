#pragma once

#include "presentation/automationsviewmodel.h"

#include <QFrame>

namespace patchbay
{

class ElidedLabel;
class IconLabel;
class MarkPair;
class Switch;

/// One automation in the list: from where to where, its name, what it does, how it is doing, a switch. Enter
/// or a click opens it, Delete asks to remove it. Holds no state but what it shows.
class AutomationRow final : public QFrame
{
    Q_OBJECT
public:
    explicit AutomationRow(QWidget *parent = nullptr);
    void setLine(const AutomationsViewModel::Line &line, bool maySwitch);
    [[nodiscard]] const AutomationId &id() const { return m_id; }
    /// It is in the panel.
    void setChosen(bool chosen);
    /// Where it stands in its card, whose corners are round.
    void setEnds(bool first, bool last);

signals:
    void opened();
    void removeAsked(const patchbay::AutomationId &id, const QString &name);
    void turned(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    AutomationId m_id;
    MarkPair *m_marks;
    ElidedLabel *m_name;
    ElidedLabel *m_does;
    IconLabel *m_sign;
    ElidedLabel *m_news;
    Switch *m_isOn;
    bool m_isChosen = false;
    bool m_isFirst = false;
    bool m_isLast = false;
};

} // namespace patchbay
