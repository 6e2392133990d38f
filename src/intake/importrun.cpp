#include "intake/importrun.h"

#include "base/clock.h"
#include "engine/outboxworker.h"
#include "presentation/historyexport.h"
#include "presentation/holdwords.h"
#include "presentation/messages.h"
#include "presentation/recordresult.h"
#include "store/connectionstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr Milliseconds pace = 700ms;
constexpr Milliseconds window = 15s; ///< over which the speed is taken
constexpr Milliseconds shortest = 2s;
constexpr int mostTold = 200;

struct Measure {
    Ticks at;
    int settled = 0;
};

struct Reason {
    QString field; ///< API name; empty: none is blamed
    QString text;
};

Reason reasonOf(const OutboxRow &row, const QString &org)
{
    const RecordResult result = makeResult(row, org);
    if (!result.problems.isEmpty())
        return {result.problems.first().field, result.problems.first().text};
    return {row.errorFields.value(0), row.errorText.isEmpty() ? result.note : row.errorText};
}

} // namespace

struct ImportRun::Private {
    void ask();
    void take(const QHash<QString, OutboxState> &states);
    void takeOrg(const QList<ConnectionRow> &rows);
    void measure();
    void readReasons(int turn);
    void tell();
    void goOnLater();

    ImportRun *const q;
    Parts parts;
    OutboxKeys outbox;
    std::optional<ImportBatch> batch;
    QStringList keys;
    QHash<QString, int> lines; ///< by key
    QHash<QString, OutboxState> states; ///< as they were read last
    ImportProgress progress;
    QList<OutboxRow> unsettled;
    std::deque<Measure> measures;
    int turn = 0; ///< of what is followed
    bool isAsking = false;
    bool isPaced = false; ///< it will be asked again by itself
};

ImportRun::ImportRun(const Parts &parts)
    : d(new Private{this, parts, OutboxKeys(parts.database), {}, {}, {}, {}, {}, {}, {}})
{
    connect(&parts.worker, &OutboxWorker::troubleChanged, this, [this](const ConnectionId &connection) {
        if (d->batch && d->batch->connection == connection)
            refresh();
    });
}

ImportRun::~ImportRun() = default;

void ImportRun::follow(const ImportBatch &batch)
{
    leave();
    d->batch = batch;
    d->progress.file = batch.file;
    d->progress.total = int(batch.rows.size());
    d->progress.waiting = d->progress.total;
    for (const ImportBatch::Row &row : batch.rows) {
        d->keys.append(row.key);
        d->lines.insert(row.key, row.line);
    }
    refresh();
}

const std::optional<ImportBatch> &ImportRun::batch() const
{
    return d->batch;
}

const ImportProgress &ImportRun::progress() const
{
    return d->progress;
}

void ImportRun::refresh()
{
    d->ask();
}

void ImportRun::stop()
{
    if (!d->batch)
        return;
    d->outbox.withdrawQueued(d->keys).finally(this, [this, turn = d->turn](const Result<int> &gone) {
        if (!gone)
            emit failed(messageFor(gone.error(), {}).text());
        if (turn == d->turn)
            refresh();
    });
}

void ImportRun::leave()
{
    ++d->turn;
    d->isAsking = false;
    d->batch.reset();
    d->keys.clear();
    d->lines.clear();
    d->states.clear();
    d->progress = {};
    d->unsettled.clear();
    d->measures.clear();
}

void ImportRun::Private::ask()
{
    if (!batch || isAsking)
        return;
    isAsking = true;
    parts.connections.all()
        .then(q,
            [this, asked = turn](const QList<ConnectionRow> &rows) {
                if (asked == turn)
                    takeOrg(rows);
                return outbox.states(keys);
            })
        .finally(q, [this, asked = turn](const Result<QHash<QString, OutboxState>> &read) {
            if (asked != turn)
                return;
            isAsking = false;
            if (read)
                take(*read);
            else
                goOnLater(); // the disk may be full or busy for a moment
        });
}

void ImportRun::Private::takeOrg(const QList<ConnectionRow> &rows)
{
    for (const OrgChoice &org : orgChoices(rows, parts.catalog)) {
        if (org.connection == batch->connection)
            progress.org = org;
    }
}

