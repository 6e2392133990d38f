#include "app/neednews.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct RecordNews {
    Q_DECLARE_TR_FUNCTIONS(patchbay::RecordNews)
};

struct RunNews {
    Q_DECLARE_TR_FUNCTIONS(patchbay::RunNews)
};

} // namespace

NeedNews::Words NeedNews::ofRecords()
{
    const auto text = [](int count) {
        return RecordNews::tr("%n record(s) were rejected or are uncertain.", nullptr, count);
    };
    return {u"records"_s, RecordNews::tr("Records need you"), text, RecordNews::tr("Open Activity")};
}

NeedNews::Words NeedNews::ofRuns()
{
    const auto text
        = [](int count) { return RunNews::tr("%n run(s) failed or may have been done.", nullptr, count); };
    return {u"runs"_s, RunNews::tr("Automations need you"), text, RunNews::tr("Show the runs")};
}

NeedNews::NeedNews(const QDBusConnection &bus, Words words, SpareNotes *spare)
    : m_notes(bus, spare)
    , m_words(std::move(words))
{
    connect(&m_notes, &DesktopNotes::opened, this, &NeedNews::opened);
    connect(&m_notes, &DesktopNotes::actionChosen, this, &NeedNews::opened);
}

void NeedNews::look(std::optional<int> counted)
{
    if (!counted)
        return;
    const int inNeed = *counted;
    const int before = std::exchange(m_known, inNeed).value_or(inNeed);
    const int more = std::max(inNeed - before, 0);
    const int expected = std::min(more, m_expected);
    m_expected -= expected;
    if (inNeed == 0 && before > 0)
        return m_notes.withdraw(m_words.key);
    if (m_isWanted && more > expected)
        m_notes.show({m_words.key, m_words.title, m_words.text(inNeed), m_words.action});
}

void NeedNews::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (!wanted)
        m_notes.withdraw(m_words.key);
}

} // namespace patchbay
