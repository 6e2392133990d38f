#pragma once

#include "app/intakeswitch.h"
#include "app/workspace.h"
#include "presentation/historyexport.h"

namespace patchbay
{

class Appearance;
class Translations;

/// Where the window stands. Every word of a window was made in the language of its time: when that changes,
/// another takes its place, on the same page and with what was being typed.
class Stage final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        CoreServices &core;
        QSettings &settings;
        Appearance &appearance;
        Translations &translations;
    };
    explicit Stage(const Parts &parts);

    /// Of now: another may stand there later.
    [[nodiscard]] MainWindow &window() { return m_workspace->window(); }
    void grant(const DesktopWish &wish) { m_workspace->grant(wish); }
    /// The database is open, or why it is not.
    void begin(const Result<Done> &opened);
    /// The program ends: what waits for an answer over the local intake gets one, and nothing is started any
    /// more.
    void beginEnd();

signals:
    void everythingRemoved(patchbay::ProviderFiles providerFiles);

private:
    void makeWorkspace();
    void changeLanguage();

    Parts m_parts;
    LocalRequests m_localRequests;
    HistoryExport m_history; ///< goes on while windows change
    IntakeSwitch m_intake; ///< goes on while windows change
    std::unique_ptr<Workspace> m_workspace;
    bool m_hasBegun = false;
    bool m_isOpen = false; ///< and what a window begins is begun
};

} // namespace patchbay
