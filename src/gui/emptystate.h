#pragma once

#include <QWidget>

class QLabel;

namespace patchbay
{

class Button;
class IconLabel;

/// What a list shows when there is nothing in it: one bold line, one line what to do, one button.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setWords(const QString &icon, const QString &fact, const QString &step, const QString &button = {});
    /// No focus proxy: Tab passes by what is one.
    void focusButton();

signals:
    void actionTriggered();

private:
    IconLabel *m_sign;
    QLabel *m_fact;
    QLabel *m_step;
    Button *m_button;
};

} // namespace patchbay
