#include "gui/automationspage.h"

#include "gui/automationrow.h"
#include "gui/button.h"
#include "gui/fieldhighlighter.h"
#include "gui/panelplace.h"
#include "gui/skeleton.h"
#include "gui/startercard.h"
#include "ui_automationspage.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int panelWidth = 372;
constexpr int textHeight = 104;
constexpr int aboveLabel = 8; ///< beyond the distance of a label from its field

void setInvalid(QWidget &field, bool isInvalid)
{
    field.setProperty("invalid", isInvalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace

AutomationsPage::AutomationsPage(AutomationsViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::AutomationsPage>())
    , m_skeleton(new Skeleton(Skeleton::Shape::Pairs, this))
{
    m_ui->setupUi(this);
    m_ui->bodyLayout->insertWidget(0, m_skeleton);
    m_ui->banner->hide();
    m_ui->editorBanner->hide();
    m_ui->panel->setProperty("mirrored", layoutDirection() == Qt::RightToLeft);
    m_ui->panel->setFixedWidth(panelWidth);
    m_ui->panel->hide();
    m_ui->panelBody->setAutoFillBackground(false); // a scroll area switches it on
    m_ui->body->setAutoFillBackground(false);
    m_ui->outer->removeWidget(m_ui->panel);
    new PanelPlace(*this, *m_ui->outer, *m_ui->panel);
    m_ui->text->setFixedHeight(textHeight);
    new FieldHighlighter(m_ui->text->document());
    for (QLabel *const label : m_ui->panelBody->findChildren<QLabel *>()) {
        if (label->buddy() && label != m_ui->automationNameLabel && label != m_ui->kindLabel)
            label->setContentsMargins(0, aboveLabel, 0, 0); // what belongs to it is nearer than what is above
    }
    m_ui->orgRow->setStretch(0, 1);
    m_ui->missingRow->setStretch(0, 1);
    m_ui->panelState->setSmall();
    m_ui->close->setVariant(Button::Variant::Ghost);
    m_ui->inNeed->setVariant(Button::Variant::Link);
    m_ui->insert->setVariant(Button::Variant::Ghost);
    m_ui->insert->setSize(Button::Size::Compact);
    m_ui->connectTarget->setSize(Button::Size::Compact);
    m_ui->remove->setVariant(Button::Variant::GhostDanger);
    m_ui->save->setVariant(Button::Variant::Primary);
    fillChoices();
    fillInserts();
    wire();
    wireEditor();
    showAll();
}

AutomationsPage::~AutomationsPage() = default;

void AutomationsPage::fillChoices()
{
    m_ui->object->addItem(tr("Lead is created"), u"Lead"_s);
    m_ui->object->addItem(tr("Contact is created"), u"Contact"_s);
    m_ui->object->addItem(tr("Any record is created"), QString());
    for (const AutomationsViewModel::Action &action : AutomationsViewModel::actions())
        m_ui->kind->addItem(action.word, int(action.kind));
}

void AutomationsPage::fillInserts()
{
    auto *const menu = new QMenu(m_ui->insert);
    for (const AutomationsViewModel::Insert &insert : AutomationsViewModel::inserts())
        connect(menu->addAction(insert.label), &QAction::triggered, this,
            [this, name = insert.name] { insertField(name); });
    m_ui->insert->setMenu(menu);
    m_ui->insert->setChevron(true);
}

void AutomationsPage::wire()
{
    connect(&m_model, &AutomationsViewModel::changed, this, &AutomationsPage::showAll);
    connect(&m_model, &AutomationsViewModel::refused, this, &AutomationsPage::showRefusal);
    connect(&m_model, &AutomationsViewModel::membersRefused, this, &AutomationsPage::markRefused);
    connect(&m_model, &AutomationsViewModel::previewed, this, [this](const QString &text, bool isCode) {
        m_ui->preview->setLayoutDirection(isCode ? Qt::LeftToRight : layoutDirection());
        m_ui->preview->setText(text);
    });
    connect(&m_model, &AutomationsViewModel::saved, this, &AutomationsPage::closePanel);
    connect(m_ui->empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model.readState().hasFailed())
            m_model.readAgain();
        else
            open({});
    });
    connect(m_ui->add, &QPushButton::clicked, this, [this] { open({}); });
    connect(m_ui->close, &QPushButton::clicked, this, &AutomationsPage::leavePanel);
    auto *const readAgain = new QShortcut(QKeySequence(u"F5"_s), this);
    connect(readAgain, &QShortcut::activated, &m_model, &AutomationsViewModel::readAgain);
    auto *const leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &AutomationsPage::leavePanel);
    connect(m_ui->save, &QPushButton::clicked, this, [this] { m_model.save(draft()); });
    connect(&m_model, &AutomationsViewModel::testingChanged, this, [this, words = m_ui->test->text()] {
        m_ui->test->setText(m_model.isTesting() ? tr("Sending…") : words);
    });
    connect(m_ui->test, &QPushButton::clicked, this, [this] { m_model.sendTest(draft()); });
    connect(
        m_ui->remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_open.id, m_open.name); });
    connect(m_ui->inNeed, &QPushButton::clicked, this, &AutomationsPage::runsRequested);
    connect(m_ui->connectTarget, &QPushButton::clicked, this, &AutomationsPage::connectionsRequested);
}

