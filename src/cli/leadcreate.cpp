#include "cli/command.h"

#include "engine/connectionlookup.h"
#include "engine/coreservices.h"
#include "presentation/recordform.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr std::chrono::milliseconds pollInterval{200};
constexpr std::chrono::seconds patience{30};

/// Option → API name, for the fields people write most.
const QList<std::pair<QString, QString>> &fieldOptions()
{
    static const QList<std::pair<QString, QString>> options = {
        {u"last-name"_s, u"LastName"_s},
        {u"first-name"_s, u"FirstName"_s},
        {u"company"_s, u"Company"_s},
        {u"email"_s, u"Email"_s},
        {u"phone"_s, u"Phone"_s},
        {u"title"_s, u"Title"_s},
        {u"source"_s, u"LeadSource"_s},
        {u"status"_s, u"Status"_s},
        {u"description"_s, u"Description"_s},
    };
    return options;
}

/// Text of several lines is for long text only, and holds no other control character.
bool isText(const QString &text)
{
    QString line = text;
    return isOneLine(line.remove(u'\n').remove(u'\r').remove(u'\t'));
}

bool isFieldName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9_]*\\z"_s);
    return form.match(name).hasMatch();
}

Result<QJsonObject> fieldsFrom(const QCommandLineParser &arguments)
{
    QJsonObject fields;
    for (const auto &[option, field] : fieldOptions()) {
        const QString value = arguments.value(option);
        if (!(field == "Description"_L1 ? isText(value) : isOneLine(value)))
            return fail(ErrorKind::Rejected, u"a value holds a line break or control character"_s);
        if (arguments.isSet(option))
            fields.insert(field, value);
    }
    const QStringList pairs = arguments.positionalArguments();
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0 || !isFieldName(pair.first(equals)))
            return fail(ErrorKind::Rejected, u"an argument is not FIELD=VALUE"_s);
        if (!isText(pair.sliced(equals + 1)))
            return fail(ErrorKind::Rejected, u"a value holds a control character"_s);
        fields.insert(pair.first(equals), pair.sliced(equals + 1));
    }
    for (const QString &option : {u"idempotency-key"_s, u"connection"_s, u"user"_s, u"tenant"_s}) {
        if (!isOneLine(arguments.value(option)))
            return fail(ErrorKind::Rejected, u"an option holds a control character"_s);
    }
    return fields;
}

bool isOnItsWay(const OutboxRow &row)
{
    return row.state == OutboxState::Sending || (row.state == OutboxState::Queued && row.attempts == 0);
}

QString reasonFor(const OutboxRow &row)
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

ExitCode report(const OutboxRow &row, const QString &org, const Output &output)
{
    const bool refused = row.state == OutboxState::Rejected || row.state == OutboxState::NeedsDecision;
    const ExitCode code = row.state == OutboxState::Sent ? ExitCode::Done
        : refused                                        ? ExitCode::Refused
                                                         : ExitCode::Kept;
    if (output.isJson()) {
        QJsonObject object{{"created"_L1, row.state == OutboxState::Sent}, {"outboxId"_L1, row.id.value}};
        if (row.state == OutboxState::Sent) {
            object.insert("id"_L1, row.recordId.value);
        } else {
            object.insert("reason"_L1, reasonFor(row));
            if (!row.errorCode.isEmpty())
                object.insert("code"_L1, row.errorCode);
            if (!row.errorText.isEmpty())
                object.insert("message"_L1, row.errorText);
            if (!row.errorFields.isEmpty())
                object.insert("fields"_L1, QJsonArray::fromStringList(row.errorFields));
            if (!row.candidates.isEmpty())
                object.insert("candidates"_L1, QJsonArray::fromStringList(row.candidates));
        }
        output.json(object);
        return code;
    }
    const RecordResult result = makeResult(row, org);
    if (row.state == OutboxState::Sent)
        output.line(row.recordId.value);
    else
        output.problem(result.title + u". "_s + result.note);
    return code;
}

