#include "consentview/originbar.h"

#include "consent/consentprotocol.h"
#include "consentview/viewtheme.h"
#include "ui_originbar.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Host names in ASCII: look-alike letters stay visible. A port that is not the scheme's own is shown.
QString originText(const QUrl &url)
{
    const QString host = url.host(QUrl::EncodeUnicode);
    return url.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(url.port());
}

} // namespace

OriginBar::OriginBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::OriginBar>())
{
    m_ui->setupUi(this);
    m_ui->lock->hide();
    m_ui->safety->hide();
    m_ui->reason->hide();
    m_ui->host->installEventFilter(this);
    connect(m_ui->reload, &QAbstractButton::clicked, this, &OriginBar::reloadWanted);
}

OriginBar::~OriginBar() = default;

void OriginBar::setTokens(const ViewTokens &tokens)
{
    m_ui->lock->setPixmap(lineIcon(u"lock"_s, tokens.green).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_ui->reload->setIcon(lineIcon(u"reload"_s, tokens.text2));
}

void OriginBar::setReason(const QString &reason)
{
    m_ui->reason->setText(reason);
    m_ui->reason->setAlignment(Qt::AlignTop | readingSide());
    m_ui->reason->setAccessibleName(tr("Why access is wanted: %1").arg(reason));
    m_ui->reason->setVisible(!reason.isEmpty());
}

Qt::Alignment OriginBar::readingSide() const
{
    return Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

void OriginBar::setOrigin(const QUrl &url, bool arrived)
{
    const bool local = isLoopbackHost(url.host());
    m_host = originText(url);
    m_ui->host->setAlignment(Qt::AlignVCenter | readingSide());
    elideHost();
    m_ui->host->setToolTip(m_host);
    m_ui->host->setAccessibleName(tr("Page from %1", "%1 is a host name").arg(m_host));
    m_ui->lock->setVisible(arrived && !local && url.scheme() == "https"_L1);
    m_ui->safety->setText(local ? tr("On this computer") : tr("Secure"));
    m_ui->safety->setVisible(arrived && (local || url.scheme() == "https"_L1));
}

void OriginBar::setLoading(bool loading)
{
    m_ui->activity->setCurrentWidget(loading ? m_ui->loadingPage : m_ui->reloadPage);
}

void OriginBar::setReloadEnabled(bool enabled)
{
    m_ui->reload->setEnabled(enabled);
}

bool OriginBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->host && event->type() == QEvent::Resize)
        elideHost();
    return QFrame::eventFilter(watched, event);
}

void OriginBar::elideHost()
{
    m_ui->host->setText(m_ui->host->fontMetrics().elidedText(m_host, Qt::ElideMiddle, m_ui->host->width()));
}

} // namespace patchbay
