#pragma once

#include "engine/connectionlookup.h"
#include "engine/outboxworker.h"
#include "engine/recordservice.h"
#include "intake/intakehttp.h"
#include "intake/intakekeys.h"
#include "intake/intakerate.h"

#include <QMultiHash>
#include <QSet>

#include <memory>

namespace patchbay
{

class ProviderCatalog;

/// What other programs on this computer may ask for: records into the outbox, and which connections there
/// are. Never a token. A record is on disk before it is answered; 201 says that the org has it, 202 that it
/// waits. Event loop only.
class Intake final : public QObject
{
public:
    struct Parts {
        IntakeKeys &keys;
        IntakeKeyStore &callers;
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        RecordService &records;
        OutboxStore &outbox;
        OutboxWorker &worker;
        Rights &rights;
        Clock &clock;
        Entropy &entropy;
    };
    /// `patience`: how long an answer waits for the org.
    Intake(const Parts &parts, Milliseconds patience);

    /// Every request has an answer; errors are answers too.
    Task<IntakeReply> answer(const IntakeRequest &request);

private:
    /// What is to be made, for whom.
    struct Order {
        IntakeCaller caller;
        RecordDraft draft;
        ConnectionQuery query;
        QString org;
        bool isQualify = false; ///< answers in the shape of /api/qualify
    };

    [[nodiscard]] Task<IntakeReply> preflight(const IntakeRequest &request);
    [[nodiscard]] Task<IntakeReply> route(const IntakeRequest &request, const IntakeCaller &caller);
    [[nodiscard]] Task<IntakeReply> listConnections(const IntakeCaller &caller);
    [[nodiscard]] Task<IntakeReply> create(const IntakeRequest &request, const Order &order);
    [[nodiscard]] Task<OutboxRow> submit(const std::shared_ptr<Order> &order);
    [[nodiscard]] Task<OutboxRow> follow(const OutboxRow &row);
    void look(const OutboxId &id, const Promise<Done> &news);
    void learn(const ConnectionId &connection, const QString &object);
    [[nodiscard]] Task<IntakeReply> explain(const Error &error, const std::shared_ptr<Order> &order);

    Parts m_parts;
    Milliseconds m_patience;
    IntakeRate m_rate;
    QSet<std::pair<ConnectionId, QString>> m_learnt; ///< objects whose describe was asked for
    QMultiHash<OutboxId, Promise<Done>> m_rowNews; ///< for who waits for a row to settle
    QMultiHash<ConnectionId, Promise<Done>> m_laneNews; ///< or for what holds its connection
};

} // namespace patchbay
