#include "gui/settingspage.h"

#include "gui/aboutpane.h"
#include "gui/appearancepage.h"
#include "gui/diagnosticspane.h"
#include "gui/habitspane.h"
#include "gui/localrequestspane.h"
#include "gui/navbutton.h"
#include "gui/networkpane.h"
#include "gui/pagecolumn.h"
#include "gui/passphrasedialog.h"
#include "gui/wrappedlabel.h"
#include "presentation/habits.h"
#include "presentation/localrequests.h"
#include "presentation/locking.h"
#include "presentation/networksettings.h"
#include "presentation/settingsviewmodel.h"
#include "ui_settingspage.h"

#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int privacySection = 2; ///< in sections()
constexpr int tabWidth = 168;
constexpr int sectionGap = 20;
constexpr int titleHeight = 32; ///< as on pages with a search line

} // namespace

SettingsPage::SettingsPage(SettingsViewModel &model, const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_locking(parts.locking)
    , m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    m_ui->titleRow->addStrut(titleHeight);
    m_ui->banner->hide();
    m_ui->columns->setStretch(1, 1);
    m_ui->turnOffLock->setVariant(Button::Variant::Ghost);
    m_ui->removeEverything->setVariant(Button::Variant::GhostDanger);
    m_ui->lockNow->setHint(QKeySequence(u"Ctrl+L"_s).toString(QKeySequence::NativeText));
    m_ui->way->addItem(tr("As the service prefers"));
    m_ui->way->addItem(tr("In Patchbay's window"), int(ConsentWay::Embedded));
    m_ui->way->addItem(tr("In my browser"), int(ConsentWay::Browser));
    for (QComboBox *const choice : {m_ui->way, m_ui->idle, m_ui->keep})
        choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // long words beside them take the room
    new PageColumn(*this, {m_ui->titleRow}, m_ui->scroll, m_ui->bodyLayout);
    addTabs(parts);
    wire();
    showAll();
}

SettingsPage::~SettingsPage() = default;

QList<SettingsPage::Section> SettingsPage::sections()
{
    return {{u"sliders"_s, tr("General")}, {u"key"_s, tr("Sign-in")}, {u"lock"_s, tr("Privacy")},
        {u"globe"_s, tr("Network")}, {u"plug"_s, tr("Local requests")}, {u"users"_s, tr("Administrator")},
        {u"copy-check"_s, tr("Diagnostics")}, {u"info"_s, tr("About")}};
}

void SettingsPage::askForPassphrase()
{
    showSection(privacySection);
    m_ui->setLock->click();
}

void SettingsPage::showSection(int section)
{
    m_tabs.at(section)->click();
    focusFirst();
}

void SettingsPage::addTabs(const Parts &parts)
{
    const QList<Section> all = sections();
    const auto add = [this, &all](QWidget *page) {
        const Section &section = all.at(m_tabs.size());
        auto *const tab = new NavButton(section.icon, section.word, this);
        m_tabs.append(tab);
        tab->setCheckable(true);
        tab->setAutoExclusive(true);
        tab->setFixedWidth(tabWidth);
        m_ui->tabs->addWidget(tab);
        connect(tab, &QAbstractButton::clicked, this, [this, page] { m_ui->pages->setCurrentPane(page); });
        return tab;
    };
    QWidget *const general = makeGeneral(parts);
    add(general)->setChecked(true);
    add(m_ui->signInPage);
    add(m_ui->safetyPage);
    auto *const network = new NetworkPane(parts.network, m_ui->pages);
    m_ui->pages->addPane(network);
    add(network);
    auto *const pane = new LocalRequestsPane(parts.requests, m_ui->pages);
    m_ui->pages->addPane(pane);
    add(pane);
    add(m_ui->adminPage);
    auto *const diagnostics = new DiagnosticsPane(parts.diagnostics, m_ui->pages);
    m_ui->pages->addPane(diagnostics);
    add(diagnostics);
    connect(diagnostics, &DiagnosticsPane::copyRequested, this, &SettingsPage::plainCopyRequested);
    auto *const about = new AboutPane(m_ui->pages);
    m_ui->pages->addPane(about);
    add(about);
    connect(pane, &LocalRequestsPane::copyRequested, this, &SettingsPage::copyRequested);
    connect(&parts.requests, &LocalRequests::refused, this, &SettingsPage::showRefusal);
    connect(&parts.network, &NetworkSettings::refused, this, &SettingsPage::showRefusal);
    m_ui->tabs->addStretch();
    m_ui->pages->setCurrentPane(general);
    orderTabs();
}

