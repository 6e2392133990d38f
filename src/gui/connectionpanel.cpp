#include "gui/connectionpanel.h"

#include "gui/detailsections.h"
#include "gui/heldfocus.h"
#include "gui/spokenrole.h"
#include "presentation/cards.h"
#include "presentation/connectionsviewmodel.h"
#include "ui_connectionpanel.h"

#include <QMenu>
#include <QShortcut>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

ConnectionPanel::ConnectionPanel(
    DetailsViewModel &model, const ConnectionsViewModel &connections, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_connections(connections)
    , m_ui(std::make_unique<Ui::ConnectionPanel>())
{
    speakAs(*this, QAccessible::Grouping);
    m_ui->setupUi(this);
    setProperty("mirrored", layoutDirection() == Qt::RightToLeft);
    m_ui->close->setIconName(u"close"_s);
    m_ui->close->setVariant(Button::Variant::Ghost);
    m_ui->newLead->setIconName(u"user-plus"_s);
    m_ui->copyAs->setVariant(Button::Variant::Ghost);
    m_ui->copyAs->setSize(Button::Size::Compact); // the three fit side by side
    m_ui->copyAs->setChevron(true);
    m_ui->actions->setLastAtEnd(true);
    m_ui->reconnect->setVariant(Button::Variant::Ghost);
    m_ui->reconnect->setIconName(u"reload"_s);
    m_ui->disconnect->setIconName(u"unplug"_s);
    m_ui->edit->setVariant(Button::Variant::Link);
    m_ui->cancel->setVariant(Button::Variant::Ghost);
    m_ui->app->setVariant(Button::Variant::Link);
    m_ui->useByDefault->setVariant(Button::Variant::Link);
    m_ui->disconnect->setVariant(Button::Variant::GhostDanger);
    m_ui->test->setToolTip(QKeySequence(u"F5"_s).toString(QKeySequence::NativeText));
    m_ui->body->setAutoFillBackground(false); // a scroll area switches it on
    connect(m_ui->close, &QPushButton::clicked, &m_model, &DetailsViewModel::close);
    connect(m_ui->newLead, &QPushButton::clicked, this, [this] { ask(CardAction::NewLead); });
    connect(m_ui->test, &QPushButton::clicked, this, [this] { ask(CardAction::Test); });
    connect(m_ui->useByDefault, &QPushButton::clicked, this, [this] { ask(CardAction::UseByDefault); });
    connect(m_ui->reconnect, &QPushButton::clicked, this, [this] { ask(CardAction::Reconnect); });
    connect(m_ui->app, &QPushButton::clicked, this, [this] { ask(CardAction::AppAndScopes); });
    connect(m_ui->disconnect, &QPushButton::clicked, this, [this] { ask(CardAction::Disconnect); });
    auto *const leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, &m_model, &DetailsViewModel::close);
    m_ui->state->setSmall();
    m_ui->sentence->setMostLines(WrappedLabel::wholeSentence);
    connect(m_ui->facts, &DetailSections::copyRequested, this, &ConnectionPanel::copyRequested);
    connect(&m_connections, &ConnectionsViewModel::changed, this, &ConnectionPanel::showState);
    wireCopy();
    wireLabels();
    connect(m_ui->version, &QComboBox::activated, this,
        [this] { m_model.chooseApiVersion(m_ui->version->currentData().toString()); });
    connect(&m_model, &DetailsViewModel::changed, this, &ConnectionPanel::showModel);
    connect(&m_model, &DetailsViewModel::refused, this, [this](const QString &text) {
        m_ui->problem->setText(text);
        m_ui->problem->setVisible(true);
    });
    setVisible(false);
}

ConnectionPanel::~ConnectionPanel() = default;

void ConnectionPanel::showModel()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    setVisible(m_model.details().has_value());
    if (m_model.details())
        return show(*m_model.details());
    const std::optional<ConnectionDetails> left = std::exchange(m_shown, std::nullopt);
    if (!hadFocus)
        return;
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::ShortcutFocusReason);
    else if (left) // a card that was filled anew has other buttons
        emit leftFor(left->provider);
}

