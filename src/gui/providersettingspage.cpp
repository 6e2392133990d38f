#include "gui/providersettingspage.h"

#include "gui/banner.h"
#include "gui/choicetile.h"
#include "gui/flowgrid.h"
#include "gui/formfield.h"
#include "gui/heldfocus.h"
#include "gui/icons.h"
#include "gui/pagecolumn.h"
#include "gui/redirecturis.h"
#include "presentation/connectiondetails.h"
#include "ui_providersettingspage.h"

#include <QAction>
#include <QLineEdit>
#include <QRadioButton>
#include <QTime>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Subject = ProviderSettingsViewModel::Subject;

constexpr int narrowestTile = 168;
constexpr int mostTilesAbreast = 3;
constexpr int mostPairAbreast = 2;

void empty(QLayout *layout)
{
    while (QLayoutItem *const item = layout->takeAt(0)) {
        if (QWidget *const widget = item->widget())
            widget->deleteLater();
        if (QLayout *const inner = item->layout())
            empty(inner);
        delete item;
    }
}

} // namespace

ProviderSettingsPage::ProviderSettingsPage(ProviderSettingsViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::ProviderSettingsPage>())
{
    m_ui->setupUi(this);
    m_ui->back->setVariant(Button::Variant::Link);
    m_ui->back->setIconName(u"arrow-left"_s);
    m_ui->reset->setVariant(Button::Variant::Ghost);
    m_ui->check->setVariant(Button::Variant::Secondary);
    m_ui->save->setVariant(Button::Variant::Primary);
    m_ui->scopes->setPresets(*m_ui->preset);
    m_ui->openConsole->setVariant(Button::Variant::Link);
    m_ui->openConsole->setSize(Button::Size::Compact);
    m_ui->openConsole->setIconName(u"external"_s);
    connect(m_ui->openConsole, &QPushButton::clicked, this, [this] {
        if (const auto page = m_model.consolePage(typed()))
            emit openRequested(*page);
    });
    m_ui->banner->hide();
    new PageColumn(*this, {m_ui->titleRow, m_ui->backRow}, m_ui->scroll, m_ui->bodyLayout);
    m_ui->columns->setStretch(0, 62);
    m_ui->columns->setStretch(1, 38);
    connect(m_ui->back, &QPushButton::clicked, this, &ProviderSettingsPage::backRequested);
    connect(m_ui->save, &QPushButton::clicked, this, &ProviderSettingsPage::save);
    connect(m_ui->check, &QPushButton::clicked, this, &ProviderSettingsPage::check);
    connect(&m_model, &ProviderSettingsViewModel::checked, this, &ProviderSettingsPage::showFindings);
    connect(
        &m_model, &ProviderSettingsViewModel::changedElsewhere, this, &ProviderSettingsPage::showConflict);
    connect(m_ui->reset, &QPushButton::clicked, this, [this] {
        if (isFilled())
            emit resetQuestion(m_model.provider()->name);
    });
    connect(&m_model, &ProviderSettingsViewModel::loaded, this, &ProviderSettingsPage::fill);
    connect(m_ui->scopes, &ScopeBoxes::changed, this, &ProviderSettingsPage::noteTyped);
    connect(&m_model, &ProviderSettingsViewModel::refused, this, &ProviderSettingsPage::showRefusal);
    connect(&m_model, &ProviderSettingsViewModel::savingChanged, this, &ProviderSettingsPage::showSaving);
    connect(&m_model, &ProviderSettingsViewModel::saved, this, [this] {
        m_ui->banner->hide();
        emit toastRequested(tr("Saved"));
    });
}

ProviderSettingsPage::~ProviderSettingsPage() = default;

