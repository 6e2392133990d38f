#include "gui/importpage.h"

#include "gui/accesskeys.h"
#include "gui/announcer.h"
#include "gui/pagecolumn.h"
#include "ui_importpage.h"

#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QShowEvent>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int titleHeight = 32; ///< as on pages with a search line
constexpr int sideWidth = 296;
constexpr int twoColumnWidth = 1000; ///< below, the side cards go under the mapping

QString plainOrg(const OrgChoice &org)
{
    return org.environmentWord.isEmpty()
        ? org.title
        : ImportPage::tr("%1 (%2)", "org, kind of org").arg(org.title, org.environmentWord);
}

QString separatorWords(QChar separator)
{
    if (separator == u',')
        return ImportPage::tr("Separated by commas", "the values of a file");
    if (separator == u';')
        return ImportPage::tr("Separated by semicolons", "the values of a file");
    if (separator == u'\t')
        return ImportPage::tr("Separated by tabs", "the values of a file");
    return ImportPage::tr("Separated by %1", "the values of a file, a character").arg(separator);
}

bool isAllSure(const ImportPlan &plan)
{
    return plan.trouble.isEmpty() && plan.lacking.isEmpty()
        && std::ranges::all_of(
            plan.columns, [](const ImportColumn &column) { return column.match == ColumnMatch::Sure; });
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportPage>())
    , m_change(new Button(tr("Change org"), Button::Variant::Secondary, Button::Size::Compact, this))
    , m_orgs(new QMenu(m_change))
{
    m_ui->setupUi(this);
    m_ui->steps->setSteps({tr("File", "a step of an import"), tr("Mapping", "a step of an import"),
        tr("Check", "a step of an import"), tr("Import", "a step of an import"),
        tr("Results", "a step of an import")});
    m_ui->titleRow->addStrut(titleHeight);
    m_ui->titleRow->setStretch(1, 1);
    m_ui->fileName->setMiddle(true);
    m_ui->fileName->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_change->setChevron(true);
    m_change->setMenu(m_orgs);
    m_change->setObjectName(u"changeOrg"_s);
    m_ui->band->addEndWidget(m_change);
    m_ui->columns->setStretch(0, 1);
    m_ui->fileSign->setIcon(u"file"_s, Token::Text2, 20);
    m_ui->noteSign->setIcon(u"disk"_s, Token::Text3);
    m_ui->primary->setVariant(Button::Variant::Primary);
    m_ui->primary->setHint(QKeySequence(u"Ctrl+Enter"_s).toString(QKeySequence::NativeText));
    for (QWidget *const body : {m_ui->mappingBody, m_ui->checkBody, m_ui->progressBody})
        body->setAutoFillBackground(false); // a scroll area switches it on
    new PageColumn(*this,
        {m_ui->titleRow, m_ui->band->layout(), m_ui->footerLayout, m_ui->filePage->layout()},
        m_ui->mappingScroll, m_ui->mappingLayout);
    new PageColumn(*this, {}, m_ui->checkScroll, m_ui->checkLayout);
    new PageColumn(*this, {}, m_ui->progressScroll, m_ui->progressLayout);
    wire();
    showNoFile();
}

ImportPage::~ImportPage() = default;

ImportPage::Step ImportPage::step() const
{
    return m_step;
}

void ImportPage::wire()
{
    connect(m_ui->empty, &EmptyState::actionTriggered, this, &ImportPage::fileRequested);
    connect(m_ui->empty, &EmptyState::secondTriggered, this, &ImportPage::connectRequested);
    connect(m_ui->matches, &ColumnMatchList::matched, this, &ImportPage::columnMatched);
    connect(m_ui->constants, &ConstantsCard::changed, this, &ImportPage::constantsChanged);
    connect(m_ui->check, &ImportCheckPane::saveRequested, this, &ImportPage::faultsRequested);
    connect(m_ui->progress, &ImportProgressPane::saveRequested, this, &ImportPage::rejectionsRequested);
    connect(m_ui->activity, &QPushButton::clicked, this, &ImportPage::activityRequested);
    connect(m_ui->primary, &QPushButton::clicked, this, &ImportPage::pressPrimary);
    connect(m_ui->stop, &QPushButton::clicked, this, [this] {
        m_ui->activity->setFocus(); // what was pressed goes off
        m_ui->stop->setEnabled(false);
        emit stopRequested();
    });
    connect(m_ui->back, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Check)
            turnTo(Step::Mapping);
        else
            leave();
    });
    auto *const primaryKey = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    connect(primaryKey, &QShortcut::activated, this, [this] {
        if (m_ui->primary->isVisible())
            m_ui->primary->click();
    });
}

