#include "gui/newrecordpage.h"

#include "gui/accesskeys.h"
#include "gui/contactdialog.h"
#include "gui/keptdialog.h"
#include "gui/orgmenu.h"
#include "gui/pagecolumn.h"
#include "gui/recordhead.h"
#include "gui/skeleton.h"
#include "presentation/lookups.h"
#include "ui_newrecordpage.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHideEvent>
#include <QMimeData>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int titleHeight = 32; ///< as on pages with a search line
constexpr int twoColumnWidth = 860; ///< below, the side cards go under the form
constexpr int wordsInHeadWidth = 900; ///< below it the kinds of record need the room

/// The beginning of a file, which is more than one card has.
std::optional<QString> textOf(const QString &path)
{
    constexpr qint64 mostBytes = 1024 * 1024;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QFile::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.read(mostBytes));
}

} // namespace

NewRecordPage::NewRecordPage(RecordViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::NewRecordPage>())
    , m_head(new RecordHead(m_model, this))
    , m_paste(new Button({}, Button::Variant::Secondary, Button::Size::Normal, this))
    , m_orgSkeleton(new Skeleton(Skeleton::Shape::Form, this))
    , m_skeleton(new Skeleton(Skeleton::Shape::Form, this))
{
    m_ui->setupUi(this);
    m_ui->emptyLayout->insertWidget(0, m_orgSkeleton);
    m_ui->formCardLayout->addWidget(m_skeleton);
    m_ui->titleRow->setSpacing(24);
    m_ui->titleRow->addWidget(m_head, 1);
    m_ui->form->setLookups([this](const QStringList &objects) { return m_model.makeLookup(objects); });
    auto *const changeOrg
        = new Button(tr("Change &org"), Button::Variant::Secondary, Button::Size::Compact, this);
    new OrgMenu(m_model, *changeOrg);
    m_ui->band->addEndWidget(changeOrg);
    m_ui->keptIcon->setIcon(u"disk"_s, Token::Text3);
    m_ui->create->setVariant(Button::Variant::Primary);
    m_ui->create->setHint(QKeySequence(u"Ctrl+Enter"_s).toString(QKeySequence::NativeText));
    m_ui->banner->hide();
    m_ui->columns->setStretch(0, 1);
    m_ui->titleRow->addStrut(titleHeight);
    new PageColumn(
        *this, {m_ui->titleRow, m_ui->band->layout(), m_ui->footerLayout}, m_ui->scroll, m_ui->bodyLayout);
    connect(&m_model, &RecordViewModel::orgsChanged, this, &NewRecordPage::showOrg);
    m_paste->setIconName(u"clipboard-in"_s);
    m_paste->setObjectName(u"pasteSignature"_s);
    m_paste->setAccessibleName(tr("Paste signature"));
    m_paste->setToolTip(m_paste->accessibleName());
    m_head->addEndWidget(m_paste);
    m_ui->dropSign->setIcon(u"card"_s, Token::Text3, 20);
    setAcceptDrops(true);
    connect(m_head, &RecordHead::kindChosen, this, [this](const QString &object) {
        leaveResult();
        showKind(object);
    });
    wireForm();
    wireAskingAgain();
    wireKept();
    wireMatches();
    wireResult();
    showOrg();
    showForm();
}

NewRecordPage::~NewRecordPage() = default;

