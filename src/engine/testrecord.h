#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/task.h"

#include <QObject>
#include <QUrl>

#include <optional>

namespace patchbay
{

class AuthorizedClient;
class ConnectionStore;
class ProviderCatalog;
class Rights;
class TokenBroker;
struct ConnectionRow;
struct ProviderDescriptor;

/// Creates one record in an org and deletes it again, by the definition's write probe, to see that writing
/// works. Only where a person asked for it: no check and no outbox comes here. Once it is created, deleting
/// is tried three times; what stays is told with its id and page.
class TestRecord final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        TokenBroker &tokens;
        AuthorizedClient &client;
        Rights &rights;
        Clock &clock;
    };
    struct Outcome {
        RecordId id;
        bool removed = false;
        std::optional<Error> removeError;
        QUrl page; ///< of the record; empty where the org's address makes none
    };
    explicit TestRecord(const Parts &parts);

    /// Errors: NotFound where the provider has no such action, Forbidden where nothing may be written or the
    /// scope is lacking ("insufficient_scope"), what the org says against the record (Rejected with `fields`,
    /// Duplicate), OutcomeUnknown where it may have been created.
    Task<Outcome> run(const ConnectionId &connection);

private:
    struct Target;
    Task<Outcome> create(const ConnectionRow &row, const ProviderDescriptor &provider);
    Task<Outcome> remove(const Target &target, const Outcome &outcome, int attempt);

    Parts m_parts;
};

} // namespace patchbay