void ProviderSettingsPage::fill()
{
    const ProviderDescriptor *const provider = m_model.provider();
    if (!provider)
        return;
    const HeldFocus held(*this);
    m_filledFor.reset();
    m_ui->banner->hide();
    delete m_conflict;
    m_ui->check->setEnabled(true);
    m_ui->helpCard->setVisible(m_model.allowsCustomHost());
    m_ui->mark->setMark(provider->mark, QColor(provider->brandColour));
    const bool ofProvider = m_model.subject() == Subject::Provider;
    m_ui->title->setText(m_model.title());
    m_ui->subtitle->setText(m_model.purpose());
    m_ui->save->setText(m_model.saveWord());
    m_ui->reset->setVisible(ofProvider && !m_model.edited().toConnect);
    m_ui->appCardTitle->setText(ofProvider ? tr("Your app") : tr("The app"));
    const SettledByPolicy &settled = provider->settled;
    if (settled.loginHosts || settled.consentWays || settled.clientId) {
        m_ui->subtitle->setText(m_ui->subtitle->text() + u' '
            + tr("Your administrator settled a part of it: see Settings, Administrator."));
    }
    setWindowTitle(m_ui->title->text());
    fillHosts(*provider);
    fillApp(*provider);
    fillScopes(*provider);
    fillSteps(*provider);
    if (const auto draft = m_model.draft())
        fillTyped(*draft);
    m_filledFor = m_model.edited();
    // Once what had it is gone; what was made can take it when it is shown.
    const auto giveBack = [this, held] {
        if (!window()->focusWidget())
            held.giveBack(*this);
    };
    QMetaObject::invokeMethod(this, giveBack, Qt::QueuedConnection);
}

/// What is typed while the keychain asks would be lost: nothing takes it until then.
void ProviderSettingsPage::showSaving()
{
    const bool isSaving = m_model.isSaving();
    m_ui->save->setText(isSaving ? tr("Saving…") : m_model.saveWord());
    QWidget *const focused = window()->focusWidget();
    if (isSaving) {
        m_focused = focused && isAncestorOf(focused) ? focused : nullptr;
        if (m_focused)
            m_ui->save->setFocus(); // it says what goes on, and saves nothing twice
    }
    if (isSaving && m_conflict) { // it has its answer
        m_conflict->hide();
        m_conflict->deleteLater();
    }
    const QList<QWidget *> parts = {m_ui->hostCard, m_ui->appCard, m_ui->scopeCard, m_ui->reset, m_ui->check};
    for (QWidget *const part : parts)
        part->setEnabled(!isSaving);
    if (!isSaving && m_focused && focused == m_ui->save)
        m_focused->setFocus();
}

/// With what the model edits: until then, what stands in the fields is another's.
bool ProviderSettingsPage::isFilled() const
{
    return m_filledFor == m_model.edited();
}

void ProviderSettingsPage::fillTyped(const ProviderSettingsViewModel::Draft &draft)
{
    const ProviderSettingsViewModel::Input &input = draft.input;
    for (const auto &[key, radio] : m_hosts)
        radio->setChecked(key == input.hostKey);
    if (m_customHostLine && m_customHost)
        m_customHostLine->setText(input.customHost);
    if (m_ownApp)
        m_ownApp->setChecked(input.ownApp);
    if (!m_clientIdLine->isReadOnly())
        m_clientIdLine->setText(input.clientId);
    m_secretLine->setText(QString::fromUtf8(draft.secret.reveal()));
    if (m_reason)
        m_reasonLine->setText(input.reason);
    m_ui->scopes->setScopes(m_model.provider()->scopes, input.scopes);
}

void ProviderSettingsPage::noteTyped()
{
    if (isFilled())
        m_model.noteTyped(typed(), Secret::fromString(m_secretLine->text()));
}