void NewRecordPage::wireForm()
{
    connect(&m_model, &RecordViewModel::formChanged, this, &NewRecordPage::showForm);
    connect(&m_model, &RecordViewModel::writingRefusedChanged, this, [this] {
        m_ui->banner->hide();
        showForm();
    });
    connect(m_ui->empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model.readState().hasFailed() && !m_model.org()) {
            m_wantsFocus = true; // what was pressed goes
            m_model.readAgain();
        } else if (m_model.lacksAccess())
            emit reconnectRequested(m_model.org()->provider, m_model.org()->connection);
        else if (m_model.org())
            m_model.reload();
        else
            emit connectRequested();
    });
    connect(m_ui->create, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_ui->createAndNew, &QPushButton::clicked, this, [this] { submit(true); });
    auto *const createKey = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    connect(createKey, &QShortcut::activated, this, &NewRecordPage::pressPrimary);
    auto *const createAndNewKey = new QShortcut(QKeySequence(u"Ctrl+Shift+Return"_s), this);
    connect(createAndNewKey, &QShortcut::activated, this, [this] { pressInForm(*m_ui->createAndNew); });
    connect(&m_model, &RecordViewModel::correctionBegan, this,
        [this](const QList<FieldRemark> &problems, const QString &summary) {
            m_toBlame = problems;
            showRefusal({}, summary);
            showCorrection();
        });
    connect(&m_model, &RecordViewModel::refused, this, &NewRecordPage::showRefusal);
    connect(&m_model, &RecordViewModel::submitted, this, [this] {
        emit goingEnded();
        m_ui->banner->hide();
        m_ui->form->clear();
        if (!m_thenNew)
            return showResult();
        m_model.startNew(); // what is typed next is looked for anew
        const QString org = m_model.org() ? m_model.org()->title : QString();
        emit toastRequested(m_model.isHeldUp() ? tr("Kept on this computer until %1 has it.").arg(org)
                                               : tr("Saved. It is on its way to %1.").arg(org));
        m_ui->form->focusFirst();
    });
}

/// F5: what is being typed stays.
void NewRecordPage::wireAskingAgain()
{
    auto *const readAgain = new QShortcut(QKeySequence(u"F5"_s), this);
    connect(readAgain, &QShortcut::activated, this, [this] {
        if (m_ui->stack->currentWidget() != m_ui->resultPage && m_model.org() && !m_model.lacksAccess())
            m_model.reload();
    });
    connect(&m_model, &RecordViewModel::askingAgain, this,
        [this] { emit going(tr("Asking %1 for its fields", "an org").arg(m_model.org()->title)); });
    connect(&m_model, &RecordViewModel::askedAgain, this, [this](const QString &problem) {
        emit goingEnded();
        if (!problem.isEmpty())
            m_ui->banner->setNews(
                Banner::Kind::Attention, u"cloud-off"_s, tr("The form is as it was."), problem);
        if (std::exchange(m_bannerIsOld, !problem.isEmpty()) || m_bannerIsOld)
            m_ui->banner->setVisible(m_bannerIsOld);
    });
}

void NewRecordPage::showRefusal(const QList<FieldRemark> &problems, const QString &summary)
{
    emit goingEnded();
    m_bannerIsOld = false;
    m_ui->banner->setNews(Banner::Kind::Refused, u"circle-x"_s, tr("Not sent."), summary);
    m_ui->banner->show();
    m_ui->stack->setCurrentWidget(m_ui->formPage);
    m_ui->form->showProblems(problems);
    showMatches(); // they can be updated again
}

/// As it was sent, and nothing of another; once its form is there.
void NewRecordPage::showCorrection()
{
    if (!m_model.corrected())
        m_toBlame.reset(); // the person has gone on meanwhile
    if (!m_toBlame || m_model.form().isEmpty())
        return;
    beginCorrection();
    m_ui->form->showProblems(*std::exchange(m_toBlame, std::nullopt));
}

void NewRecordPage::beginCorrection()
{
    m_ui->form->clear();
    m_ui->form->setValues(m_model.correcting());
    m_correctionBegan = m_ui->form->values();
}

void NewRecordPage::showKind(const QString &object)
{
    if (object == m_model.object() || m_model.isSubmitting())
        return m_model.chooseObject(object);
    QJsonObject typed;
    if (isInUse() && !m_model.hasAside())
        typed = withToFill(m_ui->form->values());
    m_toFill = {};
    m_ui->form->setSections({}); // of another kind: nothing of it is taken for this one's
    m_model.chooseObject(object, typed);
}

/// What was typed before another kind was chosen.
void NewRecordPage::putBack()
{
    if (m_model.form().isEmpty())
        return;
    const std::optional<QJsonObject> typed = m_model.takeAside();
    if (!typed)
        return;
    if (m_model.corrected())
        beginCorrection();
    m_ui->form->replaceValues(*typed);
}

