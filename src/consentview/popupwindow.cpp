#include "consentview/popupwindow.h"

#include "consentview/consentpage.h"
#include "consentview/originbar.h"
#include "consentview/pageview.h"
#include "consentview/viewtheme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

PopupWindow::PopupWindow(ConsentPage &page, const ViewTokens &tokens, QWidget *opener)
    : QWidget(opener, Qt::Window)
    , m_page(page)
    , m_bar(new OriginBar(this))
    , m_view(new PageView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(opener->windowTitle());
    resize(opener->size().boundedTo(QSize(500, 600)));
    m_bar->setObjectName(u"bar"_s);
    m_bar->setTokens(tokens);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_view);
    m_view->setPage(&page);

    connect(m_bar, &OriginBar::reloadWanted, &page, [&page] { page.triggerAction(QWebEnginePage::Reload); });
    connect(&page, &QWebEnginePage::loadStarted, m_bar, [this] { m_bar->setLoading(true); });
    connect(&page, &QWebEnginePage::loadFinished, m_bar, [this] {
        m_bar->setLoading(false);
        m_bar->setOrigin(m_page.url(), true);
    });
    connect(
        &page, &QWebEnginePage::urlChanged, m_bar, [this](const QUrl &url) { m_bar->setOrigin(url, true); });
    connect(&page, &QWebEnginePage::windowCloseRequested, this, &QWidget::close);
    // The engine reports a refusal from within its own work: leave that first.
    connect(&page, &ConsentPage::navigationRefused, this, &QWidget::close, Qt::QueuedConnection);
}

PopupWindow::~PopupWindow()
{
    m_view->setPage(nullptr);
    m_page.deleteLater();
}

} // namespace patchbay
