#include "engine/disconnectmany.h"

#include "engine/connectionlookup.h"
#include "store/connectionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Each may wait ten seconds for its provider.
constexpr int atOnce = 4;

Result<Done> given(const QString &value)
{
    if (!value.trimmed().isEmpty())
        return Done{};
    return fail(
        {.kind = ErrorKind::Rejected, .detail = u"the filter is empty"_s, .providerCode = u"empty_filter"_s});
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QSet<ConnectionId> idsOf(const QList<ConnectionRow> &rows)
{
    QSet<ConnectionId> ids;
    for (const ConnectionRow &row : rows)
        ids.insert(row.id);
    return ids;
}

template<typename... Fns>
struct Overloaded : Fns... {
    using Fns::operator()...;
};

} // namespace

ConnectionSelection::ConnectionSelection(What what)
    : m_what(std::move(what))
{
}

ConnectionSelection ConnectionSelection::all()
{
    return ConnectionSelection(All{});
}

ConnectionSelection ConnectionSelection::only(const ConnectionId &id)
{
    return ConnectionSelection(id);
}

Result<ConnectionSelection> ConnectionSelection::tagged(const QString &tag)
{
    return given(tag).map([&tag](const Done &) { return ConnectionSelection(Tag{tag.trimmed()}); });
}

Result<ConnectionSelection> ConnectionSelection::ofTenant(const QString &tenant)
{
    return given(tenant).map(
        [&tenant](const Done &) { return ConnectionSelection(Tenant{tenant.trimmed()}); });
}

Result<ConnectionSelection> ConnectionSelection::ofProvider(const ProviderId &provider)
{
    return given(provider.value).map([&provider](const Done &) { return ConnectionSelection(provider); });
}

QList<ConnectionRow> ConnectionSelection::from(const QList<ConnectionRow> &rows) const
{
    const auto isMeant = [this](const ConnectionRow &row) {
        return std::visit(
            Overloaded{[](const All &) { return true; },
                [&row](const ConnectionId &id) { return row.id == id; },
                [&row](const Tag &tag) { return row.tags.contains(tag.value, Qt::CaseInsensitive); },
                [&row](const Tenant &tenant) { return isSame(tenantOf(row), tenant.value); },
                [&row](const ProviderId &provider) { return row.provider == provider; }},
            m_what);
    };
    QList<ConnectionRow> found;
    for (const ConnectionRow &row : rows) {
        const bool isUsable
            = row.phase == ConnectionPhase::Connected || row.phase == ConnectionPhase::NeedsReconnect;
        if (isUsable && isMeant(row))
            found.append(row);
    }
    return found;
}

struct DisconnectMany::Going {
    QList<ConnectionRow> rows;
    qsizetype begun = 0;
    QList<Ended> ended;
    Promise<QList<Ended>> promise;
};

DisconnectMany::DisconnectMany(ConnectionStore &connections, ConnectionService &service)
    : m_connections(connections)
    , m_service(service)
{
}

Task<DisconnectMany::Plan> DisconnectMany::plan(const ConnectionSelection &selection)
{
    return m_connections.all().then(this, [selection](const QList<ConnectionRow> &rows) -> Result<Plan> {
        Plan plan{selection, selection.from(rows)};
        if (plan.rows.isEmpty()) {
            return fail({.kind = ErrorKind::NotFound,
                .detail = u"no connection fits"_s,
                .providerCode = u"nothing_selected"_s});
        }
        return plan;
    });
}

Task<QList<DisconnectMany::Ended>> DisconnectMany::run(const Plan &plan)
{
    using All = QList<Ended>;
    return m_connections.all().then(this, [this, plan](const QList<ConnectionRow> &rows) -> Task<All> {
        const QList<ConnectionRow> now = plan.selection.from(rows);
        if (idsOf(now) != idsOf(plan.rows)) {
            return Task<All>::settled(fail({.kind = ErrorKind::Rejected,
                .detail = u"other connections fit by now"_s,
                .providerCode = u"selection_changed"_s}));
        }
        const auto going = std::make_shared<Going>();
        going->rows = now;
        if (now.isEmpty())
            going->promise.settle(All());
        for (int lane = 0; lane < atOnce; ++lane)
            next(going);
        return going->promise.task();
    });
}

void DisconnectMany::next(const std::shared_ptr<Going> &going)
{
    if (going->begun == going->rows.size())
        return;
    const ConnectionRow row = going->rows.at(going->begun++);
    using Outcome = ConnectionService::DisconnectOutcome;
    m_service.disconnectAccount(row.id).finally(this, [this, going, row](const Result<Outcome> &outcome) {
        going->ended.append({row, outcome});
        emit progressed(int(going->ended.size()), int(going->rows.size()));
        if (going->ended.size() == going->rows.size())
            going->promise.settle(going->ended);
        else
            next(going);
    });
}

} // namespace patchbay
