#include "gui/connectionpanel.h"

#include "gui/wrappedlabel.h"
#include "presentation/cards.h"
#include "ui_connectionpanel.h"

#include <QFormLayout>
#include <QMenu>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int keyWidth = 88;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *const title = new QLabel(text, parent);
    title->setProperty("type", u"smallStrong"_s);
    title->setProperty("tone", u"second"_s);
    return title;
}

} // namespace

ConnectionPanel::ConnectionPanel(DetailsViewModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::ConnectionPanel>())
{
    m_ui->setupUi(this);
    setProperty("mirrored", layoutDirection() == Qt::RightToLeft);
    m_ui->close->setIconName(u"close"_s);
    m_ui->close->setVariant(Button::Variant::Ghost);
    m_ui->newLead->setIconName(u"user-plus"_s);
    m_ui->copyAs->setVariant(Button::Variant::Ghost);
    m_ui->copyAs->setChevron(true);
    m_ui->reconnect->setVariant(Button::Variant::Ghost);
    m_ui->app->setVariant(Button::Variant::Link);
    m_ui->disconnect->setVariant(Button::Variant::GhostDanger);
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
    wireCopy();
    wireLabels();
    connect(m_ui->version, &QComboBox::activated, this,
        [this] { m_model.chooseApiVersion(m_ui->version->currentData().toString()); });
    connect(&m_model, &DetailsViewModel::changed, this, [this] {
        setVisible(m_model.details().has_value());
        if (m_model.details())
            show(*m_model.details());
        else
            m_shown.reset();
    });
    connect(&m_model, &DetailsViewModel::refused, this, [this](const QString &text) {
        m_ui->problem->setText(text);
        m_ui->problem->setVisible(true);
    });
    setVisible(false);
}

ConnectionPanel::~ConnectionPanel() = default;

void ConnectionPanel::wireCopy()
{
    auto *const menu = new QMenu(m_ui->copyAs);
    const auto add = [this, menu](const QString &words, CopyShape shape) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, shape] { m_model.copyAs(shape); });
    };
    add(tr("curl command"), CopyShape::Curl);
    add(tr("jsforce connection"), CopyShape::Jsforce);
    add(tr("Environment variables"), CopyShape::Environment);
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
    connect(m_ui->colour, &ColourPicker::picked, this, &ConnectionPanel::showSave);
    connect(m_ui->save, &QPushButton::clicked, this, [this] { m_model.saveLabels(typed()); });
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
    showSections(details);
    showVersion(details);
    if (labelsChanged) // what somebody types is not taken from them by news
        showLabels(details.labels);
    setAccessibleName(tr("Details of %1").arg(details.title));
    if (another)
        m_ui->close->setFocus(Qt::OtherFocusReason);
}

void ConnectionPanel::showSections(const ConnectionDetails &details)
{
    QWidget *const old
        = m_ui->facts->layout()->count() > 0 ? m_ui->facts->layout()->itemAt(0)->widget() : nullptr;
    auto *const facts = new QWidget(m_ui->facts);
    auto *const column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto add = [facts](QFormLayout &form, const DetailLine &line) {
        auto *const key = new QLabel(line.label, facts);
        key->setProperty("tone", u"third"_s);
        key->setMinimumWidth(keyWidth); // what is said begins below one another
        auto *const words = new WrappedLabel(line.values.join(u", "_s), facts);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setAccessibleName(line.label + u", "_s + line.values.join(u", "_s));
        if (line.look == DetailLine::Look::Code || line.look == DetailLine::Look::Chips)
            words->setProperty("type", u"code"_s);
        if (line.look == DetailLine::Look::WarningChips)
            words->setProperty("tone", u"amber"_s);
        form.addRow(key, words);
    };
    QList<DetailSection> sections = details.sections;
    if (!details.lastError.isEmpty())
        sections.append({tr("Last error"), {{{}, {details.lastError}}}});
    for (const DetailSection &section : std::as_const(sections)) {
        column->addWidget(heading(section.title, facts));
        auto *const form = new QFormLayout;
        form->setHorizontalSpacing(16);
        form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
        form->setVerticalSpacing(8);
        for (const DetailLine &line : section.lines)
            add(*form, line);
        column->addLayout(form);
        column->addSpacing(12);
    }
    delete old;
    m_ui->facts->layout()->addWidget(facts);
}

void ConnectionPanel::showVersion(const ConnectionDetails &details)
{
    m_ui->versionLabel->setVisible(!details.apiVersions.isEmpty());
    m_ui->version->setVisible(!details.apiVersions.isEmpty());
    m_ui->version->clear();
    m_ui->version->addItem(tr("Newest", "version of an API"), QString());
    for (const QString &version : details.apiVersions)
        m_ui->version->addItem(version, version);
    m_ui->version->setCurrentIndex(std::max(m_ui->version->findData(details.apiVersion), 0));
}

void ConnectionPanel::showLabels(const ConnectionLabels &labels)
{
    m_ui->label->setText(labels.label);
    m_ui->user->setText(labels.user);
    m_ui->tenant->setText(labels.tenant);
    m_ui->tags->setText(labels.tags.join(u", "_s));
    m_ui->colour->setColour(labels.colour);
    showSave();
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
