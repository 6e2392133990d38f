#pragma once

#include "intake/folderintake.h"
#include "intake/intake.h"
#include "intake/intakeserver.h"
#include "intake/tokendoor.h"
#include "store/filelock.h"
#include "store/preferencestore.h"

namespace patchbay
{

class CoreServices;

/// The local intake of a program, whole: the lock that lets one Patchbay at a time have it, HTTP on loopback,
/// tokens over the private socket, the watched folder. Sends nothing itself: the program's OutboxWorker does.
/// Event loop only.
class IntakeService final : public QObject
{
    Q_OBJECT
public:
    /// `isLocked`: nothing is handed out while it says so.
    IntakeService(CoreServices &core, std::function<bool()> isLocked);
    ~IntakeService() override;

    /// Begins what was chosen, or changes to it. Port 0: any. Errors, and then nothing is open: Forbidden by
    /// policy; PortTaken, "already_served" with the holder in `providerText` where another Patchbay has it,
    /// else with the program that has the port; those of FolderIntake::begin(); Storage.
    [[nodiscard]] Result<Done> open(const IntakeChoice &choice);
    /// Done when those in hand are answered, in two seconds at most.
    Task<Done> close();

    [[nodiscard]] bool isOpen() const { return m_lock.isHeld(); }
    /// "http://localhost:17480"; empty: nobody listens there.
    [[nodiscard]] QString url() const;
    /// Of the private socket; empty: there is none.
    [[nodiscard]] QString socketPath() const;
    /// Where it would be.
    [[nodiscard]] static QString standardSocketPath(const QString &runtimeFolder);

private:
    [[nodiscard]] Result<Done> begin(const IntakeChoice &choice);
    [[nodiscard]] Result<Done> watch(const QString &folder);
    void reset();
    [[nodiscard]] QString holder() const;
    void noteHolder() const;

    CoreServices &m_core;
    FileLock m_lock;
    const QString m_holderNote;
    IntakeRecords m_records;
    Intake m_intake;
    TokenDoor m_tokens;
    std::unique_ptr<IntakeServer> m_programs; ///< over HTTP on loopback
    std::unique_ptr<IntakeServer> m_own; ///< over the private socket
    QString m_socketPath;
    std::vector<std::unique_ptr<FolderIntake>> m_folders; ///< of leads, of contacts
};

} // namespace patchbay
