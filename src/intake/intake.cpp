#include "intake/intake.h"

#include "engine/notoken.h"
#include "engine/rights.h"
#include "intake/intakefields.h"
#include "intake/intakewords.h"
#include "providers/catalog.h"
#include "providers/policy.h"
#include "store/connectionstore.h"
#include "store/outboxstore.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

constexpr auto recordsPath = "/v1/records/"_L1;
constexpr Milliseconds lookInterval{500};

Task<IntakeReply> settled(const IntakeReply &reply)
{
    return Task<IntakeReply>::settled(reply);
}

IntakeReply withOrigin(IntakeReply reply, const QByteArray &origin)
{
    if (!origin.isEmpty())
        reply.headers.append({{"Access-Control-Allow-Origin", origin}, {"Vary", "Origin"}});
    return reply;
}

/// Which object a path creates; empty: none.
QString objectOf(const QString &path)
{
    if (path == "/v1/leads"_L1 || path == "/api/qualify"_L1)
        return u"Lead"_s;
    if (path == "/v1/contacts"_L1)
        return u"Contact"_s;
    const QString object = path.startsWith(recordsPath) ? path.sliced(recordsPath.size()) : QString();
    return isIntakeRight(u"create:"_s + object) && object != "*"_L1 ? object : QString();
}

/// Nothing waits for it any more here: it arrived, or somebody must act, or nobody knows.
bool isOnItsWay(const OutboxRow &row)
{
    return row.state == OutboxState::Queued || row.state == OutboxState::Sending;
}

IntakeReply wrongMethod(const QByteArray &allowed)
{
    IntakeReply reply = IntakeReply::problem(
        405, u"wrong_method"_s, Words::tr("This address takes %1.").arg(QString::fromLatin1(allowed)));
    reply.headers.append(IntakeReply::Header{"Allow", allowed});
    return reply;
}

} // namespace

Intake::Intake(const Parts &parts, Milliseconds patience)
    : m_parts(parts)
    , m_patience(patience)
    , m_rate({})
{
    connect(&m_parts.worker, &OutboxWorker::rowSettled, this, [this](const OutboxRow &row) {
        for (const Promise<Done> &waiting : m_rowNews.values(row.id))
            waiting.settle(Done{});
    });
    connect(&m_parts.worker, &OutboxWorker::troubleChanged, this, [this](const ConnectionId &connection) {
        for (const Promise<Done> &waiting : m_laneNews.values(connection))
            waiting.settle(Done{});
    });
}

Task<IntakeReply> Intake::answer(const IntakeRequest &request)
{
    if (m_parts.rights.policy().forbids(Act::Intake))
        return settled(refusal(forbiddenBy(m_parts.rights.policy())));
    if (request.method == "OPTIONS" && !request.origin.isEmpty() && !request.requestedMethod.isEmpty())
        return preflight(request);
    return m_parts.keys.callerOf(request.key)
        .then(this,
            [this, request](const IntakeCaller &caller) {
                const QString origin = QString::fromLatin1(request.origin);
                if (!origin.isEmpty() && !caller.origins.contains(origin))
                    return settled(IntakeReply::problem(403, u"origin_not_allowed"_s,
                        Words::tr("This key is not for web pages of this address.")));
                if (const auto wait = m_rate.take(caller.id, m_parts.clock.ticks())) {
                    IntakeReply reply = IntakeReply::problem(429, u"too_many_requests"_s,
                        Words::tr("Too many requests with this key. Wait a little."));
                    reply.headers.append(
                        IntakeReply::Header{"Retry-After", QByteArray::number(qlonglong(wait->count()))});
                    return settled(withOrigin(reply, request.origin));
                }
                return route(request, caller).then(this, [origin = request.origin](const IntakeReply &reply) {
                    return withOrigin(reply, origin);
                });
            })
        .orElse(this, [](const Error &error) { return refusal(error); });
}