void ProviderSettingsPage::fillHosts(const ProviderDescriptor &provider)
{
    empty(m_ui->hostsLayout);
    m_hosts.clear();
    m_customHost = nullptr;
    m_hostAnswers = nullptr;
    const bool choice = provider.loginHosts.size() > 1 || m_model.allowsCustomHost();
    m_ui->hostCard->setVisible(choice);
    if (!choice)
        return;
    const auto add = [this](const QString &key, const QString &name, const QString &line) {
        auto *const tile = new ChoiceTile(name, line, m_ui->hosts);
        tile->setChecked(m_model.input().hostKey == key);
        m_hosts.append({key, tile});
    };
    for (const LoginHost &host : provider.loginHosts)
        add(host.key, host.label, host.host);
    if (m_model.allowsCustomHost())
        add({}, tr("Your own domain"), tr("My Domain of your org"));
    int narrowest = narrowestTile;
    for (const auto &[key, tile] : m_hosts)
        narrowest = std::max(narrowest, tile->minimumSizeHint().width());
    auto *const tiles = new FlowGrid(narrowest, mostTilesAbreast);
    tiles->setSpacing(8);
    m_ui->hostsLayout->addLayout(tiles);
    for (const auto &[key, tile] : m_hosts) {
        tiles->addWidget(tile);
        connect(tile, &QRadioButton::toggled, this, &ProviderSettingsPage::noteTyped);
    }
    if (!m_model.allowsCustomHost())
        return;
    const QRadioButton *const custom = m_hosts.constLast().second;
    m_customHostLine = new QLineEdit(m_model.input().customHost, m_ui->hosts);
    m_customHostLine->setPlaceholderText(u"acme.my.salesforce.com"_s);
    m_customHost = new FormField(tr("My &Domain"), m_customHostLine, FormField::Need::Unmarked, m_ui->hosts);
    m_customHost->setVisible(custom->isChecked());
    m_ui->hostsLayout->addWidget(m_customHost);
    connect(custom, &QRadioButton::toggled, m_customHost, &QWidget::setVisible);
    m_hostAnswers
        = m_customHostLine->addAction(icon(u"circle-check"_s, Token::Green), QLineEdit::TrailingPosition);
    m_hostAnswers->setVisible(false);
    connect(m_customHostLine, &QLineEdit::textChanged, m_hostAnswers,
        [mark = m_hostAnswers] { mark->setVisible(false); });
    connect(m_customHostLine, &QLineEdit::editingFinished, this, &ProviderSettingsPage::checkHost);
    connect(m_customHostLine, &QLineEdit::textChanged, this, &ProviderSettingsPage::noteTyped);
}

void ProviderSettingsPage::fillApp(const ProviderDescriptor &provider)
{
    QLayout *const layout = m_ui->appLayout;
    empty(layout);
    fillAppChoice(provider);
    m_clientIdLine = new QLineEdit(
        provider.settled.clientId ? m_model.usualClientId() : m_model.input().clientId, m_ui->app);
    m_clientIdLine->setProperty("type", u"code"_s);
    m_clientId = new FormField(
        tr("&Client id (consumer key)"), m_clientIdLine, FormField::Need::Required, m_ui->app);
    m_clientIdLine->setReadOnly(provider.settled.clientId);
    if (provider.settled.clientId)
        m_clientId->setHelp(tr("Settled by your administrator."));
    layout->addWidget(m_clientId);
    m_secretLine = new QLineEdit(m_ui->app);
    m_secretLine->setEchoMode(QLineEdit::Password);
    m_secretLine->setPlaceholderText(m_model.hasSecret() ? tr("Kept in your keychain") : QString());
    auto *const secret = new FormField(tr("Client s&ecret"), m_secretLine,
        provider.needsClientSecret ? FormField::Need::Required : FormField::Need::Optional, m_ui->app);
    secret->setHelp(
        tr("If set, it is kept in your keychain. Leave it empty when the app does not ask for one."));
    auto *const uris = new RedirectUris(provider.redirectUris, m_ui->app);
    connect(uris, &RedirectUris::copyRequested, this, &ProviderSettingsPage::copyRequested);
    auto *const pair = new FlowGrid(uris->minimumSizeHint().width(), mostPairAbreast);
    pair->setSpacing(12);
    pair->setRowSpacing(10);
    pair->addWidget(secret);
    pair->addWidget(uris);
    m_ui->appLayout->addLayout(pair);
    showAppFields(secret);
    fillReason(provider);
    for (const QLineEdit *const line : {m_clientIdLine, m_secretLine})
        connect(line, &QLineEdit::textChanged, this, &ProviderSettingsPage::noteTyped);
}

