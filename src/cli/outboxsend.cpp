#include "cli/command.h"

#include "engine/coreservices.h"
#include "presentation/holdwords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// A connection whose records wait, and why.
struct Held {
    ConnectionId connection;
    QString name; ///< empty: the connection is gone
    Error hold;

    [[nodiscard]] QString words() const
    {
        const HoldWords words = holdWords(hold, name);
        return words.waitsFor + u". "_s + words.reason;
    }
};

struct Left {
    OutboxStore::Counts counts;
    QList<Held> held;
};

class OutboxSend final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"outbox send"_s; }
    QString summary() const override { return tr("Sends what waits and is due, then says what is left."); }
    Task<ExitCode> run(const QCommandLineParser &, CoreServices &core, const Output &output) override
    {
        auto left = std::make_shared<Left>();
        return core.worker.drain()
            .then(this, [&core](const Done &) { return core.automationWorker.drain(); })
            .then(this, [&core](const Done &) { return core.outbox.counts(); })
            .then(this,
                [&core, left](const OutboxStore::Counts &counts) {
                    left->counts = counts;
                    return core.outbox.waiting();
                })
            .then(this,
                [&core, left](const QList<WaitingRows> &waiting) {
                    left->held = heldOf(core, waiting);
                    return core.connections.all();
                })
            .then(this, [output, left](const QList<ConnectionRow> &rows) {
                for (Held &held : left->held)
                    held.name = nameOf(held.connection, rows);
                return print(output, *left);
            });
    }

private:
    static QList<Held> heldOf(CoreServices &core, const QList<WaitingRows> &waiting)
    {
        QList<Held> found;
        for (const WaitingRows &rows : waiting) {
            const std::optional<Error> hold = core.worker.trouble(rows.connection);
            const bool isTold = std::any_of(found.cbegin(), found.cend(),
                [&rows](const Held &held) { return held.connection == rows.connection; });
            if (hold && !isTold)
                found.append({rows.connection, {}, *hold});
        }
        return found;
    }

    static QString nameOf(const ConnectionId &connection, const QList<ConnectionRow> &rows)
    {
        const auto found = std::find_if(rows.cbegin(), rows.cend(),
            [&connection](const ConnectionRow &row) { return row.id == connection; });
        return found == rows.cend() ? QString() : found->displayName();
    }

    static ExitCode print(const Output &output, const Left &left)
    {
        const OutboxStore::Counts &counts = left.counts;
        const int waiting = counts.queued + counts.sending + counts.uncertain;
        const int refused = counts.rejected + counts.needsDecision;
        if (output.isJson()) {
            output.json(toJson(left, waiting));
        } else if (waiting == 0 && refused > 0) {
            output.line(tr("%n records need you: see “patchbayctl outbox list”.", nullptr, refused));
        } else if (waiting == 0) {
            output.line(tr("Everything is sent."));
        } else {
            output.line(stillWaiting(waiting));
            for (const Held &held : left.held)
                output.problem(
                    (held.name.isEmpty() ? held.connection.value : held.name) + u": "_s + held.words());
        }
        return waiting == 0 ? ExitCode::Done : ExitCode::Kept;
    }

    static QString stillWaiting(int count) { return tr("%n record(s) still wait.", nullptr, count); }

    static QJsonObject toJson(const Left &left, int waiting)
    {
        const OutboxStore::Counts &counts = left.counts;
        QJsonObject object{{"queued"_L1, counts.queued}, {"sending"_L1, counts.sending},
            {"sent"_L1, counts.sent}, {"rejected"_L1, counts.rejected}, {"uncertain"_L1, counts.uncertain},
            {"needsDecision"_L1, counts.needsDecision}};
        QJsonArray held;
        for (const Held &one : left.held) {
            held.append(QJsonObject{{"connection"_L1, one.connection.value},
                {"error"_L1, errorName(one.hold)}, {"message"_L1, one.words()}});
        }
        object.insert("held"_L1, held);
        if (waiting > 0) {
            object.insert(
                "error"_L1, left.held.isEmpty() ? u"queued"_s : errorName(left.held.constFirst().hold));
            object.insert(
                "message"_L1, left.held.isEmpty() ? stillWaiting(waiting) : left.held.constFirst().words());
        }
        return object;
    }
};

} // namespace

std::unique_ptr<Command> makeOutboxSend()
{
    return std::make_unique<OutboxSend>();
}

} // namespace patchbay

#include "outboxsend.moc"
