#include "net/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace patchbay
{

OneShotBody::OneShotBody(const QByteArray &body, QObject *parent)
    : QIODevice(parent)
    , m_plain(body)
{
    open(ReadOnly | Unbuffered);
}

OneShotBody::OneShotBody(const Secret &body, QObject *parent)
    : QIODevice(parent)
    , m_secret(body)
{
    open(ReadOnly | Unbuffered);
}

QByteArrayView OneShotBody::view() const
{
    return m_secret.isEmpty() ? QByteArrayView(m_plain) : m_secret.reveal();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const QByteArrayView rest = view().sliced(m_given);
    if (rest.isEmpty())
        return -1;
    m_touched = true;
    const qint64 size = std::min<qint64>(maxSize, rest.size());
    std::memcpy(data, rest.data(), std::size_t(size));
    m_given += size;
    return size;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace patchbay
