#pragma once

#include <QtGlobal>

namespace patchbay
{

/// The library through which QtKeychain speaks with the Secret Service, and which keeps things for the life
/// of the process that others may outlive: a session with the keyring, and GLib's connection to the bus. GLib
/// ends the process when the bus goes, unless it is told not to. Does nothing where it is not installed.
class Libsecret final
{
public:
    Libsecret() = default;
    ~Libsecret();
    Q_DISABLE_COPY_MOVE(Libsecret)

    /// Before each use: the bus may have gone and come back.
    void holdBus();
    /// No keyring but the one that died knows the session: every read would fail from then on.
    void forgetKeyring();

private:
    void buryBus();

    void *m_bus = nullptr;
};

} // namespace patchbay
