#pragma once

#include "consent/consentprotocol.h"

#include <QSocketNotifier>

namespace patchbay
{

/// The helper's end of the pipe: the request and commands in, messages out. Never blocks on reading.
class HelperPipe final : public QObject
{
    Q_OBJECT
public:
    HelperPipe(int in, int out);

    void send(const ConsentPipeMessage &message);

signals:
    void lineReceived(const QByteArray &line);
    /// The app closed its end, has gone, or sent a line without end.
    void closed();

private:
    void read();
    void close();

    const int m_in;
    const int m_out;
    QSocketNotifier m_readable;
    ConsentLineBuffer m_lines;
};

} // namespace patchbay
