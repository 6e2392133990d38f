#include "gui/activitypage.h"

#include "gui/activitydelegate.h"
#include "gui/panelplace.h"
#include "gui/tocompletelist.h"
#include "gui/wrappedlabel.h"
#include "ui_activitypage.h"

#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int twoLineRow = 44;
constexpr int headHeight = 32;
constexpr int toCompleteTab = 4; ///< after those of ActivityModel::Filter

} // namespace

ActivityPage::ActivityPage(ActivityModel &model, ToComplete &toComplete, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_toComplete(new ToCompleteList(toComplete, this))
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
    m_ui->stack->addWidget(m_toComplete);
    wireTable();
    wirePanel();
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
    table->setModel(&m_model);
    table->setItemDelegate(new ActivityDelegate(this));
    table->setMouseTracking(true);
    table->verticalHeader()->setDefaultSectionSize(twoLineRow);
    QHeaderView *const head = table->horizontalHeader();
    head->setFixedHeight(headHeight);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(ActivityModel::RecordColumn, QHeaderView::Stretch);
    head->resizeSection(ActivityModel::StateColumn, std::max(134, stateColumnWidth()));
    head->resizeSection(ActivityModel::OrgColumn, 180);
    head->resizeSection(ActivityModel::SourceColumn, 110);
    head->resizeSection(ActivityModel::WhenColumn, 124);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_failure.clear();
        showPanel();
    });
    connect(&m_model, &ActivityModel::failed, this, [this](const QString &text) {
        m_failure = text;
        showPanel();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::showRowsOrEmpty);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::showRowsOrEmpty);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ActivityPage::showPanel);
    connect(&m_model, &ActivityModel::countsChanged, this, &ActivityPage::showCounts);
    connect(m_ui->search, &QLineEdit::textChanged, &m_model, &ActivityModel::setSearch);
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &ActivityPage::showTab);
    m_ui->exportShown->setVariant(Button::Variant::Ghost);
    m_ui->exportShown->setIconName(u"download"_s);
    connect(m_ui->exportShown, &QPushButton::clicked, this, &ActivityPage::exportRequested);
    connect(m_ui->empty, &EmptyState::actionTriggered, this, &ActivityPage::newLeadRequested);
    connect(m_ui->kinds, &QTabBar::currentChanged, this, [this] {
        const QSignalBlocker quiet(m_ui->kinds);
        m_ui->kinds->setCurrentIndex(0); // for when it is shown again
        emit runsRequested();
    });
}

void ActivityPage::wireToComplete(ToComplete &toComplete)
{
    connect(m_toComplete, &ToCompleteList::dialogRequested, this, &ActivityPage::dialogRequested);
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

void ActivityPage::wirePanel()
{
    m_ui->closePanel->setIconName(u"close"_s);
    m_ui->closePanel->setVariant(Button::Variant::Ghost);
    m_ui->correct->setVariant(Button::Variant::Primary);
    m_ui->open->setIconName(u"external"_s);
    m_ui->copyLink->setVariant(Button::Variant::Ghost);
    m_ui->discard->setVariant(Button::Variant::GhostDanger);
    m_ui->undo->setVariant(Button::Variant::GhostDanger);
    m_ui->copyForAdmin->setVariant(Button::Variant::Ghost);
    m_ui->panelBody->setAutoFillBackground(false); // a scroll area switches it on
    connect(m_ui->closePanel, &QPushButton::clicked, m_ui->table, &QTableView::clearSelection);
    connect(m_ui->correct, &QPushButton::clicked, this, [this] { emit correctRequested(chosen()); });
    connect(m_ui->sendAgain, &QPushButton::clicked, this, [this] { m_model.sendAgain(chosen()); });
    connect(m_ui->sendAs, &QPushButton::clicked, this, &ActivityPage::chooseSender);
    connect(m_ui->open, &QPushButton::clicked, this, [this] { m_model.open(chosen()); });
    connect(m_ui->copyForAdmin, &QPushButton::clicked, this, [this] {
        if (const auto details = m_model.details(chosen()))
            emit copyRequested(details->forAdmin);
    });
    connect(m_ui->discard, &QPushButton::clicked, this, [this] {
        if (const auto details = m_model.details(chosen()))
            emit discardQuestion(*details);
    });
    connect(m_ui->undo, &QPushButton::clicked, this, [this] {
        if (const auto details = m_model.details(chosen()))
            emit undoQuestion(*details);
    });
    connect(m_ui->copyLink, &QPushButton::clicked, this, [this] { m_model.makeLink(chosen()); });
    auto *const leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, m_ui->table, &QTableView::clearSelection);
}

