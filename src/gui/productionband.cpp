#include "gui/productionband.h"

#include "gui/chip.h"
#include "gui/elidedlabel.h"
#include "gui/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int bandHeight = 60;
constexpr int smallHeight = 44;
constexpr int lineHeight = 3;
constexpr int pagePadding = 28;
constexpr int smallPadding = 16;

} // namespace

ProductionBand::ProductionBand(QWidget *parent)
    : QFrame(parent)
    , m_shield(new IconLabel(this))
    , m_writes(new QLabel(tr("Writes to", "followed by the name of an org"), this))
    , m_org(new QLabel(this))
    , m_chip(new Chip(this))
    , m_account(new ElidedLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_writes->setProperty("tone", u"second"_s);
    m_org->setTextFormat(Qt::PlainText);
    m_org->setProperty("type", u"cardTitle"_s);
    m_account->setMiddle(true);
    m_account->setProperty("type", u"small"_s);
    m_account->setProperty("tone", u"second"_s);
    m_shield->setIcon(u"shield-alert"_s, Token::ProdText, 20);
    m_row->setContentsMargins(pagePadding, lineHeight, pagePadding, 1);
    m_row->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(m_shield), static_cast<QWidget *>(m_writes),
             static_cast<QWidget *>(m_org), static_cast<QWidget *>(m_chip)})
        m_row->addWidget(part);
    m_row->addWidget(m_account, 1);
    setMinimumHeight(bandHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProductionBand::setTarget(const Target &target)
{
    m_environment = target.environment;
    m_shield->setVisible(!m_small && target.environment == Environment::Production);
    m_org->setText(target.org);
    m_chip->setEnvironment(target.environment, target.environmentWord);
    m_account->setText(target.account);
    setAccessibleName(target.accessibleText);
    update();
}

void ProductionBand::setSmall()
{
    m_small = true;
    m_writes->hide();
    m_shield->hide();
    m_row->setContentsMargins(smallPadding, lineHeight, smallPadding, 1);
    m_row->setSpacing(8);
    setMinimumHeight(smallHeight);
}

void ProductionBand::addEndWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void ProductionBand::paintEvent(QPaintEvent *)
{
    const bool production = m_environment == Environment::Production;
    QPainter painter(this);
    painter.fillRect(rect(), colour(production ? Token::ProdBg : Token::Surface));
    const QRect top(0, 0, width(), production ? lineHeight : 1);
    painter.fillRect(top, colour(production ? Token::Prod : Token::Line));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Token::Line));
}

} // namespace patchbay
