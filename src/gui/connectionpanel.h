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

/// One connection at the side of the page: how it stands, what is known of it, its labels, which can be
/// edited there, its token to be copied. Shown while the model has details. Binds ui/connectionpanel.ui.
class ConnectionPanel final : public QFrame
{
    Q_OBJECT
public:
    ConnectionPanel(
        DetailsViewModel &model, const ConnectionsViewModel &connections, QWidget *parent = nullptr);
    ~ConnectionPanel() override;

    /// As by its button, where it has one.
    void test();
    /// Labels that are typed and not saved.
    struct Unfinished {
        ConnectionId connection; ///< an empty one: there are none
        ConnectionLabels labels;
    };
    [[nodiscard]] Unfinished unfinished() const;
    /// Now, or when that connection is shown.
    void takeUp(const Unfinished &work);

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
    void fillLabels(const ConnectionLabels &labels);
    void setEditing(bool editing);
    void beginEditing();
    void leaveEditing();
    void pickColour(const QString &colour);
    void showSave();
    void fillTyped();
    [[nodiscard]] ConnectionLabels typed() const;
    void ask(CardAction action);

    DetailsViewModel &m_model;
    const ConnectionsViewModel &m_connections;
    std::unique_ptr<Ui::ConnectionPanel> m_ui;
    Unfinished m_toFill; ///< once its connection is shown
    std::optional<ConnectionDetails> m_shown;
    bool m_editing = false; ///< the labels
    QPointer<QWidget> m_before; ///< that had the keyboard
};

} // namespace patchbay
