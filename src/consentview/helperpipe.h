#pragma once

#include "consent/consentprotocol.h"
#include "consentview/pipeends.h"

#include <QObject>

namespace patchbay
{

/// The helper's end of the pipe: the request and commands in, messages out. Never blocks on reading.
class HelperPipe final : public QObject
{
    Q_OBJECT
public:
    explicit HelperPipe(PipeEnds ends);

    void send(const ConsentPipeMessage &message);

signals:
    void lineReceived(const QByteArray &line);
    /// The app closed its end, has gone, or sent a line without end.
    void closed();

private:
    void take(QByteArrayView chunk);

    const int m_out;
    ConsentLineBuffer m_lines;
    PipeReader m_reader;
};

} // namespace patchbay
