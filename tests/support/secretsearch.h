#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace patchbay::test
{

/// Finds secrets in what a program leaves behind, plain or in any of the ways a program would write them
/// down. Tells where they are, never what they are.
class SecretSearch final
{
public:
    explicit SecretSearch(const QByteArrayList &secrets);

    [[nodiscard]] bool isIn(const QByteArray &content) const;
    /// Every file below the folder that holds one, and every name that does.
    [[nodiscard]] QStringList inFolder(const QString &folder);
    [[nodiscard]] int filesRead() const { return m_filesRead; }

private:
    QByteArrayList m_needles;
    int m_filesRead = 0;
};

} // namespace patchbay::test
