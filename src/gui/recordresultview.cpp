#include "gui/recordresultview.h"

#include "gui/announcer.h"
#include "gui/chip.h"
#include "gui/elidedlabel.h"
#include "gui/icons.h"
#include "gui/spokenrole.h"
#include "gui/statelabel.h"
#include "presentation/keptdefaults.h"
#include "ui_recordresultview.h"

#include <QAction>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr auto patience = 2s;
constexpr int rowHeight = 40;
constexpr int nameWidth = 168;
constexpr int whenWidth = 98;
constexpr int stateWidth = 126;

StateLabel::Look lookOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return StateLabel::Look::Waiting;
    case OutboxState::Sending:
        return StateLabel::Look::Working;
    case OutboxState::Sent:
        return StateLabel::Look::Sent;
    case OutboxState::Rejected:
        return StateLabel::Look::Rejected;
    case OutboxState::Uncertain:
    case OutboxState::NeedsDecision:
        return StateLabel::Look::Uncertain;
    }
    Q_UNREACHABLE();
}

QWidget *makeRow(const RecordLine &line, bool last, QWidget *parent)
{
    auto *const row = new QFrame(parent);
    row->setProperty("role", last ? u"lastRow"_s : u"row"_s);
    row->setFixedHeight(rowHeight);
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(12);
    auto *const name = new ElidedLabel(line.name, row);
    name->setFixedWidth(nameWidth);
    layout->addWidget(name);
    auto *const company = new QHBoxLayout;
    company->setSpacing(8);
    auto *const companyName = new ElidedLabel(line.company, row);
    companyName->setProperty("tone", u"second"_s);
    company->addWidget(companyName);
    if (line.toComplete) {
        auto *const chip = new Chip(row);
        chip->setChip(Chip::Kind::Attention, RecordResultView::tr("To complete"));
        company->addWidget(chip);
    }
    company->addStretch();
    layout->addLayout(company, 1);
    auto *const when = new ElidedLabel(line.when, row);
    when->setFixedWidth(whenWidth);
    when->setProperty("tone", u"third"_s);
    layout->addWidget(when);
    auto *const state = new StateLabel(row);
    state->setState(lookOf(line.state), line.stateWord);
    state->setMinimumWidth(stateWidth);
    layout->addWidget(state);
    return row;
}

using Effect = RecordEffects::Effect;

/// What follows the record.
Effect effectOf(const RecordLine &line)
{
    const StateLabel::Parts parts = StateLabel::partsOf(lookOf(line.state));
    return {parts.icon.isEmpty() ? u"clock"_s : parts.icon, parts.sign, line.name, line.stateWord};
}

Effect effectOf(const RunsModel::Details &run)
{
    const QString detail = run.explanation.isEmpty()
        ? RecordResultView::tr("%1. By the automation “%2”.", "how it stands").arg(run.heading, run.name)
        : RecordResultView::tr("%1. %2", "how it stands, why").arg(run.heading, run.explanation);
    switch (run.seen.state) {
    case RunState::Waiting:
    case RunState::Running:
        return {u"clock"_s, Token::Gray, run.does, detail};
    case RunState::Done:
        return {u"circle-check"_s, Token::Green, run.does, detail};
    case RunState::Failed:
        return {u"triangle-alert"_s, Token::Amber, run.does, detail, run.canRetry};
    case RunState::Uncertain:
        return {u"circle-help"_s, Token::Amber, run.does, detail}; // a person looks first
    }
    Q_UNREACHABLE();
}

