#include "intake/intake.h"

#include "engine/rights.h"
#include "intake/intakefields.h"
#include "intake/intakewords.h"
#include "providers/policy.h"
#include "store/connectionstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
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

constexpr auto nobody = "-"_L1; // in place of a caller's id: those who have not shown a key that is one
constexpr auto recordsPath = "/v1/records/"_L1;
constexpr int mostInHand = 64; // of one caller: a quarter of the server's places, so that others find one

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

/// What the address says about a record, beside its fields. Refused in words.
Result<Done> readQuery(const QUrlQuery &query, IntakeRecords::Order &order)
{
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name == "connection"_L1)
            order.query.name = value;
        else if (name == "user"_L1)
            order.query.user = value;
        else if (name == "tenant"_L1)
            order.query.tenant = value;
        else if (name == "allowDuplicate"_L1 && value == "true"_L1)
            order.draft.allowDuplicate = true;
        else if (name == "assignmentRule"_L1 && value == "false"_L1)
            order.draft.useAssignmentRule = false;
        else
            return fail(ErrorKind::Protocol, name.left(60));
    }
    return Done{};
}

IntakeReply wrongMethod(const QByteArray &allowed)
{
    IntakeReply reply = IntakeReply::problem(
        405, u"wrong_method"_s, Words::tr("This address takes %1.").arg(QString::fromLatin1(allowed)));
    reply.headers.append(IntakeReply::Header{"Allow", allowed});
    return reply;
}

IntakeReply tooMany(const QString &words, std::chrono::seconds wait)
{
    IntakeReply reply = IntakeReply::problem(429, u"too_many_requests"_s, words);
    reply.headers.append(IntakeReply::Header{"Retry-After", QByteArray::number(qlonglong(wait.count()))});
    return reply;
}

} // namespace

Intake::Intake(const Parts &parts)
    : m_parts(parts)
    , m_rate({})
{
}

Task<IntakeReply> Intake::answer(const IntakeRequest &request)
{
    if (m_parts.rights.policy().forbids(Act::Intake))
        return settled(refusal(forbiddenBy(m_parts.rights.policy())));
    const bool isPreflight
        = request.method == "OPTIONS" && !request.origin.isEmpty() && !request.requestedMethod.isEmpty();
    const QByteArray key = QCryptographicHash::hash(request.key.reveal(), QCryptographicHash::Sha256);
    // Before the database is asked; whoever has shown a good key is not among them.
    if (isPreflight || !m_proven.contains(key)) {
        if (const auto refused = rated(nobody))
            return settled(*refused);
    }
    if (isPreflight)
        return preflight(request);
    return m_parts.keys.callerOf(request.key)
        .then(this,
            [this, request, key](const IntakeCaller &caller) {
                m_proven.insert(key);
                const QString origin = QString::fromLatin1(request.origin);
                if (!origin.isEmpty() && !caller.origins.contains(origin))
                    return settled(IntakeReply::problem(403, u"origin_not_allowed"_s,
                        Words::tr("This key is not for web pages of this address.")));
                if (const auto refused = rated(caller.id))
                    return settled(withOrigin(*refused, request.origin));
                return admit(request, caller).then(this, [origin = request.origin](const IntakeReply &reply) {
                    return withOrigin(reply, origin);
                });
            })
        .orElse(this, [this, key](const Error &error) {
            if (error.kind == ErrorKind::NotFound)
                m_proven.remove(key); // it was revoked, or its time is over
            return refusal(error);
        });
}

/// None: it may go on.
std::optional<IntakeReply> Intake::rated(const QString &caller)
{
    const auto wait = m_rate.take(caller, m_parts.clock.ticks());
    if (!wait)
        return std::nullopt;
    return tooMany(caller == nobody ? Words::tr("Too many requests without a key. Wait a little.")
                                    : Words::tr("Too many requests with this key. Wait a little."),
        *wait);
}

/// A browser asks before it sends the key; so any caller's origin counts here, and the caller's own one
/// afterwards.
Task<IntakeReply> Intake::preflight(const IntakeRequest &request)
{
    return m_parts.keys.callers().then(this, [request](const QList<IntakeCaller> &callers) {
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

/// A caller whose requests wait for a slow org must not take every place there is.
Task<IntakeReply> Intake::admit(const IntakeRequest &request, const IntakeCaller &caller)
{
    if (m_inHand.value(caller.id) >= mostInHand)
        return settled(
            tooMany(Words::tr("Too many requests with this key. Wait a little."), std::chrono::seconds(1)));
    ++m_inHand[caller.id];
    const Task<IntakeReply> reply = route(request, caller);
    reply.finally(this, [this, id = caller.id](const Result<IntakeReply> &) {
        if (--m_inHand[id] == 0)
            m_inHand.remove(id);
    });
    return reply;
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
    return create(request, caller, object);
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

Task<IntakeReply> Intake::create(
    const IntakeRequest &request, const IntakeCaller &caller, const QString &object)
{
    if (request.contentType != "application/json")
        return settled(IntakeReply::problem(
            415, u"not_json"_s, Words::tr("Send JSON, with Content-Type: application/json.")));
    const auto fields = intakeFields(request.body, object);
    if (!fields)
        return settled(IntakeReply::problem(400, u"malformed_json"_s, fields.error()));
    const auto order = std::make_shared<IntakeRecords::Order>();
    order->only = caller.connection;
    order->draft.object = object;
    order->draft.fields = *fields;
    order->draft.id = {m_parts.entropy.uuid()};
    order->draft.source = u"intake"_s;
    order->draft.lookFirst = true;
    if (const auto read = readQuery(request.query, *order); !read)
        return settled(IntakeReply::problem(
            400, u"unknown_parameter"_s, Words::tr("“%1” is not understood here.").arg(read.error().detail)));
    if (!request.idempotencyKey.isEmpty()) {
        if (!isIdempotencyKey(request.idempotencyKey))
            return settled(IntakeReply::problem(400, u"malformed_request"_s,
                Words::tr("An Idempotency-Key has 1 to 200 visible characters.")));
        // Two callers may count alike.
        order->draft.idempotencyKey = caller.id + u':' + QString::fromLatin1(request.idempotencyKey);
    }
    return send(order, request.path == "/api/qualify"_L1);
}

Task<IntakeReply> Intake::send(const SharedOrder &order, bool isQualify)
{
    return m_parts.records.prepare(order)
        .then(this, [this, order](Done) { return m_parts.records.submit(order); })
        .then(this, [this](const OutboxRow &row) { return m_parts.records.follow(row); })
        .then(this,
            [this, order, isQualify](const OutboxRow &row) {
                return outcome(row, order->org, m_parts.records.trouble(row.connection), isQualify);
            })
        .orElse(
            this, [this, order, isQualify](const Error &error) { return explain(error, order, isQualify); });
}

/// Names what our own check finds wrong at each field.
Task<IntakeReply> Intake::explain(const Error &error, const SharedOrder &order, bool isQualify)
{
    if (isQualify)
        return settled(qualifyRefusal(error, order->org));
    if (error.kind != ErrorKind::Rejected || error.fields.isEmpty())
        return settled(refusal(error, order->org));
    return m_parts.records.known(order).then(
        this, [error, order](const std::optional<ObjectDescribe> &describe) {
            return refusal(error, order->org,
                describe ? checkRecord(*describe, order->draft.fields) : QList<FieldRemark>());
        });
}

} // namespace patchbay
