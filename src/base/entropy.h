#pragma once

#include <QByteArray>

namespace patchbay
{

/// Chance, given in, so that tests can steer it. Real chance comes from the operating system only.
class Entropy
{
public:
    virtual ~Entropy() = default;
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;

    /// `count` random bytes as base64url without padding (RFC 4648 section 5).
    [[nodiscard]] QByteArray base64Url(qsizetype count);
    /// A number in [0, 1), for jitter.
    [[nodiscard]] double unit();
    /// A version 4 UUID without braces.
    [[nodiscard]] QString uuid();
};

class SystemEntropy final : public Entropy
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

} // namespace patchbay
