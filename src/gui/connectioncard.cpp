#include "gui/connectioncard.h"

#include "gui/accesskeys.h"
#include "gui/accountrow.h"
#include "gui/button.h"
#include "gui/cardactions.h"
#include "gui/chip.h"
#include "gui/elidedlabel.h"
#include "gui/heldfocus.h"
#include "gui/providermark.h"
#include "gui/spokenrole.h"
#include "gui/statelabel.h"
#include "gui/wrappedlabel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int edge = 15; ///< from the column to what stands in it: buttons without a frame hang over it
constexpr int indent = 52; ///< mark and its distance
constexpr int bodyHeight = 32;
constexpr int gap = 12;

WrappedLabel *makeSentence(const QString &words, QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setMostLines(WrappedLabel::wholeSentence);
    label->setText(words);
    label->setProperty("tone", u"second"_s);
    return label;
}

} // namespace

ConnectionCard::ConnectionCard(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    speakAs(*this, QAccessible::ListItem);
    setProperty("role", u"card"_s);
    setProperty("focusRing", true);
    setProperty("ringRadius", 13);
    setFocusPolicy(Qt::TabFocus);
    m_column->setContentsMargins(2, 15, 2, 0);
}

void ConnectionCard::setView(const CardView &view)
{
    const HeldFocus held(*this);
    m_view = view;
    m_more = nullptr;
    m_rest = nullptr;
    delete m_content;
    m_content = new QWidget(this);
    m_column->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setAccessibleName(view.accessibleText);
    const CardState only = view.accounts.size() == 1 ? view.accounts.first().state : view.state;
    speakAsBusy(*this, view.accounts.size() < 2 && StateLabel::lookOf(only) == StateLabel::Look::Working);
    setProperty("fullWidth", view.accounts.size() > 1);
    if (view.accounts.size() > 1)
        addRows();
    else
        addSingle();
    m_content->show(); // what is still to be shown cannot take it
    held.giveBack(*this);
}

ConnectionId ConnectionCard::onlyConnection() const
{
    return m_view.accounts.size() == 1 ? m_view.accounts.first().connection : ConnectionId();
}

void ConnectionCard::trigger(CardAction action, const ConnectionId &connection)
{
    // The card may be rebuilt while its listeners run: they get copies.
    const ProviderId provider = m_view.provider;
    const ConnectionId asked = connection;
    emit actionTriggered(action, provider, asked);
}

void ConnectionCard::addHead(QBoxLayout &row, const Head &head)
{
    auto *mark = new ProviderMark(m_content);
    mark->setMark(m_view.mark, QColor(m_view.brand));
    auto *name = new ElidedLabel(head.title, m_content);
    name->setProperty("type", u"cardTitle"_s);
    auto *second = new ElidedLabel(head.subtitle, m_content);
    second->setMiddle(true);
    second->setProperty("type", u"small"_s);
    second->setProperty("tone", u"second"_s);

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(name);
    auto *chip = new Chip(m_content);
    chip->setEnvironment(head.environment, head.environmentWord);
    first->addWidget(chip);
    first->addStretch(1);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addStretch();
    names->addLayout(first);
    names->addWidget(second);
    names->addStretch();
    row.setSpacing(0);
    row.addSpacing(edge);
    row.addWidget(mark);
    row.addSpacing(gap);
    row.addLayout(names, 1);
    row.addSpacing(gap);
}

void ConnectionCard::addSingle()
{
    const bool has = m_view.accounts.size() == 1;
    const AccountView account = has ? m_view.accounts.first() : AccountView();
    const CardState state = has ? account.state : m_view.state;

    auto *head = new QHBoxLayout;
    addHead(*head,
        has ? Head{account.title, m_view.onlyLine, account.environment, account.environmentWord}
            : Head{m_view.name, m_view.tagline, Environment::None, {}});
    auto *label = new StateLabel(m_content);
    label->setState(StateLabel::lookOf(state), has ? account.stateWord : m_view.stateWord);
    head->addWidget(label);
    head->addSpacing(edge);

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addSpacing(edge + indent);
    body->addWidget(makeSentence(has ? account.sentence : m_view.sentence, m_content), 1);
    body->addStrut(bodyHeight);
    addButtons(*body, has ? account.title : m_view.name, has ? account.buttons : m_view.buttons,
        has ? account.menu : m_view.menu);

    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addLayout(head);
    column->addSpacing(8);
    column->addLayout(body);
    column->addSpacing(12);
    column->addStretch(1); // in a row with a higher card
}

