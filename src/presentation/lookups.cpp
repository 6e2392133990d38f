#include "presentation/lookups.h"

#include "engine/recordsearch.h"
#include "presentation/messages.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Shorter than a person waits, longer than the gap between two keys.
constexpr Milliseconds typingPause{250};

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

void LookupSession::ask(const QString &text, int turn)
{
    m_records.named(m_connection, m_objects, text)
        .finally(this, [this, turn](const Result<QList<FoundRecord>> &answer) {
            if (turn != m_turn)
                return; // the person has typed on
            QList<LookupHit> hits;
            for (const FoundRecord &record : answer.value_or(QList<FoundRecord>())) {
                hits.append(
                    {record.id, record.name, record.object == "Group"_L1 ? tr("Queue") : record.object});
            }
            emit found(
                hits, answer ? QString() : messageFor(answer.error(), {tr("Salesforce"), {}, {}}).fact);
        });
}

} // namespace patchbay
