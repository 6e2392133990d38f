#include "cli/command.h"
#include "cli/leadfields.h"
#include "cli/plaintext.h"

#include "engine/connectionlookup.h"
#include "engine/coreservices.h"
#include "engine/notoken.h"
#include "presentation/recordresult.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeadCreate)
};

constexpr std::chrono::milliseconds pollInterval{200};
constexpr std::chrono::seconds patience{30};

/// What is held here goes nowhere while we wait; what another Patchbay has taken does.
bool isOnItsWay(const OutboxRow &row, const std::optional<Error> &hold)
{
    return row.state == OutboxState::Sending
        || (row.state == OutboxState::Queued && row.attempts == 0 && !hold);
}

QString stateReason(const OutboxRow &row)
{
    switch (row.state) {
    case OutboxState::Queued:
    case OutboxState::Sending:
        return u"queued"_s;
    case OutboxState::Sent:
        return {};
    case OutboxState::Rejected:
        return u"rejected"_s;
    case OutboxState::Uncertain:
        return u"uncertain"_s;
    case OutboxState::NeedsDecision:
        return row.errorKind == nameOf(ErrorKind::Duplicate) ? u"duplicate"_s : u"needs_decision"_s;
    }
    Q_UNREACHABLE();
}

/// Why it is not in the org, or not known to be there.
struct Reason {
    QString name; ///< for programs
    QString words;
};

Reason reasonFor(const OutboxRow &row, const QString &org, const std::optional<Error> &hold)
{
    const RecordResult result = makeResult(row, org, Environment::None, hold);
    const bool isHeld = row.state == OutboxState::Queued && hold;
    return {isHeld ? errorName(*hold) : stateReason(row), result.title + u". "_s + result.note};
}

/// Nobody tried to send it.
Reason leftAlone(const OutboxRow &row)
{
    return {stateReason(row),
        Words::tr("Lead saved on this computer. A running Patchbay or “patchbayctl outbox send” sends it.")};
}

QString fieldsLine(const QStringList &fields)
{
    return Words::tr("Fields to blame: %1.").arg(fields.join(", "_L1));
}

/// What was asked for.
struct Order {
    RecordDraft draft;
    QString org; ///< once it is known
    bool wait = true;
};

ExitCode report(const OutboxRow &row, const Reason &reason, const Order &order, const Output &output)
{
    const bool refused = row.state == OutboxState::Rejected || row.state == OutboxState::NeedsDecision;
    const ExitCode code = row.state == OutboxState::Sent ? ExitCode::Done
        : refused                                        ? ExitCode::Refused
                                                         : ExitCode::Kept;
    if (output.isJson()) {
        QJsonObject object{{"created"_L1, row.state == OutboxState::Sent}, {"outboxId"_L1, row.id.value}};
        if (row.id != order.draft.id)
            object.insert("existing"_L1, true);
        if (row.state == OutboxState::Sent) {
            object.insert("id"_L1, row.recordId.value);
        } else {
            object.insert("error"_L1, reason.name);
            object.insert("message"_L1, reason.words);
            if (!row.errorCode.isEmpty())
                object.insert("code"_L1, row.errorCode);
            if (!row.errorFields.isEmpty())
                object.insert("fields"_L1, QJsonArray::fromStringList(row.errorFields));
            if (!row.candidates.isEmpty())
                object.insert("candidates"_L1, QJsonArray::fromStringList(row.candidates));
        }
        output.json(object);
        return code;
    }
    if (row.state == OutboxState::Sent)
        output.line(row.recordId.value);
    else
        output.problem(
            row.errorFields.isEmpty() ? reason.words : reason.words + u'\n' + fieldsLine(row.errorFields));
    return code;
}

/// A grant that may not write is found before anything is kept for it.
Result<ConnectionRow> takingRecords(const ProviderCatalog &catalog, const ConnectionRow &row)
{
    const ProviderDescriptor *const provider = catalog.find(row.provider);
    const QStringList lacking
        = provider ? lackingFor(*provider, u"records"_s, row.scopesGranted) : QStringList();
    if (lacking.isEmpty())
        return row;
    return fail(lackingScopes(lacking));
}

