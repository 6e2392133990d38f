#pragma once

#include <QWebEngineView>

namespace patchbay
{

/// The engine's view with a context menu that only edits: the engine's own would save pages and show sources.
class PageView final : public QWebEngineView
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace patchbay
