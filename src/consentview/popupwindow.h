#pragma once

#include <QWidget>

class QWebEngineView;

namespace patchbay
{

class ConsentPage;
class OriginBar;
struct ViewTokens;

/// A second window a sign-in page opened, with its origin shown like the first one's. Goes with its page.
class PopupWindow final : public QWidget
{
    Q_OBJECT
public:
    PopupWindow(ConsentPage &page, const ViewTokens &tokens, QWidget *opener);
    ~PopupWindow() override;

private:
    ConsentPage &m_page;
    OriginBar *m_bar;
    QWebEngineView *m_view;
};

} // namespace patchbay
