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
    return csvValue(cell);
}

QByteArray csvValue(const QString &text)
{
    QString cell = text;
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (needsQuotes)
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

QByteArray historyHead()
{
    return "\xef\xbb\xbf"
        + line({Words::tr("Written"), Words::tr("Connection"), Words::tr("Object"), Words::tr("Name"),
            Words::tr("Company"), Words::tr("E-mail"), Words::tr("State"), Words::tr("Settled"),
            Words::tr("Record id"), Words::tr("Error")});
}

QByteArray historyLines(const QList<OutboxRow> &rows, const QHash<ConnectionId, QString> &names)
{
    QByteArray csv;
    for (const OutboxRow &row : rows) {
        csv += line({isoTime(row.createdAt), names.value(row.connection, row.connection.value), row.object,
            recordName(row), row.fields.value("Company"_L1).toString(),
            row.fields.value("Email"_L1).toString(),
            row.removedAt == Timestamp{} ? outboxStateName(row.state) : u"deleted"_s, isoTime(row.settledAt),
            row.recordId.value, row.errorText.isEmpty() ? row.errorCode : row.errorText});
    }
    return csv;
}

HistoryExport::HistoryExport(ConnectionStore &connections, OutboxStore &outbox)
    : m_connections(connections)
    , m_outbox(outbox)
{
}

struct HistoryExport::Export {
    OutboxStore::Filter page;
    QString path;
    QHash<ConnectionId, QString> names;
    QByteArray csv = historyHead();
    int lines = 0;
    bool isCancelled = false;
};

int HistoryExport::lines() const
{
    return m_going ? m_going->lines : 0;
}

void HistoryExport::cancel()
{
    if (m_going)
        m_going->isCancelled = true;
    m_going.reset(); // another may begin
}

Task<bool> HistoryExport::hasAny(const ConnectionId &connection)
{
    return m_outbox.list({.connection = connection, .limit = 1}).then(this, [](const QList<OutboxRow> &rows) {
        return !rows.isEmpty();
    });
}

Task<int> HistoryExport::write(const OutboxStore::Filter &which, const QString &path)
{
    if (m_going) {
        const Error refused{ErrorKind::Duplicate, u"another export goes on"_s, u"export_under_way"_s};
        emit failed(refused);
        return Task<int>::settled(fail(refused));
    }
    const auto going = std::make_shared<Export>();
    going->page = which;
    going->page.limit = pageSize;
    going->path = path;
    m_going = going;
    const Task<int> task
        = m_connections.all().then(this, [this, going](const QList<ConnectionRow> &connections) {
              for (const ConnectionRow &row : connections)
                  going->names.insert(row.id, row.displayName());
              return writePages(going);
          });
    task.finally(this, [this, going](const Result<int> &result) {
        if (m_going == going)
            m_going.reset();
        tell(result);
    });
    return task;
}

void HistoryExport::tell(const Result<int> &result)
{
    if (result)
        emit written(*result);
    else if (result.error().kind != ErrorKind::Cancelled)
        emit failed(result.error());
}

/// Page after page, from each one's last row on: what is added meanwhile moves nothing.
Task<int> HistoryExport::writePages(const std::shared_ptr<Export> &going)
{
    return m_outbox.list(going->page).then(this, [this, going](const QList<OutboxRow> &rows) {
        if (going->isCancelled)
            return Task<int>::settled(fail({ErrorKind::Cancelled, u"the export was given up"_s}));
        going->csv += historyLines(rows, going->names);
        going->lines += int(rows.size());
        if (rows.size() == pageSize) {
            going->page.before = rows.constLast().id;
            emit progressed();
            return writePages(going);
        }
        return Task<int>::settled(
            writePrivateFile(going->path, going->csv).map([&going](const Done &) { return going->lines; }));
    });
}

} // namespace patchbay