void AutomationsPage::wireEditor()
{
    connect(m_ui->kind, &QComboBox::activated, this, [this](int index) {
        m_open = draft();
        m_open.action = AutomationsViewModel::usualAction(ActionKind(m_ui->kind->itemData(index).toInt()));
        showDraft();
    });
    connect(m_ui->org, &QComboBox::currentIndexChanged, this, &AutomationsPage::showOrgChip);
    for (QComboBox *const box : {m_ui->object, m_ui->org, m_ui->target})
        connect(box, &QComboBox::activated, this, &AutomationsPage::askPreview);
    for (QLineEdit *const line : {m_ui->automationName, m_ui->place, m_ui->heading}) {
        connect(line, &QLineEdit::textChanged, this, [line] { setInvalid(*line, false); });
        connect(line, &QLineEdit::textChanged, this, &AutomationsPage::askPreview);
    }
    connect(m_ui->conditions, &ConditionRows::changed, this, &AutomationsPage::askPreview);
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, [this] {
        setInvalid(*m_ui->text, false);
        askPreview();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now == m_ui->heading || now == m_ui->text)
            m_isHeading = now == m_ui->heading;
    });
}

void AutomationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_wantsFocus = m_rows.isEmpty();
    m_model.refresh();
}

/// Where most people begin: the list, else what stands in its place.
void AutomationsPage::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.constFirst()->setFocus();
    else if (m_ui->empty->isVisible())
        m_ui->empty->focusButton();
}

/// Where the person looks: the panel may lie over the page.
void AutomationsPage::showRefusal(const QString &text)
{
    Banner *const banner = m_ui->panel->isVisible() ? m_ui->editorBanner : m_ui->banner;
    banner->setNews(Banner::Kind::Refused, u"circle-x"_s, tr("Not done."), text);
    banner->show();
}

void AutomationsPage::markRefused(const QStringList &pointers)
{
    const std::array<std::pair<QLatin1StringView, QWidget *>, 9> fields{
        {{"/name"_L1, m_ui->automationName}, {"/do/channel"_L1, m_ui->place}, {"/do/team"_L1, m_ui->place},
            {"/do/program"_L1, m_ui->place}, {"/do/url"_L1, m_ui->place}, {"/do/title"_L1, m_ui->heading},
            {"/do/text"_L1, m_ui->text}, {"/do/description"_L1, m_ui->text}, {"/do/fields"_L1, m_ui->text}}};
    QWidget *first = nullptr;
    for (const auto &[pointer, field] : fields) {
        const bool isBlamed = std::any_of(pointers.cbegin(), pointers.cend(),
            [start = pointer](const QString &blamed) { return blamed.startsWith(start); });
        if (isBlamed)
            setInvalid(*field, true);
        if (isBlamed && !first)
            first = field;
    }
    if (first)
        first->setFocus();
}

void AutomationsPage::showAll()
{
    const QString forbidden = m_model.forbidden();
    if (!forbidden.isEmpty())
        m_ui->note->setText(forbidden);
    m_ui->add->setEnabled(forbidden.isEmpty());
    m_ui->test->setEnabled(forbidden.isEmpty());
    const bool isGone = !m_open.id.isEmpty() && m_model.find(m_open.id).id.isEmpty();
    if (isGone)
        closePanel();
    m_ui->inNeed->setVisible(m_model.runsInNeed() > 0);
    showEmpty();
    showLines();
    showStarters();
    if (!m_model.readState().isKnown())
        return;
    if (m_toTakeUp)
        bringBack(*std::exchange(m_toTakeUp, std::nullopt));
    if (isVisible() && std::exchange(m_wantsFocus, false) && !m_ui->panel->isVisible())
        focusFirst();
}

