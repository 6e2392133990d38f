#include "app/importdesk.h"

#include "app/windowlock.h"
#include "engine/coreservices.h"
#include "gui/filedialog.h"
#include "gui/importpage.h"
#include "gui/latepage.h"
#include "gui/mainwindow.h"
#include "gui/productionquestion.h"
#include "gui/questiondialog.h"
#include "gui/toast.h"
#include "presentation/messages.h"
#include "presentation/recordviewmodel.h"
#include "store/privatefile.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

ImportDesk::ImportDesk(CoreServices &core, WindowLock &lock, MainWindow &window, const RecordViewModel &form)
    : m_window(window)
    , m_lock(lock)
    , m_form(form)
    , m_file(
          {core.catalog, core.connections, core.rights, core.records, core.outbox, core.worker, core.clock})
    , m_run({core.catalog, core.connections, core.database, core.worker, core.clock})
    , m_place(new LatePage([this] { return makePage(); }))
{
    wireFile();
    wireRun();
    connect(&m_form, &RecordViewModel::orgsChanged, this, &ImportDesk::goOn);
}

void ImportDesk::add()
{
    m_window.addPage({u"file-up"_s, tr("Import"), {QKeySequence(u"Ctrl+3"_s)}}, m_place);
}

QWidget *ImportDesk::makePage()
{
    m_page = new ImportPage;
    wirePage();
    if (m_run.progress().total > 0)
        m_page->showProgress(m_run.progress());
    else if (!m_plan.file.isEmpty())
        m_page->showPlan(m_plan);
    else
        m_file.goOn(preferred()); // which tells why it cannot
    return m_page;
}

void ImportDesk::wirePage()
{
    connect(m_page, &ImportPage::fileRequested, this, &ImportDesk::askForFile);
    connect(m_page, &ImportPage::connectRequested, this, &ImportDesk::connectRequested);
    connect(m_page, &ImportPage::orgChosen, &m_file, &LeadFile::choose);
    connect(m_page, &ImportPage::columnMatched, &m_file, &LeadFile::match);
    connect(m_page, &ImportPage::constantsChanged, &m_file, &LeadFile::setConstants);
    connect(m_page, &ImportPage::faultsRequested, this, [this] {
        askToSave(tr("%1-errors.csv", "a file name").arg(QFileInfo(m_plan.file).completeBaseName()),
            m_file.faults());
    });
    connect(m_page, &ImportPage::importRequested, this, &ImportDesk::askToImport);
    connect(m_page, &ImportPage::fileLeft, this, &ImportDesk::leave);
    connect(m_page, &ImportPage::stopRequested, this, &ImportDesk::askToStop);
    connect(m_page, &ImportPage::rejectionsRequested, this, [this] {
        const QString name = QFileInfo(m_run.progress().file).completeBaseName();
        askToSave(tr("%1-rejected.csv", "a file name").arg(name), m_run.rejections());
    });
    connect(m_page, &ImportPage::activityRequested, this, &ImportDesk::activityRequested);
}

void ImportDesk::wireFile()
{
    connect(&m_file, &LeadFile::going, this, [this](const QString &words) {
        if (m_page)
            m_page->showBusy(words);
    });
    connect(&m_file, &LeadFile::planned, this, [this](const ImportPlan &plan) {
        m_plan = plan;
        if (m_page)
            m_page->showPlan(plan);
    });
    connect(&m_file, &LeadFile::orgMissing, this, [this](const QString &fact, const QString &next) {
        m_awaitsOrg = true;
        m_plan = {};
        showPage();
        m_page->showRefusal(fact, next, true);
    });
    connect(&m_file, &LeadFile::told, this, [this](const QString &fact, const QString &next) {
        m_plan = {};
        showPage();
        m_page->showRefusal(fact, next, false);
    });
    connect(&m_file, &LeadFile::queued, this, [this](const ImportBatch &batch) {
        m_plan = {};
        m_run.follow(batch);
    });
}

void ImportDesk::wireRun()
{
    connect(&m_run, &ImportRun::changed, this, [this](const ImportProgress &progress) {
        if (m_page)
            m_page->showProgress(progress);
    });
    connect(
        &m_run, &ImportRun::failed, this, [this](const QString &text) { m_window.toast().showWords(text); });
}

