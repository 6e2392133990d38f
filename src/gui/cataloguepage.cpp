#include "gui/cataloguepage.h"

#include "gui/pagecolumn.h"
#include "ui_cataloguepage.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace patchbay
{

CataloguePage::CataloguePage(ConnectionsViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::CataloguePage>())
{
    m_ui->setupUi(this);
    m_ui->back->setVariant(Button::Variant::Link);
    m_ui->back->setIconName(u"arrow-left"_s);
    m_ui->search->setShortcut(QKeySequence::Find);
    new PageColumn(*this, {m_ui->backRow, m_ui->titleRow}, m_ui->scroll, m_ui->bodyLayout);
    connect(m_ui->back, &QPushButton::clicked, this, &CataloguePage::backRequested);
    connect(m_ui->search, &QLineEdit::textChanged, this, &CataloguePage::showAll);
    connect(m_ui->tiles, &ProviderTiles::actionTriggered, &m_model, &ConnectionsViewModel::trigger);
    connect(m_ui->custom, &QPushButton::clicked, this,
        [this] { emit customRequested(m_ui->search->text().trimmed()); });
    connect(m_ui->request, &QPushButton::clicked, this,
        [this] { emit fileRequested(m_ui->search->text().trimmed()); });
    connect(m_ui->empty, &EmptyState::actionTriggered, m_ui->search, &QLineEdit::clear);
    // Queued: a tile's own button is what changes the model.
    connect(&m_model, &ConnectionsViewModel::changed, this, &CataloguePage::showAll, Qt::QueuedConnection);
    showAll();
}

CataloguePage::~CataloguePage() = default;

void CataloguePage::begin()
{
    m_ui->search->clear();
    m_ui->search->setFocus();
}

void CataloguePage::showAll()
{
    const QString typed = m_ui->search->text();
    QList<CardView> found;
    std::copy_if(m_model.catalogue().cbegin(), m_model.catalogue().cend(), std::back_inserter(found),
        [&typed](const CardView &view) { return matchesSearch(view, typed); });
    m_ui->tiles->setViews(found);
    m_ui->empty->setVisible(found.isEmpty());
    const QString refused = m_model.customRefused();
    m_ui->custom->setVisible(refused.isEmpty());
    m_ui->request->setVisible(refused.isEmpty());
    m_ui->requestText->setText(refused.isEmpty()
            ? tr("Yours is missing? Enter its addresses, or fill in a definition file: its card changes as "
                 "you save it.")
            : tr("Providers of your own cannot be added. %1", "the reason").arg(refused));
    if (typed.isEmpty()) {
        m_ui->empty->setWords(u"circle-check"_s, tr("All providers are on your page"),
            tr("Patchbay knows no others. You can describe one yourself."));
    } else {
        m_ui->empty->setWords(u"search-x"_s, tr("No provider matches “%1”").arg(typed),
            tr("It may be on your page already. If not, describe it yourself below."), tr("Clear searc&h"));
    }
}

} // namespace patchbay
