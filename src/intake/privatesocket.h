#pragma once

#include "base/result.h"

#include <QAbstractSocket>
#include <QLocalServer>

#include <functional>
#include <memory>

namespace patchbay
{

/// A socket in the file system that only programs of this person get through: by its mode, by its folder's,
/// and because the system tells whose the other side is. Event loop only.
class PrivateSocket final : public QLocalServer
{
public:
    using Welcome = std::function<void(std::unique_ptr<QAbstractSocket>)>;

    explicit PrivateSocket(Welcome welcome);

    /// Makes the folder, private to the person, and takes the place of a socket that nobody answers at.
    /// Errors: Storage.
    [[nodiscard]] Result<Done> listen(const QString &path);

protected:
    void incomingConnection(quintptr descriptor) override;

private:
    Welcome m_welcome;
};

} // namespace patchbay
