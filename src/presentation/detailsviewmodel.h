#pragma once

#include "presentation/connectiondetails.h"

#include <QObject>

#include <functional>

namespace patchbay
{

class ConnectionStore;
class ProviderCatalog;
class Rights;
class SalesforceOrgs;
class TokenBroker;
class TokenHandout;

/// One connection's panel: what is known of it, its labels to be changed, its token to be copied. Holds no
/// widget. Event loop only.
class DetailsViewModel final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        TokenHandout &tokens;
        const TokenBroker &held;
        const SalesforceOrgs &orgs;
        const Rights &rights;
        Clock &clock;
    };
    explicit DetailsViewModel(const Parts &parts);

    void open(const ConnectionId &connection);
    void close();
    /// Reads the row again; a connection that is gone closes the panel.
    void refresh();
    /// None: the panel is closed.
    [[nodiscard]] const std::optional<ConnectionDetails> &details() const { return m_details; }

    /// `changed` or `refused` follows.
    void saveLabels(const ConnectionLabels &labels);
    /// One of those that may be chosen; empty: the newest. `changed` or `refused` follows.
    void chooseApiVersion(const QString &version);
    /// A token that works now, in the shape a program takes. `copyRequested` or `refused` follows.
    void copyAs(CopyShape shape);
    /// A token may have to be renewed for it.
    [[nodiscard]] bool isCopying() const { return m_isCopying; }

signals:
    void copyingChanged();
    void changed();
    /// What was asked for was not done, and why.
    void refused(const QString &text);
    /// For the clipboard, and not for long.
    void copyRequested(const patchbay::Secret &text);

private:
    void write(std::function<void(ConnectionRow &row)> change);
    [[nodiscard]] QString providerName() const;

    Parts m_parts;
    ConnectionId m_connection;
    std::optional<ConnectionDetails> m_details;
    bool m_isCopying = false;
};

} // namespace patchbay