void SettingsPage::focusFirst()
{
    for (QAbstractButton *const tab : findChildren<NavButton *>()) {
        if (tab->isChecked())
            tab->setFocus(Qt::OtherFocusReason);
    }
}

/// As it is read: what is chosen of the list first, then what it shows. In the list the arrows go on, so that
/// Tab stops there once.
void SettingsPage::orderTabs()
{
    // Qt passes over those that Tab does not reach: they are given that up only afterwards.
    QList<QAbstractButton *> tabs;
    for (int place = 0; place < m_ui->tabs->count(); ++place) {
        auto *const tab = qobject_cast<NavButton *>(m_ui->tabs->itemAt(place)->widget());
        if (tab && !tabs.isEmpty())
            setTabOrder(tabs.constLast(), tab);
        if (tab)
            tabs.append(tab);
    }
    QWidget *before = tabs.constLast();
    QList<QWidget *> contents;
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (m_ui->pages->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus))
            contents.append(widget);
    }
    for (QWidget *const widget : std::as_const(contents)) {
        setTabOrder(before, widget);
        before = widget;
    }
    for (QAbstractButton *const tab : std::as_const(tabs))
        tab->setFocusPolicy(tab->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

QWidget *SettingsPage::makeGeneral(const Parts &parts)
{
    auto *const general = new QWidget(m_ui->pages);
    auto *const column = new QVBoxLayout(general);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sectionGap);
    column->addWidget(new AppearancePage(parts.appearance));
    auto *const habits = new HabitsPane(parts.habits);
    connect(habits, &HabitsPane::copyRequested, this, &SettingsPage::plainCopyRequested);
    column->addWidget(habits);
    column->addStretch();
    m_ui->pages->addPane(general);
    connect(&parts.habits, &Habits::refused, this, &SettingsPage::showRefusal);
    return general;
}

void SettingsPage::wire()
{
    connect(m_ui->way, &QComboBox::activated, this, [this](int index) {
        const QVariant way = m_ui->way->itemData(index);
        m_model.setConsentWay(way.isValid() ? std::optional(ConsentWay(way.toInt())) : std::nullopt);
    });
    connect(m_ui->readOnly, &QAbstractButton::clicked, &m_model, &SettingsViewModel::setReadOnly);
    connect(m_ui->idle, &QComboBox::activated, this, [this](int index) {
        m_model.setIdleTime(std::chrono::minutes(m_ui->idle->itemData(index).toInt()));
    });
    connect(m_ui->keep, &QComboBox::activated, this, [this](int index) {
        const int days = m_ui->keep->itemData(index).toInt();
        m_model.setHistoryTime(days > 0 ? std::optional(std::chrono::days(days)) : std::nullopt);
    });
    connect(m_ui->lockNow, &QPushButton::clicked, &m_locking, &Locking::lockNow);
    const auto ask = [this](PassphraseDialog::Purpose purpose) {
        (new PassphraseDialog(m_locking, purpose, this))->open();
    };
    connect(m_ui->setLock, &QPushButton::clicked, this, [this, ask] {
        ask(m_locking.isSet() ? PassphraseDialog::Purpose::Change : PassphraseDialog::Purpose::Set);
    });
    connect(
        m_ui->turnOffLock, &QPushButton::clicked, this, [ask] { ask(PassphraseDialog::Purpose::TurnOff); });
    connect(m_ui->removeEverything, &QPushButton::clicked, this, &SettingsPage::removeEverythingRequested);
    connect(&m_locking, &Locking::changed, this, &SettingsPage::showLock);
    connect(&m_model, &SettingsViewModel::changed, this, [this] {
        m_ui->banner->hide();
        showAll();
    });
    connect(&m_model, &SettingsViewModel::refused, this, &SettingsPage::showRefusal);
}

