#include "base/secret.h"

#include <QCryptographicHash>
#include <QDebug>

#include <atomic>
#include <vector>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

void wipeBytes(char *data, std::size_t size)
{
    volatile char *byte = data;
    for (std::size_t i = 0; i < size; ++i)
        byte[i] = 0;
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

} // namespace

struct Secret::Buffer {
    explicit Buffer(QByteArrayView text)
        : bytes(text.begin(), text.end())
    {
    }
    ~Buffer() { wipeBytes(bytes.data(), bytes.size()); }
    Q_DISABLE_COPY_MOVE(Buffer)
    std::vector<char> bytes;
};

Secret::Secret(QByteArray &&utf8)
    : m_buffer(utf8.isEmpty() ? nullptr : std::make_shared<const Buffer>(utf8))
{
    wipe(utf8);
}

Secret Secret::fromString(const QString &text)
{
    return Secret(text.toUtf8());
}

bool Secret::isEmpty() const
{
    return !m_buffer;
}

qsizetype Secret::size() const
{
    return m_buffer ? qsizetype(m_buffer->bytes.size()) : 0;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes.data(), qsizetype(m_buffer->bytes.size()))
                    : QByteArrayView();
}

bool Secret::equals(const Secret &other) const
{
    const QByteArrayView a = reveal();
    const QByteArrayView b = other.reveal();
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(uchar(a[i]) ^ uchar(b[i]));
    return difference == 0;
}

QString Secret::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(reveal());
    return QString::fromLatin1(hash.result().toHex().first(8));
}

QDebug operator<<(QDebug out, const Secret &secret)
{
    const QDebugStateSaver saver(out);
    out.nospace() << (secret.isEmpty() ? "Secret(empty)" : "Secret(…)");
    return out;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached() && !bytes.isEmpty())
        wipeBytes(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

} // namespace patchbay