void ImportPage::pressPrimary()
{
    switch (m_step) {
    case Step::Mapping:
        return turnTo(Step::Check);
    case Step::Check:
        return emit importRequested();
    case Step::Results:
        return leave();
    case Step::File:
    case Step::Import:
        return;
    }
}

void ImportPage::leave()
{
    showNoFile();
    emit fileLeft();
}

void ImportPage::showNoFile()
{
    m_ui->empty->setWords(u"file-up"_s, tr("Drop a CSV file here"),
        tr("Or choose one. You check everything before it is sent."), tr("Choose file"));
    m_ui->empty->offerSecond({});
    m_plan = {};
    setBusy(false);
    turnTo(Step::File);
}

void ImportPage::showRefusal(const QString &fact, const QString &next, bool orgMissing)
{
    m_ui->empty->setWords(u"circle-x"_s, fact, next, tr("Choose file"));
    m_ui->empty->offerSecond(orgMissing ? tr("Show connections") : QString());
    m_plan = {};
    setBusy(false);
    turnTo(Step::File);
    announce(*this, fact + u' ' + next);
}

/// What is switched off would pass the keyboard on to whatever comes next: the page keeps it meanwhile.
void ImportPage::setBusy(bool busy, const QString &words)
{
    QWidget *const focused = window()->focusWidget();
    const QList<QWidget *> asking{m_ui->empty, m_ui->matches, m_ui->constants, m_change, m_ui->primary};
    const bool isAsking = focused && std::ranges::any_of(asking, [focused](const QWidget *part) {
        return part == focused || part->isAncestorOf(focused);
    });
    if (busy && isAsking) {
        m_asking = focused;
        setFocus(Qt::OtherFocusReason);
    }
    m_isBusy = busy;
    for (QWidget *const part : asking)
        part->setEnabled(!busy);
    m_ui->busy->setVisible(busy);
    m_ui->busy->setBusy(busy, words);
    showFoot();
    QWidget *const back = std::exchange(m_asking, busy ? m_asking.data() : nullptr);
    if (busy || !back || !hasFocus())
        return;
    if (back->isVisible())
        back->setFocus(Qt::OtherFocusReason);
    else
        focusStep(); // another org has other fields
}

void ImportPage::showBusy(const QString &words)
{
    setBusy(true, words);
}

void ImportPage::showPlan(const ImportPlan &plan)
{
    const bool isNew = m_step != Step::Mapping && m_step != Step::Check;
    m_plan = plan;
    if (isNew)
        m_ui->preview->setRows({}); // it begins with the first of this file
    showTarget(target());
    fillOrgs();
    showMapping();
    m_ui->check->setPlan(plan, target());
    setBusy(false);
    if (isNew)
        turnTo(isAllSure(plan) ? Step::Check : Step::Mapping);
    else if (!plan.trouble.isEmpty())
        turnTo(Step::Mapping);
    else
        turnTo(m_step);
}

void ImportPage::showProgress(const ImportProgress &progress)
{
    const Step step = progress.isOver() ? Step::Results : Step::Import;
    const bool isSame = step == m_step && progress.file == m_progress.file
        && progress.org.title == m_progress.org.title && !m_isBusy;
    m_progress = progress;
    m_ui->progress->setProgress(progress);
    m_ui->stop->setEnabled(true);
    if (isSame)
        return; // every second: who listens would hear it all again
    m_ui->fileName->setText(progress.file);
    showTarget(progress.org);
    if (m_isBusy)
        setBusy(false);
    turnTo(step);
}

OrgChoice ImportPage::target() const
{
    const auto found = std::ranges::find(m_plan.orgs, m_plan.org, &OrgChoice::connection);
    return found == m_plan.orgs.end() ? OrgChoice() : *found;
}

