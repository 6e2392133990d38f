#include "gui/firstpage.h"

#include "gui/accesskeys.h"
#include "gui/cardactions.h"
#include "presentation/appearance.h"
#include "presentation/firstrun.h"
#include "ui_firstpage.h"

#include <QApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int signSide = 64;
constexpr int factSide = 20;

} // namespace

FirstPage::FirstPage(FirstRun &model, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_appearance(appearance)
    , m_ui(std::make_unique<Ui::FirstPage>())
{
    m_ui->setupUi(this);
    setSigns();
    offerLanguages();
    wire();
    showAll();
}

FirstPage::~FirstPage() = default;

void FirstPage::setSigns()
{
    m_ui->sign->setPixmap(QApplication::windowIcon().pixmap(QSize(signSide, signSide), devicePixelRatioF()));
    m_ui->demoMark->setSign(u"flask"_s, Token::Demo, Token::DemoBg);
    m_ui->keychainSign->setIcon(u"key"_s, Token::Text2, factSide);
    m_ui->keptSign->setIcon(u"disk"_s, Token::Text2, factSide);
    m_ui->serverSign->setIcon(u"server-off"_s, Token::Text2, factSide);
    m_ui->tryDemo->setVariant(Button::Variant::Primary);
    m_ui->tryDemo->setSize(Button::Size::Large);
    m_ui->connectOrg->setSize(Button::Size::Large);
    m_ui->browse->setVariant(Button::Variant::Link);
    m_ui->skip->setVariant(Button::Variant::Ghost);
}

void FirstPage::offerLanguages()
{
    m_ui->language->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_ui->language->addItem(tr("As the desktop"), QString());
    const QList<Appearance::Language> languages = Appearance::languages();
    for (const Appearance::Language &language : languages)
        m_ui->language->addItem(language.name, language.tag);
    m_ui->language->setCurrentIndex(m_ui->language->findData(m_appearance.language()));
    connect(m_ui->language, &QComboBox::activated, this,
        [this](int index) { m_appearance.setLanguage(m_ui->language->itemData(index).toString()); });
}

void FirstPage::wire()
{
    // Queued: a button of the sign-in may be what changed the model, and its row is made anew.
    connect(&m_model, &FirstRun::changed, this, &FirstPage::showAll, Qt::QueuedConnection);
    connect(m_ui->tryDemo, &QPushButton::clicked, &m_model, &FirstRun::tryDemo);
    connect(m_ui->connectOrg, &QPushButton::clicked, &m_model, &FirstRun::connectOrg);
    connect(m_ui->browse, &QPushButton::clicked, this, &FirstPage::catalogueRequested);
    connect(m_ui->skip, &QPushButton::clicked, &m_model, &FirstRun::skip);
}

void FirstPage::showAll()
{
    showDemo();
    const std::optional<CardView> org = m_model.org();
    m_ui->orgCard->setVisible(org.has_value());
    if (org) {
        m_ui->orgMark->setMark(org->mark, QColor(org->brand));
        m_ui->orgTitle->setText(tr("Connect %1", "a service").arg(org->name));
        m_ui->connectOrg->setText(
            tr("&Connect %1", "a service").arg(QString(org->name).replace(u'&', u"&&"_s)));
    }
    m_ui->browse->setText(tr("Browse all %n service(s)", nullptr, m_model.serviceCount()));
    giveAccessKeys({m_ui->browse}, *this);
    m_ui->browseRow->setVisible(m_model.serviceCount() > 0);
    m_ui->keychainFact->setText(m_model.keychainWords());
}

void FirstPage::showDemo()
{
    const bool hadFocus = m_steps && m_steps->isAncestorOf(QApplication::focusWidget());
    delete m_steps;
    m_steps = nullptr;
    const std::optional<CardView> card = m_model.demo();
    const bool isNew = card && !m_ui->demoCard->isVisible() && isVisible();
    m_ui->demoCard->setVisible(card.has_value());
    if (!card)
        return;
    if (isNew)
        m_ui->tryDemo->setFocus(); // the first thing to do, once it is known
    const bool isBusy = m_model.isDemoBusy();
    m_ui->demoState->setVisible(isBusy);
    m_ui->demoState->setState(StateLabel::lookOf(card->state), card->stateWord);
    m_ui->demoTime->setVisible(!isBusy);
    m_ui->tryDemo->setVisible(!isBusy);
    m_ui->demoText->setText(isBusy
            ? card->sentence
            : tr("A practice Salesforce org that runs on this computer. Sign in and enter leads. No account "
                 "needed."));
    if (!isBusy)
        return;
    m_steps = new QWidget(m_ui->demoCard);
    auto *const row = new QHBoxLayout(m_steps);
    row->setContentsMargins(0, 0, 0, 0);
    const CardButtonMaker maker{
        m_steps, card->name, [this](CardAction action) { m_model.triggerDemo(action); }};
    const QList<Button *> buttons = maker.addButtons(*row, card->buttons);
    row->addStretch();
    m_ui->demoSteps->addWidget(m_steps);
    if (!buttons.isEmpty() && (hadFocus || QApplication::focusWidget() == nullptr))
        buttons.first()->setFocus();
}

void FirstPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.refresh();
}

} // namespace patchbay
