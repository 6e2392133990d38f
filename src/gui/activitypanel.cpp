#include "gui/activitypanel.h"

#include "gui/blamedfields.h"
#include "gui/factlist.h"
#include "ui_activitypanel.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

ActivityPanel::ActivityPanel(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ActivityPanel>())
{
    m_ui->setupUi(this);
    for (const auto &[button, icon] : {std::pair(m_ui->previous, u"chevron-up"_s),
             std::pair(m_ui->next, u"chevron-down"_s), std::pair(m_ui->closePanel, u"close"_s)}) {
        button->setIconName(icon);
        button->setVariant(Button::Variant::Ghost);
    }
    m_ui->correct->setVariant(Button::Variant::Primary);
    m_ui->open->setIconName(u"external"_s);
    m_ui->copyDetails->setIconName(u"copy"_s);
    for (Button *const quiet : {m_ui->copyLink, m_ui->copyForAdmin, m_ui->copyDetails})
        quiet->setVariant(Button::Variant::Ghost);
    m_ui->discard->setVariant(Button::Variant::GhostDanger);
    m_ui->discard->setToolTip(QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText));
    m_ui->panelFooter->setLastAtEnd(true);
    m_ui->undo->setVariant(Button::Variant::GhostDanger);
    m_ui->panelBody->setAutoFillBackground(false); // a scroll area switches it on
    connect(m_ui->closePanel, &QPushButton::clicked, this, &ActivityPanel::left);
    connect(m_ui->previous, &QPushButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_ui->next, &QPushButton::clicked, this, [this] { emit stepped(1); });
    setTabOrder(m_ui->closePanel, m_ui->blamed);
    setTabOrder(m_ui->blamed, m_ui->correct);
    wireDecisions();
    wireCopies();
}

ActivityPanel::~ActivityPanel() = default;

void ActivityPanel::wireDecisions()
{
    connect(m_ui->correct, &QPushButton::clicked, this, &ActivityPanel::correct);
    connect(m_ui->blamed, &BlamedFields::returnPressed, this, &ActivityPanel::correct);
    connect(m_ui->openForm, &QPushButton::clicked, this, &ActivityPanel::openForm);
    connect(m_ui->compare, &QPushButton::clicked, this, &ActivityPanel::chooseCandidate);
    connect(m_ui->sendAgain, &QPushButton::clicked, this, [this] { emit sendAgainRequested(m_shown.id); });
    connect(m_ui->sendAs, &QPushButton::clicked, this, &ActivityPanel::chooseSender);
    connect(m_ui->open, &QPushButton::clicked, this, [this] { emit openRequested(m_shown.id); });
    connect(m_ui->discard, &QPushButton::clicked, this, [this] { emit discardQuestion(m_shown); });
    connect(m_ui->undo, &QPushButton::clicked, this, [this] {
        if (!m_shown.isUndoing)
            emit undoQuestion(m_shown);
    });
}

void ActivityPanel::wireCopies()
{
    connect(m_ui->copyLink, &QPushButton::clicked, this, [this] { emit linkRequested(m_shown.id); });
    connect(
        m_ui->copyForAdmin, &QPushButton::clicked, this, [this] { emit copyRequested(m_shown.forAdmin); });
    connect(m_ui->copyDetails, &QPushButton::clicked, this, [this] {
        emit copyRequested(
            QStringList({m_shown.name, m_shown.heading, m_ui->story->text(), m_ui->facts->text()})
                .join(u'\n'));
    });
}

void ActivityPanel::setRecord(const ActivityDetails &record, const QString &failure)
{
    // The window's: its own is the one before, on whatever page the keyboard is by now.
    QWidget *const focused = window()->focusWidget();
    const QPointer<QWidget> held = focused && isAncestorOf(focused) ? focused : nullptr;
    m_shown = record;
    m_ui->name->setText(record.name);
    m_ui->secondLine->setText(record.secondLine);
    showNews(failure);
    showWaysOut();
    showFacts();
    if (held && !(held->isVisibleTo(this) && held->isEnabled()))
        emit focusLost(); // or it goes to wherever the next control is
}

void ActivityPanel::setNeighbours(bool before, bool after)
{
    // The keyboard goes to the other one, not to what closes the panel.
    if (m_ui->next->hasFocus() && !after)
        m_ui->previous->setFocus();
    if (m_ui->previous->hasFocus() && !before && after)
        m_ui->next->setFocus();
    m_ui->previous->setEnabled(before);
    m_ui->next->setEnabled(after);
}

void ActivityPanel::showProblems(const QList<FieldRemark> &problems)
{
    if (!m_ui->blamed->showProblems(problems))
        openForm(); // what is wrong now is in another field
}

void ActivityPanel::askDiscard() const
{
    if (m_ui->discard->isVisible())
        m_ui->discard->click();
}

void ActivityPanel::openForm()
{
    emit formRequested(m_shown.id, m_ui->blamed->values());
}

/// The field to blame is mended here; what has none, or one that needs more room, in the form.
void ActivityPanel::correct()
{
    if (m_ui->blamed->isEmpty())
        openForm();
    else
        emit corrected(m_shown.id, m_ui->blamed->values());
}

