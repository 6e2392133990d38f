#include "app/openedfiles.h"

#include "app/goto.h"
#include "app/windowlock.h"
#include "gui/filedialog.h"
#include "gui/filedrops.h"
#include "gui/mainwindow.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace patchbay
{

OpenedFiles::OpenedFiles(WindowLock &lock, MainWindow &window)
    : m_lock(lock)
    , m_window(window)
{
    auto *const drops = new FileDrops(m_window);
    connect(drops, &FileDrops::dropped, this, &OpenedFiles::opened);
}

void OpenedFiles::addTo(GoTo &goTo)
{
    auto *const action = new QAction(tr("Open a file…"), &m_window);
    action->setShortcut(QKeySequence::Open);
    connect(action, &QAction::triggered, this, &OpenedFiles::ask);
    m_window.addCommand(action);
    goTo.add(u"file-up"_s, action->text(), action->shortcut(), [this] { ask(); });
}

void OpenedFiles::ask()
{
    auto *const dialog = new FileDialog(&m_window, tr("Open a vCard or a CSV file of leads"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    // Some desktops tell large letters from small ones here.
    dialog->setNameFilters(
        {tr("vCards and CSV files") + u" (*.vcf *.vcard *.csv *.VCF *.CSV)"_s, tr("All files") + u" (*)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, &OpenedFiles::opened);
    m_lock.present(dialog);
}

} // namespace patchbay
