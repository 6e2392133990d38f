#include "gui/providertiles.h"

#include "gui/flowgrid.h"
#include "gui/providertile.h"
#include "gui/spokenrole.h"

#include <algorithm>

namespace patchbay
{

namespace
{

constexpr int tileWidth = 300;
constexpr int tileGap = 12;
constexpr int mostInARow = 4;

} // namespace

ProviderTiles::ProviderTiles(QWidget *parent)
    : QWidget(parent)
{
    speakAs(*this, QAccessible::List);
    auto *const tiles = new FlowGrid(tileWidth, mostInARow, this);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(tileGap);
}

void ProviderTiles::setViews(const QList<CardView> &views)
{
    for (auto &[provider, tile] : m_tiles) {
        const bool stays = std::any_of(views.cbegin(), views.cend(),
            [&id = provider](const CardView &view) { return view.provider == id; });
        tile->setVisible(stays);
    }
    for (const CardView &view : views) {
        ProviderTile *&tile = m_tiles[view.provider];
        if (!tile) {
            tile = new ProviderTile(this);
            connect(tile, &ProviderTile::actionTriggered, this, &ProviderTiles::actionTriggered);
        }
        tile->setView(view);
        // Taken out and put back: the order is that of the views, whenever a tile came.
        layout()->removeWidget(tile);
        layout()->addWidget(tile);
        tile->setVisible(true);
    }
    setVisible(!views.isEmpty());
}

QWidget *ProviderTiles::tileOf(const ProviderId &provider) const
{
    const auto found = m_tiles.find(provider);
    return found != m_tiles.end() && !found->second->isHidden() ? found->second : nullptr;
}

} // namespace patchbay
