#pragma once

#include "presentation/cardview.h"

#include <QWidget>

#include <map>

namespace patchbay
{

class ProviderTile;

/// Providers as tiles, as many in a row as fit. A tile stays while its provider does, so it keeps its focus.
class ProviderTiles final : public QWidget
{
    Q_OBJECT
public:
    explicit ProviderTiles(QWidget *parent = nullptr);
    void setViews(const QList<CardView> &views);
    /// That is shown, or none.
    [[nodiscard]] QWidget *tileOf(const ProviderId &provider) const;

signals:
    void actionTriggered(CardAction action, const ProviderId &provider, const ConnectionId &connection);

private:
    std::map<ProviderId, ProviderTile *> m_tiles;
};

} // namespace patchbay
