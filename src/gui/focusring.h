#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace patchbay
{

/// Shows where the keyboard is: a ring two pixels outside buttons and whatever has the property `focusRing`
/// (cards, rows), only while the focus moves by keyboard, or the program moves it after a key. Fields show it
/// themselves, by their border.
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QApplication &application);
    ~FocusRing() override;
    [[nodiscard]] const QWidget *ringed() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(QWidget *widget);
    void hide();

    QPointer<QFocusFrame> m_frame; // belongs to the window it lies in
    bool m_isAfterKey = false; ///< and not after the pointer
};

} // namespace patchbay