/// A browser asks before it sends the key; so any caller's origin counts here, and the caller's own one
/// afterwards.
Task<IntakeReply> Intake::preflight(const IntakeRequest &request)
{
    return m_parts.callers.all().then(this, [request](const QList<IntakeCaller> &callers) {
        const QString origin = QString::fromLatin1(request.origin);
        const bool isKnown = std::any_of(callers.cbegin(), callers.cend(),
            [&origin](const IntakeCaller &caller) { return caller.origins.contains(origin); });
        if (!isKnown)
            return IntakeReply::problem(
                403, u"origin_not_allowed"_s, Words::tr("No key is for web pages of this address."));
        IntakeReply reply{204, {}, {}};
        reply.headers = {{"Access-Control-Allow-Methods", "GET, POST"},
            {"Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key"},
            {"Access-Control-Allow-Private-Network", "true"}, {"Access-Control-Max-Age", "600"}};
        return withOrigin(reply, request.origin);
    });
}

Task<IntakeReply> Intake::route(const IntakeRequest &request, const IntakeCaller &caller)
{
    if (request.path == "/v1/connections"_L1)
        return request.method == "GET" ? listConnections(caller) : settled(wrongMethod("GET"));
    const QString object = objectOf(request.path);
    if (object.isEmpty())
        return settled(IntakeReply::problem(404, u"no_such_address"_s, Words::tr("Nothing is here.")));
    if (request.method != "POST")
        return settled(wrongMethod("POST"));
    if (!mayCreate(caller, object))
        return settled(IntakeReply::problem(
            403, u"right_missing"_s, Words::tr("This key may not create records of kind %1.").arg(object)));
    Order order;
    order.caller = caller;
    order.draft.object = object;
    order.isQualify = request.path == "/api/qualify"_L1;
    return create(request, order);
}

Task<IntakeReply> Intake::listConnections(const IntakeCaller &caller)
{
    if (!caller.rights.contains(u"connections"_s))
        return settled(
            IntakeReply::problem(403, u"right_missing"_s, Words::tr("This key may not list connections.")));
    return m_parts.connections.all().then(this, [caller](const QList<ConnectionRow> &rows) {
        QJsonArray list;
        for (const ConnectionRow &row : rows) {
            if (caller.connection.isEmpty() || caller.connection == row.id)
                list.append(connectionFacts(row));
        }
        return IntakeReply{200, {{"connections"_L1, list}}, {}};
    });
}

Task<IntakeReply> Intake::create(const IntakeRequest &request, const Order &wanted)
{
    if (request.contentType != "application/json")
        return settled(IntakeReply::problem(
            415, u"not_json"_s, Words::tr("Send JSON, with Content-Type: application/json.")));
    const auto fields = intakeFields(request.body, wanted.draft.object);
    if (!fields)
        return settled(IntakeReply::problem(400, u"malformed_json"_s, fields.error()));
    const auto order = std::make_shared<Order>(wanted);
    order->draft.fields = *fields;
    order->draft.id = {m_parts.entropy.uuid()};
    order->draft.source = u"intake"_s;
    order->draft.lookFirst = true;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        if (name == "connection"_L1)
            order->query.name = value;
        else if (name == "user"_L1)
            order->query.user = value;
        else if (name == "tenant"_L1)
            order->query.tenant = value;
        else if (name == "allowDuplicate"_L1 && value == "true"_L1)
            order->draft.allowDuplicate = true;
        else if (name == "assignmentRule"_L1 && value == "false"_L1)
            order->draft.useAssignmentRule = false;
        else
            return settled(IntakeReply::problem(
                400, u"unknown_parameter"_s, Words::tr("“%1” is not understood here.").arg(name.left(60))));
    }
    if (!request.idempotencyKey.isEmpty()) {
        if (!isIdempotencyKey(request.idempotencyKey))
            return settled(IntakeReply::problem(400, u"malformed_request"_s,
                Words::tr("An Idempotency-Key has 1 to 200 visible characters.")));
        // Two callers may count alike.
        order->draft.idempotencyKey = order->caller.id + u':' + QString::fromLatin1(request.idempotencyKey);
    }
    return submit(order)
        .then(this, [this](const OutboxRow &row) { return follow(row); })
        .then(this,
            [this, order](const OutboxRow &row) {
                return outcome(row, order->org, m_parts.worker.trouble(row.connection), order->isQualify);
            })
        .orElse(this, [this, order](const Error &error) { return explain(error, order); });
}