void ImportPage::showTarget(const OrgChoice &org)
{
    const QString account = tr("%1 · as %2", "host, account").arg(org.host, org.account);
    m_ui->band->setTarget({org.environment, org.environmentWord, org.title, account,
        tr("Writes to %1, %2, %3").arg(org.title, org.environmentWord, account)});
}

void ImportPage::fillOrgs()
{
    QStringList titles;
    for (const OrgChoice &org : std::as_const(m_plan.orgs))
        titles.append(org.connection.value + plainOrg(org));
    if (m_orgTitles == titles)
        return; // somebody may be on one of them
    m_orgTitles = titles;
    m_orgs->clear();
    for (const OrgChoice &org : std::as_const(m_plan.orgs)) {
        QAction *const action = m_orgs->addAction(plainOrg(org).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = org.connection] { emit orgChosen(id); });
    }
}

void ImportPage::showMapping()
{
    const bool isTroubled = !m_plan.trouble.isEmpty();
    m_ui->mapping->setVisible(!isTroubled);
    m_ui->side->setVisible(!isTroubled);
    if (isTroubled)
        m_ui->trouble->setNews(Banner::Kind::Attention, u"triangle-alert"_s,
            tr("%1 takes no leads now.").arg(target().title),
            m_plan.orgs.size() > 1 ? m_plan.trouble + u' ' + tr("Or choose another org.") : m_plan.trouble);
    m_ui->trouble->setVisible(isTroubled);
    m_ui->matches->setColumns(m_plan.columns, m_plan.fields);
    m_ui->constants->setConstants(m_plan.constants, m_plan.fields);
    m_ui->preview->setRows(m_plan.sample);
    showFileCard();
    showLacking();
}

void ImportPage::showFileCard()
{
    m_ui->planFile->setText(m_plan.file);
    m_ui->planSize->setText(tr("%1 · %2 · %3", "rows, columns, size")
                                .arg(tr("%n row(s)", nullptr, m_plan.rows),
                                    tr("%n column(s)", nullptr, int(m_plan.columns.size())),
                                    QLocale().formattedDataSize(m_plan.bytes, 1, QLocale::DataSizeSIFormat)));
    m_ui->planSeparator->setText(separatorWords(m_plan.separator));
}

void ImportPage::showLacking()
{
    const bool isAny = m_plan.trouble.isEmpty() && !m_plan.lacking.isEmpty();
    if (isAny) {
        const QString fields = QLocale().createSeparatedList(m_plan.lacking);
        m_ui->lacking->setNews(Banner::Kind::Attention, u"triangle-alert"_s,
            m_plan.lacking.size() == 1 ? tr("%1 is missing.", "a required field").arg(fields)
                                       : tr("%1 are missing.", "required fields").arg(fields),
            tr("%1 takes no lead without. Match a column with it, or add a constant for it.", "an org")
                .arg(target().title));
    }
    m_ui->lacking->setVisible(isAny);
}

void ImportPage::turnTo(Step step)
{
    const bool isOther = step != m_step;
    const bool hadFocus = hasFocusInside();
    m_step = step;
    const std::array<QWidget *, 5> places{
        m_ui->filePage, m_ui->mappingPage, m_ui->checkPage, m_ui->progressPage, m_ui->progressPage};
    m_ui->steps->setCurrent(int(step));
    m_ui->stack->setCurrentWidget(places.at(std::size_t(step)));
    m_ui->band->setVisible(step != Step::File);
    m_change->setVisible(m_plan.orgs.size() > 1 && (step == Step::Mapping || step == Step::Check));
    m_ui->fileName->setVisible(step == Step::Import || step == Step::Results);
    nameButtons();
    showFoot();
    giveKeys();
    retitle();
    if (!isOther)
        return;
    announce(*this, step == Step::Results ? m_ui->progress->outcome() : m_ui->steps->spokenText());
    if (isVisible() && hadFocus)
        focusStep();
}