void NewRecordPage::wireKept()
{
    m_ui->kept->setModel(m_model);
    m_ui->kept->offerChange();
    connect(m_ui->kept, &KeptStrip::changeRequested, this, &NewRecordPage::chooseKept);
    connect(m_ui->chooseKept, &QPushButton::clicked, this, &NewRecordPage::chooseKept);
    connect(&m_model, &RecordViewModel::keptChanged, this, [this] {
        showKept();
        showMatches();
        m_changingKept = true; // the form that follows begins anew with them
    });
    connect(&m_model, &RecordViewModel::objectsChanged, this, &NewRecordPage::showKept);
    showKept();
}

void NewRecordPage::chooseKept()
{
    emit dialogRequested(new KeptDialog(m_model, window()));
}

/// An owner that was chosen for all is nothing for a rule to change.
void NewRecordPage::showKept()
{
    const KeptValues &values = m_model.kept().values();
    m_ui->fairCard->setVisible(values.isEmpty() && takesKeptValues(m_model.object()));
    m_ui->assignmentRule->setEnabled(values.owner.isEmpty());
    m_ui->assignmentHelp->setText(values.owner.isEmpty()
            ? tr("May change the owner and send an e-mail.")
            : tr("Not used: %1 stays the owner of everybody you enter.").arg(values.ownerName));
}

void NewRecordPage::wireMatches()
{
    connect(m_ui->form, &RecordFormWidget::edited, this, [this] { m_model.noteTyped(m_ui->form->values()); });
    connect(&m_model.matches(), &RecordMatches::changed, this, &NewRecordPage::showMatches);
    for (auto *const list : {m_ui->matches, m_ui->result->findChild<MatchList *>()}) {
        connect(list, &MatchList::updateRequested, &m_model, &RecordViewModel::updateMatch);
        connect(list, &MatchList::openRequested, this, [this](const FoundRecord &record) {
            m_wantedLink = Link::Open;
            m_model.requestLinkTo(record);
        });
    }
    connect(&m_model, &RecordViewModel::updated, this, [this](const QString &summary) {
        emit goingEnded();
        m_ui->banner->hide();
        startNew();
        emit toastRequested(summary);
    });
    connect(
        m_paste, &QPushButton::clicked, this, [this] { showContact(QGuiApplication::clipboard()->text()); });
    auto *const pasteKey = new QShortcut(QKeySequence(u"Ctrl+Shift+V"_s), this);
    connect(pasteKey, &QShortcut::activated, this, [this] { pressInForm(*m_paste); });
}

/// Where somebody has the address already, updating is what is done first, and creating another loses its
/// key.
void NewRecordPage::showMatches()
{
    const RecordMatches &matches = m_model.matches();
    const OrgChoice *const org = m_model.org();
    const QString title = org ? org->title : QString();
    const bool ofResult = m_model.result().has_value();
    const QList<RecordMatch> none;
    m_ui->matches->setMatches(
        title, ofResult ? none : matches.matches(), true, m_model.kept().values().campaignName);
    m_ui->result->setMatches(title, ofResult ? matches.matches() : none);
    const bool found = !ofResult && !matches.matches().isEmpty();
    m_ui->create->setVariant(found ? Button::Variant::Secondary : Button::Variant::Primary);
    m_ui->create->setHint(
        found ? QString() : QKeySequence(u"Ctrl+Enter"_s).toString(QKeySequence::NativeText));
    m_ui->createAndNew->setText(found ? tr("Create anyway and &new") : tr("Create and &new"));
    nameObject();
}

void NewRecordPage::pressPrimary()
{
    if (m_ui->stack->currentWidget() != m_ui->formPage)
        return;
    if (m_model.matches().matches().isEmpty())
        m_ui->create->click();
    else if (m_model.matches().matches().first().compared)
        m_ui->matches->update(0);
}

