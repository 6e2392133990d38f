#pragma once

#include "store/outboxstore.h"

#include <QHash>
#include <QObject>

namespace patchbay
{

class ConnectionStore;

/// One cell of CSV (RFC 4180). What a spreadsheet would take for a formula is made text by an apostrophe.
[[nodiscard]] QByteArray csvCell(const QString &text);
/// What was written and what waits, a line each, with a head. UTF-8 with a byte order mark: spreadsheets read
/// it as that. `names`: of the connections. Pure.
[[nodiscard]] QByteArray historyCsv(const QList<OutboxRow> &rows, const QHash<ConnectionId, QString> &names);

/// Writes the history of a connection, or of all, into a file that only the person can read.
class HistoryExport final : public QObject
{
    Q_OBJECT
public:
    HistoryExport(ConnectionStore &connections, OutboxStore &outbox);

    /// How many lines there are. Errors: Storage.
    Task<int> count(const ConnectionId &connection);
    /// How many lines were written. An empty `connection` means all. Errors: Storage.
    Task<int> write(const ConnectionId &connection, const QString &path);

private:
    Task<QList<OutboxRow>> read(const ConnectionId &connection, const QList<OutboxRow> &before);

    ConnectionStore &m_connections;
    OutboxStore &m_outbox;
};

} // namespace patchbay
