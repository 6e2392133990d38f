#include "gui/connectionspage.h"

#include "gui/cardactions.h"
#include "gui/connectioncard.h"
#include "gui/connectionnews.h"
#include "gui/flowgrid.h"
#include "gui/pagecolumn.h"
#include "gui/panelplace.h"
#include "gui/skeleton.h"
#include "gui/spokenrole.h"
#include "presentation/cardorder.h"
#include "ui_connectionspage.h"

#include <QAbstractButton>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int cardWidth = 460;
constexpr int cardGap = 12;

bool anyNeedsAttention(const CardView &card)
{
    return std::any_of(card.accounts.cbegin(), card.accounts.cend(),
        [](const AccountView &account) { return needsAttention(account.state); });
}

bool isAmong(const QList<CardView> &views, const ProviderId &provider)
{
    return std::any_of(views.cbegin(), views.cend(),
        [&provider](const CardView &view) { return view.provider == provider; });
}

} // namespace

ConnectionsPage::ConnectionsPage(ConnectionsViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::ConnectionsPage>())
    , m_skeleton(new Skeleton(Skeleton::Shape::Cards, this))
{
    m_ui->setupUi(this);
    m_ui->bodyLayout->insertWidget(0, m_skeleton);
    m_ui->search->setShortcut(QKeySequence::Find);
    m_ui->add->setIconName(u"plus"_s);
    m_ui->more->setIconName(u"dots"_s);
    m_ui->more->setVariant(Button::Variant::Ghost);
    connect(m_ui->more, &QPushButton::clicked, this, &ConnectionsPage::removalChoicesRequested);
    for (const QString &word : {tr("All"), tr("Connected"), tr("Needs attention"), tr("Available")})
        m_ui->tabs->addSegment(word);
    auto *const cards = new FlowGrid(cardWidth, 2, m_ui->cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(cardGap);
    speakAs(*m_ui->cards, QAccessible::List);
    m_ui->cards->setAccessibleName(tr("Connected"));
    m_ui->tiles->setAccessibleName(tr("Available"));
    new PageColumn(*m_ui->cardsSide, {m_ui->titleRow, m_ui->tabsRow}, m_ui->scroll, m_ui->bodyLayout);
    // Queued: a card's own button may be what changed the model, and a card rebuilds its buttons.
    connect(&m_model, &ConnectionsViewModel::changed, this, &ConnectionsPage::showAll, Qt::QueuedConnection);
    connect(m_ui->tiles, &ProviderTiles::actionTriggered, &m_model, &ConnectionsViewModel::trigger);
    connect(m_ui->add, &QPushButton::clicked, this, &ConnectionsPage::catalogueRequested);
    connect(m_ui->search, &QLineEdit::textChanged, this, &ConnectionsPage::showAll);
    connect(m_ui->tabs, &QTabBar::currentChanged, this, &ConnectionsPage::showAll);
    connect(m_ui->empty, &EmptyState::actionTriggered, this, &ConnectionsPage::leaveEmpty);
    auto *const test = new QShortcut(QKeySequence(u"F5"_s), this);
    connect(test, &QShortcut::activated, this, &ConnectionsPage::testRequested);
    new ConnectionNews(m_model, *this);
    showAll();
}

ConnectionsPage::~ConnectionsPage() = default;

void ConnectionsPage::setRemovalChoices(const QList<RemovalViewModel::ChoiceGroup> &groups)
{
    auto *const menu = new QMenu(m_ui->more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu *const disconnect = menu->addMenu(tr("Disconnect"));
    disconnect->menuAction()->setEnabled(!groups.isEmpty());
    for (const RemovalViewModel::ChoiceGroup &group : groups) {
        QMenu *const part = group.title.isEmpty() ? disconnect : disconnect->addMenu(group.title);
        for (const RemovalViewModel::Choice &choice : group.choices) {
            // A name of somebody's own may hold the mark of a shortcut.
            const QString words = QString(choice.text).replace(u'&', u"&&"_s) + u'…';
            connect(part->addAction(words), &QAction::triggered, this,
                [this, selection = choice.selection] { emit disconnectManyRequested(selection); });
        }
    }
    popUpBelow(*menu, *m_ui->more);
}

void ConnectionsPage::addPanel(QWidget *panel)
{
    panel->setParent(this);
    new PanelPlace(*this, *m_ui->outer, *panel);
    for (const auto &[provider, place] : m_cards)
        place.widget->findKey(); // the panel may have the one it found
}

ConnectionsPage::Tab ConnectionsPage::tab() const
{
    return Tab(m_ui->tabs->currentIndex());
}

QList<CardView> ConnectionsPage::filtered(const QList<CardView> &views) const
{
    QList<CardView> found;
    const bool isWhole = m_ui->search->text().trimmed().isEmpty() && tab() != Tab::Attention;
    for (const CardView &view : views) {
        const std::optional<CardView> card = narrowed(view, m_ui->search->text());
        if (card && (tab() != Tab::Attention || anyNeedsAttention(*card)))
            found.append(isWhole ? *card : withoutMoves(*card));
    }
    return found;
}

void ConnectionsPage::showAll()
{
    const std::optional<ProviderId> focused = focusedProvider();
    const QList<CardView> connected
        = tab() == Tab::Available ? QList<CardView>() : filtered(m_model.connected());
    const bool withTiles = tab() == Tab::All || tab() == Tab::Available;
    const QList<CardView> available = withTiles ? filtered(m_model.available()) : QList<CardView>();
    showCounts();
    showCards(connected);
    showTiles(available);
    showEmpty(!connected.isEmpty() || !available.isEmpty());
    orderTabs();
    if (focused)
        keepFocusAt(*focused);
}

void ConnectionsPage::showCounts()
{
    const int connected = int(m_model.connected().size());
    const int available = int(m_model.available().size());
    m_ui->tabs->setCount(int(Tab::All), connected + available);
    m_ui->tabs->setCount(int(Tab::Connected), connected);
    m_ui->tabs->setCount(int(Tab::Attention), m_model.attentionCount(), m_model.attentionCount() > 0);
    m_ui->tabs->setCount(int(Tab::Available), available);
    const int accounts = m_model.accountCount();
    QString counts = QLocale().toString(connected);
    if (accounts > 1 && connected > 1)
        counts = tr("%1, %2", "3 services, 5 accounts")
                     .arg(tr("%n services", nullptr, connected), tr("%n accounts", nullptr, accounts));
    else if (accounts > 1)
        counts = tr("%n accounts", nullptr, accounts);
    m_ui->connectedCount->setText(counts);
    m_ui->availableCount->setText(QLocale().toString(available));
}

void ConnectionsPage::showCards(const QList<CardView> &views)
{
    // Only what goes: a card that is hidden for a moment loses the keyboard.
    for (auto &[provider, place] : m_cards)
        place.widget->setVisible(isAmong(views, provider));
    for (const CardView &view : views) {
        CardPlace &place = m_cards[view.provider];
        if (!place.widget) {
            place.widget = new ConnectionCard(m_ui->cards);
            m_ui->cards->layout()->addWidget(place.widget);
            connect(place.widget, &ConnectionCard::actionTriggered, &m_model, &ConnectionsViewModel::trigger);
        }
        // A card that says the same as before is left alone: it keeps its focus.
        if (!(place.view == view)) {
            place.view = view;
            place.widget->setView(view);
        }
        // Taken out and put back: the order is the model's, whenever a card came.
        m_ui->cards->layout()->removeWidget(place.widget);
        m_ui->cards->layout()->addWidget(place.widget);
        place.widget->setVisible(true);
    }
    m_ui->cards->setVisible(!views.isEmpty());
    m_ui->connectedTitle->setVisible(!views.isEmpty());
    m_ui->connectedCount->setVisible(!views.isEmpty());
}

void ConnectionsPage::showTiles(const QList<CardView> &views)
{
    m_ui->tiles->setViews(views);
    m_ui->availableTitle->setVisible(!views.isEmpty());
    m_ui->availableCount->setVisible(!views.isEmpty());
}

void ConnectionsPage::showEmpty(bool anything)
{
    const ReadState &state = m_model.readState();
    m_skeleton->setWaiting(state.isUnderWay(), tr("Reading your connections"));
    m_ui->empty->setVisible(!anything && !state.isUnderWay());
    if (state.hasFailed()) {
        m_ui->empty->setWords(
            u"circle-x"_s, tr("Your connections could not be read"), state.problem(), tr("&Try again"));
    } else if (!m_ui->search->text().isEmpty()) {
        m_ui->empty->setWords(u"search-x"_s, tr("No connection matches “%1”").arg(m_ui->search->text()),
            tr("Check the spelling, or look under “Add provider”."), tr("Clear searc&h"));
    } else if (tab() == Tab::Attention) {
        m_ui->empty->setWords(u"circle-check"_s, tr("Nothing needs you"), tr("Every connection works."));
    } else {
        m_ui->empty->setWords(u"plug"_s, tr("Nothing is connected"),
            tr("Connect Salesforce, or try the demo org."), tr("Sho&w all"));
    }
}

/// What its button does.
void ConnectionsPage::leaveEmpty()
{
    if (m_model.readState().hasFailed()) {
        m_ui->search->setFocus(); // what was pressed goes
        return m_model.readAgain();
    }
    m_ui->search->clear();
    m_ui->tabs->setCurrentIndex(0);
}

QWidget *ConnectionsPage::placeOf(const ProviderId &provider) const
{
    const auto card = m_cards.find(provider);
    if (card != m_cards.end() && !card->second.widget->isHidden())
        return card->second.widget;
    return m_ui->tiles->tileOf(provider);
}

std::optional<ProviderId> ConnectionsPage::focusedProvider() const
{
    const QWidget *const held = window()->focusWidget();
    if (held == nullptr || !isAncestorOf(held))
        return std::nullopt;
    for (const QList<CardView> &cards : {m_model.connected(), m_model.available()}) {
        for (const CardView &card : cards) {
            const QWidget *const place = placeOf(card.provider);
            if (place != nullptr && (place == held || place->isAncestorOf(held)))
                return card.provider;
        }
    }
    return std::nullopt;
}

/// What was a tile is a card now, or the other way round: the keyboard goes along.
void ConnectionsPage::keepFocusAt(const ProviderId &provider)
{
    if (focusedProvider() != provider)
        focusOn(provider);
}

void ConnectionsPage::focusOn(const ProviderId &provider)
{
    QWidget *next = placeOf(provider);
    if (next != nullptr && !(next->focusPolicy() & Qt::TabFocus))
        next = next->findChild<QAbstractButton *>();
    if (next == nullptr)
        next = m_ui->search;
    next->setFocus(Qt::OtherFocusReason);
}

void ConnectionsPage::orderTabs()
{
    // Cards come, go and are filled anew: the tab order is reading order all the same.
    QWidget *last = m_ui->tabs;
    const auto then = [&last](QWidget *next) {
        if (next->focusPolicy() & Qt::TabFocus) {
            QWidget::setTabOrder(last, next);
            last = next;
        }
    };
    for (const QWidget *grid : std::initializer_list<const QWidget *>{m_ui->cards, m_ui->tiles}) {
        for (int i = 0; i < grid->layout()->count(); ++i) {
            QWidget *const card = grid->layout()->itemAt(i)->widget();
            if (card->isHidden())
                continue;
            then(card);
            for (QWidget *const inside : card->findChildren<QWidget *>())
                then(inside);
        }
    }
}

} // namespace patchbay
