#pragma once

#include "presentation/connectionsviewmodel.h"
#include "presentation/removalviewmodel.h"

#include <QWidget>

#include <map>
#include <memory>
#include <optional>

namespace Ui
{
class ConnectionsPage;
}

namespace patchbay
{

class ConnectionCard;
class Skeleton;

/// The home page: what is connected as cards, what could be as tiles. Binds ui/connectionspage.ui to the view
/// model.
class ConnectionsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionsPage(ConnectionsViewModel &model, QWidget *parent = nullptr);
    ~ConnectionsPage() override;

    /// What is shown at the side of the cards; the page takes it over.
    void addPanel(QWidget *panel);

    /// What "Disconnect" of the page's own menu offers; asked for by removalChoicesRequested.
    void setRemovalChoices(const QList<RemovalViewModel::ChoiceGroup> &groups);

    /// The keyboard goes to the card or the tile of this provider, else to the search.
    void focusOn(const ProviderId &provider);

signals:
    /// Of all that is connected, or of the one in the panel where the keyboard is.
    void testRequested();
    void catalogueRequested();
    /// The page's own menu is to be opened; setRemovalChoices() opens it.
    void removalChoicesRequested();
    void disconnectManyRequested(const patchbay::ConnectionSelection &selection);

private:
    enum class Tab { All, Connected, Attention, Available };

    void showAll();
    void showCounts();
    void showCards(const QList<CardView> &views);
    void showTiles(const QList<CardView> &views);
    void showEmpty(bool anything);
    void leaveEmpty();
    void orderTabs();
    /// The card or the tile, whichever is shown.
    [[nodiscard]] QWidget *placeOf(const ProviderId &provider) const;
    [[nodiscard]] std::optional<ProviderId> focusedProvider() const;
    void keepFocusAt(const ProviderId &provider);
    [[nodiscard]] QList<CardView> filtered(const QList<CardView> &views) const;
    [[nodiscard]] Tab tab() const;

    struct CardPlace {
        ConnectionCard *widget = nullptr;
        CardView view;
    };

    ConnectionsViewModel &m_model;
    std::unique_ptr<Ui::ConnectionsPage> m_ui;
    Skeleton *m_skeleton; ///< until they are read
    std::map<ProviderId, CardPlace> m_cards;
};

} // namespace patchbay
