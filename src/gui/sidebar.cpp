#include "gui/sidebar.h"

#include "gui/navbutton.h"
#include "gui/tokens.h"
#include "ui_sidebar.h"

#include <QAction>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int wide = 212;
constexpr int narrow = 56;
constexpr int gapBelowGoTo = 16;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::Sidebar>())
{
    m_ui->setupUi(this);
    m_ui->goTo->setIconName(u"search"_s);
    m_ui->goTo->setSpread(true);
    m_ui->goTo->hide();
    m_ui->outbox->hide();
    connect(m_ui->outbox, &QAbstractButton::clicked, this, &Sidebar::outboxClicked);
    setCollapsed(false);
}

Sidebar::~Sidebar() = default;

NavButton *Sidebar::addEntry(const QString &icon, const QString &word, Place place)
{
    auto *entry = new NavButton(icon, word, this);
    entry->setCollapsed(m_collapsed);
    (place == Place::Top ? m_ui->top : m_ui->bottom)->addWidget(entry);
    m_entries.append(entry);
    orderForTab();
    return entry;
}

/// As it is read, from the top; entries come later than what stands between them.
void Sidebar::orderForTab()
{
    QWidget *last = m_ui->goTo;
    const auto follow = [&last](QWidget *next) {
        setTabOrder(last, next);
        last = next;
    };
    for (NavButton *const entry : std::as_const(m_entries)) {
        if (m_ui->top->indexOf(entry) >= 0)
            follow(entry);
    }
    follow(m_ui->outbox);
    for (NavButton *const entry : std::as_const(m_entries)) {
        if (m_ui->bottom->indexOf(entry) >= 0)
            follow(entry);
    }
}

void Sidebar::setGoTo(QAction *action)
{
    m_goTo = action;
    m_ui->goTo->show();
    m_ui->gap->changeSize(0, gapBelowGoTo, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_ui->column->invalidate();
    connect(m_ui->goTo, &QAbstractButton::clicked, action, &QAction::trigger);
    setCollapsed(m_collapsed);
}

void Sidebar::setOutbox(OutboxBlock::Look look, const QString &fact, const QString &detail)
{
    m_ui->outbox->setOutbox(look, fact, detail);
    m_ui->outbox->show();
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? narrow : wide);
    const int side = collapsed ? 8 : 12;
    m_ui->column->setContentsMargins(side, 12, side, 12);
    m_ui->outbox->setCollapsed(collapsed);
    m_ui->goTo->setText(collapsed || m_goTo == nullptr ? QString() : m_goTo->text());
    m_ui->goTo->setHint(
        collapsed || m_goTo == nullptr ? QString() : m_goTo->shortcut().toString(QKeySequence::NativeText));
    m_ui->goTo->setToolTip(collapsed && m_goTo != nullptr ? m_goTo->text() : QString());
    for (NavButton *entry : m_entries)
        entry->setCollapsed(collapsed);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Sidebar));
    // The sheet's borders do not mirror.
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), colour(Token::Line));
}

} // namespace patchbay