void NewRecordPage::showContact(const QString &text)
{
    const auto read = [this](const QString &words) {
        QList<ContactDialog::Recognised> facts;
        const QJsonObject fields = m_model.recognise(words);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            facts.append({field.key(), m_model.labelOf(field.key()), field->toString()});
        return facts;
    };
    auto *const dialog = new ContactDialog(
        {tr("From a signature or a card"), tr("&Signature or card")}, text, read, window());
    connect(dialog, &ContactDialog::used, this,
        [this](const QJsonObject &fields) { fill(m_model.object(), fields); });
    emit dialogRequested(dialog);
}

bool NewRecordPage::isInUse() const
{
    if (m_model.hasAside() || !m_toFill.isEmpty())
        return true; // it comes with the form
    const bool isAsSent = m_model.corrected() && m_ui->form->values() == m_correctionBegan;
    return m_ui->form->isTouched() && !isAsSent; // what was sent is in the outbox
}

bool NewRecordPage::makeRoom(const QString &object)
{
    leaveResult();
    showKind(object);
    if (isInUse()) {
        emit toastRequested(tr("Create this record first, or clear its fields: it would be lost."));
        return false;
    }
    startNew();
    return true;
}

bool NewRecordPage::beginWith(const QString &object, const QJsonObject &fields)
{
    if (!makeRoom(object))
        return false;
    fill(object, fields);
    return true;
}

void NewRecordPage::begin(const QString &object)
{
    leaveResult();
    showKind(object);
    if (!isInUse())
        startNew();
    m_wantsFocus = m_model.form().isEmpty();
    m_ui->form->focusFirst();
}

void NewRecordPage::offer(const QString &object, const QJsonObject &fields)
{
    if (m_ui->stack->currentWidget() == m_ui->resultPage)
        startNew();
    if (object != m_model.object() && isInUse())
        return emit toastRequested(
            tr("Another program offers a record. Finish this one first, then open it again."));
    if (m_offer)
        return; // one at a time: a page may open many
    showKind(object);
    m_opened.offered = fields;
    showOpened();
}

void NewRecordPage::open(const Opened &waiting)
{
    m_opened = waiting;
    showOpened();
}

/// Once there is a form.
void NewRecordPage::showOpened()
{
    if (!m_model.org())
        return showOrg();
    if (m_model.form().isEmpty())
        return;
    const Opened opened = std::exchange(m_opened, {});
    if (!opened.card.isEmpty())
        showContact(opened.card);
    if (!opened.offered.isEmpty())
        showOffer(opened.offered);
}

/// As lines of "name: value", which a person may change like a signature.
void NewRecordPage::showOffer(const QJsonObject &fields)
{
    QStringList lines;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        lines.append(u"%1: %2"_s.arg(field.key(), field->toString()));
    const auto read = [this](const QString &words) {
        QList<ContactDialog::Recognised> facts;
        for (const QString &line : words.split(u'\n')) {
            const QString name = line.section(u':', 0, 0).trimmed();
            const QString value = line.section(u':', 1).trimmed();
            if (m_model.takesText(name) && !value.isEmpty())
                facts.append({name, m_model.labelOf(name), value});
        }
        return facts;
    };
    auto *const dialog = new ContactDialog(
        {tr("Offered by a link"), tr("What the &link says")}, lines.join(u'\n'), read, window());
    m_offer = dialog;
    connect(dialog, &ContactDialog::used, this,
        [this](const QJsonObject &used) { fill(m_model.object(), used); });
    emit dialogRequested(dialog);
}

void NewRecordPage::fill(const QString &object, const QJsonObject &fields)
{
    if (m_ui->stack->currentWidget() == m_ui->resultPage)
        startNew();
    showKind(object);
    m_toFill = fields;
    if (m_model.form().isEmpty())
        return; // it comes with the form
    m_ui->form->setValues(std::exchange(m_toFill, {}));
}

QJsonObject NewRecordPage::typed() const
{
    return m_ui->stack->currentWidget() == m_ui->formPage ? withToFill(m_ui->form->values()) : QJsonObject();
}

QJsonObject NewRecordPage::withToFill(QJsonObject fields) const
{
    for (auto field = m_toFill.begin(); field != m_toFill.end(); ++field)
        fields.insert(field.key(), *field);
    return fields;
}

