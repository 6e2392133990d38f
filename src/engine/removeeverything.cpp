#include "engine/removeeverything.h"

#include "base/logging.h"
#include "engine/automationworker.h"
#include "engine/demoorgservice.h"
#include "engine/outboxworker.h"
#include "engine/proxyservice.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "vault/secretstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Each may wait ten seconds for its provider.
constexpr int atOnce = 4;

bool isKeychainTrouble(const std::optional<Error> &error)
{
    return error
        && (error->kind == ErrorKind::KeychainLocked || error->kind == ErrorKind::KeychainUnavailable);
}

} // namespace

struct RemoveEverything::Going {
    QList<ConnectionRow> rows;
    qsizetype begun = 0;
    qsizetype ended = 0;
    Promise<Done> all;
    Report report;
};

RemoveEverything::RemoveEverything(const Parts &parts)
    : m_parts(parts)
{
}

Task<RemoveEverything::Inventory> RemoveEverything::inventory()
{
    return m_parts.database.keepOthersOut()
        .then(this, [this](const Done &) { return m_parts.database.letOthersIn(); })
        .then(this, [this](const Done &) { return m_parts.connections.all(); })
        .then(this, [this](const QList<ConnectionRow> &rows) {
            return m_parts.outbox.counts().then(this, [rows](const OutboxStore::Counts &counts) {
                const int unsent = counts.queued + counts.sending + counts.rejected + counts.uncertain
                    + counts.needsDecision;
                return Inventory{rows, unsent, unsent + counts.sent};
            });
        });
}

Task<RemoveEverything::Report> RemoveEverything::run()
{
    return m_parts.database.keepOthersOut()
        .then(this, [this](const Done &) { return removeAll(); })
        .then(this,
            [this](const Report &report) {
                const auto same = [report](const Done &) { return report; };
                return report.mayRemoveFiles() ? Task<Report>::settled(report)
                                               : m_parts.database.letOthersIn().then(this, same);
            })
        .orElse(this, [this](const Error &error) {
            const auto same = [error](const Done &) -> Result<Report> { return fail(error); };
            return m_parts.database.letOthersIn().then(this, same);
        });
}

Task<RemoveEverything::Report> RemoveEverything::removeAll()
{
    const auto going = std::make_shared<Going>();
    // Before the records': each that still arrives would start another run.
    return m_parts.automations.stop()
        .then(this, [this](const Done &) { return m_parts.worker.stop(); })
        .then(this, [this](const Done &) { return m_parts.service.cancelAll(); })
        .then(this, [this](const Done &) { return m_parts.service.recover(); }) // what broken ones left
        .then(this, [this](const Done &) { return m_parts.connections.all(); })
        .then(this,
            [this, going](const QList<ConnectionRow> &rows) {
                going->rows = rows;
                return removeConnections(going);
            })
        .then(this, [this, going](const Done &) { return removeSecrets(going); })
        .then(this, [this, going](const Done &) { return removeProxyPassword(going); })
        .then(this, [this, going](const Done &) { return conclude(going); });
}

Task<Done> RemoveEverything::removeConnections(const std::shared_ptr<Going> &going)
{
    if (going->rows.isEmpty())
        going->all.settle(Done{});
    for (int lane = 0; lane < atOnce; ++lane)
        next(going);
    return going->all.task();
}

void RemoveEverything::next(const std::shared_ptr<Going> &going)
{
    if (going->begun == going->rows.size())
        return;
    removeOne(going->rows.at(going->begun++), going).finally(this, [this, going](const Result<Done> &) {
        emit progressed(int(++going->ended), int(going->rows.size()));
        if (going->ended == going->rows.size())
            going->all.settle(Done{});
        else
            next(going);
    });
}

/// What the provider does not end now it will not be asked to end later: it is told instead, and erased.
Task<Done> RemoveEverything::removeOne(const ConnectionRow &row, const std::shared_ptr<Going> &going)
{
    using Outcome = ConnectionService::DisconnectOutcome;
    const auto isThrough = [](const Outcome &outcome) { return outcome.erased && !outcome.leftValid; };
    return m_parts.service.disconnectAccount(row.id)
        .then(this,
            [this, row, going, isThrough](const Outcome &outcome) {
                // What the keychain did not give or erase keeps its row: without it nobody would find the
                // item again, and once it is open the access can still be ended.
                if (isThrough(outcome) || isKeychainTrouble(outcome.revokeError) || outcome.eraseError)
                    return Task<Outcome>::settled(outcome);
                if (!outcome.revoked && !outcome.keptForOthers)
                    going->report.notRevoked.append(row);
                return m_parts.service.removeAnyway(row.id);
            })
        .then(this,
            [row, going](const Outcome &outcome) {
                if (!outcome.erased)
                    going->report.notErased.append(row.displayName());
            })
        .orElse(this, [row, going](const Error &error) {
            qCWarning(lcConnections) << "could not remove" << row.id << error.detail;
            if (error.kind != ErrorKind::NotFound) // somebody else was quicker
                going->report.notErased.append(row.displayName());
            return Done{};
        });
}

/// Those of every provider there is or was set up: a note that one is kept may be wrong.
Task<Done> RemoveEverything::removeSecrets(const std::shared_ptr<Going> &going)
{
    return m_parts.connections.allSettings().then(this, [this, going](const QList<ProviderSettings> &all) {
        Task<Done> last = Task<Done>::settled(Done{});
        for (const ProviderSettings &settings : all) {
            const auto erase = [this, id = settings.provider](const Done &) {
                return m_parts.vault.erase(VaultKey::forClientSecret(id));
            };
            const auto note = [going, settings](const Error &error) {
                qCWarning(lcConnections) << "could not erase a client secret:" << error.detail;
                if (settings.hasClientSecret)
                    going->report.notErased.append(settings.provider.value);
                return Done{};
            };
            last = last.then(this, erase).orElse(this, note);
        }
        return last;
    });
}

Task<Done> RemoveEverything::removeProxyPassword(const std::shared_ptr<Going> &going)
{
    return m_parts.proxy.setting().then(this, [this, going](const ProxySetting &setting) {
        return m_parts.proxy.forgetPassword().orElse(this, [going, setting](const Error &error) {
            qCWarning(lcConnections) << "could not erase the proxy's password:" << error.detail;
            going->report.notErased.append(proxyName(setting.host, setting.port));
            return Done{};
        });
    });
}

Task<RemoveEverything::Report> RemoveEverything::conclude(const std::shared_ptr<Going> &going)
{
    if (!going->report.mayRemoveFiles())
        return Task<Report>::settled(going->report);
    return m_parts.demoOrg.stop()
        .orElse(this,
            [](const Error &error) {
                qCWarning(lcConnections) << "the demo org goes on:" << error.detail;
                return Done{};
            })
        .then(this, [going](const Done &) { return going->report; });
}

} // namespace patchbay
