#include "gui/runspage.h"

#include "gui/activitytable.h"
#include "gui/listplace.h"
#include "gui/panelplace.h"
#include "ui_runspage.h"

#include <QShortcut>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int runsKind = 1; ///< after the records

bool isSame(const AutomationRun &one, const AutomationRun &other)
{
    return one.id == other.id && one.state == other.state && one.settledAt == other.settledAt;
}

} // namespace

RunsPage::RunsPage(RunsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::RunsPage>())
{
    m_ui->setupUi(this);
    m_ui->panel->setProperty("mirrored", layoutDirection() == Qt::RightToLeft);
    m_ui->runSearch->setShortcut(QKeySequence::Find);
    m_ui->kinds->addSegment(tr("Records"));
    m_ui->kinds->addSegment(tr("Automations"));
    m_ui->kinds->setCurrentIndex(runsKind);
    m_ui->tabs->addSegment(tr("All"));
    m_ui->tabs->addSegment(tr("Waiting"));
    m_ui->tabs->addSegment(tr("Needs attention"));
    m_ui->tabs->addSegment(tr("Done"));
    m_place = new ListPlace(*m_ui->stack, *m_ui->runs, *m_ui->empty,
        {tr("Reading what automations did"), tr("The runs could not be read")});
    wireTable();
    wirePanel();
    new PanelPlace(*this, *m_ui->outer, *m_ui->panel);
    showCounts();
    showRowsOrEmpty();
}

RunsPage::~RunsPage() = default;

void RunsPage::showOnly(RunsModel::Filter filter)
{
    m_ui->runSearch->clear();
    m_ui->tabs->setCurrentIndex(int(filter));
}

void RunsPage::focusKinds()
{
    m_ui->kinds->setFocus();
}

void RunsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.refresh();
}

void RunsPage::wireTable()
{
    QTableView *const table = m_ui->runs;
    dressActivityHalf(*table, m_model, 130, 112);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_failure.clear();
        showPanel();
    });
    connect(&m_model, &RunsModel::failed, this, [this](const QString &text, const AutomationRun &run) {
        m_decided.reset();
        m_failure = text;
        m_failed = run;
        showPanel();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RunsPage::showRowsOrEmpty);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RunsPage::showRowsOrEmpty);
    connect(&m_model, &RunsModel::readStateChanged, this, &RunsPage::showRowsOrEmpty);
    connect(m_place, &ListPlace::againRequested, &m_model, &RunsModel::readAgain);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RunsPage::showPanel);
    connect(&m_model, &RunsModel::countsChanged, this, &RunsPage::showCounts);
    connect(m_ui->runSearch, &QLineEdit::textChanged, &m_model, &RunsModel::setSearch);
    connect(m_ui->tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_ui->runs->clearSelection();
        m_model.setFilter(RunsModel::Filter(tab));
        showRowsOrEmpty();
    });
    connect(m_ui->kinds, &QTabBar::currentChanged, this, [this] {
        const QSignalBlocker quiet(m_ui->kinds);
        m_ui->kinds->setCurrentIndex(runsKind); // for when it is shown again
        emit recordsRequested();
    });
}

void RunsPage::wirePanel()
{
    m_ui->closePanel->setVariant(Button::Variant::Ghost);
    m_ui->arrived->setVariant(Button::Variant::Primary);
    m_ui->showRecord->setVariant(Button::Variant::Ghost);
    m_ui->discardRun->setVariant(Button::Variant::GhostDanger);
    m_ui->panelBody->setAutoFillBackground(false); // a scroll area switches it on
    connect(m_ui->closePanel, &QPushButton::clicked, m_ui->runs, &QTableView::clearSelection);
    connect(m_ui->retry, &QPushButton::clicked, this, [this] {
        if (const auto run = decide())
            m_model.retry(*run);
    });
    connect(m_ui->arrived, &QPushButton::clicked, this, [this] {
        if (const auto run = decide())
            m_model.conclude(*run);
    });
    connect(m_ui->discardRun, &QPushButton::clicked, this, [this] {
        m_failure.clear();
        if (const auto run = chosen())
            emit discardQuestion(*run);
    });
    connect(m_ui->showRecord, &QPushButton::clicked, this, [this] {
        if (const auto run = chosen())
            emit recordRequested(run->record);
    });
    m_ui->discardRun->setToolTip(QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText));
    auto *const discard = new QShortcut(QKeySequence::Delete, m_ui->runs);
    discard->setContext(Qt::WidgetShortcut);
    connect(discard, &QShortcut::activated, this, [this] {
        if (m_ui->discardRun->isVisible())
            m_ui->discardRun->click();
    });
    auto *const readAgain = new QShortcut(QKeySequence(u"F5"_s), this);
    connect(readAgain, &QShortcut::activated, &m_model, &RunsModel::readAgain);
    auto *const leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, m_ui->runs, &QTableView::clearSelection);
}