bool NewRecordPage::usesAssignmentRule() const
{
    return m_ui->assignmentRule->isChecked();
}

void NewRecordPage::setUsesAssignmentRule(bool use)
{
    m_ui->assignmentRule->setChecked(use);
}

void NewRecordPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *const given = event->mimeData();
    if (given->hasFormat(u"text/vcard"_s) || given->hasFormat(u"text/x-vcard"_s) || given->hasText())
        event->acceptProposedAction();
}

void NewRecordPage::dropEvent(QDropEvent *event)
{
    const QMimeData *const given = event->mimeData();
    QString text = given->text();
    for (const QString &type : {u"text/vcard"_s, u"text/x-vcard"_s}) {
        if (given->hasFormat(type))
            text = QString::fromUtf8(given->data(type));
    }
    event->acceptProposedAction();
    showContact(text);
}

void NewRecordPage::openCard(const QString &file)
{
    const std::optional<QString> text = textOf(file);
    if (!text)
        return emit toastRequested(tr("%1 could not be read").arg(QFileInfo(file).fileName()));
    m_opened.card = *text;
    showOpened();
}

void NewRecordPage::wireResult()
{
    connect(m_ui->result, &RecordResultView::createAnywayRequested, &m_model, &RecordViewModel::createAnyway);
    connect(&m_model, &RecordViewModel::resultChanged, this, &NewRecordPage::showResult);
    connect(&m_model, &RecordViewModel::todayChanged, this, &NewRecordPage::showToday);
    connect(m_ui->result, &RecordResultView::keepRequested, this, &NewRecordPage::chooseKept);
    connect(m_ui->result, &RecordResultView::editRequested, this, [this] {
        const auto arrived = m_model.editable();
        if (!arrived)
            return;
        m_opening = m_model.result()->id;
        m_ui->result->setOpening(true);
        emit editRequested(arrived->org, arrived->record);
    });
    connect(m_ui->result, &RecordResultView::newRequested, this, &NewRecordPage::startNew);
    connect(m_ui->result, &RecordResultView::correctRequested, &m_model, &RecordViewModel::correct);
    connect(m_ui->result, &RecordResultView::openRequested, this, [this] {
        m_wantedLink = Link::Open;
        m_model.requestLink();
    });
    connect(m_ui->result, &RecordResultView::runRetryRequested, this, &NewRecordPage::runRetryRequested);
    connect(m_ui->result, &RecordResultView::activityRequested, this, &NewRecordPage::activityRequested);
    connect(m_ui->result, &RecordResultView::copyIdRequested, this, &NewRecordPage::copyTextRequested);
    connect(m_ui->result, &RecordResultView::copyLinkRequested, this, [this] {
        m_wantedLink = Link::Copy;
        m_model.requestLink();
    });
    connect(&m_model, &RecordViewModel::linkReady, this, [this](const QUrl &url) {
        if (std::exchange(m_wantedLink, Link::None) == Link::Copy)
            emit copyRequested(url);
        else
            emit openRequested(url);
    });
}

void NewRecordPage::endOpening()
{
    m_opening = {};
    m_ui->result->setOpening(false);
}

/// A form that comes later would stand over another page, or another record.
void NewRecordPage::leaveEdit()
{
    if (m_opening.isEmpty())
        return;
    endOpening();
    emit editLeft();
}

void NewRecordPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        leaveEdit();
}

void NewRecordPage::showRuns(const QList<RunsModel::Details> &runs)
{
    m_ui->result->setRuns(runs);
}

void NewRecordPage::pasteSignature()
{
    pressInForm(*m_paste);
}

void NewRecordPage::pressInForm(QPushButton &button)
{
    // Where no form is, or another page lies over it, there is nothing to send.
    if (m_ui->stack->currentWidget() == m_ui->formPage)
        button.click();
}

void NewRecordPage::leaveResult()
{
    if (m_ui->stack->currentWidget() == m_ui->resultPage)
        startNew();
}