void ConnectionPanel::wireCopy()
{
    auto *const menu = new QMenu(m_ui->copyAs);
    const auto add = [this, menu](const QString &words, CopyShape shape) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, shape] { m_model.copyAs(shape); });
    };
    add(tr("curl command"), CopyShape::Curl);
    add(tr("jsforce connection"), CopyShape::Jsforce);
    add(tr("Environment variables"), CopyShape::Environment);
    connect(&m_model, &DetailsViewModel::copyingChanged, this, [this, words = m_ui->copyAs->text()] {
        m_ui->copyAs->setText(m_model.isCopying() ? tr("Copying…") : words);
    });
    connect(m_ui->copyAs, &QPushButton::clicked, this,
        [this, menu] { menu->popup(m_ui->copyAs->mapToGlobal(QPoint(0, m_ui->copyAs->height()))); });
}

void ConnectionPanel::wireLabels()
{
    m_ui->colour->setColours(connectionColours());
    for (const QLineEdit *field : {m_ui->label, m_ui->user, m_ui->tenant, m_ui->tags}) {
        connect(field, &QLineEdit::textEdited, this, &ConnectionPanel::showSave);
        connect(field, &QLineEdit::returnPressed, m_ui->save, &QPushButton::click);
    }
    connect(m_ui->colour, &ColourPicker::picked, this, &ConnectionPanel::pickColour);
    connect(m_ui->edit, &QPushButton::clicked, this, &ConnectionPanel::beginEditing);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ConnectionPanel::leaveEditing);
    connect(m_ui->save, &QPushButton::clicked, this, [this] { m_model.saveLabels(typed()); });
}

void ConnectionPanel::test()
{
    if (m_ui->test->isVisibleTo(this))
        m_ui->test->click();
}

ConnectionPanel::Unfinished ConnectionPanel::unfinished() const
{
    if (!m_shown || !m_editing || !m_ui->save->isEnabled())
        return {};
    Unfinished work{m_shown->connection, typed()};
    for (QString &tag : work.labels.tags)
        tag = tag.trimmed(); // they are joined with spaces again
    return work;
}

void ConnectionPanel::takeUp(const Unfinished &work)
{
    m_toFill = work;
    fillTyped();
}

void ConnectionPanel::fillTyped()
{
    if (!m_shown || m_shown->connection != m_toFill.connection)
        return;
    setEditing(true);
    fillLabels(std::exchange(m_toFill, {}).labels);
}

void ConnectionPanel::ask(CardAction action)
{
    if (m_shown)
        emit actionTriggered(action, m_shown->provider, m_shown->connection);
}

void ConnectionPanel::show(const ConnectionDetails &details)
{
    const bool another = !m_shown || m_shown->connection != details.connection;
    const bool labelsChanged = another || !(m_shown->labels == details.labels);
    m_shown = details;
    if (another && !isAncestorOf(window()->focusWidget()))
        m_before = window()->focusWidget();
    const HeldFocus held(*m_ui->facts);
    m_ui->mark->setMark(details.mark, QColor(details.brand));
    m_ui->title->setText(details.title);
    m_ui->chip->setEnvironment(details.environment, details.environmentWord);
    m_ui->newLead->setVisible(details.takesRecords);
    m_ui->test->setVisible(details.isUsable);
    m_ui->copyAs->setVisible(details.isUsable);
    m_ui->app->setVisible(details.mayChangeApp);
    m_ui->useByDefault->setVisible(details.canBeDefault);
    m_ui->copyAs->setEnabled(details.copyingRefused.isEmpty());
    m_ui->copyAs->setToolTip(details.copyingRefused);
    m_ui->copyAs->setAccessibleDescription(details.copyingRefused);
    m_ui->problem->setVisible(false);
    showState();
    showSections(details);
    held.giveBack(*m_ui->facts);
    showVersion(details);
    if (labelsChanged) // what somebody types is not taken from them by news
        showLabels(details.labels);
    fillTyped();
    setAccessibleName(tr("Details of %1").arg(details.title));
    if (another)
        m_ui->close->setFocus(Qt::OtherFocusReason);
}

/// As on the card, whose sentence may be cut there.
void ConnectionPanel::showState()
{
    if (!m_shown)
        return;
    for (const CardView &card : m_connections.connected()) {
        for (const AccountView &account : card.accounts) {
            if (account.connection != m_shown->connection)
                continue;
            const bool isCalm = account.state == CardState::Connected;
            const QString word = isCalm && !m_shown->checked.isEmpty()
                ? tr("%1, %2", "Connected, checked 2 min ago").arg(account.stateWord, m_shown->checked)
                : account.stateWord;
            m_ui->state->setState(StateLabel::lookOf(account.state), word);
            m_ui->sentence->setText(account.sentence);
            m_ui->sentence->setVisible(!isCalm && !account.sentence.isEmpty());
            return;
        }
    }
}