/// What is gone had arrived and was forgotten since, or never left.
void ImportRun::Private::take(const QHash<QString, OutboxState> &read)
{
    for (const QString &key : std::as_const(keys)) {
        if (const auto now = read.constFind(key); now != read.cend())
            states.insert(key, *now);
        else if (states.value(key, OutboxState::Queued) != OutboxState::Sent)
            states.remove(key);
    }
    int created = 0;
    int rejected = 0;
    int inDoubt = 0;
    for (const OutboxState state : std::as_const(states)) {
        created += state == OutboxState::Sent ? 1 : 0;
        rejected += state == OutboxState::Rejected ? 1 : 0;
        inDoubt += state == OutboxState::NeedsDecision ? 1 : 0;
    }
    progress.created = created;
    progress.rejected = rejected;
    progress.inDoubt = inDoubt;
    progress.withdrawn = progress.total - int(states.size());
    progress.waiting = int(states.size()) - created - rejected - inDoubt;
    measure();
    const std::optional<Error> hold = parts.worker.trouble(batch->connection);
    progress.held = hold && progress.waiting > 0 ? holdWords(*hold, progress.org.title).reason : QString();
    if (rejected + inDoubt != unsettled.size())
        readReasons(turn);
    else
        tell();
}

void ImportRun::Private::measure()
{
    const Ticks now = parts.clock.ticks();
    measures.push_back({now, progress.created + progress.rejected + progress.inDoubt});
    while (measures.size() > 2 && now - measures.front().at > window)
        measures.pop_front();
    const auto passed = std::chrono::duration_cast<Milliseconds>(now - measures.front().at);
    const int came = measures.back().settled - measures.front().settled;
    progress.perSecond = 0;
    progress.left.reset();
    if (passed < shortest || came <= 0)
        return;
    progress.perSecond = double(came) * 1000 / double(passed.count());
    progress.left = std::chrono::seconds(qRound64(progress.waiting / progress.perSecond));
}

void ImportRun::Private::readReasons(int asked)
{
    outbox.unsettled(keys).finally(q, [this, asked](const Result<QList<OutboxRow>> &rows) {
        if (asked != turn)
            return;
        if (rows)
            unsettled = *rows;
        progress.rejections.clear();
        for (const OutboxRow &row : std::as_const(unsettled)) {
            if (row.state != OutboxState::Rejected || progress.rejections.size() == mostTold)
                continue;
            const Reason reason = reasonOf(row, progress.org.title);
            progress.rejections.append({lines.value(row.idempotencyKey), recordName(row),
                batch->labels.value(reason.field, reason.field), reason.text});
        }
        tell();
    });
}

void ImportRun::Private::tell()
{
    goOnLater();
    emit q->changed(progress);
}

void ImportRun::Private::goOnLater()
{
    if (isPaced || progress.isOver())
        return;
    isPaced = true;
    parts.clock.after(pace, q, [this] {
        isPaced = false;
        if (!progress.isOver())
            ask();
    });
}

QByteArray ImportRun::rejections() const
{
    QStringList fields;
    for (const OutboxRow &row : std::as_const(d->unsettled)) {
        for (const QString &field : row.fields.keys()) {
            if (!fields.contains(field))
                fields.append(field);
        }
    }
    fields.sort();
    const auto word = [](const char *text) { return csvCell(QCoreApplication::translate("Intake", text)); };
    QByteArrayList cells;
    for (const QString &field : std::as_const(fields))
        cells.append(csvValue(field));
    cells.append({word(QT_TRANSLATE_NOOP("Intake", "Line")), word(QT_TRANSLATE_NOOP("Intake", "Error"))});
    QByteArray csv = "\xef\xbb\xbf" + cells.join(',') + "\r\n";
    for (const OutboxRow &row : std::as_const(d->unsettled)) {
        cells.clear();
        for (const QString &field : std::as_const(fields))
            cells.append(csvValue(row.fields.value(field).toVariant().toString()));
        cells.append({QByteArray::number(d->lines.value(row.idempotencyKey)),
            csvCell(reasonOf(row, d->progress.org.title).text)});
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace patchbay
