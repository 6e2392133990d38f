#include "presentation/historyexport.h"

#include "presentation/recordresult.h"
#include "store/connectionstore.h"
#include "store/privatefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryExport)
};

constexpr int pageSize = 1000;

QString isoTime(Timestamp moment)
{
    if (moment == Timestamp{})
        return {};
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::utc())
        .toString(Qt::ISODate);
}

QByteArray line(const QStringList &cells)
{
    QByteArrayList made;
    for (const QString &cell : cells)
        made.append(csvCell(cell));
    return made.join(',') + "\r\n";
}

} // namespace

QByteArray csvCell(const QString &text)
{
    static const QString formulas = u"=+-@\t\r"_s;
    QString cell = text;
    if (!cell.isEmpty() && formulas.contains(cell.front()))
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (needsQuotes)
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

QByteArray historyCsv(const QList<OutboxRow> &rows, const QHash<ConnectionId, QString> &names)
{
    QByteArray csv = "\xef\xbb\xbf"
        + line({Words::tr("Written"), Words::tr("Connection"), Words::tr("Object"), Words::tr("Name"),
            Words::tr("Company"), Words::tr("E-mail"), Words::tr("State"), Words::tr("Settled"),
            Words::tr("Record id"), Words::tr("Error")});
    for (const OutboxRow &row : rows) {
        csv += line({isoTime(row.createdAt), names.value(row.connection, row.connection.value), row.object,
            recordName(row), row.fields.value("Company"_L1).toString(),
            row.fields.value("Email"_L1).toString(), outboxStateName(row.state), isoTime(row.settledAt),
            row.recordId.value, row.errorText.isEmpty() ? row.errorCode : row.errorText});
    }
    return csv;
}

HistoryExport::HistoryExport(ConnectionStore &connections, OutboxStore &outbox)
    : m_connections(connections)
    , m_outbox(outbox)
{
}

Task<int> HistoryExport::count(const ConnectionId &connection)
{
    return read(connection, {}).then(this, [](const QList<OutboxRow> &rows) { return int(rows.size()); });
}

Task<int> HistoryExport::write(const ConnectionId &connection, const QString &path)
{
    return m_connections.all().then(this, [this, connection, path](const QList<ConnectionRow> &connections) {
        QHash<ConnectionId, QString> names;
        for (const ConnectionRow &row : connections)
            names.insert(row.id, row.displayName());
        return read(connection, {}).then(this, [names, path](const QList<OutboxRow> &rows) -> Result<int> {
            return writePrivateFile(path, historyCsv(rows, names)).map([&rows](const Done &) {
                return int(rows.size());
            });
        });
    });
}

Task<QList<OutboxRow>> HistoryExport::read(const ConnectionId &connection, const QList<OutboxRow> &before)
{
    const OutboxStore::Filter page{.connection = connection, .limit = pageSize, .offset = int(before.size())};
    return m_outbox.list(page).then(this, [this, connection, before](const QList<OutboxRow> &rows) {
        const QList<OutboxRow> all = before + rows;
        return rows.size() < pageSize ? Task<QList<OutboxRow>>::settled(all) : read(connection, all);
    });
}

} // namespace patchbay
