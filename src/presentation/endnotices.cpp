#include "presentation/endnotices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EndNotices)
};

QHash<ConnectionId, ConnectionPhase> phasesOf(const QList<ConnectionRow> &rows)
{
    QHash<ConnectionId, ConnectionPhase> phases;
    for (const ConnectionRow &row : rows)
        phases.insert(row.id, row.phase);
    return phases;
}

QString textOf(const QString &name, int waiting)
{
    if (waiting == 0)
        return Words::tr("Reconnect %1 to go on using it.", "an org or account").arg(name);
    return Words::tr("Reconnect %1 to send %n record(s) that wait.", nullptr, waiting).arg(name);
}

} // namespace

QList<EndNotice> endsBetween(const QList<ConnectionRow> &before, const QList<ConnectionRow> &after,
    const std::function<QString(const ProviderId &)> &nameOfProvider,
    const QHash<ConnectionId, int> &waitingRecords)
{
    const QHash<ConnectionId, ConnectionPhase> phases = phasesOf(before);
    QList<EndNotice> notices;
    for (const ConnectionRow &row : after) {
        const auto known = phases.constFind(row.id);
        const bool ended = row.phase == ConnectionPhase::NeedsReconnect && known != phases.cend()
            && *known == ConnectionPhase::Connected;
        if (!ended || row.reasonCode == "this_run_only"_L1)
            continue;
        const QString name = foreignText(row.displayName());
        notices.append(
            {row.id, row.provider, Words::tr("%1 needs you", "a provider").arg(nameOfProvider(row.provider)),
                textOf(name, waitingRecords.value(row.id)), Words::tr("Reconnect")});
    }
    return notices;
}

QList<ConnectionId> noLongerEnded(const QList<ConnectionRow> &before, const QList<ConnectionRow> &after)
{
    const QHash<ConnectionId, ConnectionPhase> phases = phasesOf(after);
    QList<ConnectionId> over;
    for (const ConnectionRow &row : before) {
        if (row.phase != ConnectionPhase::NeedsReconnect)
            continue;
        const auto now = phases.constFind(row.id);
        if (now == phases.cend() || *now != ConnectionPhase::NeedsReconnect)
            over.append(row.id);
    }
    return over;
}

} // namespace patchbay