void ActivityPage::chooseSender()
{
    const auto details = m_model.details(chosen());
    if (!details || details->senders.isEmpty())
        return;
    if (details->senders.size() == 1) {
        emit sendAsQuestion(*details, details->senders.first());
        return;
    }
    auto *const menu = new QMenu(m_ui->sendAs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActivityModel::Sender &sender : details->senders) {
        QString words = sender.org + u" · "_s + sender.account;
        connect(menu->addAction(words.replace(u'&', "&&"_L1)), &QAction::triggered, this,
            [this, record = *details, sender] { emit sendAsQuestion(record, sender); });
    }
    menu->popup(m_ui->sendAs->mapToGlobal(QPoint(0, m_ui->sendAs->height())));
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
        m_ui->stack->setCurrentWidget(m_toComplete);
    } else if (any) {
        m_ui->stack->setCurrentWidget(m_ui->table);
    } else {
        if (!m_ui->search->text().isEmpty())
            m_ui->empty->setWords(u"search-x"_s, tr("No record matches “%1”").arg(m_ui->search->text()),
                tr("Check the spelling, or search for less."));
        else if (m_ui->tabs->currentIndex() > 0)
            m_ui->empty->setWords(u"circle-check"_s, tr("Nothing here"), tr("No record is in this state."));
        else
            m_ui->empty->setWords(
                u"history"_s, tr("Nothing sent yet"), tr("Leads you enter show up here."), tr("New lead"));
        m_ui->stack->setCurrentWidget(m_ui->empty);
    }
    showPanel();
}

/// What became of it, or of the last decision about it.
void ActivityPage::showNews(const ActivityModel::Details &details)
{
    const bool refused = details.state == OutboxState::Rejected;
    const bool asks = details.state == OutboxState::Uncertain || details.state == OutboxState::NeedsDecision;
    m_ui->banner->setVisible(refused || asks || !details.explanation.isEmpty() || !m_failure.isEmpty());
    if (!m_failure.isEmpty()) {
        m_ui->banner->setNews(Banner::Kind::Refused, u"circle-x"_s, tr("Nothing was done."), m_failure);
        return;
    }
    m_ui->banner->setNews(refused ? Banner::Kind::Refused
            : asks                ? Banner::Kind::Attention
                                  : Banner::Kind::Going,
        refused    ? u"circle-x"_s
            : asks ? u"circle-help"_s
                   : u"clock"_s,
        details.explanation.isEmpty() ? details.heading : details.heading + u'.', details.explanation);
}

void ActivityPage::showPanel()
{
    const auto details = m_model.details(chosen());
    m_ui->panel->setVisible(details.has_value());
    if (!details)
        return;
    m_ui->name->setText(details->name);
    m_ui->secondLine->setText(details->secondLine);
    showNews(*details);
    // What was refused once is refused again, unless it is changed; then the org's rules may have been.
    const bool canCorrect = details->state == OutboxState::Rejected && details->canSendAgain;
    m_ui->correct->setVisible(canCorrect);
    m_ui->sendAgain->setVisible(details->canSendAgain);
    m_ui->sendAgain->setVariant(canCorrect ? Button::Variant::Secondary : Button::Variant::Primary);
    m_ui->sendAs->setVisible(!details->senders.isEmpty());
    m_ui->open->setVisible(details->canOpen);
    m_ui->open->setText(
        details->environment == Environment::Demo ? tr("&Open in the demo org") : tr("&Open in Salesforce"));
    m_ui->copyLink->setVisible(details->canOpen);
    m_ui->discard->setVisible(details->canDiscard);
    if (m_ui->undo->hasFocus() && !details->canUndo)
        m_ui->table->setFocus(); // or it goes to wherever the next control is
    m_ui->undo->setVisible(details->canUndo);
    m_ui->undo->setText(details->environment == Environment::Demo ? tr("&Delete in the demo org…")
                                                                  : tr("&Delete in Salesforce…"));
    m_ui->copyForAdmin->setVisible(!details->forAdmin.isEmpty());
    while (m_ui->facts->rowCount() > 0)
        m_ui->facts->removeRow(0);
    const auto addFact = [this](const QString &name, const QString &value, bool code) {
        auto *const key = new QLabel(name, m_ui->panelBody);
        key->setProperty("tone", u"third"_s);
        auto *const words = new WrappedLabel(value, m_ui->panelBody);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        if (code)
            words->setProperty("type", u"code"_s);
        m_ui->facts->addRow(key, words);
    };
    addFact(tr("Org"),
        details->environmentWord.isEmpty() ? details->org
                                           : details->org + u" · "_s + details->environmentWord,
        false);
    if (!details->recordId.isEmpty())
        addFact(tr("Id"), details->recordId, true);
    if (!details->code.isEmpty())
        addFact(tr("Code"), details->code, true);
    for (const FieldFact &fact : details->fields)
        addFact(fact.label, fact.value, false);
}

} // namespace patchbay
