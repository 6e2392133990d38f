#include "gui/lockpage.h"

#include "gui/passphrasefields.h"
#include "presentation/locking.h"
#include "ui_lockpage.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int signSize = 24;

} // namespace

LockPage::LockPage(Locking &locking, QWidget *parent)
    : QWidget(parent)
    , m_locking(locking)
    , m_ui(std::make_unique<Ui::LockPage>())
    , m_fields(new PassphraseFields)
{
    m_ui->setupUi(this);
    m_ui->sign->setIcon(u"lock"_s, Token::Text3, signSize);
    m_ui->fieldsLayout->addWidget(m_fields);
    m_ui->open->setVariant(Button::Variant::Primary);
    connect(m_ui->open, &QPushButton::clicked, this, &LockPage::give);
    connect(m_fields, &PassphraseFields::entered, this, &LockPage::give);
    connect(&m_locking, &Locking::changed, this, &LockPage::showState);
    connect(&m_locking, &Locking::busyChanged, this, [this] { m_ui->open->setEnabled(!m_locking.isBusy()); });
    connect(&m_locking, &Locking::refused, this, [this](const QString &text, bool isAboutNew) {
        if (isVisible())
            m_fields->showProblem(text, isAboutNew);
    });
    showState();
}

LockPage::~LockPage() = default;

void LockPage::showState()
{
    const bool mustBeSet = m_locking.mustBeSet();
    m_fields->setAsk(mustBeSet ? PassphraseFields::Ask::New : PassphraseFields::Ask::Current);
    m_ui->title->setText(mustBeSet ? tr("Set a passphrase first") : tr("Patchbay is locked"));
    m_ui->note->setText(mustBeSet
            ? tr("Your administrator wants this window to be locked while you are away.")
            : tr("Your leads go out all the same, and nothing is lost."));
    m_ui->open->setText(mustBeSet ? tr("&Set passphrase") : tr("&Unlock"));
    m_ui->forgotten->setVisible(!mustBeSet);
}

void LockPage::give()
{
    if (m_locking.isBusy())
        return;
    const PassphraseFields::Typed typed = m_fields->take();
    if (m_locking.mustBeSet())
        m_locking.change({}, typed.wanted, typed.repeated);
    else
        m_locking.unlock(typed.current);
}

void LockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_fields->focusFirst();
}

} // namespace patchbay
