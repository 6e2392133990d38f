#include "cli/command.h"

#include "engine/connectionlookup.h"
#include "engine/coreservices.h"
#include "presentation/messages.h"
#include "presentation/recordresult.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int usualLimit = 100;

/// One thing that happened.
struct Entry {
    Timestamp at;
    QString what; ///< a word for programs
    ConnectionId connection;
    QString subject = {}; ///< of a record: its name
    QString object = {};
    QString id = {}; ///< of the record there
    QString code = {};
};

void append(QList<Entry> &entries, Entry entry)
{
    if (entry.at != Timestamp{})
        entries.append(std::move(entry));
}

/// What its row still knows: when it was made, last renewed, last asked about.
void appendConnection(QList<Entry> &entries, const ConnectionRow &row)
{
    append(entries, {.at = row.createdAt, .what = u"connected"_s, .connection = row.id});
    append(entries, {.at = row.refreshedAt, .what = u"renewed"_s, .connection = row.id});
    const bool hasEnded = row.phase == ConnectionPhase::NeedsReconnect;
    const bool isWell = row.lastErrorKind.isEmpty();
    append(entries,
        {.at = row.checkedAt,
            .what = hasEnded ? u"access_ended"_s
                : isWell     ? u"checked"_s
                             : u"check_failed"_s,
            .connection = row.id,
            .code = hasEnded                  ? row.reasonCode
                : isWell                      ? QString()
                : row.lastErrorCode.isEmpty() ? row.lastErrorKind
                                              : row.lastErrorCode});
}

void appendRecord(QList<Entry> &entries, const OutboxRow &row)
{
    const Entry usual{.at = row.createdAt,
        .what = u"written"_s,
        .connection = row.connection,
        .subject = recordName(row),
        .object = row.object,
        .id = row.recordId.value};
    append(entries, usual);
    if (row.state != OutboxState::Queued && row.state != OutboxState::Sending) {
        Entry settled = usual;
        settled.at = row.settledAt;
        settled.what = outboxStateName(row.state);
        settled.code = row.errorCode;
        append(entries, settled);
    }
    Entry removed = usual;
    removed.at = row.removedAt;
    removed.what = u"deleted"_s;
    append(entries, removed);
}

class LogCommand final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"log"_s; }
    QString summary() const override { return tr("Tells what happened here, newest first."); }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"limit"_s, tr("At most so many (default %1).").arg(usualLimit), u"N"_s,
                QString::number(usualLimit)},
            {u"connection"_s, tr("Only what happened with this connection."), u"CONNECTION"_s},
        };
    }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        bool isNumber = false;
        const int limit = arguments.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1)
            return Task<ExitCode>::settled(output.usage(tr("--limit takes a number.")));
        const QString wanted = arguments.value(u"connection"_s);
        return core.connections.all()
            .then(this,
                [this, &core, limit, wanted, output](const QList<ConnectionRow> &rows) -> Task<ExitCode> {
                    OutboxStore::Filter filter{.limit = limit};
                    QList<ConnectionRow> told = rows;
                    if (!wanted.isEmpty()) {
                        const auto one = chooseConnection(rows, {.name = wanted});
                        if (!one)
                            return Task<ExitCode>::settled(fail(one.error()));
                        told = {*one};
                        filter.connection = one->id;
                    }
                    return core.outbox.list(filter).then(
                        this, [told, limit, output](const QList<OutboxRow> &records) {
                            print(output, told, records, limit);
                            return ExitCode::Done;
                        });
                })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                return output.fail(error, u"Patchbay"_s);
            });
    }

private:
    static QString wordOf(const Entry &entry)
    {
        static const QHash<QString, QString> words
            = {{u"connected"_s, tr("connected")}, {u"renewed"_s, tr("access renewed")},
                {u"access_ended"_s, tr("access ended")}, {u"checked"_s, tr("checked")},
                {u"check_failed"_s, tr("check failed")}, {u"written"_s, tr("written here")},
                {u"sent"_s, tr("sent")}, {u"rejected"_s, tr("refused")}, {u"uncertain"_s, tr("uncertain")},
                {u"needs_decision"_s, tr("needs a decision")}, {u"deleted"_s, tr("deleted there")}};
        return words.value(entry.what, entry.what);
    }

    static void print(
        const Output &output, const QList<ConnectionRow> &rows, const QList<OutboxRow> &records, int limit)
    {
        QList<Entry> entries;
        QHash<ConnectionId, QString> names;
        for (const ConnectionRow &row : rows) {
            appendConnection(entries, row);
            names.insert(row.id, row.displayName());
        }
        for (const OutboxRow &record : records)
            appendRecord(entries, record);
        std::stable_sort(entries.begin(), entries.end(),
            [](const Entry &one, const Entry &other) { return one.at > other.at; });
        QJsonArray list;
        QList<QStringList> cells;
        for (const Entry &entry : std::as_const(entries).first(qMin(entries.size(), qsizetype(limit)))) {
            list.append(QJsonObject{{"at"_L1, isoTime(entry.at)}, {"what"_L1, entry.what},
                {"connection"_L1, entry.connection.value}, {"object"_L1, entry.object},
                {"name"_L1, entry.subject}, {"id"_L1, entry.id}, {"code"_L1, entry.code}});
            cells.append({isoTime(entry.at), wordOf(entry), names.value(entry.connection), entry.object,
                entry.subject, entry.id, entry.code});
        }
        if (output.isJson())
            output.json({{"entries"_L1, list}});
        else
            output.table(
                {tr("When"), tr("What"), tr("Connection"), tr("Object"), tr("Record"), tr("Id"), tr("Code")},
                cells);
    }
};

} // namespace

std::unique_ptr<Command> makeLog()
{
    return std::make_unique<LogCommand>();
}

} // namespace patchbay

#include "log.moc"
