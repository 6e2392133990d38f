#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "store/connectionrow.h"
#include "store/outboxrow.h"

#include <QObject>

namespace patchbay
{

class ConnectionStore;
class OutboxStore;
class Rights;
class SalesforceOrgs;

/// Deletes a record in its org again that was created from here. Asked for by a person, record by record: no
/// rule and no program comes here. The outbox row stays and says so. Event loop only.
class RecordUndo final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        OutboxStore &outbox;
        ConnectionStore &connections;
        SalesforceOrgs &orgs;
        Rights &rights;
        Clock &clock;
    };
    explicit RecordUndo(const Parts &parts);

    /// A record that is gone already counts as deleted: an answer that got lost may be asked for again.
    /// Errors: NotFound where the row names no record or its connection is gone, Forbidden where nothing may
    /// be written or the connection stands for another user by now ("account_changed"), what the org says
    /// against it, OutcomeUnknown where it may have been deleted.
    Task<Done> undo(const OutboxId &id);

private:
    Task<Done> remove(const OutboxRow &row, const ConnectionRow &connection);

    Parts m_parts;
};

} // namespace patchbay
