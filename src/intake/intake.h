#pragma once

#include "engine/intakekeys.h"
#include "intake/intakehttp.h"
#include "intake/intakerate.h"
#include "intake/intakerecords.h"

#include <QSet>

namespace patchbay
{

class ConnectionStore;
class Rights;

/// What other programs on this computer may ask over HTTP: records into the outbox, and which connections
/// there are. Never a token: it has none. A record is on disk before it is answered; 201 says that the org
/// has it, 202 that it waits. Event loop only.
class Intake final : public QObject
{
public:
    struct Parts {
        IntakeKeys &keys;
        IntakeRecords &records;
        ConnectionStore &connections;
        Rights &rights;
        Clock &clock;
        Entropy &entropy;
    };
    explicit Intake(const Parts &parts);

    /// Every request has an answer; errors are answers too.
    Task<IntakeReply> answer(const IntakeRequest &request);

private:
    using SharedOrder = IntakeRecords::SharedOrder;

    [[nodiscard]] std::optional<IntakeReply> rated(const QString &caller);
    [[nodiscard]] Task<IntakeReply> preflight(const IntakeRequest &request);
    [[nodiscard]] Task<IntakeReply> admit(const IntakeRequest &request, const IntakeCaller &caller);
    [[nodiscard]] Task<IntakeReply> route(const IntakeRequest &request, const IntakeCaller &caller);
    [[nodiscard]] Task<IntakeReply> listConnections(const IntakeCaller &caller);
    [[nodiscard]] Task<IntakeReply> create(
        const IntakeRequest &request, const IntakeCaller &caller, const QString &object);
    [[nodiscard]] Task<IntakeReply> send(const SharedOrder &order, bool isQualify);
    [[nodiscard]] Task<IntakeReply> explain(const Error &error, const SharedOrder &order, bool isQualify);

    Parts m_parts;
    IntakeRate m_rate;
    QHash<QString, int> m_inHand; ///< requests of each caller that are not answered yet
    QSet<QByteArray> m_proven; ///< hashes of the keys that were good when they came last
};

} // namespace patchbay
