#pragma once

#include "engine/connectionservice.h"

#include <variant>

namespace patchbay
{

/// Which connections are to be disconnected. Made by its functions only, so that a filter that was left empty
/// by accident never means all: all is said as such.
class ConnectionSelection final
{
public:
    [[nodiscard]] static ConnectionSelection all();
    [[nodiscard]] static ConnectionSelection only(const ConnectionId &id);
    // Rejected, "empty_filter", without a value.
    [[nodiscard]] static Result<ConnectionSelection> tagged(const QString &tag);
    [[nodiscard]] static Result<ConnectionSelection> ofTenant(const QString &tenant);
    [[nodiscard]] static Result<ConnectionSelection> ofProvider(const ProviderId &provider);

    /// Tags and tenants fit whatever their case; a tenant that was not given is the user. What is not signed
    /// in yet, or is being removed, is never among them. In the order of the rows. Pure.
    [[nodiscard]] QList<ConnectionRow> from(const QList<ConnectionRow> &rows) const;

private:
    struct All {
    };
    struct Tag {
        QString value;
    };
    struct Tenant {
        QString value;
    };
    using What = std::variant<All, ConnectionId, Tag, Tenant, ProviderId>;
    explicit ConnectionSelection(What what);

    What m_what;
};

/// Disconnects many: says first exactly which, and does it only to those. A few at once. Each ends as
/// ConnectionService::disconnectAccount() says; half-done ones stay as its tombstones. Event loop only.
class DisconnectMany final : public QObject
{
    Q_OBJECT
public:
    DisconnectMany(ConnectionStore &connections, ConnectionService &service);

    struct Plan {
        ConnectionSelection selection;
        QList<ConnectionRow> rows; ///< what would be hit
    };
    /// Errors: NotFound where nothing fits.
    Task<Plan> plan(const ConnectionSelection &selection);

    struct Ended {
        ConnectionRow row; ///< as it was
        Result<ConnectionService::DisconnectOutcome> outcome;
    };
    /// For a plan that a person has seen and said yes to. Rejected, "selection_changed", where the selection
    /// fits others by now: nothing is disconnected then, and it has to be asked about again.
    Task<QList<Ended>> run(const Plan &plan);

signals:
    /// So many of those asked for are through.
    void progressed(int done, int all);

private:
    struct Going;
    void next(const std::shared_ptr<Going> &going);

    ConnectionStore &m_connections;
    ConnectionService &m_service;
};

} // namespace patchbay
