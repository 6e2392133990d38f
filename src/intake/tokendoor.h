#pragma once

#include "base/task.h"
#include "engine/tokenbroker.h"
#include "intake/intakehttp.h"
#include "store/connectionrow.h"

#include <functional>

namespace patchbay
{

class ConnectionStore;
class ProviderCatalog;
class Rights;
class TokenHandout;

/// What programs of this person may ask over the private socket: which connections there are, and a token of
/// one. Only what came over a PrivateSocket may be given to it. Event loop only.
class TokenDoor final : public QObject
{
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        TokenHandout &handout;
        const Rights &rights;
        std::function<bool()> isLocked; ///< a person's lock is closed: nothing is handed out
    };
    explicit TokenDoor(const Parts &parts);

    /// Every request has an answer; errors are answers too.
    Task<IntakeReply> answer(const IntakeRequest &request);

private:
    /// What is asked of a token.
    struct Wish {
        QString connection;
        std::chrono::seconds minValid{60};
        QStringList scopes;
    };

    [[nodiscard]] static tl::expected<Wish, IntakeReply> readWish(const IntakeRequest &request);
    [[nodiscard]] Task<IntakeReply> hand(const Wish &wish);
    [[nodiscard]] Task<IntakeReply> listConnections();
    [[nodiscard]] QJsonObject facts(const AccessToken &token, const ConnectionRow &row) const;

    Parts m_parts;
};

} // namespace patchbay
