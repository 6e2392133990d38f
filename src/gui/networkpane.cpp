#include "gui/networkpane.h"

#include "gui/button.h"
#include "gui/fieldleft.h"
#include "gui/listcombo.h"
#include "gui/wrappedlabel.h"
#include "presentation/networksettings.h"
#include "ui_networkpane.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int fieldWidth = 232;
constexpr int portWidth = 96;

void restyle(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

/// One line below the field's name: help or what is wrong, never both.
void showLine(QLineEdit &field, WrappedLabel &line, const QString &problem, const QString &help)
{
    field.setProperty("invalid", !problem.isEmpty());
    field.setAccessibleDescription(problem.isEmpty() ? help : problem);
    restyle(field);
    line.setText(problem.isEmpty() ? help : problem);
    line.setVisible(!line.text().isEmpty());
    line.setProperty("tone", problem.isEmpty() ? u"second"_s : u"red"_s);
    restyle(line);
}

/// What is being typed is not overwritten, also while another window is looked at.
void showText(QLineEdit &field, const QString &text)
{
    if (field.window()->focusWidget() != &field || !field.isModified())
        field.setText(text);
}

} // namespace

NetworkPane::NetworkPane(NetworkSettings &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::NetworkPane>())
{
    m_ui->setupUi(this);
    dress();
    wire();
    showAll();
}

NetworkPane::~NetworkPane() = default;

void NetworkPane::dress()
{
    using Mode = ProxySetting::Mode;
    using Kind = ProxySetting::Kind;
    m_ui->proxyMode->addItem(tr("As the system"), int(Mode::System));
    m_ui->proxyMode->addItem(tr("My own proxy"), int(Mode::Manual));
    m_ui->proxyMode->addItem(tr("No proxy"), int(Mode::None));
    m_ui->proxyKind->addItem(u"HTTP"_s, int(Kind::Http));
    m_ui->proxyKind->addItem(u"SOCKS 5"_s, int(Kind::Socks5));
    for (QComboBox *const choice : {m_ui->proxyMode, m_ui->proxyKind})
        choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // long words beside them take the room
    for (QLineEdit *const field : {m_ui->proxyHost, m_ui->proxyUser, m_ui->proxyPassword})
        field->setFixedWidth(fieldWidth);
    m_ui->proxyPort->setFixedWidth(portWidth);
    for (QLineEdit *const field : {m_ui->proxyHost, m_ui->proxyPort, m_ui->proxyUser})
        field->setLayoutDirection(Qt::LeftToRight);
    m_ui->proxyHost->setPlaceholderText(u"proxy.example"_s);
    m_ui->proxyPort->setPlaceholderText(u"3128"_s);
    m_ui->proxyPort->setInputMethodHints(Qt::ImhDigitsOnly);
    m_ui->proxyPassword->setInputMethodHints(
        Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_ui->forgetPassword->setVariant(Button::Variant::Ghost);
}

void NetworkPane::wire()
{
    connect(&m_model, &NetworkSettings::changed, this, &NetworkPane::showAll);
    connect(m_ui->proxyMode, &QComboBox::activated, &m_model, [this](int index) {
        m_model.setMode(ProxySetting::Mode(m_ui->proxyMode->itemData(index).toInt()));
        if (m_model.mode() == ProxySetting::Mode::Manual)
            m_ui->proxyHost->setFocus();
    });
    connect(m_ui->proxyKind, &QComboBox::activated, &m_model,
        [this](int index) { m_model.setKind(ProxySetting::Kind(m_ui->proxyKind->itemData(index).toInt())); });
    const auto bind = [this](QLineEdit *field, void (NetworkSettings::*take)(const QString &)) {
        connect(new FieldLeft(field), &FieldLeft::left, &m_model, [this, field, take] {
            if (!field->isModified())
                return;
            field->setModified(false);
            (m_model.*take)(field->text());
        });
    };
    bind(m_ui->proxyHost, &NetworkSettings::setHost);
    bind(m_ui->proxyPort, &NetworkSettings::setPort);
    bind(m_ui->proxyUser, &NetworkSettings::setUser);
    // Tab leads from the user to the password, which only counts with one.
    connect(m_ui->proxyUser, &QLineEdit::textEdited, this, &NetworkPane::showPassword);
    connect(new FieldLeft(m_ui->proxyPassword), &FieldLeft::left, this, &NetworkPane::takePassword);
    connect(m_ui->forgetPassword, &QPushButton::clicked, &m_model, [this] {
        m_ui->proxyPassword->setText({});
        m_model.setPassword({});
    });
}

void NetworkPane::takePassword()
{
    if (m_ui->proxyPassword->text().isEmpty())
        return;
    const Secret typed = Secret::fromString(m_ui->proxyPassword->text());
    m_ui->proxyPassword->setText({}); // what setText() replaces cannot be brought back by Undo
    m_model.setPassword(typed);
}

void NetworkPane::showAll()
{
    m_ui->proxyMode->setCurrentIndex(m_ui->proxyMode->findData(int(m_model.mode())));
    showMode();
    m_ui->own->setVisible(m_model.mode() == ProxySetting::Mode::Manual);
    m_ui->proxyKind->setCurrentIndex(m_ui->proxyKind->findData(int(m_model.kind())));
    m_ui->kindNote->setText(m_model.kindNote());
    m_ui->kindNote->setVisible(!m_model.kindNote().isEmpty());
    showText(*m_ui->proxyHost, m_model.host());
    showText(*m_ui->proxyPort, m_model.port());
    showText(*m_ui->proxyUser, m_model.user());
    showLine(*m_ui->proxyHost, *m_ui->hostNote, m_model.hostProblem(), {});
    showLine(*m_ui->proxyPort, *m_ui->portNote, m_model.portProblem(), {});
    showLine(*m_ui->proxyUser, *m_ui->userNote, m_model.userProblem(),
        tr("Where the proxy wants to know who asks."));
    showPassword();
}

/// Nothing about the choice itself is wrong, so it is not marked.
void NetworkPane::showMode()
{
    const QString problem = m_model.modeProblem();
    const QString inUse = m_model.inUse();
    m_ui->modeNote->setText(inUse);
    m_ui->modeTrouble->setText(problem);
    m_ui->modeTrouble->setVisible(!problem.isEmpty());
    m_ui->proxyMode->setAccessibleDescription(problem.isEmpty() ? inUse : inUse + u' ' + problem);
}

void NetworkPane::showPassword()
{
    const bool hasUser = !m_ui->proxyUser->text().isEmpty();
    m_ui->proxyPassword->setEnabled(hasUser);
    m_ui->forgetPassword->setVisible(m_model.hasPassword());
    m_ui->proxyPassword->setPlaceholderText(
        m_model.isPasswordInKeychain() ? tr("Kept in your keychain") : QString());
    showLine(*m_ui->proxyPassword, *m_ui->passwordNote, m_model.passwordProblem(),
        hasUser ? tr("In your keychain alone, for this proxy and this user name.")
                : tr("Goes with a user name."));
}

void NetworkPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.refresh();
}

void NetworkPane::hideEvent(QHideEvent *event)
{
    m_ui->proxyPassword->setText({}); // nobody said that it counts
    QWidget::hideEvent(event);
}

} // namespace patchbay