void NewRecordPage::chooseKind()
{
    leaveResult();
    m_wantsFocus = false; // the form that comes later leaves it where it is
    m_head->focusKinds();
}

void NewRecordPage::startNew()
{
    m_model.startNew();
    m_ui->banner->hide();
    m_ui->form->clear();
    showForm();
    m_ui->form->focusFirst();
}

void NewRecordPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_wantsFocus = m_model.form().isEmpty();
    if (m_ui->stack->currentWidget() == m_ui->formPage)
        m_ui->form->focusFirst();
    else if (m_ui->stack->currentWidget() == m_ui->resultPage)
        m_ui->result->focusNext();
}

void NewRecordPage::showOrg()
{
    const OrgChoice *const org = m_model.org();
    m_ui->band->setVisible(org);
    m_orgSkeleton->setWaiting(!org && m_model.readState().isUnderWay(), tr("Reading your connections"));
    m_ui->empty->setVisible(org || !m_model.readState().isUnderWay());
    if (!org)
        return showNoOrg();
    const QString account = tr("%1 · as %2", "host, account").arg(org->host, org->account);
    m_ui->band->setTarget({org->environment, org->environmentWord, org->title, account,
        tr("Writes to %1, %2, %3").arg(org->title, org->environmentWord, account)});
    m_ui->keptNote->setText(tr("Kept on this computer until %1 has it.").arg(org->title));
    nameObject();
    if (m_ui->stack->currentWidget() == m_ui->emptyPage)
        showForm();
}

void NewRecordPage::showNoOrg()
{
    if (m_model.readState().hasFailed())
        m_ui->empty->setWords(u"circle-x"_s, tr("Your connections could not be read"),
            m_model.readState().problem(), tr("&Try again"));
    else if (m_opened.isEmpty())
        m_ui->empty->setWords(u"plug"_s, tr("No org connected"),
            tr("Connect Salesforce, or try the demo org."), tr("&Go to Connections"));
    else
        m_ui->empty->setWords(u"plug"_s, tr("Connect an org first"),
            tr("What you opened is kept until then."), tr("&Go to Connections"));
    m_ui->stack->setCurrentWidget(m_ui->emptyPage);
    setWindowTitle(tr("New record"));
}

/// The button and the window say what would be made where.
void NewRecordPage::nameObject()
{
    const OrgChoice *const org = m_model.org();
    if (!org)
        return;
    const QString title = QString(org->title).replace(u'&', u"&&"_s);
    const QString where = tr("%1 (%2)", "org, kind of org").arg(org->title, org->environmentWord);
    const QString object = m_model.object();
    QString button = tr("&Create %1 in %2", "kind of record, org").arg(m_model.objectLabel(), title);
    QString window = tr("New %1 in %2", "kind of record, org").arg(m_model.objectLabel(), where);
    const bool isThere = !m_model.result() && !m_model.matches().matches().isEmpty();
    if (object == "Lead"_L1) {
        button = tr("&Create lead in %1").arg(title);
        window = tr("New lead in %1").arg(where);
    } else if (object == "Contact"_L1) {
        button = tr("&Create contact in %1").arg(title);
        window = tr("New contact in %1").arg(where);
    } else if (object == "Account"_L1) {
        button = tr("&Create account in %1").arg(title);
        window = tr("New account in %1").arg(where);
    } else if (object == "Opportunity"_L1) {
        button = tr("&Create opportunity in %1").arg(title);
        window = tr("New opportunity in %1").arg(where);
    } else if (object == "Task"_L1) {
        button = tr("&Create task in %1").arg(title);
        window = tr("New task in %1").arg(where);
    }
    if (isThere)
        button = tr("&Create in %1 anyway").arg(title);
    m_ui->create->setText(button);
    setWindowTitle(window);
    // The only kinds whose owner a rule of the org can change.
    m_ui->arrivalCard->setVisible(object == "Lead"_L1 || object == "Case"_L1 || object == "Account"_L1);
}