void ActivityPanel::chooseCandidate()
{
    if (m_shown.candidates.size() == 1) {
        emit compareRequested(m_shown.id, m_shown.candidates.first());
        return;
    }
    auto *const menu = new QMenu(m_ui->compare);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &candidate : std::as_const(m_shown.candidates))
        connect(menu->addAction(candidate), &QAction::triggered, this,
            [this, id = m_shown.id, candidate] { emit compareRequested(id, candidate); });
    menu->popup(m_ui->compare->mapToGlobal(QPoint(0, m_ui->compare->height())));
}

void ActivityPanel::chooseSender()
{
    if (m_shown.senders.isEmpty())
        return;
    if (m_shown.senders.size() == 1) {
        emit sendAsQuestion(m_shown, m_shown.senders.first());
        return;
    }
    auto *const menu = new QMenu(m_ui->sendAs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActivitySender &sender : std::as_const(m_shown.senders)) {
        QString words = sender.org + u" · "_s + sender.account;
        connect(menu->addAction(words.replace(u'&', "&&"_L1)), &QAction::triggered, this,
            [this, record = m_shown, sender] { emit sendAsQuestion(record, sender); });
    }
    menu->popup(m_ui->sendAs->mapToGlobal(QPoint(0, m_ui->sendAs->height())));
}

/// What became of it, or of the last decision about it.
void ActivityPanel::showNews(const QString &failure)
{
    const bool refused = m_shown.state == OutboxState::Rejected;
    const bool asks = m_shown.state == OutboxState::Uncertain || m_shown.state == OutboxState::NeedsDecision;
    const bool any = refused || asks || !m_shown.explanation.isEmpty() || !failure.isEmpty();
    if (!any)
        return m_ui->banner->hide();
    // First the words: a banner that comes into sight tells those it has.
    if (!failure.isEmpty()) {
        m_ui->banner->setNews(Banner::Kind::Refused, u"circle-x"_s, tr("Nothing was done."), failure);
        return m_ui->banner->show();
    }
    m_ui->banner->setNews(refused ? Banner::Kind::Refused
            : asks                ? Banner::Kind::Attention
                                  : Banner::Kind::Going,
        refused    ? u"circle-x"_s
            : asks ? u"circle-help"_s
                   : u"clock"_s,
        m_shown.explanation.isEmpty() ? m_shown.heading : m_shown.heading + u'.', m_shown.explanation);
    m_ui->banner->show();
}

/// What was refused once is refused again, unless it is changed; then the org's rules may have been.
void ActivityPanel::showWaysOut()
{
    const bool isDemo = m_shown.environment == Environment::Demo;
    m_ui->blamed->setRecord(m_shown);
    const bool isMendedHere = !m_shown.blamed.isEmpty();
    const bool canCorrect = m_shown.state == OutboxState::Rejected && m_shown.canSendAgain;
    m_ui->correct->setVisible(canCorrect);
    m_ui->openForm->setVisible(canCorrect && isMendedHere);
    m_ui->compare->setVisible(!m_shown.candidates.isEmpty());
    m_ui->sendAgain->setVisible(m_shown.canSendAgain && !isMendedHere);
    m_ui->sendAgain->setVariant(canCorrect ? Button::Variant::Secondary : Button::Variant::Primary);
    m_ui->sendAs->setVisible(!m_shown.senders.isEmpty());
    m_ui->open->setVisible(m_shown.canOpen);
    m_ui->open->setText(isDemo ? tr("&Open in the demo org") : tr("&Open in Salesforce"));
    m_ui->copyLink->setVisible(m_shown.canOpen);
    m_ui->discard->setVisible(m_shown.canDiscard);
    m_ui->undo->setVisible(m_shown.canUndo);
    m_ui->undo->setText(m_shown.isUndoing ? tr("Deleting…")
            : isDemo                      ? tr("&Delete in the demo org…")
                                          : tr("&Delete in Salesforce…"));
    m_ui->copyForAdmin->setVisible(!m_shown.forAdmin.isEmpty());
    m_ui->copyDetails->setVisible(m_shown.forAdmin.isEmpty());
}

void ActivityPanel::showFacts()
{
    QList<FactList::Fact> story;
    for (const StoryLine &line : std::as_const(m_shown.story))
        story.append({.name = line.when, .value = line.what, .isTrouble = line.isTrouble});
    m_ui->story->setFacts(story);
    QList<FactList::Fact> facts = {{.name = tr("Org"),
                                       .value = m_shown.org,
                                       .environment = m_shown.environment,
                                       .environmentWord = m_shown.environmentWord},
        {.name = tr("From"), .value = m_shown.source},
        {.name = tr("Id"), .value = m_shown.recordId, .isCode = true},
        {.name = tr("Code"), .value = m_shown.code, .isCode = true}};
    for (const FieldFact &fact : std::as_const(m_shown.fields))
        facts.append({.name = fact.label, .value = fact.value});
    m_ui->facts->setFacts(facts);
}

} // namespace patchbay
