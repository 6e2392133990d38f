#pragma once

#include <QWidget>

class QHBoxLayout;
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
    /// Another way out beside the button; none where it is empty.
    void offerSecond(const QString &button);
    /// To be given a key where nothing else has it; the second only where it was offered.
    [[nodiscard]] QList<Button *> buttons() const;
    /// No focus proxy: Tab passes by what is one.
    void focusButton();

signals:
    void actionTriggered();
    void secondTriggered();

private:
    IconLabel *m_sign;
    QLabel *m_fact;
    QLabel *m_step;
    Button *m_button;
    Button *m_second = nullptr; ///< from when it is first offered
    QHBoxLayout *m_buttons;
};

} // namespace patchbay
