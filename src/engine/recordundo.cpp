#include "engine/recordundo.h"

#include "engine/rights.h"
#include "engine/salesforceorgs.h"
#include "salesforce/outcome.h"
#include "salesforce/requests.h"
#include "store/connectionstore.h"
#include "store/outboxstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

RecordUndo::RecordUndo(const Parts &parts)
    : m_parts(parts)
{
}

Task<Done> RecordUndo::undo(const OutboxId &id)
{
    return m_parts.outbox.find(id).then(this, [this](const OutboxRow &row) -> Task<Done> {
        if (row.state != OutboxState::Sent || row.recordId.isEmpty())
            return Task<Done>::settled(fail(ErrorKind::NotFound, u"nothing was created"_s));
        return m_parts.connections.find(row.connection)
            .then(this, [this, row](const ConnectionRow &connection) -> Task<Done> {
                if (connection.accountId != row.accountId)
                    return Task<Done>::settled(
                        fail({.kind = ErrorKind::Forbidden, .providerCode = u"account_changed"_s}));
                return m_parts.rights.mayWrite(connection).then(this, [this, row, connection](const Done &) {
                    return remove(row, connection);
                });
            });
    });
}

Task<Done> RecordUndo::remove(const OutboxRow &row, const ConnectionRow &connection)
{
    return m_parts.orgs.apiVersion(connection.id)
        .then(this,
            [this, row, id = connection.id](const QString &version) {
                return m_parts.orgs.send(id, deleteRequest(version, row.object, row.recordId));
            })
        .then(this, [this](const HttpReply &reply) { return removeOutcome(reply, m_parts.clock.now()); })
        .then(this, [this, id = row.id](const Done &) {
            return m_parts.outbox.noteRemoved(id, m_parts.clock.now());
        });
}

} // namespace patchbay
