#include "consentview/helperpipe.h"

namespace patchbay
{

HelperPipe::HelperPipe(PipeEnds ends)
    : m_out(ends.out)
    , m_reader(ends.in, [this](QByteArrayView chunk) { take(chunk); })
{
}

void HelperPipe::send(const ConsentPipeMessage &message)
{
    const Secret line = encodeConsentMessage(message);
    writeToPipe(m_out, line.reveal());
}

void HelperPipe::take(QByteArrayView chunk)
{
    if (chunk.isEmpty())
        return emit closed();
    const Result<std::vector<QByteArray>> lines = m_lines.feed(chunk);
    if (!lines) {
        m_reader.stop();
        return emit closed();
    }
    for (const QByteArray &line : *lines)
        emit lineReceived(line);
}

} // namespace patchbay
