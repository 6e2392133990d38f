#pragma once

#include "engine/addresscheck.h"
#include "engine/outboxlookup.h"
#include "engine/outboxworker.h"
#include "store/connectionrow.h"

namespace patchbay
{

/// What goes to one connection: takes what is due, looks for uncertain rows, sends queued ones, one request
/// at a time, until nothing is due or the connection has to be left alone. Trouble of one connection stays in
/// its lane.
class OutboxLane final : public QObject
{
    Q_OBJECT
public:
    OutboxLane(ConnectionId connection, const OutboxWorker::Parts &parts);

    /// `accountIds`: for whom rows are waiting. Settles when there is nothing to do now.
    Task<Done> run(const QStringList &accountIds);
    [[nodiscard]] bool isRunning() const { return m_running.has_value(); }
    /// Until when nothing is tried; none: not held.
    [[nodiscard]] std::optional<Ticks> heldUntil() const;
    /// What ended the last run before its time; none: it went through, or there was none.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /// Something may have changed for the better. A pause that the org asked for goes on.
    void release();
    /// Ends the run after the request that is in flight.
    void stop() { m_stopping = true; }
    /// Takes stop() back, also from a run that has not ended yet.
    void goOn() { m_stopping = false; }

signals:
    void rowSettled(const patchbay::OutboxRow &row);
    /// A run has ended, and trouble() is another than before it.
    void troubleChanged();

private:
    void open(const ConnectionRow &row, const QStringList &accountIds);
    void turnAway(QStringList accountIds);
    void askVersion();
    void lookRound();
    void sendRound(bool looked);
    void finish();
    void hold(const Error &error);
    [[nodiscard]] Task<HandledRows> sendIfAllowed(const QList<OutboxRow> &rows);
    [[nodiscard]] Task<HandledRows> sendChecked(const CheckedRows &checked);
    [[nodiscard]] Task<QList<OutboxRow>> lease(OutboxState from, const QString &accountId, int limit);
    [[nodiscard]] Task<Done> noteAttempt(const QList<OutboxRow> &rows, std::optional<Timestamp> leftAt);
    [[nodiscard]] Task<Done> conclude(const HandledRows &handled);
    [[nodiscard]] Task<Done> settle(const QList<OutboxRow> &rows);
    [[nodiscard]] Task<Done> settleAfter(const Error &error, const QList<OutboxRow> &rows);
    [[nodiscard]] Task<Done> settleEach(const QList<OutboxRow> &rows);

    ConnectionId m_connection;
    OutboxWorker::Parts m_parts;
    OutboxSender m_sender;
    OutboxLookup m_lookup;
    AddressCheck m_addresses;
    std::optional<Promise<Done>> m_running;
    bool m_stopping = false;
    QString m_accountId;
    ConnectionRow m_row; ///< as it was when the run began
    QString m_version;
    int m_failures = 0; ///< holds in a row
    Ticks m_heldUntil{};
    bool m_heldByOrg = false;
    std::optional<Error> m_held; ///< by this run
    std::optional<Error> m_trouble;
};

} // namespace patchbay
