#pragma once

#include "store/outboxstore.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace patchbay
{

class ConnectionStore;

/// One cell of CSV (RFC 4180), as it is: for what goes back to a program that the person's own table came
/// from.
[[nodiscard]] QByteArray csvValue(const QString &text);
/// One cell of CSV (RFC 4180). What a spreadsheet would take for a formula is made text by an apostrophe.
[[nodiscard]] QByteArray csvCell(const QString &text);
/// The head of a history. UTF-8 with a byte order mark: spreadsheets read it as that.
[[nodiscard]] QByteArray historyHead();
/// What was written and what waits, a line each. `names`: of the connections. Pure.
[[nodiscard]] QByteArray historyLines(
    const QList<OutboxRow> &rows, const QHash<ConnectionId, QString> &names);

/// Writes what Activity has, or a part of it, into a file that only the person can read.
class HistoryExport final : public QObject
{
    Q_OBJECT
public:
    HistoryExport(ConnectionStore &connections, OutboxStore &outbox);

    /// Is there anything of a connection to write? Errors: Storage.
    Task<bool> hasAny(const ConnectionId &connection);
    /// How many lines were written; `which`: its limit does not count. Errors: Storage.
    /// One at a time: while one goes on a second is refused (Duplicate, "export_under_way"). `written` or
    /// `failed` tells how it ended as well.
    Task<int> write(const OutboxStore::Filter &which, const QString &path);
    [[nodiscard]] bool isWriting() const { return m_going != nullptr; }
    /// How many lines of it are read.
    [[nodiscard]] int lines() const;
    /// What is being written is given up: its task is Cancelled, and there is no file.
    void cancel();

signals:
    void progressed();
    void written(int lines);
    void failed(const patchbay::Error &error);

private:
    struct Export;
    void tell(const Result<int> &result);
    Task<int> writePages(const std::shared_ptr<Export> &going);

    ConnectionStore &m_connections;
    OutboxStore &m_outbox;
    std::shared_ptr<Export> m_going;
};

} // namespace patchbay
