#include "gui/automationspage.h"

#include "gui/button.h"
#include "gui/panelplace.h"
#include "gui/switch.h"
#include "gui/wrappedlabel.h"
#include "ui_automationspage.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int panelWidth = 372;
constexpr int textHeight = 104;

void clear(QLayout &layout)
{
    while (QLayoutItem *const item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what led here
        delete item;
    }
}

QLabel *label(const QString &text, const QString &type, const QString &tone, QWidget *parent)
{
    auto *const words = new WrappedLabel(parent);
    words->setTextFormat(Qt::PlainText);
    words->setText(text);
    words->setProperty("type", type);
    words->setProperty("tone", tone);
    return words;
}

} // namespace

AutomationsPage::AutomationsPage(AutomationsViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::AutomationsPage>())
{
    m_ui->setupUi(this);
    m_ui->banner->hide();
    m_ui->panel->setFixedWidth(panelWidth);
    m_ui->panel->hide();
    m_ui->outer->removeWidget(m_ui->panel);
    new PanelPlace(*this, *m_ui->outer, *m_ui->panel);
    m_ui->text->setFixedHeight(textHeight);
    m_ui->close->setVariant(Button::Variant::Ghost);
    m_ui->remove->setVariant(Button::Variant::GhostDanger);
    m_ui->save->setVariant(Button::Variant::Primary);
    m_ui->empty->setWords(u"workflow"_s, tr("No automations"),
        tr("Let a new lead post to Slack, or create an issue."), tr("New automation"));
    fillChoices();
    wire();
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

void AutomationsPage::wire()
{
    connect(&m_model, &AutomationsViewModel::changed, this, &AutomationsPage::showAll);
    connect(&m_model, &AutomationsViewModel::refused, this, &AutomationsPage::showRefusal);
    connect(&m_model, &AutomationsViewModel::previewed, m_ui->preview, &QLabel::setText);
    connect(&m_model, &AutomationsViewModel::saved, this, [this] {
        m_ui->banner->hide();
        m_ui->panel->hide();
    });
    connect(m_ui->empty, &EmptyState::actionTriggered, this, [this] { open({}); });
    connect(m_ui->add, &QPushButton::clicked, this, [this] { open({}); });
    connect(m_ui->close, &QPushButton::clicked, m_ui->panel, &QWidget::hide);
    connect(m_ui->save, &QPushButton::clicked, this, [this] { m_model.save(draft()); });
    connect(m_ui->test, &QPushButton::clicked, this, [this] { m_model.sendTest(draft()); });
    connect(
        m_ui->remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_open.id, m_open.name); });
    connect(m_ui->kind, &QComboBox::activated, this, [this](int index) {
        m_open = draft();
        m_open.action = AutomationsViewModel::usualAction(ActionKind(m_ui->kind->itemData(index).toInt()));
        showDraft();
    });
    for (QComboBox *const box : {m_ui->object, m_ui->org, m_ui->target})
        connect(box, &QComboBox::activated, this, &AutomationsPage::askPreview);
    for (QLineEdit *const line : {m_ui->condition, m_ui->heading})
        connect(line, &QLineEdit::textChanged, this, &AutomationsPage::askPreview);
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, &AutomationsPage::askPreview);
}

void AutomationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.refresh();
}

void AutomationsPage::showRefusal(const QString &text)
{
    m_ui->banner->setNews(Banner::Kind::Refused, u"circle-x"_s, tr("Not done."), text);
    m_ui->banner->show();
}

void AutomationsPage::showAll()
{
    const QString forbidden = m_model.forbidden();
    if (!forbidden.isEmpty())
        m_ui->note->setText(forbidden);
    m_ui->add->setEnabled(forbidden.isEmpty());
    if (!m_open.id.isEmpty() && m_model.find(m_open.id).id.isEmpty())
        m_ui->panel->hide(); // it was deleted
    const bool isEmpty = m_model.lines().isEmpty();
    m_ui->empty->setVisible(isEmpty);
    m_ui->card->setVisible(!isEmpty);
    m_ui->openCaption->setVisible(!m_model.openRuns().isEmpty());
    m_ui->openCard->setVisible(!m_model.openRuns().isEmpty());
    showLines();
    showOpenRuns();
}

void AutomationsPage::showLines()
{
    clear(*m_ui->lines);
    for (const AutomationsViewModel::Line &line : m_model.lines())
        addLine(line);
}

