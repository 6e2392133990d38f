#include "gui/tocompletelist.h"

#include "gui/activitytable.h"
#include "gui/banner.h"
#include "gui/busyline.h"
#include "gui/button.h"
#include "gui/emptystate.h"
#include "gui/skeleton.h"
#include "presentation/activitymodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QHideEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int pagePadding = 28;

} // namespace

ToCompleteList::ToCompleteList(ToComplete &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_orgs(new Button({}, Button::Variant::Ghost, Button::Size::Compact, this))
    , m_orgMenu(new QMenu(this))
    , m_busy(new BusyLine(this))
    , m_open(new Button(tr("&Open in Salesforce"), Button::Variant::Secondary, Button::Size::Compact, this))
    , m_complete(new Button(tr("&Complete…"), Button::Variant::Primary, Button::Size::Compact, this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_skeleton(new Skeleton(Skeleton::Shape::Table, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_skeleton);
    column->addWidget(m_stack, 1);
    connect(&m_model, &ToComplete::changed, this, &ToCompleteList::showNews);
    connect(&m_model, &ToComplete::completing, this, [this] { setOpening(false); }); // the owner opens it
    m_skeleton->offerCancel();
    m_busy->offerCancel();
    connect(m_skeleton, &Skeleton::cancelled, this, &ToCompleteList::stopAsking);
    connect(m_busy, &BusyLine::cancelled, this, &ToCompleteList::stopAsking);
    connect(&m_model, &ToComplete::failed, this, [this](const QString &text) {
        if (!m_isOpening)
            return; // it was asked for elsewhere
        setOpening(false);
        m_banner->setNews(Banner::Kind::Refused, u"circle-x"_s, tr("It could not be opened."), text);
        m_banner->show();
    });
    connect(m_empty, &EmptyState::actionTriggered, &m_model, &ToComplete::refresh);
    showNews();
}

QWidget *ToCompleteList::makeHead()
{
    auto *const head = new QWidget(this);
    auto *const column = new QVBoxLayout(head);
    column->setContentsMargins(pagePadding, 0, pagePadding, 12);
    column->setSpacing(12);
    auto *const row = new QHBoxLayout;
    row->setSpacing(8);
    m_orgs->setMenu(m_orgMenu);
    m_orgs->setChevron(true);
    m_orgs->setObjectName(u"completeOrg"_s);
    m_open->setIconName(u"external"_s);
    m_open->setObjectName(u"openIncomplete"_s);
    m_complete->setObjectName(u"complete"_s);
    row->addWidget(m_orgs);
    row->addWidget(m_busy, 1);
    row->addWidget(m_open);
    row->addWidget(m_complete);
    column->addLayout(row);
    column->addWidget(m_banner);
    connect(m_open, &QPushButton::clicked, this, [this] { m_model.open(chosen()); });
    connect(m_complete, &QPushButton::clicked, this, [this] { complete(chosen()); });
    return head;
}

void ToCompleteList::makeTable()
{
    dressActivityTable(*m_table, m_model, {208, 160, 130, 124});
    m_table->setObjectName(u"toComplete"_s);
    m_table->setAccessibleName(tr("Records to complete"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ToCompleteList::showChosen);
    connect(
        m_table, &QTableView::activated, this, [this](const QModelIndex &index) { complete(index.row()); });
}

void ToCompleteList::complete(int row)
{
    if (!m_model.mayComplete(row))
        return;
    setOpening(true);
    m_model.complete(row);
}

/// The form is asked of the org.
void ToCompleteList::setOpening(bool isOpening)
{
    m_isOpening = isOpening;
    m_complete->setText(isOpening ? tr("Opening…") : tr("&Complete…"));
    showChosen();
}

int ToCompleteList::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void ToCompleteList::showChosen()
{
    const bool inOrg = m_model.isInOrg(chosen());
    m_open->setEnabled(inOrg);
    m_complete->setEnabled(!m_isOpening && m_model.mayComplete(chosen()));
}

void ToCompleteList::fillOrgs()
{
    m_orgMenu->clear();
    for (const OrgChoice &choice : m_model.orgs()) {
        const QString words = choice.environmentWord.isEmpty()
            ? choice.title
            : tr("%1 (%2)", "org, kind of org").arg(choice.title, choice.environmentWord);
        QAction *const action = m_orgMenu->addAction(QString(words).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = choice.connection] { m_model.chooseOrg(id); });
        if (choice.connection == m_model.org()->connection)
            m_orgs->setText(QString(words).replace(u'&', u"&&"_s));
    }
    m_orgs->setVisible(m_model.orgs().size() > 1);
}

void ToCompleteList::showNews()
{
    const OrgChoice *const org = m_model.org();
    if (org)
        fillOrgs();
    m_orgs->setVisible(org && m_model.orgs().size() > 1);
    m_open->setText(org && org->environment == Environment::Demo ? tr("&Open in the demo org")
                                                                 : tr("&Open in Salesforce"));
    const bool fromHere = m_model.state() == ToComplete::State::FromHere;
    if (fromHere) // before it is shown: it tells the words it has
        m_banner->setNews(Banner::Kind::Attention, u"cloud-off"_s,
            tr("%1 could not be asked: this is what was entered here.").arg(org ? org->title : QString()),
            m_model.problem());
    m_banner->setVisible(fromHere);
    const bool any = m_model.rowCount() > 0;
    m_open->setVisible(any);
    m_complete->setVisible(any);
    const bool isFirst = m_model.isAsking() && m_model.state() == ToComplete::State::Unasked;
    const QString words = tr("Asking %1").arg(org ? org->title : tr("the org"));
    m_skeleton->setWaiting(isFirst, words);
    m_busy->setBusy(m_model.isAsking() && !isFirst, words);
    if (!isFirst)
        showEmpty();
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table)
            : isFirst             ? static_cast<QWidget *>(m_skeleton)
                                  : m_empty);
    showChosen();
}

/// What was listed before stays, and the keyboard goes there.
void ToCompleteList::stopAsking()
{
    m_model.cancel();
    QWidget *const next = m_stack->currentWidget();
    if (next == m_empty)
        m_empty->findChild<QAbstractButton *>()->setFocus();
    else
        next->setFocus();
}

/// A form that comes when its list is out of sight would stand over another page.
void ToCompleteList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!m_isOpening || event->spontaneous())
        return;
    m_model.leaveForm();
    setOpening(false);
}

/// Why there is nothing in the list.
void ToCompleteList::showEmpty()
{
    using enum ToComplete::State;
    const OrgChoice *const org = m_model.org();
    const ToComplete::State state = m_model.state();
    const QString who = tr("Who is entered without a company or a name shows up here.");
    if (state == Unread)
        m_empty->setWords(u"circle-x"_s, tr("Nothing could be read"), m_model.problem(), tr("&Ask again"));
    else if (!org)
        m_empty->setWords(u"plug"_s, tr("No org connected"), tr("Connect Salesforce, or try the demo org."));
    else if (state == Unasked)
        m_empty->setWords(u"circle-help"_s, tr("%1 was not asked").arg(org->title), who, tr("&Ask again"));
    else if (state == FromHere)
        m_empty->setWords(
            u"circle-check"_s, tr("Nothing entered here waits to be completed"), who, tr("&Ask again"));
    else
        m_empty->setWords(
            u"circle-check"_s, tr("All leads and contacts are complete"), who, tr("&Ask again"));
}

} // namespace patchbay
