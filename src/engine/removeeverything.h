#pragma once

#include "engine/connectionservice.h"
#include "store/outboxstore.h"

namespace patchbay
{

class AutomationWorker;
class Database;
class DemoOrgService;
class OutboxWorker;
class ProxyService;

/// The way out: every access ended by its provider's rule, every item of ours in the keychain erased, the
/// demo org stopped. What is left then is files, which go when the program has ended (store/ownfiles.h); the
/// database is what makes the keychain's items findable, so it must outlive them. No other process may have
/// the database open: what it would write after this, nobody would find. Event loop only.
class RemoveEverything final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Database &database;
        ConnectionStore &connections;
        OutboxStore &outbox;
        SecretStore &vault;
        ConnectionService &service;
        OutboxWorker &worker;
        AutomationWorker &automations;
        DemoOrgService &demoOrg;
        ProxyService &proxy;
    };
    explicit RemoveEverything(const Parts &parts);

    /// What a person has to know before. Errors: Storage; "in_use" where another process is in the way.
    struct Inventory {
        QList<ConnectionRow> connections; ///< tombstones among them
        int unsent = 0; ///< records that no org has
        int records = 0; ///< all that Activity shows
    };
    Task<Inventory> inventory();

    struct Report {
        QList<ConnectionRow> notRevoked; ///< erased here; their access may stay valid at the provider
        QStringList notErased; ///< names whose secrets the keychain still has
        /// Nothing of ours is in the keychain: the files may go.
        [[nodiscard]] bool mayRemoveFiles() const { return notErased.isEmpty(); }
    };
    /// Sends nothing and runs no automation any more, and ends sign-ins that go on; no other process opens
    /// the database from then on unless it was not all done: then it may be run again. Errors: as of
    /// inventory(), with nothing done.
    Task<Report> run();

signals:
    void progressed(int done, int all);

private:
    struct Going;
    Task<Report> removeAll();
    Task<Done> removeConnections(const std::shared_ptr<Going> &going);
    void next(const std::shared_ptr<Going> &going);
    Task<Done> removeOne(const ConnectionRow &row, const std::shared_ptr<Going> &going);
    Task<Done> removeSecrets(const std::shared_ptr<Going> &going);
    Task<Done> removeProxyPassword(const std::shared_ptr<Going> &going);
    Task<Report> conclude(const std::shared_ptr<Going> &going);

    Parts m_parts;
};

} // namespace patchbay