void ImportPage::nameButtons()
{
    m_ui->stop->setText(tr("Stop…"));
    m_ui->primary->setIconName(m_step == Step::Mapping ? u"arrow-right"_s : QString());
    switch (m_step) {
    case Step::File:
    case Step::Import:
        return;
    case Step::Mapping:
        return m_ui->primary->setText(tr("Check %n row(s)", nullptr, m_plan.rows));
    case Step::Check:
        return m_ui->primary->setText(tr("Import %n lead(s)", nullptr, m_plan.fresh));
    case Step::Results:
        return m_ui->primary->setText(tr("Import another file"));
    }
}

void ImportPage::showFoot()
{
    const bool isPlanned = m_step == Step::Mapping || m_step == Step::Check;
    const bool isQueued = m_step == Step::Import || m_step == Step::Results;
    const bool hasPrimary = (m_step == Step::Mapping && m_plan.trouble.isEmpty())
        || (m_step == Step::Check && m_plan.fresh > 0) || m_step == Step::Results;
    const bool isNothingLeft = m_step == Step::Check && m_plan.fresh == 0 && m_plan.known > 0;
    QString note;
    if (m_step == Step::Import)
        note = tr("You can close the window. What waits goes out later, and no row goes twice.");
    else if (m_step == Step::Mapping && hasPrimary)
        note = tr("Nothing has been sent yet. The next step only checks.");
    else if (isPlanned && !isNothingLeft)
        note = tr("Nothing has been sent yet.");
    m_ui->footer->setVisible(m_step != Step::File || m_isBusy);
    m_ui->back->setVisible(isPlanned);
    m_ui->note->setText(note);
    m_ui->note->setVisible(!m_isBusy);
    m_ui->noteSign->setVisible(m_step == Step::Import && !m_isBusy);
    m_ui->primary->setVisible(hasPrimary);
    m_ui->activity->setVisible(isQueued || isNothingLeft);
    m_ui->stop->setVisible(m_step == Step::Import);
}

void ImportPage::giveKeys()
{
    QList<QAbstractButton *> buttons{m_ui->primary, m_ui->back, m_change, m_ui->stop, m_ui->activity};
    for (const QList<Button *> &more : {m_ui->empty->buttons(), m_ui->constants->buttons(),
             m_ui->check->buttons(), m_ui->progress->buttons()}) {
        for (Button *const button : more)
            buttons.append(button);
    }
    giveAccessKeys(buttons, *this);
}

void ImportPage::retitle()
{
    const OrgChoice org = m_step == Step::Import || m_step == Step::Results ? m_progress.org : target();
    setWindowTitle(m_step == Step::File || org.title.isEmpty()
            ? tr("Import")
            : tr("Import into %1", "an org").arg(plainOrg(org)));
}

bool ImportPage::hasFocusInside() const
{
    const QWidget *const focused = window()->focusWidget();
    return focused == nullptr || focused == this || isAncestorOf(focused);
}

/// Where a person goes on.
QWidget *ImportPage::firstOfStep() const
{
    switch (m_step) {
    case Step::File:
        return m_ui->empty->buttons().constFirst();
    case Step::Mapping:
        if (!m_plan.trouble.isEmpty())
            return m_plan.orgs.size() > 1 ? m_change : m_ui->back;
        if (QWidget *const doubtful = m_ui->matches->firstInDoubt())
            return doubtful;
        return m_ui->primary;
    case Step::Check:
        return m_plan.fresh > 0 ? m_ui->primary : m_plan.known > 0 ? m_ui->activity : m_ui->back;
    case Step::Import:
        return m_ui->activity;
    case Step::Results:
        return m_ui->primary;
    }
    Q_UNREACHABLE();
}

void ImportPage::focusStep()
{
    QWidget *const first = firstOfStep();
    first->setFocus(Qt::OtherFocusReason);
    if (m_step == Step::Mapping && m_ui->mappingBody->isAncestorOf(first))
        m_ui->mappingScroll->ensureWidgetVisible(first);
}

void ImportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        focusStep();
}

void ImportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < twoColumnWidth;
    m_ui->columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->side->setMinimumWidth(isNarrow ? 0 : sideWidth);
    m_ui->side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : sideWidth);
    // Below a long mapping nobody would see what is missing.
    if (isNarrow)
        m_ui->mappingLayout->insertWidget(1, m_ui->lacking);
    else
        m_ui->sideLayout->insertWidget(2, m_ui->lacking);
}

} // namespace patchbay