void ImportDesk::showPage()
{
    m_place->makePage();
    if (m_window.currentPage() != m_page)
        m_window.showPage(m_place);
}

/// What is on its way goes on: Activity tells.
void ImportDesk::open(const QString &path)
{
    if (m_question)
        m_question->close();
    m_awaitsOrg = false;
    m_plan = {};
    m_run.leave();
    showPage();
    m_page->showNoFile(); // it begins with the first step again
    m_file.open(path, preferred());
}

/// An org is there, for which a file may have been kept.
void ImportDesk::goOn()
{
    if (!m_form.org())
        return;
    if (std::exchange(m_awaitsOrg, false))
        showPage();
    m_file.goOn(preferred());
}

ConnectionId ImportDesk::preferred() const
{
    const OrgChoice *const org = m_form.org();
    return org ? org->connection : ConnectionId();
}

void ImportDesk::takeUp(const Unfinished &work)
{
    m_awaitsOrg = work.awaitsOrg;
    if (work.table) {
        m_file.keep(*work.table);
        if (m_page)
            m_file.goOn(preferred()); // which tells why it cannot
    }
    if (work.run)
        m_run.follow(*work.run);
}

void ImportDesk::leave()
{
    m_file.giveUp();
    m_run.leave();
    m_awaitsOrg = false;
    m_plan = {};
    m_page->showNoFile();
}

void ImportDesk::ask(QDialog *question, const std::function<void()> &yes)
{
    if (m_question)
        m_question->close();
    m_question = question;
    connect(question, &QDialog::accepted, this, yes);
    m_lock.present(question);
}

void ImportDesk::askForFile()
{
    auto *const dialog = new FileDialog(m_lock.dialogParent(), tr("Open a CSV file of leads"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    // Some desktops tell large letters from small ones here.
    dialog->setNameFilters({tr("CSV files") + u" (*.csv *.CSV)"_s, tr("All files") + u" (*)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDesk::open);
    m_lock.present(dialog);
}

/// Into production nothing goes by a stray key.
void ImportDesk::askToImport()
{
    const auto org = std::find_if(m_plan.orgs.cbegin(), m_plan.orgs.cend(),
        [this](const OrgChoice &one) { return one.connection == m_plan.org; });
    if (org == m_plan.orgs.cend() || org->environment != Environment::Production)
        return m_file.confirm();
    ask(new ProductionQuestion({*org, m_plan.fresh, int(m_plan.wrong.size())}, m_lock.dialogParent()),
        [this] { m_file.confirm(); });
}

void ImportDesk::askToStop()
{
    const ImportProgress &progress = m_run.progress();
    auto *const question = new QuestionDialog(
        {tr("Stop importing %1?", "a file").arg(progress.file),
            tr("%n lead(s) that still wait are taken out of the queue. What arrived in %1 stays there.",
                nullptr, progress.waiting)
                .arg(progress.org.title),
            tr("Stop importing"), QuestionDialog::Weight::Plain, tr("Go on")},
        m_lock.dialogParent());
    connect(&m_run, &ImportRun::changed, question, [question](const ImportProgress &now) {
        if (now.isOver())
            question->reject(); // nothing is left to stop
    });
    connect(question, &QDialog::rejected, &m_run, &ImportRun::refresh); // it goes on
    ask(question, [this] { m_run.stop(); });
}

void ImportDesk::askToSave(const QString &name, const QByteArray &content)
{
    auto *const dialog = new FileDialog(
        m_lock.dialogParent(), tr("Save the rows with their errors"), tr("CSV files") + u" (*.csv)"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, content](const QString &path) { save(path, content); });
    m_lock.present(dialog);
}

void ImportDesk::save(const QString &path, const QByteArray &content)
{
    if (const Result<Done> saved = writePrivateFile(path, content); !saved) {
        const Message message = messageFor(saved.error(), {u"Patchbay"_s, {}, {}});
        return m_lock.present(new QuestionDialog({message.fact, message.next}, m_lock.dialogParent()));
    }
    m_window.toast().showWords(tr("%1 is saved", "a file").arg(QFileInfo(path).fileName()));
}

} // namespace patchbay
