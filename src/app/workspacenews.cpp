#include "app/workspace.h"

#include "engine/coreservices.h"

namespace patchbay
{

/// Whether anybody would see news outside of the window.
void Workspace::watchDesktop()
{
    connect(&m_noteService, &NoteService::known, &m_habits, &Habits::setDesktopTells);
    m_noteService.begin();
}

/// Ends are told outside of the window too, and the network's return is not waited for.
void Workspace::watchConnections()
{
    m_endNews
        = std::make_unique<EndNews>(m_connections, QDBusConnection::sessionBus(), &m_recordPages.trayNotes());
    const auto keepDiscretion = [this] { m_endNews->setDiscreet(m_lock.locking().isClosed()); };
    connect(&m_lock.locking(), &Locking::changed, m_endNews.get(), keepDiscretion);
    keepDiscretion();
    connect(m_endNews.get(), &EndNews::windowWanted, this, [this] {
        m_window.showPage(m_connectionsPage);
        raise();
    });
}

void Workspace::watchRecords()
{
    m_recordNews = std::make_unique<NeedNews>(
        QDBusConnection::sessionBus(), NeedNews::ofRecords(), &m_recordPages.trayNotes());
    const auto look = [this] { m_recordNews->look(m_recordPages.attentionCount()); };
    connect(&m_recordPages, &RecordPages::countsChanged, m_recordNews.get(), look);
    look(); // they may be counted by now: the next one is news
    connect(&m_recordPages, &RecordPages::recordCameBack, m_recordNews.get(), &NeedNews::expectOne);
    connect(m_recordNews.get(), &NeedNews::opened, this, [this] {
        raise();
        if (!m_lock.locking().isClosed())
            m_recordPages.showActivity();
    });
    connect(&m_habits, &Habits::changed, this, &Workspace::followHabits);
    followHabits();
    m_window.setStaying([this] { return m_habits.staysInTray() && m_recordPages.hasTray(); });
}

/// Begun where nobody sees it, at login: what waits for the person since the last time is told once.
void Workspace::tellStanding()
{
    if (m_window.isVisible())
        return;
    m_endNews->tellStanding();
    m_recordNews->tellStanding();
    m_recordNews->look(m_recordPages.attentionCount());
    m_runNews->tellStanding();
    m_runNews->look(m_recordPages.runCounts().attention);
}

void Workspace::followHabits()
{
    m_endNews->setWanted(m_habits.tellsOfConnections());
    m_recordNews->setWanted(m_habits.tellsOfRecords());
    m_runNews->setWanted(m_habits.tellsOfRecords());
}

void Workspace::watchRuns()
{
    m_runNews = std::make_unique<NeedNews>(
        QDBusConnection::sessionBus(), NeedNews::ofRuns(), &m_recordPages.trayNotes());
    m_runNews->setWanted(m_habits.tellsOfRecords());
    connect(&m_recordPages, &RecordPages::runCountsChanged, m_runNews.get(),
        [this] { m_runNews->look(m_recordPages.runCounts().attention); });
    connect(&m_recordPages, &RecordPages::runCameBack, m_runNews.get(), &NeedNews::expectOne);
    connect(m_runNews.get(), &NeedNews::opened, this, [this] {
        raise();
        if (!m_lock.locking().isClosed())
            m_recordPages.showRunsInNeed();
    });
}

} // namespace patchbay
