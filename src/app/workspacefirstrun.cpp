#include "app/workspace.h"

namespace patchbay
{

FirstPage *Workspace::makeFirst()
{
    m_firstPage = new FirstPage(m_firstRun, m_appearance);
    connect(m_firstPage, &FirstPage::catalogueRequested, &m_providerPages, &ProviderPages::openCatalogue);
    return m_firstPage;
}

/// Whoever went on to another page meanwhile stays there.
void Workspace::wireFirstRun()
{
    connect(&m_window, &MainWindow::pageShown, this, [this](const QWidget *page) {
        if (page == m_firstPage || page == m_connectionsPage)
            m_cameFromFirst = page == m_firstPage;
    });
    connect(&m_providerPages, &ProviderPages::backRequested, this, [this] {
        const bool toFirst = m_cameFromFirst && m_firstRun.isWanted();
        m_window.showPage(toFirst ? static_cast<QWidget *>(m_firstPlace) : m_connectionsPage);
    });
    connect(&m_firstRun, &FirstRun::setUpRequested, &m_providerPages, &ProviderPages::setUpToConnect);
    connect(&m_firstRun, &FirstRun::signInBegun, this, [this] { m_window.showPage(m_connectionsPage); });
    connect(&m_firstRun, &FirstRun::ended, this, [this] {
        if (m_window.currentPage() == m_firstPage)
            m_window.showPage(m_connectionsPage);
    });
    connect(&m_firstRun, &FirstRun::demoConnected, this, [this](const ConnectionId &connection) {
        if (m_window.currentPage() == m_firstPage)
            m_recordPages.startLead(connection);
    });
}

} // namespace patchbay
