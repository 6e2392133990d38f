#include "gui/activitypage.h"

#include "gui/activitydelegate.h"
#include "gui/activitytable.h"
#include "gui/listplace.h"
#include "gui/panelplace.h"
#include "gui/tocompletelist.h"
#include "ui_activitypage.h"

#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int toCompleteTab = 4; ///< after those of ActivityModel::Filter

} // namespace

ActivityPage::ActivityPage(ActivityModel &model, ToComplete &toComplete, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::ActivityPage>())
{
    m_ui->setupUi(this);
    m_ui->panel->setProperty("mirrored", layoutDirection() == Qt::RightToLeft);
    m_ui->search->setShortcut(QKeySequence::Find);
    m_ui->kinds->addSegment(tr("Records"));
    m_ui->kinds->addSegment(tr("Automations"));
    m_ui->tabs->addSegment(tr("All"));
    m_ui->tabs->addSegment(tr("Waiting"));
    m_ui->tabs->addSegment(tr("Needs attention"));
    m_ui->tabs->addSegment(tr("Sent"));
    m_ui->tabs->addSegment(tr("To complete"));
    m_toComplete = new ToCompleteList(toComplete, this); // after the tabs, which Tab reaches before it
    m_ui->stack->addWidget(m_toComplete);
    m_place = new ListPlace(*m_ui->stack, *m_ui->table, *m_ui->empty,
        {tr("Reading your records"), tr("Your records could not be read")});
    wireTable();
    wirePanel();
    wireDoubt();
    wireToComplete(toComplete);
    new PanelPlace(*this, *m_ui->outer, *m_ui->panel);
    showCounts();
    showRowsOrEmpty();
    showPanel();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::wireTable()
{
    QTableView *const table = m_ui->table;
    dressActivityHalf(*table, m_model, std::max(110, sourceColumnWidth()), 124);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_failure.clear();
        if (m_ui->table->selectionModel()->hasSelection())
            m_sought = {}; // whoever chose one looks for no other any more
        showPanel();
    });
    connect(&m_model, &ActivityModel::failed, this, [this](const OutboxId &id, const QString &text) {
        const auto details = m_model.details(id);
        m_failure = text;
        m_failed = id;
        m_failedAt = details ? details->settledAt : Timestamp{};
        showPanel();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::showRowsOrEmpty);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ActivityPage::chooseSought);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::showRowsOrEmpty);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ActivityPage::showPanel);
    connect(&m_model, &ActivityModel::countsChanged, this, &ActivityPage::showCounts);
    connect(m_ui->search, &QLineEdit::textChanged, &m_model, &ActivityModel::setSearch);
    connect(m_ui->search, &QLineEdit::textEdited, this, [this] { m_sought = {}; });
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &ActivityPage::showTab);
    m_ui->exportShown->setVariant(Button::Variant::Ghost);
    m_ui->exportShown->setIconName(u"download"_s);
    m_ui->tabsRow->setLastAtEnd(true);
    connect(m_ui->exportShown, &QPushButton::clicked, this, &ActivityPage::exportRequested);
    auto *const readAgain = new QShortcut(QKeySequence(u"F5"_s), this);
    connect(readAgain, &QShortcut::activated, this, [this] {
        if (m_ui->tabs->currentIndex() == toCompleteTab)
            m_toComplete->begin();
        else
            m_model.readAgain();
    });
    connect(m_place, &ListPlace::againRequested, &m_model, &ActivityModel::readAgain);
    connect(&m_model, &ActivityModel::readStateChanged, this, &ActivityPage::showRowsOrEmpty);
    connect(m_ui->empty, &EmptyState::actionTriggered, this, &ActivityPage::newLeadRequested);
    connect(m_ui->kinds, &QTabBar::currentChanged, this, [this] {
        const QSignalBlocker quiet(m_ui->kinds);
        m_ui->kinds->setCurrentIndex(0); // for when it is shown again
        emit runsRequested();
    });
}

