#pragma once

#include <QTimer>
#include <QWidget>

namespace patchbay
{

class Button;
class ElidedLabel;
class Spinner;

/// What goes on for an unknown time, in a line: a mark after a moment, and words and a way out where it takes
/// longer than a second. Has its room all the time, so that nothing jumps.
class BusyLine final : public QWidget
{
    Q_OBJECT
public:
    explicit BusyLine(QWidget *parent = nullptr);

    /// `words`: what goes on, for the eye and the ear.
    void setBusy(bool busy, const QString &words = {});
    /// With a button that ends it.
    void offerCancel();

signals:
    void cancelled();

private:
    void tell();

    Spinner *m_spinner;
    ElidedLabel *m_words;
    Button *m_cancel;
    QTimer m_long;
    bool m_isBusy = false;
    bool m_offersCancel = false;
};

} // namespace patchbay
