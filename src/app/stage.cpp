#include "app/stage.h"

#include "base/translations.h"
#include "engine/coreservices.h"
#include "presentation/appearance.h"

#include <QGuiApplication>

namespace patchbay
{

Stage::Stage(const Parts &parts)
    : m_parts(parts)
    , m_localRequests({parts.core.catalog, parts.core.preferences, parts.core.intakeKeys, parts.core.clock})
    , m_history(parts.core.connections, parts.core.outbox)
    , m_intake(parts.core, m_localRequests)
{
    makeWorkspace();
    // Queued: the page that asks for it goes with its window.
    connect(&m_parts.appearance, &Appearance::languageChanged, this, &Stage::changeLanguage,
        Qt::QueuedConnection);
}

void Stage::makeWorkspace()
{
    m_workspace = std::make_unique<Workspace>(
        m_parts.core, m_parts.settings, Workspace::Parts{m_parts.appearance, m_localRequests, m_history});
    connect(m_workspace.get(), &Workspace::opened, this, [this] {
        m_isOpen = true;
        m_intake.begin();
    });
    connect(m_workspace.get(), &Workspace::openedLate, this, [this] { begin(Done{}); });
    connect(m_workspace.get(), &Workspace::everythingRemoved, this, &Stage::everythingRemoved);
}

void Stage::begin(const Result<Done> &opened)
{
    if (!opened) {
        window().show();
        return m_workspace->showUnopened(opened.error());
    }
    m_hasBegun = true;
    m_workspace->begin();
}

void Stage::beginEnd()
{
    m_intake.end();
    m_workspace->beginEnd();
}

void Stage::changeLanguage()
{
    // Before anything else: numbers and times are read as they were typed, in the language before.
    const Workspace::Unfinished work = m_workspace->leave();
    m_parts.translations.speak(m_parts.appearance.spoken(), m_parts.appearance.locale());
    QGuiApplication::setLayoutDirection(m_parts.translations.direction());
    m_parts.core.catalog.reload(); // its definitions were read in the language before
    const std::unique_ptr<Workspace> before = std::move(m_workspace);
    makeWorkspace();
    // Shown before the other goes: the program ends with its last window.
    window().setVisible(before->window().isVisible());
    if (m_isOpen)
        m_workspace->resume(work);
    else if (m_hasBegun)
        m_workspace->begin(work); // the window before had not come to it
}

} // namespace patchbay