/// A connection goes on with its provider's app, or has one of its own.
void ProviderSettingsPage::fillAppChoice(const ProviderDescriptor &provider)
{
    m_ownApp = nullptr;
    if (m_model.subject() == Subject::Provider || provider.settled.clientId)
        return;
    const QString usual = m_model.usualClientId();
    const QString name = QString(provider.name).replace(u'&', u"&&"_s);
    auto *const shared = new QRadioButton(usual.isEmpty()
            ? tr("T&he app of the %1 settings (none yet)").arg(name)
            : tr("T&he app of the %1 settings (%2)", "%2 is a client id").arg(name, shortenedId(usual)),
        m_ui->app);
    m_ownApp = new QRadioButton(tr("&An app of this connection's own"), m_ui->app);
    shared->setChecked(!m_model.input().ownApp);
    m_ownApp->setChecked(m_model.input().ownApp);
    m_ui->appLayout->addWidget(shared);
    m_ui->appLayout->addWidget(m_ownApp);
    connect(m_ownApp, &QRadioButton::toggled, this, &ProviderSettingsPage::noteTyped);
}

void ProviderSettingsPage::showAppFields(QWidget *secret)
{
    if (!m_ownApp)
        return secret->setVisible(m_model.mayHaveSecret() && m_model.subject() == Subject::Provider);
    const QList<QWidget *> fields = {m_clientId, secret};
    for (QWidget *const field : fields) {
        const bool mayBeThere = field == m_clientId || m_model.mayHaveSecret();
        field->setVisible(mayBeThere && m_ownApp->isChecked());
        if (mayBeThere)
            connect(m_ownApp, &QRadioButton::toggled, field, &QWidget::setVisible);
    }
}

/// Why access is wanted is the provider's to say, for all of its connections.
void ProviderSettingsPage::fillReason(const ProviderDescriptor &provider)
{
    m_reason = nullptr;
    if (m_model.subject() != Subject::Provider)
        return;
    m_reasonLine = new QLineEdit(m_model.input().reason, m_ui->app);
    m_reasonLine->setPlaceholderText(provider.reason);
    m_reason
        = new FormField(tr("&Why Patchbay wants access"), m_reasonLine, FormField::Need::Optional, m_ui->app);
    m_reason->setHelp(tr("Shown on the card and when you sign in."));
    connect(m_reasonLine, &QLineEdit::textChanged, this, &ProviderSettingsPage::noteTyped);
    m_ui->appLayout->addWidget(m_reason);
}

void ProviderSettingsPage::fillScopes(const ProviderDescriptor &provider)
{
    m_ui->scopes->setScopes(provider.scopes, m_model.input().scopes);
    m_ui->scopeCard->setVisible(!provider.scopes.isEmpty());
}

void ProviderSettingsPage::fillSteps(const ProviderDescriptor &provider)
{
    m_steps = readSetupSteps(provider.setupSteps);
    m_ui->steps->setSteps(m_steps);
    m_ui->stepsDone->hide();
    m_ui->openConsole->setText(
        tr("&Open %1 in the browser").arg(QString(provider.name).replace(u'&', u"&&"_s)));
    m_ui->openConsole->setVisible(m_model.consolePage(m_model.input()).has_value());
    m_ui->stepsCard->setVisible(!m_steps.isEmpty());
    m_ui->checkedAt->clear();
    m_ui->findings->setNote(
        tr("Asks %1 whether it knows this app. Nobody signs in, and nothing is saved.").arg(provider.name));
}

/// What the check could tell stands at the steps as well.
void ProviderSettingsPage::showStates(const QList<ProviderSettingsViewModel::CheckLine> &lines)
{
    const QList<StepState> states = stepStates(m_steps, lines);
    const auto done = std::count(states.cbegin(), states.cend(), StepState::Done);
    m_ui->steps->setStates(states);
    m_ui->stepsDone->setText(
        tr("%1 of %2 checked", "steps").arg(locale().toString(done), locale().toString(m_steps.size())));
    m_ui->stepsDone->setVisible(done > 0);
}