class LeadCreate final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"lead create"_s; }
    QString summary() const override { return tr("Creates a lead; prints its id once the org has it."); }

    void describe(QCommandLineParser &parser) const override
    {
        for (const auto &[option, field] : fieldOptions())
            parser.addOption({option, tr("The lead's %1.").arg(field), field});
        parser.addOptions({
            {u"connection"_s, tr("Id, name, org or account of the connection."), u"CONNECTION"_s},
            {u"user"_s, tr("Find the connection by your own user identifier."), u"U"_s},
            {u"tenant"_s, tr("Find the connection by your own tenant identifier."), u"T"_s},
            {u"idempotency-key"_s, tr("A repeat with the same key creates nothing new."), u"KEY"_s},
            {u"no-assignment-rule"_s, tr("Do not run the org's assignment rule.")},
            {u"allow-duplicate"_s, tr("Create it even if the org's duplicate rule warns.")},
            {u"no-wait"_s, tr("Return as soon as it is on disk; a running Patchbay sends it.")},
        });
        parser.addPositionalArgument(
            u"FIELD=VALUE"_s, tr("Any other field, by API name."), u"[FIELD=VALUE…]"_s);
    }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const Result<QJsonObject> fields = fieldsFrom(arguments);
        if (!fields) {
            output.problem(tr("Write further fields as FIELD=VALUE, for example Industry=Energy; line breaks "
                              "only in long text, and no control characters."));
            return Task<ExitCode>::settled(ExitCode::Usage);
        }
        RecordDraft draft;
        draft.fields = *fields;
        draft.useAssignmentRule = !arguments.isSet(u"no-assignment-rule"_s);
        draft.allowDuplicate = arguments.isSet(u"allow-duplicate"_s);
        draft.source = u"cli"_s;
        draft.idempotencyKey = arguments.value(u"idempotency-key"_s);
        const ConnectionQuery query{
            arguments.value(u"connection"_s), arguments.value(u"user"_s), arguments.value(u"tenant"_s), {}};
        const bool wait = !arguments.isSet(u"no-wait"_s);
        auto org = std::make_shared<QString>();
        return core.connections.all()
            .then(
                this, [&core, query](const QList<ConnectionRow> &rows) { return choose(core, rows, query); })
            .then(this,
                [&core, draft, org](const ConnectionRow &row) mutable {
                    *org = row.displayName();
                    draft.connection = row.id;
                    return core.records.submit(draft);
                })
            .then(this,
                [this, &core, wait](const OutboxRow &row) {
                    return wait ? sendAndFollow(core, row) : Task<OutboxRow>::settled(row);
                })
            .then(this, [output, org](const OutboxRow &row) { return report(row, *org, output); })
            .orElse(this, [output, org](const Error &error) -> Result<ExitCode> {
                return refuse(error, *org, output);
            });
    }

private:
    static Result<ConnectionRow> choose(
        CoreServices &core, const QList<ConnectionRow> &rows, const ConnectionQuery &query)
    {
        return chooseConnection(writable(rows, core.catalog), query);
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
        if (!isOnItsWay(row) || core.clock.ticks() >= limit)
            return Task<OutboxRow>::settled(row);
        Promise<Done> waited;
        core.clock.after(pollInterval, this, [waited] { waited.settle(Done{}); });
        return waited.task()
            .then(this, [&core, id = row.id](const Done &) { return core.outbox.find(id); })
            .then(this, [this, &core, limit](const OutboxRow &later) { return follow(core, later, limit); });
    }

    static ExitCode refuse(const Error &error, const QString &org, const Output &output)
    {
        if (!output.isJson())
            return output.fail(error, org.isEmpty() ? u"Salesforce"_s : org);
        QJsonObject object{{"created"_L1, false}};
        object.insert("reason"_L1,
            error.kind == ErrorKind::NotFound          ? u"not_connected"_s
                : error.providerCode == "ambiguous"_L1 ? error.providerCode
                                                       : nameOf(error.kind));
        if (!error.fields.isEmpty())
            object.insert("fields"_L1, QJsonArray::fromStringList(error.fields));
        output.json(object);
        return exitCodeFor(error);
    }
};

} // namespace

std::unique_ptr<Command> makeLeadCreate()
{
    return std::make_unique<LeadCreate>();
}

} // namespace patchbay

#include "leadcreate.moc"
