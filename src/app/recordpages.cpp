#include "app/recordpages.h"

#include "app/openedkind.h"
#include "app/windowlock.h"
#include "engine/coreservices.h"
#include "gui/completedialog.h"
#include "gui/mainwindow.h"
#include "gui/questiondialog.h"
#include "gui/toast.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace patchbay
{

RecordPages::RecordPages(CoreServices &core, WindowLock &lock, MainWindow &window)
    : m_window(window)
    , m_lock(lock)
    , m_form({core.catalog, core.connections, core.outbox, core.records, core.search, core.worker,
          core.rights, core.clock, core.kept})
    , m_activity(
          {core.catalog, core.outbox, core.connections, core.records, core.undo, core.worker, core.clock})
    , m_toComplete({core.catalog, core.connections, core.outbox, core.records, core.search, core.clock})
    , m_runs({core.automations, core.connections, core.automationWorker, core.clock})
    , m_quick(core, lock, window)
    , m_import(core, lock, window, m_form)
    , m_formWaits(core.clock, window, u"form"_s)
    , m_takingBack(core.clock, window, u"undo"_s)
    , m_runParts{core.automations, core.connections, core.automationWorker, core.clock}
    , m_formPlace(new LatePage([this] { return makeForm(); }))
    , m_activityPlace(new LatePage([this] { return makeActivity(); }))
{
    connect(&m_window, &MainWindow::pageAskedAgain, this, [this](const QWidget *page) {
        if (m_formPage && page == m_formPage)
            m_formPage->leaveResult();
    });
    wireActivity();
    wireRuns();
    wireTakingBack();
    wireToComplete();
    wireQuick();
    wireImport();
}

NewRecordPage *RecordPages::makeForm()
{
    m_formPage = new NewRecordPage(m_form);
    m_resultRuns = std::make_unique<ResultRuns>(m_runParts, m_form, *m_formPage);
    wireForm();
    return m_formPage;
}

NewRecordPage &RecordPages::form()
{
    m_formPlace->makePage();
    return *m_formPage;
}

QWidget *RecordPages::makeActivity()
{
    m_activityPage = new ActivityPage(m_activity, m_toComplete);
    m_runsPage = new RunsPage(m_runs);
    m_halves = new QStackedWidget;
    m_halves->addWidget(m_activityPage);
    m_halves->addWidget(m_runsPage);
    m_activityPage->setRunsInNeed(m_runs.counts().attention);
    wireActivityPage();
    wireRunsPage();
    return m_halves;
}

void RecordPages::add()
{
    m_window.addPage({u"user-plus"_s, tr("New record"), {QKeySequence(u"Ctrl+2"_s)}}, m_formPlace);
    m_import.add();
    m_window.addPage({u"history"_s, tr("Activity"), {QKeySequence(u"Ctrl+4"_s)}}, m_activityPlace);
    addKindKeys();
}

void RecordPages::addKindKeys()
{
    auto *const lead = new QAction(tr("New lead"), &m_window);
    lead->setShortcut(QKeySequence::New);
    connect(lead, &QAction::triggered, this, &RecordPages::startAnyLead);
    m_window.addCommand(lead);
    auto *const action = new QAction(tr("New record, choose its kind"), &m_window);
    action->setShortcut(QKeySequence(u"Ctrl+Shift+N"_s));
    connect(action, &QAction::triggered, this, [this] {
        m_window.showPage(m_formPlace);
        form().chooseKind();
    });
    m_window.addCommand(action);
}

void RecordPages::refresh()
{
    m_form.refresh();
    m_quick.refresh();
    m_activity.refresh();
    m_runs.refresh();
    m_import.refresh();
    if (m_resultRuns)
        m_resultRuns->refresh();
}

void RecordPages::startAnyLead()
{
    m_window.showPage(m_formPlace);
    form().begin(u"Lead"_s);
}

void RecordPages::startLead(const ConnectionId &connection)
{
    m_form.chooseOrg(connection);
    startAnyLead();
}

void RecordPages::openFile(const QString &path)
{
    switch (kindOfOpened(path)) {
    case OpenedKind::Table:
        return m_import.open(path);
    case OpenedKind::Card:
        m_window.showPage(m_formPlace);
        return form().openCard(path);
    case OpenedKind::Neither:
        return tell(tr("%1 is neither a vCard nor a CSV file", "a file").arg(QFileInfo(path).fileName()));
    case OpenedKind::Unreadable:
        return tell(tr("%1 could not be read", "a file").arg(QFileInfo(path).fileName()));
    }
    Q_UNREACHABLE();
}

void RecordPages::pasteSignature()
{
    m_window.showPage(m_formPlace);
    form().pasteSignature();
}

void RecordPages::offer(const QString &object, const QJsonObject &fields)
{
    m_window.showPage(m_formPlace);
    form().offer(object, fields);
}

void RecordPages::showActivity()
{
    m_activityPlace->makePage();
    m_halves->setCurrentWidget(m_activityPage);
    m_window.showPage(m_activityPlace);
}

void RecordPages::showRunsInNeed()
{
    m_activityPlace->makePage();
    m_runsPage->showOnly(RunsModel::Filter::NeedsAttention);
    m_halves->setCurrentWidget(m_runsPage);
    m_window.showPage(m_activityPlace);
}

void RecordPages::showBadge()
{
    m_window.setBadge(m_activityPlace, m_activity.attentionCount() + m_runs.counts().attention);
}

std::optional<int> RecordPages::attentionCount() const
{
    const bool isKnown = countsState() == ReadState::State::Known;
    return isKnown ? std::optional(m_activity.attentionCount()) : std::nullopt;
}

void RecordPages::findRecords(const QString &name)
{
    showActivity();
    m_activityPage->search(name);
}

void RecordPages::showRecord(const OutboxId &id, const QString &name)
{
    findRecords(name);
    m_activityPage->seek(id);
}

RecordPages::Unfinished RecordPages::unfinished() const
{
    const OrgChoice *const org = m_form.org();
    return {org ? org->connection : ConnectionId(), m_form.object(), m_form.recordType(),
        m_formPage ? m_formPage->typed() : QJsonObject(), !m_formPage || m_formPage->usesAssignmentRule(),
        m_form.corrected(), m_form.asides(), m_quick.unfinished(),
        m_formPage ? m_formPage->opened() : NewRecordPage::Opened(), m_import.unfinished()};
}

void RecordPages::takeUp(const Unfinished &work)
{
    m_quick.takeUp(work.quick);
    m_import.takeUp(work.leads);
    if (work.object.isEmpty())
        return;
    if (!work.org.value.isEmpty())
        m_form.chooseOrg(work.org);
    m_form.chooseObject(work.object);
    if (!work.opened.isEmpty())
        form().open(work.opened);
    if (work.org.value.isEmpty())
        return;
    m_form.setAsides(work.asides);
    const auto fill = [this, work] {
        form().fill(work.object, work.fields);
        form().setUsesAssignmentRule(work.useAssignmentRule);
        if (!work.recordType.isEmpty())
            m_form.chooseRecordType(work.recordType);
    };
    if (!work.correcting)
        return fill();
    // The form begins with what was refused; what was typed over it comes after.
    m_form.correctRecord(*work.correcting).finally(this, [fill](const Result<Done> &) { fill(); });
}

/// The form begins with what was refused; what was changed since comes over it.
void RecordPages::correct(const OutboxId &id, const QJsonObject &changed)
{
    m_window.showPage(m_formPlace);
    if (m_form.corrected() == id)
        return form().fill(m_form.object(), changed); // it is there, with what was typed into it
    const auto record = m_activity.details(id);
    if (!form().makeRoom(record ? record->object : m_form.object()))
        return;
    m_form.correctRecord(id).then(this, [this, id, changed](const Done &) {
        if (m_form.corrected() == id) // or it is no longer to be corrected
            form().fill(m_form.object(), changed);
    });
}

void RecordPages::tell(const QString &text)
{
    m_window.toast().showWords(text);
}

void RecordPages::wireForm()
{
    connect(m_formPage, &NewRecordPage::connectRequested, this, &RecordPages::connectRequested);
    connect(m_formPage, &NewRecordPage::reconnectRequested, this, &RecordPages::reconnectRequested);
    connect(m_formPage, &NewRecordPage::editRequested, &m_toComplete, &ToComplete::edit);
    connect(m_formPage, &NewRecordPage::editLeft, &m_toComplete, &ToComplete::leaveForm);
    connect(m_formPage, &NewRecordPage::openRequested, this, &RecordPages::openRequested);
    connect(m_formPage, &NewRecordPage::copyRequested, this,
        [this](const QUrl &url) { emit copyRequested(url.toString()); });
    connect(m_formPage, &NewRecordPage::copyTextRequested, this, &RecordPages::copyRequested);
    connect(m_formPage, &NewRecordPage::activityRequested, this, &RecordPages::showActivity);
    connect(m_formPage, &NewRecordPage::toastRequested, this, &RecordPages::tell);
    connect(
        m_formPage, &NewRecordPage::going, this, [this](const QString &words) { m_formWaits.begin(words); });
    connect(m_formPage, &NewRecordPage::goingEnded, &m_formWaits, &GoingToast::end);
    connect(m_formPage, &NewRecordPage::dialogRequested, &m_lock, &WindowLock::present);
}

void RecordPages::wireQuick()
{
    connect(&m_quick, &QuickEntry::toastRequested, this, [this](const QString &text) {
        if (m_window.isVisible())
            tell(text);
    });
    connect(&m_quick, &QuickEntry::helpRequested, this, &RecordPages::quickHelpRequested);
    connect(&m_quick, &QuickEntry::allFieldsRequested, this,
        [this](const QString &object, const QJsonObject &typed) {
            m_window.showPage(m_formPlace);
            if (form().beginWith(object, typed))
                m_quick.leave();
        });
}

void RecordPages::wireImport()
{
    connect(&m_import, &ImportDesk::connectRequested, this, &RecordPages::connectRequested);
    connect(&m_import, &ImportDesk::activityRequested, this, &RecordPages::showActivity);
}

void RecordPages::wireActivity()
{
    connect(&m_activity, &ActivityModel::countsChanged, this, [this] {
        showBadge();
        emit countsChanged();
    });
    connect(&m_activity, &ActivityModel::openRequested, this, &RecordPages::openRequested);
    connect(&m_activity, &ActivityModel::linkReady, this,
        [this](const QUrl &url) { emit copyRequested(url.toString()); });
    connect(&m_activity, &ActivityModel::discarded, this, [this](const QString &name) {
        const auto words = [&name](int n) {
            return n == 1 ? tr("%1 is discarded").arg(name) : tr("%n record(s) discarded", nullptr, n);
        };
        offerTakingBack(m_recordsOffered, u"records"_s, words, [this] { m_activity.takeBackDiscarded(); });
    });
    connect(&m_activity, &ActivityModel::cameBack, this, &RecordPages::recordCameBack);
    connect(&m_activity, &ActivityModel::undone, this,
        [this](const QString &name) { tell(tr("%1 is deleted again").arg(name)); });
}

void RecordPages::wireActivityPage()
{
    connect(m_activityPage, &ActivityPage::newLeadRequested, this, &RecordPages::startAnyLead);
    connect(m_activityPage, &ActivityPage::copyRequested, this, &RecordPages::copyRequested);
    connect(m_activityPage, &ActivityPage::correctRequested, this, &RecordPages::correct);
    connect(m_activityPage, &ActivityPage::discardQuestion, this, &RecordPages::askDiscard);
    connect(m_activityPage, &ActivityPage::sendAsQuestion, this, &RecordPages::askSendAs);
    connect(m_activityPage, &ActivityPage::undoQuestion, this, &RecordPages::askUndo);
    connect(m_activityPage, &ActivityPage::exportRequested, this,
        [this] { emit exportRequested(m_activity.shown()); });
    connect(m_activityPage, &ActivityPage::runsRequested, this, [this] {
        m_halves->setCurrentWidget(m_runsPage);
        m_runsPage->focusKinds();
    });
}

void RecordPages::wireRuns()
{
    connect(&m_runs, &RunsModel::countsChanged, this, [this] {
        if (m_activityPage)
            m_activityPage->setRunsInNeed(m_runs.counts().attention);
        showBadge();
        emit runCountsChanged();
    });
    connect(&m_runs, &RunsModel::discarded, this, [this](const QString &name) {
        const auto words = [&name](int n) {
            return n == 1 ? tr("The run of “%1” is discarded").arg(name)
                          : tr("%n run(s) discarded", nullptr, n);
        };
        offerTakingBack(m_runsOffered, u"runs"_s, words, [this] { m_runs.takeBackDiscarded(); });
    });
    connect(&m_runs, &RunsModel::cameBack, this, &RecordPages::runCameBack);
}

void RecordPages::wireRunsPage()
{
    connect(m_runsPage, &RunsPage::recordsRequested, this, [this] {
        m_halves->setCurrentWidget(m_activityPage);
        m_activityPage->focusKinds();
    });
    connect(m_runsPage, &RunsPage::recordRequested, this, &RecordPages::findRecords);
    connect(m_runsPage, &RunsPage::discardQuestion, this, &RecordPages::askDiscardRun);
}

void RecordPages::askDiscardRun(const RunsModel::Details &run)
{
    auto *const question = new QuestionDialog(
        {tr("Discard this run of “%1”?").arg(run.name),
            tr("It is not done for %1, and Patchbay forgets it. The record stays as it is.").arg(run.record),
            tr("Discard"), QuestionDialog::Weight::Destroys},
        &m_window);
    connect(question, &QDialog::accepted, &m_runs, [this, run] {
        if (m_runsOffered.expired())
            m_runs.forgetDiscarded();
        m_runs.discard(run);
    });
    m_lock.present(question);
}

/// What is discarded while the toast still offers another one back comes back with it. Its offer is gone when
/// the toast has dropped it.
void RecordPages::offerTakingBack(std::weak_ptr<int> &offered, const QString &subject,
    const std::function<QString(int)> &words, const std::function<void()> &takeBack)
{
    const std::shared_ptr<int> before = offered.lock();
    const std::shared_ptr<int> count = before ? before : std::make_shared<int>(0);
    offered = count;
    ++*count;
    m_window.toast().showWords(
        words(*count), tr("&Undo"), [count, takeBack] { takeBack(); }, subject);
}

void RecordPages::wireToComplete()
{
    // Whichever page asked gives it up when it is left: it never opens over another.
    connect(&m_toComplete, &ToComplete::completing, this, [this](const CompletionForm &form) {
        if (m_formPage)
            m_formPage->endOpening();
        m_lock.present(new CompleteDialog(m_toComplete, form, &m_window));
    });
    connect(&m_toComplete, &ToComplete::failed, this, [this](const QString &text) {
        if (m_formPage)
            m_formPage->endOpening();
        if (m_formPage && m_formPage->isVisible()) // the page Activity says it itself
            m_lock.present(new QuestionDialog({tr("It could not be opened"), text}, &m_window));
    });
    connect(&m_toComplete, &ToComplete::openRequested, this, &RecordPages::openRequested);
    connect(&m_toComplete, &ToComplete::completed, this, &RecordPages::tell);
}

void RecordPages::askDiscard(const ActivityModel::Details &record)
{
    auto *const question = new QuestionDialog(
        {tr("Discard %1?").arg(record.name),
            tr("It is kept nowhere else. Patchbay neither sends it nor looks for it any more."),
            tr("Discard"), QuestionDialog::Weight::Destroys},
        &m_window);
    connect(question, &QDialog::accepted, &m_activity, [this, record] {
        if (m_recordsOffered.expired())
            m_activity.forgetDiscarded();
        m_activity.discard(record);
    });
    m_lock.present(question);
}

/// However many it is about, it is asked once.
void RecordPages::wireTakingBack()
{
    const auto tellGoing = [this](bool goesOn) {
        if (goesOn)
            m_takingBack.begin(tr("Bringing back what was discarded"));
        else
            m_takingBack.end();
    };
    connect(&m_activity, &ActivityModel::takingBack, this, tellGoing);
    connect(&m_runs, &RunsModel::takingBack, this, tellGoing);
    connect(&m_activity, &ActivityModel::takeBackFailed, this, [this](const QStringList &names) {
        const bool isOne = names.size() == 1;
        askTakeBack(isOne ? tr("%1 is not back yet").arg(names.first())
                          : tr("%n record(s) are not back yet", nullptr, int(names.size())),
            isOne ? tr("It could not be written to this computer, or another record has come under its key. "
                       "Patchbay holds it until it ends.")
                  : tr("%1 could not be written to this computer, or other records have come under their "
                       "keys. Patchbay holds them until it ends.",
                      "names of records")
                        .arg(QLocale().createSeparatedList(names)),
            [this] { m_activity.takeBackDiscarded(); });
    });
    connect(&m_runs, &RunsModel::takeBackFailed, this, [this](const QStringList &names) {
        const bool isOne = names.size() == 1;
        askTakeBack(isOne ? tr("The run of “%1” is not back yet").arg(names.first())
                          : tr("%n run(s) are not back yet", nullptr, int(names.size())),
            isOne ? tr("It could not be written to this computer. Patchbay holds it until it ends.")
                  : tr("They could not be written to this computer. Patchbay holds them until it ends."),
            [this] { m_runs.takeBackDiscarded(); });
    });
    connect(&m_runs, &RunsModel::recordsAreGone, this, [this](const QStringList &names) {
        const bool isOne = names.size() == 1;
        m_lock.present(
            new QuestionDialog({isOne ? tr("The run of “%1” cannot come back").arg(names.first())
                                      : tr("%n run(s) cannot come back", nullptr, int(names.size())),
                                   isOne ? tr("Its record is no longer on this computer.")
                                         : tr("Their records are no longer on this computer.")},
                &m_window));
    });
}

void RecordPages::askTakeBack(const QString &title, const QString &why, const std::function<void()> &takeBack)
{
    auto *const question
        = new QuestionDialog({title, why, tr("Try again"), QuestionDialog::Weight::Plain}, &m_window);
    connect(question, &QDialog::accepted, this, takeBack);
    m_lock.present(question);
}

void RecordPages::askUndo(const ActivityModel::Details &record)
{
    auto *const question = new QuestionDialog(
        {tr("Delete %1 in %2?").arg(record.name, record.org),
            tr("It is deleted there for everybody, with what was added to it since. An admin can restore it "
               "from the recycle bin for some days."),
            tr("Delete"), QuestionDialog::Weight::Destroys},
        &m_window);
    connect(question, &QDialog::accepted, &m_activity, [this, record] { m_activity.undo(record); });
    m_lock.present(question);
}

void RecordPages::askSendAs(const ActivityModel::Details &record, const ActivityModel::Sender &sender)
{
    QString consequence = tr("It was written for another user. %1 will name %2 as the one who created it.")
                              .arg(sender.org, sender.account);
    if (record.mayHaveArrived)
        consequence += u' ' + tr("It may have arrived already: look there first.");
    auto *const question = new QuestionDialog({tr("Send %1 as %2?").arg(record.name, sender.account),
                                                  consequence, tr("Send"), QuestionDialog::Weight::Plain},
        &m_window);
    connect(question, &QDialog::accepted, &m_activity,
        [this, record, sender] { m_activity.sendAs(record, sender); });
    m_lock.present(question);
}

} // namespace patchbay