/// What stands in the place of the rows while there are none.
void AutomationsPage::showEmpty()
{
    const ReadState &state = m_model.readState();
    const bool isEmpty = m_model.lines().isEmpty();
    m_skeleton->setWaiting(state.isUnderWay(), tr("Reading your automations"));
    m_ui->empty->setVisible(isEmpty && !state.isUnderWay());
    m_ui->add->setVisible(!isEmpty); // there is one in the middle then
    m_ui->card->setVisible(!isEmpty);
    m_ui->startCaption->setVisible(state.isKnown()); // below the rows, once it is known how many they are
    if (state.hasFailed())
        m_ui->empty->setWords(
            u"circle-x"_s, tr("Your automations could not be read"), state.problem(), tr("&Try again"));
    else
        m_ui->empty->setWords(u"workflow"_s, tr("No automations"),
            tr("Let a new lead post to Slack, or create an issue."), tr("New a&utomation"));
}

/// The rows stay where they are, with the keyboard in them: they say something else.
void AutomationsPage::showLines()
{
    const QList<AutomationsViewModel::Line> &lines = m_model.lines();
    while (m_rows.size() > lines.size()) {
        m_rows.constLast()->hide();
        m_rows.takeLast()->deleteLater();
    }
    while (m_rows.size() < lines.size())
        m_rows.append(addRow());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_rows.at(i)->setLine(lines.at(i), m_model.forbidden().isEmpty());
        m_rows.at(i)->setEnds(i == 0, i == lines.size() - 1);
        m_rows.at(i)->setChosen(m_ui->panel->isVisible() && lines.at(i).id == m_open.id);
    }
}

AutomationRow *AutomationsPage::addRow()
{
    auto *const row = new AutomationRow(m_ui->card);
    connect(row, &AutomationRow::opened, this, [this, row] { open(row->id()); });
    connect(row, &AutomationRow::removeAsked, this,
        [this](const AutomationId &id, const QString &name) { emit removeRequested(id, name); });
    connect(row, &AutomationRow::turned, this, [this, row](bool on) { m_model.turn(row->id(), on); });
    m_ui->lines->addWidget(row);
    row->show(); // the layout would do so later, and what is hidden does not get the keyboard with its window
    return row;
}

void AutomationsPage::showStarters()
{
    if (m_starters.isEmpty()) {
        for (const AutomationsViewModel::Starter &starter : m_model.starters()) {
            auto *const card = new StarterCard(starter, m_ui->body);
            connect(card, &QAbstractButton::clicked, this, [this, kind = starter.kind] { startFrom(kind); });
            m_ui->starters->addWidget(card, 1);
            m_starters.append(card);
        }
    }
    for (StarterCard *const card : std::as_const(m_starters)) {
        card->setVisible(m_model.readState().isKnown());
        card->setEnabled(m_model.forbidden().isEmpty());
    }
}

void AutomationsPage::startFrom(ActionKind kind)
{
    leaveDraft();
    m_open = m_model.find({});
    m_open.action = AutomationsViewModel::usualAction(kind);
    if (kind == ActionKind::HubSpotContact)
        m_open.trigger.object = u"Contact"_s;
    openDraft();
}

void AutomationsPage::open(const AutomationId &id)
{
    leaveDraft();
    m_open = m_model.find(id);
    openDraft();
}

void AutomationsPage::beginNew()
{
    if (m_model.forbidden().isEmpty())
        open({});
}

void AutomationsPage::openDraft()
{
    m_ui->banner->hide();
    m_ui->editorBanner->hide();
    m_ui->panelTitle->setText(m_open.name.isEmpty() ? tr("New automation") : m_open.name);
    const QString state = m_model.stateOf(m_open);
    m_ui->panelState->setState(m_open.isOn ? StateLabel::Look::Fine : StateLabel::Look::NotConnected, state);
    m_ui->panelState->setVisible(!state.isEmpty());
    m_ui->remove->setVisible(!m_open.id.isEmpty());
    for (QWidget *const field :
        std::initializer_list<QWidget *>{m_ui->automationName, m_ui->place, m_ui->heading, m_ui->text})
        setInvalid(*field, false);
    showDraft();
    m_asOpened = standing();
    m_ui->panel->show();
    m_ui->panelScroll->verticalScrollBar()->setValue(0);
    m_ui->automationName->setFocus();
    showLines();
}

void AutomationsPage::closePanel()
{
    const bool hadFocus = m_ui->panel->isAncestorOf(QApplication::focusWidget());
    m_ui->editorBanner->hide();
    m_ui->panel->hide();
    showLines();
    if (!hadFocus)
        return;
    const auto row = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [this](const AutomationRow *one) { return one->id() == m_open.id; });
    if (row != m_rows.cend())
        (*row)->setFocus();
    else
        m_ui->add->setFocus();
}

