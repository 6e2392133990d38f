#include "base/entropy.h"

#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>

namespace patchbay
{

QByteArray Entropy::base64Url(qsizetype count)
{
    return bytes(count).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

double Entropy::unit()
{
    constexpr double range = 9007199254740992.0; // 2^53, all that a double can tell apart
    const QByteArray drawn = bytes(8);
    return double(qFromLittleEndian<quint64>(drawn.constData()) >> 11) / range;
}

QString Entropy::uuid()
{
    QByteArray drawn = bytes(16);
    drawn[6] = char((uchar(drawn[6]) & 0x0f) | 0x40);
    drawn[8] = char((uchar(drawn[8]) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(drawn).toString(QUuid::WithoutBraces);
}

QByteArray SystemEntropy::bytes(qsizetype count)
{
    QByteArray drawn(count, Qt::Uninitialized);
    QRandomGenerator *const generator = QRandomGenerator::system();
    for (qsizetype i = 0; i < count; i += 4) {
        const quint32 word = generator->generate();
        std::memcpy(drawn.data() + i, &word, std::size_t(qMin<qsizetype>(4, count - i)));
    }
    return drawn;
}

} // namespace patchbay