void ActivityPage::wireToComplete(ToComplete &toComplete)
{
    connect(&toComplete, &ToComplete::changed, this,
        [this, &toComplete] { m_ui->tabs->setCount(toCompleteTab, toComplete.rowCount()); });
}

/// What is to be completed is asked of the org, whoever wrote it; all else is what this computer knows.
void ActivityPage::showTab(int tab)
{
    const bool isOfOrg = tab == toCompleteTab;
    m_ui->search->setVisible(!isOfOrg);
    m_ui->exportShown->setVisible(!isOfOrg);
    m_ui->table->clearSelection();
    m_sought = {};
    if (isOfOrg)
        m_toComplete->begin();
    else
        m_model.setFilter(ActivityModel::Filter(tab));
    showRowsOrEmpty();
}

void ActivityPage::setRunsInNeed(int count)
{
    if (count > 0)
        m_ui->kinds->setCount(1, count, true);
    else
        m_ui->kinds->clearCount(1);
}

void ActivityPage::focusKinds()
{
    m_ui->kinds->setFocus();
}

void ActivityPage::search(const QString &text)
{
    m_ui->tabs->setCurrentIndex(0);
    m_ui->search->setText(text);
}

void ActivityPage::seek(const OutboxId &id)
{
    m_sought = id;
    chooseSought();
}

void ActivityPage::chooseSought()
{
    for (int row = 0; row < m_model.rowCount() && !m_sought.isEmpty(); ++row) {
        if (m_model.index(row, 0).data(ActivityModel::IdRole).toString() != m_sought.value)
            continue;
        choose(row);
        m_sought = {};
    }
}

void ActivityPage::wirePanel()
{
    const ActivityPanel *const panel = m_ui->panel;
    auto *const leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, m_ui->table, &QTableView::clearSelection);
    auto *const discard = new QShortcut(QKeySequence::Delete, m_ui->table);
    discard->setContext(Qt::WidgetShortcut);
    connect(discard, &QShortcut::activated, panel, &ActivityPanel::askDiscard);
    connect(panel, &ActivityPanel::left, m_ui->table, &QTableView::clearSelection);
    connect(panel, &ActivityPanel::stepped, this, [this](int by) { choose(chosenRow() + by); });
    connect(panel, &ActivityPanel::focusLost, this, [this] { m_ui->table->setFocus(); });
    connect(panel, &ActivityPanel::corrected, &m_model, &ActivityModel::correct);
    connect(panel, &ActivityPanel::compareRequested, &m_model, &ActivityModel::compare);
    connect(panel, &ActivityPanel::sendAgainRequested, &m_model, &ActivityModel::sendAgain);
    connect(panel, &ActivityPanel::openRequested, &m_model, &ActivityModel::open);
    connect(panel, &ActivityPanel::linkRequested, &m_model, &ActivityModel::makeLink);
    connect(panel, &ActivityPanel::formRequested, this, &ActivityPage::correctRequested);
    connect(panel, &ActivityPanel::copyRequested, this, &ActivityPage::copyRequested);
    connect(panel, &ActivityPanel::discardQuestion, this, &ActivityPage::discardQuestion);
    connect(panel, &ActivityPanel::undoQuestion, this, &ActivityPage::undoQuestion);
    connect(panel, &ActivityPanel::sendAsQuestion, this, &ActivityPage::sendAsQuestion);
    connect(&m_model, &ActivityModel::correctionRefused, this,
        [this](const OutboxId &id, const QList<FieldRemark> &problems) {
            if (id == chosen())
                m_ui->panel->showProblems(problems);
        });
}

void ActivityPage::wireDoubt()
{
    m_doubtCompare = m_ui->doubt->addButton(tr("Co&mpare"));
    m_doubtShow = m_ui->doubt->addButton(tr("S&how"));
    connect(m_doubtCompare, &QPushButton::clicked, this, [this] {
        if (const auto details = m_model.details(m_doubtful); details && details->candidates.size() == 1)
            m_model.compare(details->id, details->candidates.first());
    });
    connect(m_doubtShow, &QPushButton::clicked, this, [this] {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.index(row, 0).data(ActivityModel::IdRole).toString() == m_doubtful.value)
                choose(row);
        }
        m_ui->table->setFocus(); // what was pressed is gone
    });
    setTabOrder(m_ui->exportShown, m_doubtCompare);
    setTabOrder(m_doubtCompare, m_doubtShow);
    setTabOrder(m_doubtShow, m_ui->table);
}