class LeadCreate final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"lead create"_s; }
    QString summary() const override { return tr("Creates a lead; prints its id once the org has it."); }

    QList<QCommandLineOption> options() const override
    {
        QList<QCommandLineOption> options;
        for (const auto &[option, field] : leadFieldOptions())
            options.append({option, tr("The lead's %1.").arg(field), field});
        return options
            + QList<QCommandLineOption>{
                {u"connection"_s, tr("Id, name, org or account of the connection."), u"CONNECTION"_s},
                {u"idempotency-key"_s, tr("A repeat with the same key creates nothing new."), u"KEY"_s},
                {u"no-assignment-rule"_s, tr("Do not run the org's assignment rule.")},
                {u"allow-duplicate"_s, tr("Create it even if the org's duplicate rule warns.")},
                {u"no-wait"_s, tr("Return as soon as it is on disk; a running Patchbay sends it.")},
            };
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            u"FIELD=VALUE"_s, tr("Any other field, by API name."), u"[FIELD=VALUE…]"_s);
    }

    qsizetype mostWords() const override { return std::numeric_limits<qsizetype>::max(); }

    /// A field that is empty is one that was not filled in, as in the form.
    bool takesEmpty(const QString &option) const override
    {
        const QList<std::pair<QString, QString>> &fields = leadFieldOptions();
        return std::any_of(
            fields.cbegin(), fields.cend(), [&option](const auto &field) { return field.first == option; });
    }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const auto fields = leadFields(arguments);
        if (!fields)
            return Task<ExitCode>::settled(output.usage(fields.error()));
        for (const QString &option : {u"idempotency-key"_s, u"connection"_s}) {
            if (!isOneLine(arguments.value(option)))
                return Task<ExitCode>::settled(
                    output.usage(tr("--%1 takes one line, without control characters.").arg(option)));
        }
        auto order = std::make_shared<Order>();
        order->draft.id = OutboxId{core.entropy.uuid()};
        order->draft.fields = *fields;
        order->draft.useAssignmentRule = !arguments.isSet(u"no-assignment-rule"_s);
        order->draft.allowDuplicate = arguments.isSet(u"allow-duplicate"_s);
        order->draft.source = u"cli"_s;
        order->draft.idempotencyKey = arguments.value(u"idempotency-key"_s);
        order->wait = !arguments.isSet(u"no-wait"_s);
        return core.connections.all()
            .then(this,
                [&core, query = ConnectionQuery{arguments.value(u"connection"_s), {}, {}, {}}](
                    const QList<ConnectionRow> &rows) {
                    return chooseConnection(writable(rows, core.catalog), query);
                })
            .then(this, [&core](const ConnectionRow &row) { return takingRecords(core.catalog, row); })
            .then(this,
                [&core, order](const ConnectionRow &row) {
                    order->org = row.displayName();
                    order->draft.connection = row.id;
                    return core.records.submit(order->draft);
                })
            .then(this,
                [this, &core, order](const OutboxRow &row) {
                    return order->wait ? sendAndFollow(core, row) : Task<OutboxRow>::settled(row);
                })
            .then(this,
                [&core, output, order](const OutboxRow &row) {
                    const bool isAlone = !order->wait && row.state == OutboxState::Queued;
                    const std::optional<Error> hold = core.worker.trouble(row.connection);
                    return report(
                        row, isAlone ? leftAlone(row) : reasonFor(row, order->org, hold), *order, output);
                })
            .orElse(this, [this, &core, output, order](const Error &error) {
                return explain(core, *order, error, output);
            });
    }

private:
    /// Names what our own check finds wrong at each field.
    Task<ExitCode> explain(CoreServices &core, const Order &order, const Error &error, const Output &output)
    {
        if (error.kind != ErrorKind::Rejected || error.fields.isEmpty())
            return Task<ExitCode>::settled(refuse(error, {}, order, output));
        return core.records.known(order.draft.connection, order.draft.object)
            .then(this, [order, error, output](const std::optional<ObjectDescribe> &describe) {
                const QList<FieldRemark> remarks
                    = describe ? checkRecord(*describe, order.draft.fields) : QList<FieldRemark>();
                return refuse(error, remarks, order, output);
            });
    }

    static ExitCode refuse(
        Error error, const QList<FieldRemark> &remarks, const Order &order, const Output &output)
    {
        QJsonObject also{{"created"_L1, false}};
        QJsonArray problems;
        QStringList lines;
        for (const FieldRemark &remark : remarks) {
            problems.append(QJsonObject{{"field"_L1, remark.field}, {"message"_L1, remark.text}});
            lines.append(remark.field.isEmpty() ? remark.text : remark.field + u": "_s + remark.text);
        }
        if (const NoToken why = whyNoToken(error); why == NoToken::MissingScopes) {
            also.insert("reason"_L1, nameOf(why));
            also.insert("missingScopes"_L1, QJsonArray::fromStringList(error.fields));
        } else if (!error.fields.isEmpty()) {
            also.insert("fields"_L1, QJsonArray::fromStringList(error.fields));
            also.insert("problems"_L1, problems);
            error.providerText = lines.isEmpty() ? fieldsLine(error.fields) : lines.join(u'\n');
        }
        return output.fail(error, order.org.isEmpty() ? u"Salesforce"_s : order.org, also);
    }

    Task<OutboxRow> sendAndFollow(CoreServices &core, const OutboxRow &row)
    {
        const Ticks limit = core.clock.ticks() + patience;
        return core.worker.drain()
            .then(this, [&core, id = row.id](const Done &) { return core.outbox.find(id); })
            .then(this, [this, &core, limit](const OutboxRow &sent) { return follow(core, sent, limit); });
    }

    /// Another Patchbay may have taken the row: then its outcome is waited for, within reason.
    Task<OutboxRow> follow(CoreServices &core, const OutboxRow &row, Ticks limit)
    {
        if (!isOnItsWay(row, core.worker.trouble(row.connection)) || core.clock.ticks() >= limit)
            return Task<OutboxRow>::settled(row);
        Promise<Done> waited;
        core.clock.after(pollInterval, this, [waited] { waited.settle(Done{}); });
        return waited.task()
            .then(this, [&core, id = row.id](const Done &) { return core.outbox.find(id); })
            .then(this, [this, &core, limit](const OutboxRow &later) { return follow(core, later, limit); });
    }
};

} // namespace

std::unique_ptr<Command> makeLeadCreate()
{
    return std::make_unique<LeadCreate>();
}

} // namespace patchbay

#include "leadcreate.moc"