void ConnectionPanel::showSections(const ConnectionDetails &details)
{
    m_ui->facts->setSections(details.sections);
    const bool hasApi = !details.api.title.isEmpty();
    m_ui->apiLine->setVisible(hasApi);
    m_ui->api->setVisible(hasApi);
    m_ui->api->setSections({details.api});
    const QString error = details.lastError.isEmpty() ? tr("None", "last error") : details.lastError;
    m_ui->trouble->setSections({{tr("Last error"), {{{}, {error}}}}});
}

void ConnectionPanel::showVersion(const ConnectionDetails &details)
{
    m_ui->versionLabel->setVisible(!details.apiVersions.isEmpty());
    m_ui->version->setVisible(!details.apiVersions.isEmpty());
    m_ui->version->clear();
    m_ui->version->addItem(details.apiVersion.isEmpty() && !details.apiSpoken.isEmpty()
            ? tr("Newest (%1)", "version of an API").arg(details.apiSpoken)
            : tr("Newest", "version of an API"),
        QString());
    for (const QString &version : details.apiVersions)
        m_ui->version->addItem(version, version);
    m_ui->version->setCurrentIndex(std::max(m_ui->version->findData(details.apiVersion), 0));
}

/// As they are kept; who was editing them is through.
void ConnectionPanel::showLabels(const ConnectionLabels &labels)
{
    DetailSection section;
    const auto say = [&section](const QString &name, const QStringList &values, DetailLine::Look look) {
        if (!values.join(QString()).isEmpty())
            section.lines.append({name, values, look});
    };
    say(tr("Name here"), {labels.label}, DetailLine::Look::Text);
    say(tr("User"), {labels.user}, DetailLine::Look::Text);
    say(tr("Tenant"), {labels.tenant}, DetailLine::Look::Text);
    say(tr("Tags"), labels.tags, DetailLine::Look::Chips);
    m_ui->labels->setSections({section});
    setEditing(false);
    fillLabels(labels);
}

void ConnectionPanel::fillLabels(const ConnectionLabels &labels)
{
    m_ui->label->setText(labels.label);
    m_ui->user->setText(labels.user);
    m_ui->tenant->setText(labels.tenant);
    m_ui->tags->setText(labels.tags.join(u", "_s));
    m_ui->colour->setColour(labels.colour);
    showSave();
}

void ConnectionPanel::setEditing(bool editing)
{
    const QWidget *const focus = window()->focusWidget();
    const bool wasThere = focus && (m_ui->labelsForm->isAncestorOf(focus) || focus == m_ui->save);
    const ConnectionLabels kept = m_shown ? m_shown->labels : ConnectionLabels();
    const bool hasAny = !(kept.label + kept.user + kept.tenant).isEmpty() || !kept.tags.isEmpty();
    m_editing = editing;
    m_ui->labelsNote->setVisible(editing || !hasAny);
    m_ui->labels->setVisible(!editing && hasAny);
    m_ui->edit->setVisible(!editing);
    m_ui->labelsForm->setVisible(editing);
    m_ui->cancel->setVisible(editing);
    m_ui->save->setVisible(editing);
    if (!editing && wasThere)
        m_ui->edit->setFocus(Qt::OtherFocusReason);
}

void ConnectionPanel::beginEditing()
{
    setEditing(true);
    m_ui->label->setFocus(Qt::TabFocusReason);
}

void ConnectionPanel::leaveEditing()
{
    if (!m_shown)
        return;
    m_ui->problem->hide();
    showLabels(m_shown->labels);
    m_ui->edit->setFocus(Qt::OtherFocusReason);
}

/// By itself it counts at once; among words that are being edited, with them.
void ConnectionPanel::pickColour(const QString &colour)
{
    if (m_editing)
        return showSave();
    if (!m_shown)
        return;
    ConnectionLabels labels = m_shown->labels;
    labels.colour = colour;
    m_model.saveLabels(labels);
}

ConnectionLabels ConnectionPanel::typed() const
{
    return {m_ui->label->text(), m_ui->user->text(), m_ui->tenant->text(),
        m_ui->tags->text().split(u',', Qt::SkipEmptyParts),
        m_ui->colour->colour().isEmpty() && m_shown ? m_shown->labels.colour : m_ui->colour->colour()};
}

void ConnectionPanel::showSave()
{
    const Result<ConnectionLabels> labels = tidied(typed());
    m_ui->save->setEnabled(m_shown && !(labels && *labels == m_shown->labels));
}

} // namespace patchbay
