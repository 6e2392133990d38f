#include "gui/connectioncard.h"

#include "gui/accountrow.h"
#include "gui/button.h"
#include "gui/cardactions.h"
#include "gui/chip.h"
#include "gui/elidedlabel.h"
#include "gui/providermark.h"
#include "gui/statelabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int indent = 52; ///< mark and its distance
constexpr int bodyHeight = 32;

QString accountLine(const AccountView &account)
{
    if (account.title.isEmpty() || account.subtitle.isEmpty())
        return account.title + account.subtitle;
    return account.title + u" \u00b7 "_s + account.subtitle;
}

QLabel *makeSentence(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("tone", u"second"_s);
    label->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute
        | (parent->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    return label;
}

} // namespace

ConnectionCard::ConnectionCard(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("role", u"card"_s);
    setProperty("focusRing", true);
    setProperty("ringRadius", 13);
    setFocusPolicy(Qt::TabFocus);
    m_column->setContentsMargins(17, 15, 17, 0);
}

void ConnectionCard::setView(const CardView &view)
{
    m_view = view;
    delete m_content;
    m_content = new QWidget(this);
    m_column->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setAccessibleName(view.accessibleText);
    setProperty("fullWidth", view.accounts.size() > 1);
    if (view.accounts.size() > 1)
        addRows();
    else
        addSingle();
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

void ConnectionCard::addHead(QBoxLayout &row, const QString &subtitle)
{
    auto *mark = new ProviderMark(m_content);
    mark->setMark(m_view.mark, QColor(m_view.brand));
    auto *name = new ElidedLabel(m_view.name, m_content);
    name->setProperty("type", u"cardTitle"_s);
    auto *second = new ElidedLabel(subtitle, m_content);
    second->setMiddle(true);
    second->setProperty("type", u"small"_s);
    second->setProperty("tone", u"second"_s);

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(name);
    if (m_view.accounts.size() == 1) {
        auto *chip = new Chip(m_content);
        chip->setEnvironment(m_view.accounts.first().environment, m_view.accounts.first().environmentWord);
        first->addWidget(chip);
    }
    first->addStretch(1);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addStretch();
    names->addLayout(first);
    names->addWidget(second);
    names->addStretch();
    row.setSpacing(12);
    row.addWidget(mark);
    row.addLayout(names, 1);
}

void ConnectionCard::addSingle()
{
    const bool has = m_view.accounts.size() == 1;
    const AccountView account = has ? m_view.accounts.first() : AccountView();
    const CardState state = has ? account.state : m_view.state;
    const auto handler = [this](CardAction action) { trigger(action, onlyConnection()); };

    auto *head = new QHBoxLayout;
    addHead(*head, has ? accountLine(account) : m_view.tagline);
    auto *label = new StateLabel(m_content);
    label->setState(StateLabel::lookOf(state), has ? account.stateWord : m_view.stateWord);
    head->addWidget(label);

    auto *body = new QHBoxLayout;
    body->setSpacing(4);
    body->addSpacing(indent);
    body->addWidget(makeSentence(has ? account.sentence : m_view.sentence, m_content), 1);
    body->addStrut(bodyHeight);
    const QList<QWidget *> buttons
        = addCardButtons(*body, has ? account.buttons : m_view.buttons, m_content, handler);
    const Button *menu = addCardMenu(*body, has ? account.menu : m_view.menu, m_content, handler);
    if (!buttons.isEmpty() || menu != nullptr)
        body->insertSpacing(2, 12);

    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addLayout(head);
    column->addSpacing(8);
    column->addLayout(body);
    column->addSpacing(12);
}

void ConnectionCard::addRows()
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    auto *head = new QHBoxLayout;
    addHead(*head, m_view.sentence.isEmpty() ? m_view.tagline : m_view.sentence);
    const auto handler = [this](CardAction action) { trigger(action, {}); };
    for (QWidget *made : addCardButtons(*head, m_view.buttons, m_content, handler))
        static_cast<Button *>(made)->setSize(Button::Size::Compact);
    static_cast<void>(addCardMenu(*head, m_view.menu, m_content, handler));
    column->addLayout(head);
    column->addSpacing(12);
    for (const AccountView &account : m_view.accounts) {
        const ConnectionId id = account.connection;
        auto *row = new AccountRow(
            account, [this, id](CardAction action) { trigger(action, id); }, m_content);
        connect(row, &AccountRow::opened, this, [this, id] { emit opened(m_view.provider, id); });
        column->addWidget(row);
    }
}

void ConnectionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened(m_view.provider, onlyConnection());
    else
        QFrame::keyPressEvent(event);
}

void ConnectionCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit opened(m_view.provider, onlyConnection());
}

} // namespace patchbay
