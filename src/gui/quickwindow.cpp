#include "gui/quickwindow.h"

#include "gui/accesskeys.h"
#include "gui/button.h"
#include "gui/orgmenu.h"
#include "presentation/quickentry.h"
#include "ui_quickwindow.h"

#include <QShortcut>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr QSize usualSize(420, 360); ///< wider where words or letters are
constexpr int leadTab = 0;
constexpr int contactTab = 1;

} // namespace

QuickWindow::QuickWindow(RecordViewModel &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::QuickWindow>())
{
    m_ui->setupUi(this);
    setWindowFlag(Qt::WindowStaysOnTopHint);
    auto *const changeOrg
        = new Button(tr("Chan&ge org"), Button::Variant::Ghost, Button::Size::Compact, this);
    changeOrg->setAutoDefault(false);
    new OrgMenu(m_model, *changeOrg);
    m_ui->band->setSmall();
    m_ui->band->addEndWidget(changeOrg);
    m_ui->kinds->addSegment(tr("Lead"));
    m_ui->kinds->addSegment(tr("Contact"));
    m_ui->allFields->setVariant(Button::Variant::Link);
    m_ui->create->setVariant(Button::Variant::Primary);
    m_ui->create->setHint(QKeySequence(u"Ctrl+Enter"_s).toString(QKeySequence::NativeText));
    m_ui->create->setDefault(true);
    m_ui->createAndNew->setAutoDefault(false);
    m_ui->cancel->setAutoDefault(false);
    m_ui->allFields->setAutoDefault(false);
    m_ui->kept->setModel(m_model);
    wire();
    giveAccessKeys({m_ui->cancel}, *this);
    showOrg();
    showKind();
}

QuickWindow::~QuickWindow() = default;

void QuickWindow::wire()
{
    connect(&m_model, &RecordViewModel::orgsChanged, this, &QuickWindow::showOrg);
    connect(&m_model, &RecordViewModel::writingRefusedChanged, this, &QuickWindow::showMatches);
    connect(&m_model.matches(), &RecordMatches::changed, this, &QuickWindow::showMatches);
    connect(&m_model, &RecordViewModel::refused, this, &QuickWindow::showRefusal);
    connect(&m_model, &RecordViewModel::submitted, this, [this] {
        const QString title = m_model.org() ? m_model.org()->title : QString();
        emit toastRequested(tr("Saved. It is on its way to %1.").arg(title));
        const QString object = m_model.object();
        if (!m_thenNew)
            return accept();
        begin(object);
        showNote(u"circle-check"_s, Token::Green, tr("Saved. It is on its way to %1.").arg(title));
        m_keepsNote = true;
    });
    connect(m_ui->kinds, &QTabBar::currentChanged, this, [this](int index) {
        m_keepsNote = false;
        m_model.chooseObject(index == contactTab ? u"Contact"_s : u"Lead"_s);
        showKind();
    });
    for (const QLineEdit *line : {m_ui->firstName, m_ui->lastName, m_ui->company, m_ui->email})
        connect(line, &QLineEdit::textEdited, this, [this] {
            m_keepsNote = false;
            m_model.noteTyped(typed());
            showMatches();
        });
    connect(m_ui->create, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_ui->createAndNew, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->allFields, &QPushButton::clicked, this,
        [this] { emit allFieldsRequested(m_model.object(), typed()); });
    auto *const helpKey = new QShortcut(QKeySequence(u"F1"_s), this);
    connect(helpKey, &QShortcut::activated, this, &QuickWindow::helpRequested);
    auto *const createKey = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    connect(createKey, &QShortcut::activated, m_ui->create, &QPushButton::click);
    auto *const createAndNewKey = new QShortcut(QKeySequence(u"Ctrl+Shift+Return"_s), this);
    connect(createAndNewKey, &QShortcut::activated, m_ui->createAndNew, &QPushButton::click);
}

void QuickWindow::begin(const QString &object)
{
    m_keepsNote = false;
    m_model.startNew();
    m_model.chooseObject(object);
    for (QLineEdit *line : {m_ui->firstName, m_ui->lastName, m_ui->company, m_ui->email})
        line->clear();
    m_model.noteTyped({});
    {
        const QSignalBlocker quiet(m_ui->kinds);
        m_ui->kinds->setCurrentIndex(object == "Contact"_L1 ? contactTab : leadTab);
    }
    showKind();
    (object == "Contact"_L1 ? m_ui->email : m_ui->lastName)->setFocus(Qt::OtherFocusReason);
}

void QuickWindow::showKind()
{
    const bool isContact = m_model.object() == "Contact"_L1;
    m_ui->firstName->setVisible(isContact);
    m_ui->firstNameLabel->setVisible(isContact);
    m_ui->company->setVisible(!isContact);
    m_ui->companyLabel->setVisible(!isContact);
    m_ui->lastNameNeeded->setVisible(!isContact);
    m_ui->lastName->setAccessibleDescription(isContact ? QString() : tr("Required"));
    m_ui->lastName->setPlaceholderText(isContact ? QString(u"NA"_s) : QString());
    m_ui->create->setText(isContact ? tr("&Create contact") : tr("&Create lead"));
    setWindowTitle(isContact ? tr("Quick contact") : tr("Quick lead"));
    showMatches();
    settleWidth();
}