void SettingsPage::showRefusal(const QString &text)
{
    m_ui->banner->setNews(Banner::Kind::Refused, u"circle-x"_s, tr("Not saved."), text);
    m_ui->banner->show();
}

void SettingsPage::showAll()
{
    const auto way = m_model.preferences().consentWay;
    m_ui->way->setCurrentIndex(way ? m_ui->way->findData(int(*way)) : 0);
    showReadOnly();
    showHistory();
    showLock();
    showPolicy();
}

/// Nothing happens at once: a slip of the wheel can be put right.
void SettingsPage::showHistory()
{
    m_ui->keepNote->setText(
        tr("From Activity only, within an hour: in their orgs they stay. What waits for you is kept."));
    const QSignalBlocker quiet(m_ui->keep);
    m_ui->keep->clear();
    const auto choices = m_model.historyChoices();
    for (const auto &choice : choices) {
        const int days = choice ? int(choice->count()) : 0;
        m_ui->keep->addItem(choice ? tr("After %n day(s)", nullptr, days) : tr("Never"), days);
    }
    const auto chosen = m_model.historyTime();
    m_ui->keep->setCurrentIndex(m_ui->keep->findData(chosen ? int(chosen->count()) : 0));
}

void SettingsPage::showReadOnly()
{
    const QString settled = m_model.readOnlySettled();
    m_ui->readOnly->setChecked(m_model.isReadOnly());
    m_ui->readOnly->setEnabled(settled.isEmpty());
    m_ui->readOnlyNote->setText(settled.isEmpty()
            ? tr("Nothing is written to any org. Connections are still tested and renewed.")
            : tr("Nothing is written to any org. %1", "the reason").arg(settled));
    m_ui->readOnly->setAccessibleDescription(m_ui->readOnlyNote->text());
}

void SettingsPage::showLock()
{
    const bool isSet = m_locking.isSet();
    const QString settled = m_model.lockSettled();
    m_ui->lockNote->setText(!settled.isEmpty() ? settled
            : isSet                            ? tr("By a passphrase.")
                                               : tr("Not locked: there is no passphrase."));
    m_ui->setLock->setText(isSet ? tr("&Change…") : tr("Set a &passphrase…"));
    m_ui->turnOffLock->setVisible(isSet && settled.isEmpty());
    m_ui->idleRow->setVisible(isSet);
    m_ui->lockNowRow->setVisible(isSet);
    m_ui->lockRow->setProperty(
        "role", isSet ? u"row"_s : u"lastRow"_s); // a line below the last one leaves the card
    style()->unpolish(m_ui->lockRow);
    style()->polish(m_ui->lockRow);
    m_ui->lockNowNote->setText(tr("From any page."));
    const QSignalBlocker quiet(m_ui->idle);
    m_ui->idle->clear();
    const QList<std::chrono::minutes> choices = m_model.idleChoices();
    for (const std::chrono::minutes choice : choices)
        m_ui->idle->addItem(tr("%n minute(s)", nullptr, int(choice.count())), int(choice.count()));
    m_ui->idle->setCurrentIndex(m_ui->idle->findData(int(m_model.idleTime().count())));
}

void SettingsPage::showPolicy()
{
    QLayout *const layout = m_ui->sentencesLayout;
    while (QLayoutItem *const item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList sentences = m_model.policySentences();
    const QString file = m_model.policyFile();
    const auto add = [this](const QString &text) {
        auto *const line = new WrappedLabel(text, m_ui->sentences);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_ui->sentencesLayout->addWidget(line);
    };
    for (const QString &sentence : sentences)
        add(sentence);
    if (file.isEmpty())
        add(tr("Nothing: there is no policy on this computer."));
    else if (sentences.isEmpty())
        add(tr("Nothing: the policy settles nothing."));
    m_ui->policyFile->setText(file.isEmpty()
            ? tr("An administrator can settle what is on these pages by a policy file; the manual of "
                 "patchbay tells how.")
            : tr("From %1", "a path").arg(file));
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.refresh();
}

} // namespace patchbay
