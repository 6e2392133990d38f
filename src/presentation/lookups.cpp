#include "presentation/lookups.h"

#include "engine/recordsearch.h"
#include "presentation/messages.h"
#include "salesforce/ids.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Shorter than a person waits, longer than the gap between two keys.
constexpr Milliseconds typingPause{250};

LookupHit hitOf(const FoundRecord &record)
{
    return {record.id, record.name, record.object == "Group"_L1 ? LookupSession::tr("Queue") : record.object};
}

} // namespace

LookupSession::LookupSession(RecordSearch &records, Clock &clock, const ConnectionId &connection,
    const QStringList &objects, QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_clock(clock)
    , m_connection(connection)
    , m_objects(objects)
{
}

void LookupSession::search(const QString &text)
{
    const int turn = ++m_turn;
    const QString words = text.simplified();
    if (words.size() < shortestSearch) {
        emit found({}, {});
        return;
    }
    m_clock.after(typingPause, this, [this, words, turn] {
        if (turn == m_turn)
            ask(words, turn);
    });
}

void LookupSession::remember(const LookupHit &hit)
{
    if (!hit.id.isEmpty() && !hit.name.isEmpty())
        m_known.append(hit);
}

void LookupSession::tell(const QString &id)
{
    for (const LookupHit &hit : std::as_const(m_known)) {
        if (isSameRecord(hit.id.value, id))
            return emit told(id, hit);
    }
    if (!recordIdFromOrg(id))
        return; // somebody is typing
    m_records.withId(m_connection, m_objects, id).then(this, [this, id](const QList<FoundRecord> &found) {
        for (const FoundRecord &record : found) {
            remember(hitOf(record));
            emit told(id, hitOf(record));
        }
    });
}

void LookupSession::ask(const QString &text, int turn)
{
    m_records.named(m_connection, m_objects, text)
        .finally(this, [this, turn](const Result<QList<FoundRecord>> &answer) {
            if (turn != m_turn)
                return; // the person has typed on
            QList<LookupHit> hits;
            for (const FoundRecord &record : answer.value_or(QList<FoundRecord>()))
                hits.append(hitOf(record));
            emit found(
                hits, answer ? QString() : messageFor(answer.error(), {tr("Salesforce"), {}, {}}).fact);
        });
}

} // namespace patchbay