std::optional<RunsModel::Details> RunsPage::chosen() const
{
    const QModelIndexList rows = m_ui->runs->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt
                          : m_model.details({rows.first().data(ActivityModel::IdRole).toString()});
}

std::optional<RunsModel::Details> RunsPage::decide()
{
    const auto run = chosen();
    if (!run || (m_decided && isSame(*m_decided, run->seen)))
        return std::nullopt;
    m_decided = run->seen;
    m_failure.clear();
    return run;
}

void RunsPage::showCounts()
{
    const RunCounts &counts = m_model.counts();
    if (counts.attention > 0)
        m_ui->kinds->setCount(runsKind, counts.attention, true);
    else
        m_ui->kinds->clearCount(runsKind);
    m_ui->tabs->setCount(0, counts.waiting + counts.attention + counts.done);
    m_ui->tabs->setCount(1, counts.waiting);
    m_ui->tabs->setCount(2, counts.attention, counts.attention > 0);
    m_ui->tabs->setCount(3, counts.done);
}

void RunsPage::showRowsOrEmpty()
{
    const bool any = m_model.rowCount() > 0;
    if (!any && m_model.readState().isKnown())
        nameEmpty();
    m_place->show(m_model.readState(), any);
    showPanel();
}

/// Why there is nothing.
void RunsPage::nameEmpty()
{
    if (!m_ui->runSearch->text().isEmpty())
        m_ui->empty->setWords(u"search-x"_s, tr("No run matches “%1”").arg(m_ui->runSearch->text()),
            tr("Check the spelling, or search for less."));
    else if (m_ui->tabs->currentIndex() > 0)
        m_ui->empty->setWords(u"circle-check"_s, tr("Nothing here"), tr("No run is in this state."));
    else
        m_ui->empty->setWords(u"workflow"_s, tr("No automation has run yet"),
            tr("What automations do for new records shows up here."));
}

/// What became of it, or of the last decision about it.
void RunsPage::showNews(const RunsModel::Details &run)
{
    const bool isRefused = run.seen.state == RunState::Failed;
    const bool asks = run.seen.state == RunState::Uncertain;
    const bool hasFailure = !m_failure.isEmpty() && isSame(m_failed, run.seen);
    if (!(isRefused || asks || !run.explanation.isEmpty() || hasFailure))
        return m_ui->banner->hide();
    const QString heading = asks || run.explanation.isEmpty() ? run.heading : run.heading + u'.';
    // First the words: a banner that comes into sight tells those it has.
    if (hasFailure)
        m_ui->banner->setNews(Banner::Kind::Refused, u"circle-x"_s, tr("Nothing was done."), m_failure);
    else if (isRefused)
        m_ui->banner->setNews(Banner::Kind::Refused, u"circle-x"_s, heading, run.explanation);
    else if (asks)
        m_ui->banner->setNews(Banner::Kind::Attention, u"circle-help"_s, heading, run.explanation);
    else
        m_ui->banner->setNews(Banner::Kind::Going, u"clock"_s, heading, run.explanation);
    m_ui->banner->show();
}

void RunsPage::showPanel()
{
    const auto run = chosen();
    m_ui->panel->setVisible(run.has_value());
    if (!run)
        return;
    m_ui->runName->setText(run->name);
    m_ui->does->setText(run->does);
    showNews(*run);
    const bool hadFocus
        = m_ui->retry->hasFocus() || m_ui->arrived->hasFocus() || m_ui->discardRun->hasFocus();
    m_ui->arrived->setVisible(run->canConclude);
    m_ui->retry->setVisible(run->canRetry);
    // Where it may have arrived, doing it again is the second choice.
    m_ui->retry->setText(run->canConclude ? tr("&Send again") : tr("&Try again"));
    m_ui->retry->setVariant(run->canConclude ? Button::Variant::Secondary : Button::Variant::Primary);
    m_ui->discardRun->setVisible(run->canDiscard);
    if (hadFocus && !run->canRetry && !run->canDiscard)
        m_ui->runs->setFocus(); // or it goes to wherever the next control is
    showFacts(*run);
}

void RunsPage::showFacts(const RunsModel::Details &run)
{
    m_ui->facts->setFacts({{.name = tr("Record"), .value = run.record},
        {.name = tr("Org"),
            .value = run.environmentWord.isEmpty() ? run.org : run.org + u" · "_s + run.environmentWord},
        {.name = tr("Tries"), .value = run.attempts > 0 ? QLocale().toString(run.attempts) : QString()},
        {.name = run.seen.state == RunState::Done ? tr("Done", "when") : tr("Ended", "when"),
            .value = run.settled},
        {.name = tr("Result"), .value = run.result, .isCode = true},
        {.name = tr("Code"), .value = run.code, .isCode = true}});
}

} // namespace patchbay
