#include "cli/recordcreation.h"

#include "cli/connectionchoice.h"
#include "cli/plaintext.h"
#include "cli/recordreport.h"
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
    Q_DECLARE_TR_FUNCTIONS(RecordCreation)
};

constexpr std::chrono::milliseconds pollInterval{200};
constexpr std::chrono::seconds patience{30};

/// What is held here goes nowhere while we wait; what another Patchbay has taken does.
bool isOnItsWay(const OutboxRow &row, const std::optional<Error> &hold)
{
    return row.state == OutboxState::Sending
        || (row.state == OutboxState::Queued && row.attempts == 0 && !hold);
}

/// Nobody tried to send it.
RecordReason leftAlone(const OutboxRow &row)
{
    return {u"queued"_s,
        //: %1 is the kind of record, Lead
        Words::tr("%1 saved on this computer. A running Patchbay or “patchbayctl outbox send” sends it.")
            .arg(row.object)};
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

/// `org`: its name, or that of the provider.
ExitCode refuse(Error error, const QList<FieldRemark> &remarks, const QString &org, const Output &output)
{
    QJsonObject also{{"created"_L1, false}, {"reason"_L1, errorName(error)}};
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
        error.providerText = lines.isEmpty() ? blamedFieldsLine(error.fields) : lines.join(u'\n');
    }
    return output.fail(error, org.isEmpty() ? u"Salesforce"_s : org, also);
}

} // namespace

/// What was asked for.
struct RecordCreation::Order {
    RecordDraft draft;
    QString org; ///< once it is known
    bool wait = true;
};

QList<QCommandLineOption> RecordCreation::options() const
{
    return fieldOptionsOf(fieldOptions()) + connectionOptions()
        + QList<QCommandLineOption>{
            {u"connection"_s, tr("Id, name, org or account of the connection."), u"CONNECTION"_s},
            {u"idempotency-key"_s, tr("A repeat with the same key creates nothing new."), u"KEY"_s},
            {u"no-assignment-rule"_s, tr("Do not run the org's assignment rule.")},
            {u"allow-duplicate"_s,
                tr("Create it even if the org's duplicate rule warns, or the address is known there.")},
            {u"no-wait"_s, tr("Return as soon as it is on disk; a running Patchbay sends it.")},
        };
}

void RecordCreation::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"FIELD=VALUE"_s,
        tr("Any other field, by API name; - reads a JSON object of fields from standard input."),
        u"[FIELD=VALUE…]"_s);
}

qsizetype RecordCreation::mostWords() const
{
    return std::numeric_limits<qsizetype>::max();
}

/// A field that is empty is one that was not filled in, as in the form.
bool RecordCreation::takesEmpty(const QString &option) const
{
    return isFieldOption(fieldOptions(), option);
}