void NewRecordPage::showForm()
{
    if (!m_model.org())
        return;
    nameObject();
    if (m_model.lacksAccess()) {
        m_ui->empty->setWords(u"key"_s, tr("Some access is missing"), m_model.formProblem(),
            tr("&Reconnect %1").arg(QString(m_model.org()->title).replace(u'&', u"&&"_s)));
        m_ui->stack->setCurrentWidget(m_ui->emptyPage);
        return;
    }
    if (!m_model.formProblem().isEmpty()) {
        m_ui->empty->setWords(
            u"cloud-off"_s, tr("The form is not here yet"), m_model.formProblem(), tr("&Try again"));
        m_ui->stack->setCurrentWidget(m_ui->emptyPage);
        return;
    }
    m_ui->form->setSections(m_model.form());
    giveAccessKeys({m_ui->form->findChild<Button *>(u"moreFields"_s)}, *this);
    m_ui->form->setVisible(!m_model.form().isEmpty());
    m_skeleton->setWaiting(
        m_model.form().isEmpty(), tr("Asking %1 for its fields", "an org").arg(m_model.org()->title));
    if (std::exchange(m_changingKept, false)) {
        m_ui->form->setValues(m_model.keptBeginnings());
        m_ui->form->focusFirst(); // what had the focus is gone
    }
    putBack();
    showCorrection();
    if (!m_model.form().isEmpty() && !m_toFill.isEmpty())
        m_ui->form->setValues(std::exchange(m_toFill, {}));
    showOpened();
    showRights();
    if (!m_model.result() || m_thenNew)
        m_ui->stack->setCurrentWidget(m_ui->formPage);
    if (isVisible() && !m_model.form().isEmpty() && std::exchange(m_wantsFocus, false))
        m_ui->form->focusFirst();
}

/// What nobody may write need not be typed.
void NewRecordPage::showRights()
{
    const Message &refused = m_model.writingRefused();
    const bool allowed = refused.fact.isEmpty();
    const bool ready = allowed && !m_model.form().isEmpty();
    m_ui->form->setEnabled(allowed);
    m_ui->create->setEnabled(ready);
    m_ui->createAndNew->setEnabled(ready);
    m_ui->create->setToolTip(refused.fact);
    m_ui->createAndNew->setToolTip(refused.fact);
    const OrgChoice *const org = m_model.org();
    if (allowed && !(org && org->isNearApiLimit()))
        return;
    m_bannerIsOld = false;
    if (!allowed) {
        m_ui->banner->setNews(Banner::Kind::Attention, u"lock"_s, refused.fact, refused.next);
    } else {
        m_ui->banner->setNews(Banner::Kind::Attention, u"clock"_s,
            tr("%1 has used %2 of its %3 API calls of a day.", "org, count, count")
                .arg(org->title, locale().toString(org->apiUsed), locale().toString(org->apiLimit)),
            tr("All programs count. At the limit, records wait here until the org takes calls again."));
    }
    m_ui->banner->show();
}

void NewRecordPage::showResult()
{
    if (!m_model.result() || m_model.result()->id != m_opening)
        leaveEdit();
    if (!m_model.result()) {
        m_ui->stack->setCurrentWidget(m_model.org() ? m_ui->formPage : m_ui->emptyPage);
        return;
    }
    m_ui->result->setResult(*m_model.result());
    m_ui->result->setNext(m_model.object(), m_model.editable().has_value());
    showToday();
    if (m_thenNew || m_ui->stack->currentWidget() == m_ui->resultPage)
        return;
    m_ui->stack->setCurrentWidget(m_ui->resultPage);
    m_ui->result->focusNext();
}

void NewRecordPage::showToday()
{
    m_ui->result->setToday(m_model.today(), m_model.todayCount());
}

void NewRecordPage::submit(bool thenNew)
{
    m_thenNew = thenNew;
    emit going(tr("Saving the record on this computer"));
    m_model.submit(m_ui->form->values(), m_ui->assignmentRule->isChecked());
}

void NewRecordPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ui->columns->setDirection(width() < twoColumnWidth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_paste->setText(width() < wordsInHeadWidth ? QString() : tr("&Paste signature"));
}

} // namespace patchbay