ProviderSettingsViewModel::Input ProviderSettingsPage::typed() const
{
    ProviderSettingsViewModel::Input input = m_model.input();
    input.clientId = m_clientIdLine->text();
    if (m_ownApp)
        input.ownApp = m_ownApp->isChecked();
    if (m_reason)
        input.reason = m_reasonLine->text();
    for (const auto &[key, radio] : m_hosts) {
        if (radio->isChecked())
            input.hostKey = key;
    }
    if (m_customHost)
        input.customHost = m_customHostLine->text();
    input.scopes = m_ui->scopes->chosen();
    return input;
}

void ProviderSettingsPage::checkHost()
{
    const ProviderSettingsViewModel::HostCheck check = m_model.checkHost(m_customHostLine->text());
    m_customHost->setError(m_customHostLine->text().isEmpty() ? QString() : check.problem);
    m_customHost->setHelp(check.note);
    if (check.problem.isEmpty() && !check.host.isEmpty())
        m_customHostLine->setText(check.host);
}

void ProviderSettingsPage::save()
{
    if (!isFilled())
        return;
    m_clientId->setError({});
    m_model.save(typed(), Secret::fromString(m_secretLine->text()));
}

void ProviderSettingsPage::check()
{
    if (!isFilled())
        return;
    m_clientId->setError({});
    m_ui->banner->hide();
    m_ui->check->setEnabled(false);
    showStates({});
    m_ui->checkedAt->clear();
    m_ui->findings->setAsking(tr("Asking %1…").arg(m_model.provider()->name));
    m_model.check(typed(), Secret::fromString(m_secretLine->text()));
}

void ProviderSettingsPage::showFindings(const QList<ProviderSettingsViewModel::CheckLine> &lines)
{
    m_ui->check->setEnabled(true);
    m_ui->findings->setLines(lines);
    m_ui->checkedAt->setText(locale().toString(QTime::currentTime(), QLocale::ShortFormat));
    showStates(lines);
    showHost(lines);
    m_ui->bodyLayout->activate();
    m_ui->scroll->ensureWidgetVisible(m_ui->checkCard);
}

/// Where somebody answered at the domain that stands there, its field says so too.
void ProviderSettingsPage::showHost(const QList<ProviderSettingsViewModel::CheckLine> &lines)
{
    if (!m_hostAnswers || !m_customHost->isVisibleTo(this))
        return;
    const auto answers = std::find_if(lines.cbegin(), lines.cend(), [](const auto &line) {
        return line.about == AppFinding::Subject::Host && line.verdict == AppFinding::Verdict::Good;
    });
    m_hostAnswers->setVisible(answers != lines.cend());
    m_hostAnswers->setToolTip(answers == lines.cend() ? QString() : answers->text);
}

/// Both are there: what was typed in the fields, the other's in the words.
void ProviderSettingsPage::showConflict(const QString &theirs)
{
    delete m_conflict;
    m_conflict = new Banner(m_ui->body);
    m_conflict->setNews(Banner::Kind::Attention, u"triangle-alert"_s,
        tr("Not saved: another window saved other settings meanwhile."), theirs);
    connect(m_conflict->addButton(tr("&Use those")), &QPushButton::clicked, &m_model,
        &ProviderSettingsViewModel::takeTheirs);
    connect(m_conflict->addButton(tr("Save &mine")), &QPushButton::clicked, &m_model,
        &ProviderSettingsViewModel::saveOver);
    m_ui->bodyLayout->insertWidget(0, m_conflict);
}

void ProviderSettingsPage::showRefusal(const QString &field, const QString &text)
{
    if (m_model.provider() && !m_ui->check->isEnabled())
        fillSteps(*m_model.provider()); // a check that could not be made found nothing
    m_ui->check->setEnabled(true);
    if (field == "reason"_L1 && m_reason)
        m_reason->setError(text);
    else if (field == "clientId"_L1 && m_clientId)
        m_clientId->setError(text);
    else if (field == "customHost"_L1 && m_customHost)
        m_customHost->setError(text);
    else {
        m_ui->banner->setNews(Banner::Kind::Refused, u"circle-x"_s, tr("Not saved."), text);
        m_ui->banner->show();
    }
}

} // namespace patchbay