void AutomationsPage::addLine(const AutomationsViewModel::Line &line)
{
    auto *const frame = new QFrame(m_ui->card);
    frame->setProperty("role", u"row"_s);
    auto *const row = new QHBoxLayout(frame);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    auto *const name = new Button(line.name, Button::Variant::Link, Button::Size::Compact, frame);
    name->setAccessibleDescription(line.does + u". "_s + line.news);
    words->addWidget(name, 0, Qt::AlignLeading);
    words->addWidget(label(line.does, u"small"_s, u"second"_s, frame));
    words->addWidget(label(line.news, u"small"_s, line.isTrouble ? u"amber"_s : u"third"_s, frame));
    row->addLayout(words, 1);
    auto *const isOn = new Switch(frame);
    isOn->setCheckable(true);
    isOn->setChecked(line.isOn);
    isOn->setEnabled(m_model.forbidden().isEmpty());
    isOn->setAccessibleName(line.name);
    row->addWidget(isOn);
    connect(name, &QPushButton::clicked, this, [this, id = line.id] { open(id); });
    connect(
        isOn, &QAbstractButton::clicked, &m_model, [this, id = line.id](bool on) { m_model.turn(id, on); });
    m_ui->lines->addWidget(frame);
}

void AutomationsPage::showOpenRuns()
{
    clear(*m_ui->openLines);
    for (const AutomationsViewModel::OpenRun &open : m_model.openRuns())
        addOpenRun(open);
}

void AutomationsPage::addOpenRun(const AutomationsViewModel::OpenRun &open)
{
    auto *const frame = new QFrame(m_ui->openCard);
    frame->setProperty("role", u"row"_s);
    auto *const row = new QHBoxLayout(frame);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(open.name, u"label"_s, {}, frame));
    words->addWidget(label(open.reason, u"small"_s, u"second"_s, frame));
    row->addLayout(words, 1);
    auto *const leave = new Button(tr("Leave it"), Button::Variant::Ghost, Button::Size::Compact, frame);
    auto *const retry = new Button(tr("Try again"), Button::Variant::Secondary, Button::Size::Compact, frame);
    row->addWidget(leave);
    row->addWidget(retry);
    connect(leave, &QPushButton::clicked, &m_model, [this, run = open.run] { m_model.leave(run); });
    connect(retry, &QPushButton::clicked, &m_model, [this, run = open.run] { m_model.retry(run); });
    m_ui->openLines->addWidget(frame);
}

void AutomationsPage::open(const AutomationId &id)
{
    m_open = m_model.find(id);
    m_ui->banner->hide();
    m_ui->panelTitle->setText(m_open.name.isEmpty() ? tr("New automation") : m_open.name);
    m_ui->remove->setVisible(!m_open.id.isEmpty());
    showDraft();
    m_ui->panel->show();
    m_ui->automationName->setFocus();
}

void AutomationsPage::showDraft()
{
    m_isShowing = true;
    const AutomationsViewModel::Fields fields = AutomationsViewModel::fieldsOf(m_open);
    m_ui->automationName->setText(m_open.name);
    m_ui->object->setCurrentIndex(std::max(0, m_ui->object->findData(m_open.trigger.object)));
    m_ui->condition->setText(fields.condition);
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(int(m_open.action.kind)));
    const auto fill
        = [](QComboBox &box, const QList<AutomationsViewModel::Choice> &choices, const ConnectionId &id) {
              for (const AutomationsViewModel::Choice &choice : choices)
                  box.addItem(choice.name, choice.id.value);
              box.setCurrentIndex(std::max(0, box.findData(id.value)));
          };
    m_ui->org->clear();
    m_ui->org->addItem(tr("Any org"), QString());
    fill(*m_ui->org, m_model.orgs(), m_open.trigger.connection);
    m_ui->target->clear();
    fill(*m_ui->target, m_model.targets(m_open.action.kind), m_open.action.connection);
    m_ui->place->setText(fields.place);
    m_ui->heading->setText(fields.heading);
    m_ui->text->setPlainText(fields.text);
    showKind();
    m_isShowing = false;
    askPreview();
}

void AutomationsPage::showKind()
{
    const AutomationsViewModel::FieldWords words = AutomationsViewModel::wordsOf(m_open.action.kind);
    const auto show = [](QLabel &label, QWidget &editor, const QString &word) {
        label.setText(word);
        label.setVisible(!word.isEmpty());
        editor.setVisible(!word.isEmpty());
    };
    show(*m_ui->targetLabel, *m_ui->target, words.target);
    show(*m_ui->placeLabel, *m_ui->place, words.place);
    show(*m_ui->headingLabel, *m_ui->heading, words.heading);
    show(*m_ui->textLabel, *m_ui->text, words.text);
}

Automation AutomationsPage::draft() const
{
    Automation automation = m_open;
    automation.name = m_ui->automationName->text();
    automation.trigger.object = m_ui->object->currentData().toString();
    automation.trigger.connection = {m_ui->org->currentData().toString()};
    automation.action.connection = {m_ui->target->currentData().toString()};
    return AutomationsViewModel::withFields(automation,
        {m_ui->condition->text(), m_ui->place->text(), m_ui->heading->text(), m_ui->text->toPlainText()});
}

void AutomationsPage::askPreview()
{
    if (!m_isShowing)
        m_model.preview(draft());
}

} // namespace patchbay