void empty(QLayout &layout)
{
    while (QLayoutItem *const item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

RecordResultView::RecordResultView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecordResultView>())
{
    speakAs(*this, QAccessible::Client);
    m_ui->setupUi(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &RecordResultView::tell);
    m_ui->heading->setMostLines(2);
    m_ui->subtitle->setMostLines(2);
    m_ui->note->setMostLines(6);
    m_ui->copyLink->setIconName(u"link"_s);
    m_ui->openRecord->setIconName(u"external"_s);
    m_ui->newRecord->setVariant(Button::Variant::Primary);
    m_ui->newRecord->setHint(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    connect(m_ui->openRecord, &QPushButton::clicked, this, &RecordResultView::openRequested);
    connect(m_ui->copyLink, &QPushButton::clicked, this, &RecordResultView::copyLinkRequested);
    setNext({}, false);
    connect(m_ui->keep, &QPushButton::clicked, this, &RecordResultView::keepRequested);
    connect(m_ui->edit, &QPushButton::clicked, this, [this] {
        if (!m_isOpening)
            emit editRequested();
    });
    connect(m_ui->correct, &QPushButton::clicked, this, &RecordResultView::correctRequested);
    connect(m_ui->createAnyway, &QPushButton::clicked, this, &RecordResultView::createAnywayRequested);
    QAction *const copyId = m_ui->recordId->addAction(icon(u"copy"_s), QLineEdit::TrailingPosition);
    copyId->setToolTip(tr("Copy the id"));
    connect(copyId, &QAction::triggered, this, [this] { emit copyIdRequested(m_ui->recordId->text()); });
    m_ui->showActivity->setVariant(Button::Variant::Link);
    connect(m_ui->showActivity, &QPushButton::clicked, this, &RecordResultView::activityRequested);
    connect(m_ui->effects, &RecordEffects::retryRequested, this, [this](qsizetype index) {
        const qsizetype run = index - (m_ui->effects->count() - m_runs.size());
        if (run >= 0 && run < m_runs.size())
            emit runRetryRequested(m_runs.at(run));
    });
    connect(m_ui->matches, &MatchList::updateRequested, this, &RecordResultView::updateRequested);
    connect(m_ui->matches, &MatchList::openRequested, this, &RecordResultView::matchRequested);
    connect(m_ui->newRecord, &QPushButton::clicked, this, &RecordResultView::newRequested);
}

RecordResultView::~RecordResultView() = default;

void RecordResultView::setResult(const RecordResult &result)
{
    const bool rejected = result.state == OutboxState::Rejected;
    m_ui->sign->setState(result.state);
    m_ui->heading->setText(result.title);
    m_ui->subtitle->setText(result.subtitle);
    m_ui->note->setText(result.note);
    m_ui->note->setVisible(!result.note.isEmpty());
    m_ui->recordId->setText(result.recordId);
    m_ui->openRecord->setText(
        result.environment == Environment::Demo ? tr("&Open in the demo org") : tr("&Open in Salesforce"));
    m_ui->idRow->setVisible(!result.recordId.isEmpty());
    m_result = result;
    speakAsBusy(*this, result.state == OutboxState::Sending);
    showEffects();
    m_ui->correct->setVisible(rejected);
    m_ui->createAnyway->setVisible(result.mayOverride);
    m_ui->correct->setVariant(rejected ? Button::Variant::Primary : Button::Variant::Secondary);
    m_ui->newRecord->setVariant(rejected ? Button::Variant::Secondary : Button::Variant::Primary);
    prepareNews(result);
}

void RecordResultView::prepareNews(const RecordResult &result)
{
    QStringList news{result.title, result.subtitle, result.note};
    news.removeAll(QString());
    m_news = news.join(u". "_s);
    // What is on its way is worth a word only if it does not arrive at once.
    if (result.state == OutboxState::Queued || result.state == OutboxState::Sending)
        return m_patience.start();
    m_patience.stop();
    tell();
}

void RecordResultView::tell()
{
    if (!isVisible() || m_patience.isActive() || m_news.isEmpty() || m_news == m_told)
        return;
    m_told = m_news;
    announce(*this, m_news);
}

void RecordResultView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tell();
}

void RecordResultView::setRuns(const QList<RunsModel::Details> &runs)
{
    m_runs = runs;
    showEffects();
}

/// In the order in which they come to be; runs last, as their index is told.
void RecordResultView::showEffects()
{
    QList<Effect> effects;
    if (!m_result.assignment.isEmpty())
        effects.append({u"user"_s, Token::Gray, m_result.assignment,
            tr("If it has one for this lead; otherwise it is yours.")});
    for (const RecordLine &follower : m_result.followers)
        effects.append(effectOf(follower));
    for (const RunsModel::Details &run : m_runs)
        effects.append(effectOf(run));
    m_ui->effects->setEffects(effects);
    m_ui->effectsLine->setVisible(!effects.isEmpty());
}

void RecordResultView::setNext(const QString &object, bool mayEdit)
{
    m_object = object;
    nameEdit();
    m_ui->edit->setVisible(mayEdit);
    m_ui->keep->setVisible(takesKeptValues(object));
    m_ui->newRecord->setText(object == "Lead"_L1 ? tr("&New lead")
            : object == "Contact"_L1             ? tr("&New contact")
                                                 : tr("&New record"));
}

void RecordResultView::setOpening(bool isOpening)
{
    m_isOpening = isOpening;
    nameEdit();
}

/// It stays pressable, and keeps the keyboard: a second press asks for nothing.
void RecordResultView::nameEdit()
{
    if (m_isOpening)
        m_ui->edit->setText(tr("Opening…"));
    else
        m_ui->edit->setText(m_object == "Contact"_L1 ? tr("&Edit this contact") : tr("&Edit this lead"));
}

void RecordResultView::setToday(const QList<RecordLine> &lines, int count)
{
    m_ui->todayCount->setText(count == 1 ? tr("1 record") : tr("%n records", nullptr, count));
    empty(*m_ui->todayRows);
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_ui->todayRows->addWidget(makeRow(lines[i], i + 1 == lines.size(), m_ui->todayCard));
    m_ui->todayBox->setVisible(!lines.isEmpty());
}

void RecordResultView::setMatches(const QString &org, const QList<RecordMatch> &matches)
{
    m_ui->matches->setMatches(org, matches, false);
}

void RecordResultView::focusNext()
{
    if (isVisible()) // out of sight it would take the keyboard from what is shown
        m_ui->newRecord->setFocus(Qt::OtherFocusReason);
}

} // namespace patchbay