Task<OutboxRow> Intake::submit(const std::shared_ptr<Order> &order)
{
    return m_parts.connections.all()
        .then(this,
            [this, order](const QList<ConnectionRow> &rows) -> Result<ConnectionRow> {
                QList<ConnectionRow> allowed = writable(rows, m_parts.catalog);
                if (!order->caller.connection.isEmpty())
                    allowed.removeIf(
                        [&](const ConnectionRow &row) { return row.id != order->caller.connection; });
                return chooseConnection(allowed, order->query);
            })
        .then(this,
            [this, order](const ConnectionRow &row) {
                const ProviderDescriptor *const provider = m_parts.catalog.find(row.provider);
                const QStringList lacking
                    = provider ? lackingFor(*provider, u"records"_s, row.scopesGranted) : QStringList();
                if (!lacking.isEmpty())
                    return Task<OutboxRow>::settled(fail(lackingScopes(lacking)));
                order->org = row.displayName();
                order->draft.connection = row.id;
                return m_parts.records.submit(order->draft);
            })
        .then(this, [this](const OutboxRow &row) {
            learn(row.connection, row.object);
            return row;
        });
}

/// Until the row is settled, its connection is held, or patience ends. Whoever waits is entered before the
/// row is read again: what happens in between is not missed.
Task<OutboxRow> Intake::follow(const OutboxRow &row)
{
    const Promise<Done> news;
    m_rowNews.insert(row.id, news);
    m_laneNews.insert(row.connection, news);
    if (!m_parts.worker.trouble(row.connection))
        m_parts.worker.wake(); // an org in trouble is left its pause, however many ask
    m_parts.clock.after(m_patience, this, [news] { news.settle(Done{}); });
    look(row.id, news);
    return news.task().then(this, [this, row](Done) {
        m_rowNews.removeIf([](const auto &entry) { return entry.value().isSettled(); });
        m_laneNews.removeIf([](const auto &entry) { return entry.value().isSettled(); });
        return m_parts.outbox.find(row.id);
    });
}

/// Again and again, because another Patchbay may be the one that sends it.
void Intake::look(const OutboxId &id, const Promise<Done> &news)
{
    m_parts.outbox.find(id).finally(this, [this, id, news](const Result<OutboxRow> &now) {
        if (!now || !isOnItsWay(*now) || m_parts.worker.trouble(now->connection))
            news.settle(Done{});
        else if (!news.isSettled())
            m_parts.clock.after(lookInterval, this, [this, id, news] { look(id, news); });
    });
}

/// What the org wants to know of such a record, for those that come later: this one does not wait for it.
void Intake::learn(const ConnectionId &connection, const QString &object)
{
    const auto what = std::pair(connection, object);
    if (m_learnt.contains(what))
        return;
    m_learnt.insert(what);
    m_parts.records.describe(connection, object)
        .orElse(this, [this, what](const Error &error) -> Result<ObjectDescribe> {
            m_learnt.remove(what); // asked again with the next record
            return fail(error);
        });
}

/// Names what our own check finds wrong at each field.
Task<IntakeReply> Intake::explain(const Error &error, const std::shared_ptr<Order> &order)
{
    if (order->isQualify)
        return settled(qualifyRefusal(error, order->org));
    if (error.kind != ErrorKind::Rejected || error.fields.isEmpty())
        return settled(refusal(error, order->org));
    return m_parts.records.known(order->draft.connection, order->draft.object)
        .then(this, [error, order](const std::optional<ObjectDescribe> &describe) {
            return refusal(error, order->org,
                describe ? checkRecord(*describe, order->draft.fields) : QList<FieldRemark>());
        });
}

} // namespace patchbay