void AutomationsPage::showDraft()
{
    m_isShowing = true;
    m_ui->automationName->setText(m_open.name);
    m_ui->object->setCurrentIndex(std::max(0, m_ui->object->findData(m_open.trigger.object)));
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(int(m_open.action.kind)));
    const auto fill
        = [](QComboBox &box, const QList<AutomationsViewModel::Choice> &choices, const ConnectionId &id) {
              for (const AutomationsViewModel::Choice &choice : choices)
                  box.addItem(choice.name, choice.id.value);
              // What is gone is not replaced by another that nobody chose.
              box.setCurrentIndex(id.isEmpty() ? std::min(0, box.count() - 1) : box.findData(id.value));
          };
    m_ui->org->clear();
    m_ui->org->addItem(tr("Any org"), QString());
    fill(*m_ui->org, m_model.orgs(), m_open.trigger.connection);
    m_ui->target->clear();
    fill(*m_ui->target, m_model.targets(m_open.action.kind), m_open.action.connection);
    showFields(AutomationsViewModel::fieldsOf(m_open));
    m_isHeading = false;
    showKind();
    showOrgChip();
    m_isShowing = false;
    askPreview();
}

void AutomationsPage::showFields(const AutomationsViewModel::Fields &fields)
{
    m_ui->conditions->setConditions(fields.conditions);
    m_ui->place->setText(fields.place);
    m_ui->heading->setText(fields.heading);
    m_ui->text->setPlainText(fields.text);
}

void AutomationsPage::showKind()
{
    const AutomationsViewModel::FieldWords words = AutomationsViewModel::wordsOf(m_open.action.kind);
    const auto show = [](QLabel &label, QWidget &editor, const QString &word) {
        label.setText(word);
        label.setVisible(!word.isEmpty());
        editor.setVisible(!word.isEmpty());
    };
    const QString missing = m_model.missingTarget(m_open.action.kind);
    show(*m_ui->targetLabel, *m_ui->target, words.target);
    m_ui->target->setVisible(!words.target.isEmpty() && missing.isEmpty());
    m_ui->missing->setText(missing);
    m_ui->missing->setVisible(!missing.isEmpty());
    m_ui->connectTarget->setVisible(!missing.isEmpty());
    m_ui->placeHelp->setText(words.placeHelp);
    m_ui->placeHelp->setVisible(!words.placeHelp.isEmpty());
    m_ui->insert->setVisible(!words.text.isEmpty() && m_open.action.kind != ActionKind::Command);
    show(*m_ui->placeLabel, *m_ui->place, words.place);
    show(*m_ui->headingLabel, *m_ui->heading, words.heading);
    show(*m_ui->textLabel, *m_ui->text, words.text);
}

Automation AutomationsPage::draft() const
{
    Automation automation = m_open;
    automation.name = m_ui->automationName->text();
    automation.trigger.object = m_ui->object->currentData().toString();
    if (m_ui->org->currentIndex() >= 0)
        automation.trigger.connection = {m_ui->org->currentData().toString()};
    if (m_ui->target->currentIndex() >= 0)
        automation.action.connection = {m_ui->target->currentData().toString()};
    return AutomationsViewModel::withFields(automation,
        {m_ui->conditions->conditions(), m_ui->place->text(), m_ui->heading->text(),
            m_ui->text->toPlainText()});
}

/// Wherever an org is named as a source or a target, its environment stands beside it.
void AutomationsPage::showOrgChip()
{
    const ConnectionId id{m_ui->org->currentData().toString()};
    const QList<AutomationsViewModel::Choice> orgs = m_model.orgs();
    const auto found = std::ranges::find(orgs, id, &AutomationsViewModel::Choice::id);
    m_ui->orgChip->setEnvironment(found == orgs.cend() ? Environment::None : found->environment,
        found == orgs.cend() ? QString() : found->environmentWord);
}

void AutomationsPage::insertField(const QString &name)
{
    const QString words = u'{' + name + u'}';
    if (m_isHeading && m_ui->heading->isVisible()) {
        m_ui->heading->insert(words);
        m_ui->heading->setFocus();
    } else {
        m_ui->text->insertPlainText(words);
        m_ui->text->setFocus();
    }
}

void AutomationsPage::askPreview()
{
    if (!m_isShowing)
        m_model.preview(draft());
}

} // namespace patchbay
