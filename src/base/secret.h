#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

class QDebug;

namespace patchbay
{

/// Text that must not be printed, compared or converted by accident: tokens, codes, verifiers, client
/// secrets, callback URLs. Copies share one buffer, which is wiped when the last of them goes. Thread-safe to
/// copy. It protects logs and files, not memory: what reveal() hands out may be copied by whoever takes it.
class Secret final
{
public:
    Secret() = default;
    /// Takes the text over and wipes the caller's buffer where it was not shared.
    explicit Secret(QByteArray &&utf8);
    static Secret fromString(const QString &text);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qsizetype size() const;
    /// The only way out; call it where the bytes leave the program and nowhere else.
    /// The view lives as long as this Secret or a copy of it.
    [[nodiscard]] QByteArrayView reveal() const;
    /// Constant in time for texts of equal length.
    [[nodiscard]] bool equals(const Secret &other) const;
    /// Eight hex digits of SHA-256: tells secrets apart in logs and tests without telling them.
    [[nodiscard]] QString fingerprint() const;

    friend bool operator==(const Secret &, const Secret &) = delete;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Prints "Secret(…)", never the text.
QDebug operator<<(QDebug out, const Secret &secret);

/// Overwrites the bytes in a way the compiler may not drop, then empties. Does nothing to shared data of
/// others.
void wipe(QByteArray &bytes);

} // namespace patchbay
