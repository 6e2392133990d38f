#pragma once

#include <QObject>

namespace patchbay
{

/// The system's wish that the program ends: SIGTERM, SIGINT and SIGHUP (on Windows Ctrl+C, Ctrl+Break and a
/// closed console), told on the event loop, so that the end is an orderly one. One at a time in a process;
/// with it go the handlers, and a signal ends the process as ever.
class EndSignals final : public QObject
{
    Q_OBJECT
public:
    EndSignals();
    ~EndSignals() override;
    Q_DISABLE_COPY_MOVE(EndSignals)

signals:
    void received();
};

} // namespace patchbay
