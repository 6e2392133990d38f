#include "support/secretsearch.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace patchbay::test
{

namespace
{

constexpr qsizetype piece = 16; ///< So many characters of a secret in a row are a leak already.

QByteArray inUtf16(const QByteArray &text)
{
    const QString wide = QString::fromLatin1(text);
    return {reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2};
}

/// In base64 it looks different at each of three places; the ends mix with what stands beside.
QByteArrayList inBase64(const QByteArray &secret)
{
    QByteArrayList found;
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray whole = (QByteArray(shift, '\0') + secret).toBase64();
        found.append(whole.mid(shift > 0 ? 4 : 0).chopped(4));
        found.append(QByteArray(found.last()).replace('+', '-').replace('/', '_'));
    }
    return found;
}

} // namespace

SecretSearch::SecretSearch(const QByteArrayList &secrets)
{
    for (const QByteArray &secret : secrets) {
        Q_ASSERT(secret.size() >= 2 * piece);
        for (const QByteArray &part : {secret.first(piece), secret.last(piece)})
            m_needles << part << part.toPercentEncoding() << part.toHex() << inUtf16(part);
        m_needles << inBase64(secret);
    }
}

bool SecretSearch::isIn(const QByteArray &content) const
{
    return std::any_of(m_needles.begin(), m_needles.end(),
        [&content](const QByteArray &needle) { return content.contains(needle); });
}

QStringList SecretSearch::inFolder(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (isIn(QFile::encodeName(file.fileName())))
            found.append(QStringLiteral("a name in ") + files.fileInfo().path());
        if (!files.fileInfo().isFile() || !file.open(QFile::ReadOnly))
            continue;
        ++m_filesRead;
        if (isIn(file.readAll()))
            found.append(file.fileName());
    }
    return found;
}

} // namespace patchbay::test
