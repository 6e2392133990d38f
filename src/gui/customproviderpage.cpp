#include "gui/customproviderpage.h"

#include "gui/formfield.h"
#include "gui/pagecolumn.h"
#include "ui_customproviderpage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patchbay
{

CustomProviderPage::CustomProviderPage(CustomProvider &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::CustomProviderPage>())
    , m_needsSecret(new QCheckBox(tr("It demands a client se&cret")))
{
    m_ui->setupUi(this);
    m_ui->back->setVariant(Button::Variant::Link);
    m_ui->back->setIconName(u"arrow-left"_s);
    m_ui->save->setVariant(Button::Variant::Primary);
    m_ui->banner->hide();
    new PageColumn(*this, {m_ui->backRow, m_ui->titleRow}, m_ui->scroll, m_ui->bodyLayout);
    addField(
        *m_ui->issuerBox, u"issuer"_s, tr("A&ddress of the provider"), false, u"https://login.example.com"_s);
    QVBoxLayout &fields = *m_ui->fieldsLayout;
    addField(fields, u"name"_s, tr("&Name"), true);
    addField(fields, u"authorization"_s, tr("Where people si&gn in"), true, u"https://…/authorize"_s,
        tr("The documentation calls it authorization endpoint."));
    addField(fields, u"token"_s, tr("Where to&kens are given"), true, u"https://…/token"_s,
        tr("The token endpoint."));
    addField(fields, u"whoAmI"_s, tr("Whose account it &is"), true, u"https://…/userinfo"_s,
        tr("An address that answers with sub, email and name."));
    addField(fields, u"revocation"_s, tr("Where access is &ended"), false, u"https://…/revoke"_s);
    addField(fields, u"device"_s, tr("Sign-in b&y code"), false, u"https://…/device"_s);
    addField(fields, u"scopes"_s, tr("Sc&opes"), false, u"openid email"_s, tr("Separated by spaces."));
    fields.addWidget(m_needsSecret);
    connect(m_ui->back, &QPushButton::clicked, this, &CustomProviderPage::backRequested);
    connect(m_ui->lookUp, &QPushButton::clicked, this, [this] {
        forgetRefusals();
        m_model.lookUp(line(u"issuer"_s).text());
    });
    connect(&line(u"issuer"_s), &QLineEdit::returnPressed, m_ui->lookUp, &QPushButton::click);
    connect(m_ui->save, &QPushButton::clicked, this, [this] {
        forgetRefusals();
        m_model.save(typed());
    });
    connect(&m_model, &CustomProvider::lookingUpChanged, this, [this] {
        m_ui->lookUp->setEnabled(!m_model.isLookingUp());
        m_ui->lookUp->setText(m_model.isLookingUp() ? tr("Looking up") : tr("&Look up"));
    });
    connect(&m_model, &CustomProvider::found, this, &CustomProviderPage::fill);
    connect(&m_model, &CustomProvider::refused, this, &CustomProviderPage::showRefusal);
}

CustomProviderPage::~CustomProviderPage() = default;

void CustomProviderPage::addField(QLayout &layout, const QString &key, const QString &label, bool required,
    const QString &placeholder, const QString &help)
{
    auto *const editor = new QLineEdit;
    editor->setPlaceholderText(placeholder);
    editor->setObjectName(key);
    auto *const field = new FormField(
        label, editor, required ? FormField::Need::Required : FormField::Need::Optional, this);
    field->setHelp(help);
    layout.addWidget(field);
    m_fields.insert(key, field);
}

QLineEdit &CustomProviderPage::line(const QString &key) const
{
    return *static_cast<QLineEdit *>(m_fields.value(key)->editor());
}

void CustomProviderPage::begin(const QString &name)
{
    forgetRefusals();
    fill({.name = name});
    line(u"issuer"_s).setFocus();
}

void CustomProviderPage::takeUp(const ProviderDraft &draft)
{
    forgetRefusals();
    line(u"name"_s).clear();
    fill(draft);
}

void CustomProviderPage::fill(const ProviderDraft &draft)
{
    if (line(u"name"_s).text().isEmpty() || !draft.name.isEmpty())
        line(u"name"_s).setText(draft.name);
    line(u"issuer"_s).setText(draft.issuer);
    line(u"authorization"_s).setText(draft.authorization);
    line(u"token"_s).setText(draft.token);
    line(u"revocation"_s).setText(draft.revocation);
    line(u"device"_s).setText(draft.device);
    line(u"whoAmI"_s).setText(draft.whoAmI);
    line(u"scopes"_s).setText(draft.scopes.join(u' '));
    m_needsSecret->setChecked(draft.needsSecret);
}

ProviderDraft CustomProviderPage::typed() const
{
    static const QRegularExpression gaps(u"[\\s,]+"_s);
    const auto text = [this](const QString &key) { return line(key).text().trimmed(); };
    return {text(u"name"_s), text(u"issuer"_s), text(u"authorization"_s), text(u"token"_s),
        text(u"revocation"_s), text(u"device"_s), text(u"whoAmI"_s),
        line(u"scopes"_s).text().split(gaps, Qt::SkipEmptyParts), m_needsSecret->isChecked()};
}

void CustomProviderPage::forgetRefusals()
{
    m_ui->banner->hide();
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
}

void CustomProviderPage::showRefusal(const QString &field, const QString &text)
{
    if (FormField *const blamed = m_fields.value(field)) {
        blamed->setError(text);
        blamed->editor()->setFocus();
        return;
    }
    m_ui->banner->setNews(Banner::Kind::Refused, u"circle-x"_s, tr("Nothing was saved."), text);
    m_ui->banner->show();
}

} // namespace patchbay