Task<ExitCode> RecordCreation::run(
    const QCommandLineParser &arguments, CoreServices &core, const Output &output)
{
    const auto wanted = subject(arguments.positionalArguments());
    if (!wanted)
        return Task<ExitCode>::settled(output.usage(wanted.error()));
    const auto fields = recordFields(arguments, fieldOptions(), wanted->words);
    if (!fields)
        return Task<ExitCode>::settled(output.usage(fields.error()));
    for (const QString &option : {u"idempotency-key"_s, u"connection"_s}) {
        if (!isOneLine(arguments.value(option)))
            return Task<ExitCode>::settled(
                output.usage(tr("--%1 takes one line, without control characters.").arg(option)));
    }
    auto order = std::make_shared<Order>();
    order->draft.id = OutboxId{core.entropy.uuid()};
    order->draft.object = wanted->object;
    order->draft.fields = *fields;
    order->draft.useAssignmentRule = !arguments.isSet(u"no-assignment-rule"_s);
    order->draft.allowDuplicate = arguments.isSet(u"allow-duplicate"_s);
    order->draft.lookFirst = true;
    order->draft.source = u"cli"_s;
    order->draft.idempotencyKey = arguments.value(u"idempotency-key"_s);
    order->wait = !arguments.isSet(u"no-wait"_s);
    return core.connections.all()
        .then(this,
            [&core, query = connectionQuery(arguments, arguments.value(u"connection"_s))](
                const QList<ConnectionRow> &rows) {
                return chooseConnection(writable(rows, core.catalog), query);
            })
        .then(this, [&core](const ConnectionRow &row) { return takingRecords(core.catalog, row); })
        .then(this,
            [this, &core, order](const ConnectionRow &row) {
                order->org = row.displayName();
                order->draft.connection = row.id;
                return order->wait ? learn(core, row, order->draft.object) : Task<Done>::settled(Done{});
            })
        .then(this, [&core, order](const Done &) { return core.records.submit(order->draft); })
        .then(this,
            [this, &core, order](const OutboxRow &row) {
                return order->wait ? sendAndFollow(core, row) : Task<OutboxRow>::settled(row);
            })
        .then(this,
            [&core, output, order](const OutboxRow &row) {
                const bool isAlone = !order->wait && row.state == OutboxState::Queued;
                const std::optional<Error> hold = core.worker.trouble(row.connection);
                return reportRecord(row, isAlone ? leftAlone(row) : reasonFor(row, order->org, hold),
                    row.id == order->draft.id, output);
            })
        .orElse(this, [this, &core, output, order](const Error &error) {
            return explain(core, *order, error, output);
        });
}

/// Once for each object; without an answer the org says itself what is wrong.
Task<Done> RecordCreation::learn(CoreServices &core, const ConnectionRow &row, const QString &object)
{
    if (!asksTheOrg())
        return Task<Done>::settled(Done{});
    return core.rights.mayWrite(row)
        .then(this, [&core, row, object](const Done &) { return core.records.known(row.id, object); })
        .then(this, [this, &core, row, object](const std::optional<ObjectDescribe> &known) {
            if (known)
                return Task<Done>::settled(Done{});
            return core.records.describe(row.id, object)
                .then(this, [](const ObjectDescribe &) { return Done{}; })
                .orElse(this, [](const Error &) -> Result<Done> { return Done{}; });
        });
}

/// Names what our own check finds wrong at each field.
Task<ExitCode> RecordCreation::explain(
    CoreServices &core, const Order &order, const Error &error, const Output &output)
{
    if (error.kind != ErrorKind::Rejected || error.fields.isEmpty())
        return Task<ExitCode>::settled(refuse(error, {}, order.org, output));
    return core.records.known(order.draft.connection, order.draft.object)
        .then(this, [order, error, output](const std::optional<ObjectDescribe> &describe) {
            const QList<FieldRemark> remarks
                = describe ? checkRecord(*describe, order.draft.fields) : QList<FieldRemark>();
            return refuse(error, remarks, order.org, output);
        });
}

Task<OutboxRow> RecordCreation::sendAndFollow(CoreServices &core, const OutboxRow &row)
{
    const Ticks limit = core.clock.ticks() + patience;
    return core.worker.drain()
        .then(this, [&core, id = row.id](const Done &) { return core.outbox.find(id); })
        .then(this, [this, &core, limit](const OutboxRow &sent) { return follow(core, sent, limit); });
}

/// Another Patchbay may have taken the row: then its outcome is waited for, within reason.
Task<OutboxRow> RecordCreation::follow(CoreServices &core, const OutboxRow &row, Ticks limit)
{
    if (!isOnItsWay(row, core.worker.trouble(row.connection)) || core.clock.ticks() >= limit)
        return Task<OutboxRow>::settled(row);
    Promise<Done> waited;
    core.clock.after(pollInterval, this, [waited] { waited.settle(Done{}); });
    return waited.task()
        .then(this, [&core, id = row.id](const Done &) { return core.outbox.find(id); })
        .then(this, [this, &core, limit](const OutboxRow &later) { return follow(core, later, limit); });
}

} // namespace patchbay
