#include "app/help.h"

#include "app/goto.h"
#include "gui/activitypage.h"
#include "gui/automationspage.h"
#include "gui/cataloguepage.h"
#include "gui/customproviderpage.h"
#include "gui/firstpage.h"
#include "gui/helppage.h"
#include "gui/importpage.h"
#include "gui/latepage.h"
#include "gui/localrequestspane.h"
#include "gui/mainwindow.h"
#include "gui/newrecordpage.h"
#include "gui/providersettingspage.h"
#include "gui/runspage.h"
#include "gui/settingspage.h"
#include "gui/tocompletelist.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Whether the page shows that part of it, itself in sight or not.
template<typename Part>
bool shows(const QWidget &page)
{
    const auto *const part = page.findChild<Part *>();
    return part && part->isVisibleTo(&page);
}

template<typename Page>
bool is(const QWidget &page)
{
    return qobject_cast<const Page *>(&page) || page.findChild<Page *>(); // or the place of one
}

} // namespace

Help::Help(MainWindow &window, const GoTo &goTo)
    : m_window(window)
    , m_goTo(goTo)
    , m_place(new LatePage([this] { return make(); }))
{
}

HelpPage *Help::make()
{
    m_page = new HelpPage;
    connect(m_page, &HelpPage::backRequested, this, [this] {
        if (m_before)
            m_window.showPage(m_before);
    });
    return m_page;
}

void Help::add()
{
    m_window.addPage({u"circle-help"_s, tr("Help"), {QKeySequence(u"F1"_s)}, true}, m_place);
    m_before = m_window.currentPage();
    connect(&m_window, &MainWindow::pageShown, this, [this](QWidget *page) {
        if (page != m_page)
            m_before = page;
        else
            begin();
    });
}

void Help::show(HelpTopic topic)
{
    m_window.showPage(m_place);
    m_page->showTopic(topic);
}

void Help::begin()
{
    m_page->setWindowKeys(windowKeys());
    m_page->showTopic(m_before ? topicOf(*m_before) : HelpTopic::Connections);
}

HelpTopic Help::topicOf(const QWidget &page)
{
    if (is<FirstPage>(page))
        return HelpTopic::FirstSteps;
    if (is<CataloguePage>(page) || is<CustomProviderPage>(page))
        return HelpTopic::AddProvider;
    if (is<ProviderSettingsPage>(page))
        return HelpTopic::ProviderSettings;
    if (is<NewRecordPage>(page))
        return HelpTopic::NewRecord;
    if (is<ImportPage>(page))
        return HelpTopic::Import;
    if (shows<RunsPage>(page))
        return HelpTopic::Runs;
    if (is<ActivityPage>(page))
        return shows<ToCompleteList>(page) ? HelpTopic::ToComplete : HelpTopic::Activity;
    if (is<AutomationsPage>(page))
        return HelpTopic::Automations;
    if (is<SettingsPage>(page))
        return shows<LocalRequestsPane>(page) ? HelpTopic::LocalRequests : HelpTopic::Settings;
    return HelpTopic::Connections;
}

/// As the window has them, so that none is told that does not work.
QList<HelpKeys> Help::windowKeys() const
{
    QList<HelpKeys> all;
    for (const QAction *const action : m_window.actions()) {
        if (action->shortcuts().isEmpty())
            continue;
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        all.append({QString(keys).replace(u"; "_s, u", "_s), action->text().remove(u'&')});
    }
    const QList<HelpKeys> ofPages = pageKeys();
    for (const GoToModel::Command &command : m_goTo.commands()) {
        const auto isTold = [&command](const HelpKeys &line) { return line.keys.contains(command.keys); };
        if (!command.keys.isEmpty() && std::none_of(all.cbegin(), all.cend(), isTold)
            && std::none_of(ofPages.cbegin(), ofPages.cend(), isTold))
            all.append({command.keys, command.title});
    }
    return all;
}

} // namespace patchbay
