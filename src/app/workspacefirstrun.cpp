#include "app/workspace.h"

namespace patchbay
{

/// Whoever went on to another page meanwhile stays there.
void Workspace::wireFirstRun()
{
    connect(m_firstPage, &FirstPage::catalogueRequested, &m_providerPages, &ProviderPages::openCatalogue);
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