QList<Button *> ConnectionCard::addButtons(
    QBoxLayout &row, const QString &whose, const QList<CardButton> &buttons, const QList<CardButton> &menu)
{
    const CardButtonMaker maker{
        m_content, whose, [this](CardAction action) { trigger(action, onlyConnection()); }};
    auto *group = new QHBoxLayout;
    group->setSpacing(4);
    const QList<Button *> made = maker.addButtons(*group, buttons);
    Button *last = made.isEmpty() ? nullptr : made.last();
    m_more = last != nullptr ? made.first() : nullptr;
    if (Button *more = maker.addMenu(*group, menu))
        m_more = last = more;
    row.addSpacing(last != nullptr ? gap : 0);
    row.addLayout(group);
    row.addSpacing(last != nullptr ? edge - overhang(*last) : edge);
    return made;
}

void ConnectionCard::addRows()
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    auto *head = new QHBoxLayout;
    addHead(*head,
        {m_view.name, m_view.sentence.isEmpty() ? m_view.tagline : m_view.sentence, Environment::None, {}});
    for (Button *made : addButtons(*head, m_view.name, m_view.buttons, m_view.menu))
        made->setSize(Button::Size::Compact);
    column->addLayout(head);
    column->addSpacing(12);
    const qsizetype shown = std::min(m_view.accounts.size(), m_mostRows);
    for (const AccountView &account : m_view.accounts.first(shown)) {
        const ConnectionId id = account.connection;
        column->addWidget(new AccountRow(
            account, [this, id](CardAction action) { trigger(action, id); }, m_content));
    }
    if (shown < m_view.accounts.size())
        addMore();
}

/// A row is a dozen widgets: whoever has thousands of accounts looks for one by its name.
void ConnectionCard::addMore()
{
    m_rest = new Button({}, Button::Variant::Ghost, Button::Size::Compact, m_content);
    m_rest->setObjectName(u"showMore"_s);
    findKey();
    // Queued: the button goes with what it adds to.
    connect(
        m_rest, &QAbstractButton::clicked, this,
        [this] {
            m_mostRows += rowsAtOnce;
            setView(CardView(m_view));
        },
        Qt::QueuedConnection);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 8);
    row->addSpacing(edge);
    row->addWidget(m_rest);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
}

void ConnectionCard::findKey()
{
    if (!m_rest)
        return;
    const int hidden = int(m_view.accounts.size() - m_mostRows);
    m_rest->setText(tr("Show more of %n account(s)", "those not shown yet", hidden));
    giveAccessKeys({m_rest}, *window());
}

void ConnectionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open();
    else if (event->matches(QKeySequence::Delete) && canDisconnect())
        trigger(CardAction::Disconnect, onlyConnection());
    else
        QFrame::keyPressEvent(event);
}

void ConnectionCard::mouseReleaseEvent(QMouseEvent *event)
{
    const bool one = m_view.accounts.size() == 1 && hasDetails(m_view.accounts.first().menu);
    if (one && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        open();
}

bool ConnectionCard::canDisconnect() const
{
    return m_view.accounts.size() == 1
        && hasDisconnect(m_view.accounts.first().menu + m_view.accounts.first().buttons);
}

/// What Return does: the details of the one account, else the menu or the first button.
void ConnectionCard::open()
{
    if (m_view.accounts.size() == 1 && hasDetails(m_view.accounts.first().menu))
        trigger(CardAction::Details, onlyConnection());
    else if (m_more != nullptr)
        m_more->click();
}

void ConnectionCard::contextMenuEvent(QContextMenuEvent *)
{
    if (m_more != nullptr)
        m_more->click();
}

} // namespace patchbay
