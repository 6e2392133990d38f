#include "gui/accountrow.h"

#include "gui/button.h"
#include "gui/chip.h"
#include "gui/elidedlabel.h"
#include "gui/orgbar.h"
#include "gui/spokenrole.h"
#include "gui/statelabel.h"
#include "gui/wrappedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int rowHeight = 56;
constexpr int gap = 12;
constexpr int stateWidth = 300; ///< at least, where buttons are shown
constexpr int stateAlone = 250; ///< at most, where they are not: whose it is comes first
constexpr int narrowestState = 150; ///< of that, so that the name is whole
constexpr int besideNames = 240; ///< what else than names and state is in such a row
constexpr int indent = 23; ///< from a state's sign to its word
constexpr int endWidth = 172;
constexpr int roomForButtons = 780; ///< width of a row from which on they are shown
constexpr int narrowest = 320;
constexpr int besideButtons = 610; ///< what name, state and menu take of it
constexpr int usualNames = 200; ///< of that, for the name with its chips
constexpr int mostLines = 2; ///< of a sentence; the details tell all of it
constexpr int edge = 15; ///< of the row to what stands in it: buttons without a frame hang over it

} // namespace

AccountRow::AccountRow(const AccountView &account, const CardActionHandler &handler, QWidget *parent)
    : QWidget(parent)
{
    speakAs(*this, QAccessible::ListItem);
    speakAsBusy(*this, StateLabel::lookOf(account.state) == StateLabel::Look::Working);
    setObjectName(account.connection.value);
    setAccessibleName(account.accessibleText);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusRing", true);
    setMinimumHeight(rowHeight);

    auto *bar = new OrgBar(this);
    bar->setColour(QColor(account.colour));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 7, 0, 6); // a row with more lines is higher
    row->setSpacing(0);
    row->addSpacing(edge);
    row->addWidget(bar);
    row->addSpacing(gap);
    m_names = makeNames(account);
    row->addLayout(m_names, 1);
    row->addSpacing(gap);
    m_state = new QWidget(this);
    m_state->setLayout(makeState(account));
    row->addWidget(m_state);
    row->addSpacing(gap);
    m_end = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_end);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    buttons->addStretch();
    const CardButtonMaker maker{this, account.title, handler};
    m_buttons = maker.addButtons(*buttons, account.buttons);
    QList<CardButton> entries = account.buttons;
    for (const CardButton &entry : account.menu) {
        if (std::none_of(entries.cbegin(), entries.cend(),
                [&entry](const CardButton &other) { return other.action == entry.action; }))
            entries.append(entry);
    }
    m_more = maker.addMenu(*buttons, entries);
    if (hasDetails(account.menu))
        m_showDetails = [handler] { handler(CardAction::Details); };
    if (hasDisconnect(entries))
        m_disconnect = [handler] { handler(CardAction::Disconnect); };
    row->addWidget(m_end);
    row->addSpacing(m_more != nullptr ? edge - overhang(*m_more) : edge);
}

QLayout *AccountRow::makeNames(const AccountView &account)
{
    auto *title = new ElidedLabel(account.title, this);
    title->setProperty("type", u"strong"_s);
    auto *chip = new Chip(this);
    chip->setEnvironment(account.environment, account.environmentWord);
    auto *subtitle = new ElidedLabel(account.subtitle, this);
    subtitle->setMiddle(true);
    subtitle->setProperty("type", u"small"_s);
    subtitle->setProperty("tone", u"second"_s);

    auto *first = new QHBoxLayout;
    m_titleLine = first;
    first->setSpacing(8);
    first->addWidget(title);
    first->addWidget(chip);
    if (!account.defaultWord.isEmpty()) {
        auto *usual = new Chip(this);
        usual->setChip(Chip::Kind::Tag, account.defaultWord);
        first->addWidget(usual);
    }
    first->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch();
    column->addLayout(first);
    column->addWidget(subtitle);
    column->addStretch();
    return column;
}

QLayout *AccountRow::makeState(const AccountView &account)
{
    m_word = new StateLabel(this);
    m_word->setState(StateLabel::lookOf(account.state), account.stateWord);
    m_detail = new WrappedLabel(this);
    m_detail->setMostLines(mostLines);
    m_detail->setText(account.sentence);
    m_detail->setProperty("type", u"small"_s);
    m_detail->setProperty("tone", u"third"_s);
    m_indent = new QSpacerItem(indent, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    auto *indented = new QHBoxLayout;
    indented->setSpacing(0);
    indented->addSpacerItem(m_indent);
    indented->addWidget(m_detail, 1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addStretch();
    column->addWidget(m_word);
    column->addLayout(indented);
    column->addStretch();
    return column;
}

/// What is left of the row for the state, where all of the name is shown.
int AccountRow::roomBesideTitle() const
{
    const QLayoutItem *const state = layout()->itemAt(layout()->indexOf(m_state));
    const int flexible = m_names->sizeHint().width() + state->sizeHint().width();
    return width() - (layout()->sizeHint().width() - flexible) - m_titleLine->sizeHint().width();
}

/// Beside buttons the states of all rows begin below one another, else they end so.
void AccountRow::placeState(bool besideButtons)
{
    const int wide = std::max(stateWidth, (width() - besideNames) / 2);
    m_state->setMinimumWidth(besideButtons ? wide : 0);
    const int alone = std::clamp(roomBesideTitle(), narrowestState, stateAlone);
    m_state->setMaximumWidth(besideButtons ? wide : std::max(alone, m_word->sizeHint().width()));
    if (besideButtons == std::exchange(m_besideButtons, besideButtons))
        return;
    m_indent->changeSize(besideButtons ? indent : 0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    m_detail->setTrailing(!besideButtons);
    m_state->layout()->setAlignment(m_word, besideButtons ? Qt::AlignLeading : Qt::AlignTrailing);
}

void AccountRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(edge, 0, width() - 2 * edge, 1), colour(Token::Line));
}

void AccountRow::resizeEvent(QResizeEvent *)
{
    const bool room = width() >= roomForButtons;
    int left = width() - besideButtons - (room ? std::max(0, (width() - besideNames) / 2 - stateWidth) : 0);
    left -= std::max(0, m_names->minimumSize().width() - usualNames); // a language's chips may be longer
    for (Button *button : m_buttons) {
        left -= button->sizeHint().width();
        // What the person must do stays; what has no room is in the menu.
        button->setVisible((room && left >= 0) || button->variant() == Button::Variant::Primary);
    }
    m_end->setMinimumWidth(room ? endWidth : 0);
    m_end->updateGeometry(); // at once: the row asks below what its buttons take
    placeState(room);
}

/// That of the layout is the one for wide rows while the row is wide: it could never become narrow again.
QSize AccountRow::minimumSizeHint() const
{
    return {narrowest, QWidget::minimumSizeHint().height()};
}

void AccountRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open();
    else if (event->matches(QKeySequence::Delete) && m_disconnect)
        m_disconnect();
    else
        QWidget::keyPressEvent(event);
}

void AccountRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        open();
}

/// What a click or Return does: the details, where there are any, else what can be done.
void AccountRow::open()
{
    if (m_showDetails)
        m_showDetails();
    else if (m_more != nullptr)
        m_more->click();
}

void AccountRow::contextMenuEvent(QContextMenuEvent *)
{
    if (m_more != nullptr)
        m_more->click();
}

} // namespace patchbay
