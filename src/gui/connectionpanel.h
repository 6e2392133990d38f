#pragma once

#include "presentation/detailsviewmodel.h"

#include <QFrame>
#include <QPointer>

#include <memory>

namespace Ui
{
class ConnectionPanel;
}

class QFormLayout;

namespace patchbay
{

class ConnectionsViewModel;

/// One connection at the side of the page: how it stands, what is known of it, its labels, its token to be
/// copied. Shown while the model has details. Binds ui/connectionpanel.ui.
class ConnectionPanel final : public QFrame
{
    Q_OBJECT
public:
    ConnectionPanel(
        DetailsViewModel &model, const ConnectionsViewModel &connections, QWidget *parent = nullptr);
    ~ConnectionPanel() override;

signals:
    void copyRequested(const QString &text);
    void actionTriggered(CardAction action, const ProviderId &provider, const ConnectionId &connection);
    /// The keyboard was here, and what had it before is gone: the card of this provider is the next of kin.
    void leftFor(const patchbay::ProviderId &provider);

private:
    void showModel();
    void wireLabels();
    void wireCopy();
    void show(const ConnectionDetails &details);
    void showState();
    void showSections(const ConnectionDetails &details);
    void showVersion(const ConnectionDetails &details);
    void showLabels(const ConnectionLabels &labels);
    void showSave();
    [[nodiscard]] ConnectionLabels typed() const;
    void ask(CardAction action);

    DetailsViewModel &m_model;
    const ConnectionsViewModel &m_connections;
    std::unique_ptr<Ui::ConnectionPanel> m_ui;
    std::optional<ConnectionDetails> m_shown;
    QPointer<QWidget> m_before; ///< that had the keyboard
};

} // namespace patchbay
