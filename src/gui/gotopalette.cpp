#include "gui/gotopalette.h"

#include "gui/announcer.h"
#include "gui/gotodelegate.h"
#include "gui/iconlabel.h"
#include "gui/painting.h"
#include "gui/spokenrole.h"
#include "gui/tokens.h"
#include "gui/typescale.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int panelWidth = 640;
constexpr int panelTop = 78; ///< from the window's top
constexpr int radius = 10;
constexpr int shadow = 24;
constexpr int fieldHeight = 52;
constexpr int insideField = 2; ///< from a field's edge to its words
constexpr int pageStep = 6;

} // namespace

GoToPalette::GoToPalette(GoToModel &model, QWidget *window)
    : QWidget(window)
    , m_model(model)
    , m_panel(new QWidget(this))
    , m_field(new QLineEdit(m_panel))
    , m_list(new QListView(m_panel))
    , m_nothing(new QLabel(tr("Nothing is called that."), m_panel))
{
    speakAs(*this, QAccessible::Dialog);
    setAccessibleName(tr("Go to"));
    m_panel->setAttribute(Qt::WA_NoMousePropagation); // a click beside it is what ends it
    auto *const column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_field->setFrame(false);
    m_field->setProperty("bare", true);
    QFont large = typeFont(Type::CardTitle);
    large.setWeight(QFont::Normal);
    m_field->setFont(large);
    m_field->setPlaceholderText(tr("Go to a page, a connection or a record"));
    m_field->setAccessibleName(tr("Go to"));
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new GoToDelegate(model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys of the field lead it
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&model);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("tone", u"second"_s);
    m_nothing->setMinimumHeight(fieldHeight);
    column->addLayout(makeHead());
    column->addSpacing(radius / 2);
    auto *const rule = new QFrame(m_panel);
    rule->setProperty("role", u"line"_s);
    rule->setFixedHeight(1);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_list, m_nothing, rule, makeFoot()})
        column->addWidget(part);
    connect(m_field, &QLineEdit::textChanged, this, &GoToPalette::search);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GoToPalette::showFound);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        select(index.row());
        choose(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    window->installEventFilter(this);
    hide();
}

/// What is typed begins where the words of the lines below do.
QLayout *GoToPalette::makeHead()
{
    auto *const sign = new IconLabel(m_panel);
    sign->setIcon(u"search"_s, Token::Text2, GoToDelegate::signSize);
    auto *const hint = new QLabel(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), m_panel);
    hint->setProperty("type", u"small"_s);
    hint->setProperty("tone", u"third"_s);
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(GoToDelegate::margin, 0, GoToDelegate::margin, 0);
    head->setSpacing(GoToDelegate::gap - insideField);
    head->addStrut(fieldHeight);
    head->addWidget(sign);
    head->addWidget(m_field, 1);
    head->addWidget(hint);
    return head;
}

QWidget *GoToPalette::makeFoot()
{
    auto *const foot = new QWidget(m_panel);
    auto *const row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 8, 18, 9);
    row->setSpacing(16);
    const auto add = [row, foot](const QString &words) {
        auto *const label = new QLabel(words, foot);
        label->setProperty("type", u"small"_s);
        label->setProperty("tone", u"second"_s);
        row->addWidget(label);
    };
    add(tr("↑ ↓ choose"));
    const auto keys = [](const QKeySequence &pressed) { return pressed.toString(QKeySequence::NativeText); };
    add(tr("%1 do it", "%1: a key, Enter").arg(keys(Qt::Key_Enter)));
    add(tr("%1 open in Salesforce", "%1: keys, Ctrl+Enter").arg(keys(Qt::CTRL | Qt::Key_Enter)));
    row->addStretch();
    add(tr("> commands only"));
    return foot;
}

void GoToPalette::open()
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    m_field->clear();
    search({}); // also where the field was empty
    raise();
    settle();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void GoToPalette::dismiss()
{
    m_before.clear();
    hide();
    m_model.forget();
}

void GoToPalette::leave()
{
    QWidget *const before = m_before;
    dismiss();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

/// Other words, another first line.
void GoToPalette::search(const QString &text)
{
    m_chosen.reset();
    m_model.search(text);
}

/// Records come later than the rest, and choose nothing else than what is chosen.
void GoToPalette::showFound()
{
    const int row = m_chosen ? m_model.rowOf(*m_chosen) : -1;
    select(row < 0 ? m_model.firstRow() : row);
    settle();
}

void GoToPalette::settle()
{
    const QWidget *const window = parentWidget();
    setGeometry(window->rect());
    const int width = std::min(panelWidth, window->width() - 2 * shadow);
    const int room = window->height() - panelTop - 2 * shadow;
    int wanted = radius;
    for (int row = 0; row < m_model.rowCount(); ++row)
        wanted += m_list->sizeHintForRow(row);
    const bool isEmpty = m_model.rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    const int around = m_panel->layout()->sizeHint().height() - (isEmpty ? 0 : m_list->sizeHint().height());
    m_list->setFixedHeight(std::clamp(wanted, 0, std::max(0, room - around)));
    m_panel->layout()->activate();
    m_panel->setGeometry((window->width() - width) / 2, panelTop, width, m_panel->sizeHint().height());
    update();
}

void GoToPalette::select(int row)
{
    const QModelIndex index = m_model.index(row);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : index);
    if (row >= 0)
        m_list->scrollTo(index.row() == m_model.firstRow() ? m_model.index(0) : index);
    // The focus stays in the field: what is chosen is told as what the field is about.
    m_field->setAccessibleDescription(
        row < 0 ? m_nothing->text() : index.data(Qt::AccessibleTextRole).toString());
    announce(*m_field, m_field->accessibleDescription());
}

void GoToPalette::move(int step)
{
    int row = m_list->currentIndex().row();
    for (int i = 0; i < std::abs(step); ++i)
        row = m_model.nextRow(row, step > 0 ? 1 : -1);
    select(row);
    if (row >= 0)
        m_chosen = m_model.entry(row);
}

void GoToPalette::choose(bool alternative)
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const GoToModel::Entry chosen = m_model.entry(row); // leaving forgets what was found
    leave();
    m_model.choose(chosen, alternative);
}

bool GoToPalette::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(pageStep);
        return true;
    case Qt::Key_PageUp:
        move(-pageStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // nothing else here takes the focus
    default:
        return false;
    }
}

bool GoToPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        settle();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        return takeKey(key->key(), key->modifiers());
    }
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no key does anything behind it
        return true;
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            dismiss(); // something else was given the focus, and keeps it
    }
    return QWidget::eventFilter(watched, event);
}

void GoToPalette::mousePressEvent(QMouseEvent *)
{
    leave();
}

void GoToPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Scrim));
    paintShadow(painter, m_panel->geometry(), radius);
    paintPanel(painter, m_panel->geometry(), radius, colour(Token::Raised), colour(Token::Line2));
    const QRect panel = m_panel->geometry();
    painter.fillRect(
        QRect(panel.left() + 1, panel.top() + fieldHeight + 1, panel.width() - 2, 1), colour(Token::Line));
}

} // namespace patchbay
