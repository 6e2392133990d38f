#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace patchbay
{

class Clock;
class MainWindow;

/// Says by the window's toast what goes on where it takes longer than a second; one thing at a time, beside
/// those of other subjects.
class GoingToast final : public QObject
{
    Q_OBJECT
public:
    GoingToast(Clock &clock, MainWindow &window, QString subject);

    /// `cancel` ends it; none: it cannot be ended.
    void begin(const QString &words, std::function<void()> cancel = {});
    void end();

private:
    Clock &m_clock;
    MainWindow &m_window;
    QString m_subject;
    int m_turn = 0; ///< of what goes on
};

} // namespace patchbay