/// Fixed, and no wider than its buttons need.
void QuickWindow::settleWidth()
{
    setMinimumHeight(usualSize.height());
    m_ui->footerLayout->activate();
    setFixedWidth(std::max(usualSize.width(), m_ui->footerLayout->minimumSize().width()));
}

void QuickWindow::showOrg()
{
    const OrgChoice *const org = m_model.org();
    m_ui->band->setVisible(org);
    const ConnectionId before = std::exchange(m_org, org ? org->connection : ConnectionId());
    if (m_org != before)
        m_keepsNote = false;
    if (org) {
        m_ui->band->setTarget({org->environment, org->environmentWord, org->title, {},
            tr("Writes to %1, %2").arg(org->title, org->environmentWord)});
    }
    showMatches();
}

void QuickWindow::showNote(const QString &icon, Token tint, const QString &words)
{
    m_ui->noteSign->setIcon(icon, tint, 16);
    m_ui->note->setText(words);
    m_ui->note->setAccessibleName(words);
}

/// One line of news: what prevents it, who is there already, or what becomes of an empty field.
void QuickWindow::showMatches()
{
    const OrgChoice *const org = m_model.org();
    const bool allowed = org && !m_model.lacksAccess() && m_model.writingRefused().fact.isEmpty();
    m_ui->create->setEnabled(allowed);
    m_ui->createAndNew->setEnabled(allowed);
    if (m_keepsNote && allowed)
        return;
    m_keepsNote = false;
    if (!org)
        return showNote(u"plug"_s, Token::Text3, tr("No org is connected."));
    if (!allowed)
        return showNote(u"lock"_s, Token::Amber,
            m_model.lacksAccess() ? m_model.formProblem() : m_model.writingRefused().text());
    const RecordMatches &matches = m_model.matches();
    switch (matches.state()) {
    case RecordMatches::State::Found: {
        const RecordMatch &first = matches.matches().first();
        return showNote(u"copy-check"_s, Token::Amber,
            tr("Already in %1: %2 (%3). “All fields” shows it and updates it.")
                .arg(org->title, first.record.name, first.kind));
    }
    case RecordMatches::State::None:
        return showNote(u"circle-check"_s, Token::Green, tr("Not in %1 yet.").arg(org->title));
    case RecordMatches::State::Looking:
        return showNote(u"search"_s, Token::Text3, tr("Looking in %1…").arg(org->title));
    case RecordMatches::State::Unknown:
    case RecordMatches::State::Nothing:
        break;
    }
    showNote(u"info"_s, Token::Text3,
        m_model.object() == "Contact"_L1
            ? tr("An e-mail address is enough. The name is saved as “NA” and marked To complete.")
            : tr("No company yet? The lead is saved with “Unknown” and marked To complete."));
}

void QuickWindow::showRefusal(const QList<FieldRemark> &problems, const QString &summary)
{
    showNote(u"circle-alert"_s, Token::Red, problems.isEmpty() ? summary : problems.first().text);
    m_keepsNote = true;
    const QHash<QString, QLineEdit *> lines = {{u"FirstName"_s, m_ui->firstName},
        {u"LastName"_s, m_ui->lastName}, {u"Company"_s, m_ui->company}, {u"Email"_s, m_ui->email}};
    for (const FieldRemark &problem : problems) {
        if (QLineEdit *const line = lines.value(problem.field)) {
            line->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QJsonObject QuickWindow::typed() const
{
    QJsonObject fields;
    const auto take = [&fields](const QString &name, const QLineEdit *line) {
        if (const QString text = line->text().trimmed(); line->isVisibleTo(line->window()) && !text.isEmpty())
            fields.insert(name, text);
    };
    take(u"FirstName"_s, m_ui->firstName);
    take(u"LastName"_s, m_ui->lastName);
    take(u"Company"_s, m_ui->company);
    take(u"Email"_s, m_ui->email);
    return fields;
}

void QuickWindow::fill(const QJsonObject &fields)
{
    m_ui->firstName->setText(fields["FirstName"_L1].toString());
    m_ui->lastName->setText(fields["LastName"_L1].toString());
    m_ui->company->setText(fields["Company"_L1].toString());
    m_ui->email->setText(fields["Email"_L1].toString());
    m_model.noteTyped(typed());
}

void QuickWindow::reject()
{
    if (m_model.isSubmitting())
        m_thenNew = false; // it goes as soon as the record is kept
    else
        QDialog::reject();
}

void QuickWindow::submit(bool thenNew)
{
    m_thenNew = thenNew;
    m_model.submit(m_model.withKept(quickFields(m_model.object(), typed())), true);
}

} // namespace patchbay
