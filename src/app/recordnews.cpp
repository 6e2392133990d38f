#include "app/recordnews.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

const QString key = u"records"_s;

} // namespace

RecordNews::RecordNews(const QDBusConnection &bus)
    : m_notes(bus)
{
    connect(&m_notes, &DesktopNotes::opened, this, &RecordNews::opened);
    connect(&m_notes, &DesktopNotes::actionChosen, this, &RecordNews::opened);
}

void RecordNews::look(const OutboxStore::Counts &counts)
{
    const int now = counts.rejected + counts.uncertain + counts.needsDecision;
    const int before = std::exchange(m_known, now).value_or(now);
    if (now == 0 && before > 0)
        return m_notes.withdraw(key);
    if (m_isWanted && now > before)
        m_notes.show({key, tr("Records need you"),
            tr("%n record(s) were rejected or are uncertain.", nullptr, now), tr("Open Activity")});
}

void RecordNews::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (!wanted)
        m_notes.withdraw(key);
}

} // namespace patchbay