/// Of which one only the person can tell whether it arrived.
void ActivityPage::showDoubt()
{
    const bool isOfOrg = m_ui->tabs->currentIndex() == toCompleteTab;
    const auto doubtful = isOfOrg ? std::nullopt : m_model.doubtful();
    m_ui->doubtRow->setVisible(doubtful && doubtful->id != chosen());
    if (!doubtful)
        return;
    m_doubtful = doubtful->id;
    const int alike = int(doubtful->candidates.size());
    m_doubtCompare->setVisible(alike == 1);
    m_ui->doubt->setNews(Banner::Kind::Attention, u"circle-help"_s,
        tr("Did “%1” arrive?", "%1 is a record").arg(doubtful->name),
        alike == 0 ? tr("No answer came from %1.").arg(doubtful->org)
                   : tr("%n record(s) in %1 look(s) the same.", "%1 is an org", alike).arg(doubtful->org));
}

int ActivityPage::chosenRow() const
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void ActivityPage::choose(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    if (!index.isValid())
        return;
    // Not selectRow(): right to left, Qt 6.4 finds no column to select.
    m_ui->table->setCurrentIndex(index);
    m_ui->table->scrollTo(index);
}

OutboxId ActivityPage::chosen() const
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    return rows.isEmpty() ? OutboxId{} : OutboxId{rows.first().data(ActivityModel::IdRole).toString()};
}

void ActivityPage::showCounts()
{
    const OutboxStore::Counts &counts = m_model.counts();
    const int waiting = counts.queued + counts.sending;
    m_ui->tabs->setCount(0, waiting + m_model.attentionCount() + counts.sent);
    m_ui->tabs->setCount(1, waiting);
    m_ui->tabs->setCount(2, m_model.attentionCount(), m_model.attentionCount() > 0);
    m_ui->tabs->setCount(3, counts.sent);
    // Asking costs the org a call or two: only for what may be new in it.
    const bool isNews = std::exchange(m_sentSoFar, counts.sent) != counts.sent;
    if (isNews && m_ui->tabs->currentIndex() == toCompleteTab)
        m_toComplete->begin();
}

void ActivityPage::showRowsOrEmpty()
{
    const bool any = m_model.rowCount() > 0;
    m_ui->exportShown->setEnabled(any);
    if (m_ui->tabs->currentIndex() == toCompleteTab) {
        m_place->leave();
        m_ui->stack->setCurrentWidget(m_toComplete);
    } else {
        if (!any && m_model.readState().isKnown())
            nameEmpty();
        m_place->show(m_model.readState(), any);
    }
    showPanel();
}

/// Why there is nothing.
void ActivityPage::nameEmpty()
{
    if (!m_ui->search->text().isEmpty())
        m_ui->empty->setWords(u"search-x"_s, tr("No record matches “%1”").arg(m_ui->search->text()),
            tr("Check the spelling, or search for less."));
    else if (m_ui->tabs->currentIndex() > 0)
        m_ui->empty->setWords(u"circle-check"_s, tr("Nothing here"), tr("No record is in this state."));
    else
        m_ui->empty->setWords(
            u"history"_s, tr("Nothing sent yet"), tr("Leads you enter show up here."), tr("&New lead"));
}

void ActivityPage::showPanel()
{
    const auto details = m_model.details(chosen());
    m_ui->panel->setVisible(details.has_value());
    showDoubt();
    if (!details)
        return;
    const bool hasFailed = details->id == m_failed && details->settledAt == m_failedAt;
    m_ui->panel->setRecord(*details, hasFailed ? m_failure : QString());
    m_ui->panel->setNeighbours(chosenRow() > 0, chosenRow() + 1 < m_model.rowCount());
}

} // namespace patchbay
