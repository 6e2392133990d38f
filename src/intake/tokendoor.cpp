#include "intake/tokendoor.h"

#include "engine/connectionlookup.h"
#include "engine/notoken.h"
#include "engine/rights.h"
#include "engine/tokenhandout.h"
#include "intake/intakewords.h"
#include "presentation/messages.h"
#include "providers/catalog.h"
#include "providers/policy.h"
#include "store/connectionstore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

constexpr auto connectionsPath = "/v1/connections"_L1;
constexpr auto tokenEnd = "/token"_L1;
constexpr int longestValidity = 24 * 60 * 60;

Task<IntakeReply> settled(const IntakeReply &reply)
{
    return Task<IntakeReply>::settled(reply);
}

QString isoTime(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::utc())
        .toString(Qt::ISODate);
}

/// The word that other services of this kind use too, where they have one.
QString reasonOf(const Error &error)
{
    const NoToken why = whyNoToken(error);
    if (error.providerCode == "no_such_connection"_L1)
        return u"no_such_connection"_s;
    if (why == NoToken::NotConnected)
        return u"not_installed"_s;
    if (why == NoToken::NeedsReconnect)
        return u"needs_reauthorization"_s;
    if (why == NoToken::Other && error.kind == ErrorKind::Forbidden && !error.providerCode.isEmpty())
        return error.providerCode;
    return why == NoToken::Other ? nameOf(error.kind) : nameOf(why);
}

/// What could be asked is answered with 200, also where there is no token; what is forbidden is not.
IntakeReply noToken(const Error &error, const QString &org)
{
    const QString reason = reasonOf(error);
    QJsonObject body{{"active"_L1, false}};
    if (whyNoToken(error) == NoToken::MissingScopes)
        body.insert("missingScopes"_L1, QJsonArray::fromStringList(error.fields));
    const bool isForbidden
        = error.kind == ErrorKind::Forbidden && whyNoToken(error) != NoToken::MissingScopes;
    return IntakeReply::problem(
        isForbidden ? 403 : 200, reason, messageFor(error, {org, org, {}}).text(), body);
}

} // namespace

TokenDoor::TokenDoor(const Parts &parts)
    : m_parts(parts)
{
}

Task<IntakeReply> TokenDoor::answer(const IntakeRequest &request)
{
    if (!request.origin.isEmpty())
        return settled(
            IntakeReply::problem(403, u"origin_not_allowed"_s, Words::tr("No web page gets anything here.")));
    const bool isList = request.path == connectionsPath;
    const bool isToken = request.path.startsWith(connectionsPath + '/'_L1) && request.path.endsWith(tokenEnd);
    if (!isList && !isToken)
        return settled(IntakeReply::problem(404, u"no_such_address"_s, Words::tr("Nothing is here.")));
    if (request.method != "GET") {
        IntakeReply reply
            = IntakeReply::problem(405, u"wrong_method"_s, Words::tr("This address takes %1.").arg("GET"_L1));
        reply.headers.append(IntakeReply::Header{"Allow", "GET"});
        return settled(reply);
    }
    if (m_parts.rights.policy().forbids(Act::Intake))
        return settled(noToken(forbiddenBy(m_parts.rights.policy()), {}));
    if (isList)
        return listConnections();
    const auto wish = readWish(request);
    return wish ? hand(*wish) : settled(wish.error());
}

tl::expected<TokenDoor::Wish, IntakeReply> TokenDoor::readWish(const IntakeRequest &request)
{
    Wish wish;
    const qsizetype begin = connectionsPath.size() + 1;
    wish.connection = request.path.mid(begin, request.path.size() - begin - tokenEnd.size());
    if (wish.connection.isEmpty() || wish.connection.contains(u'/'))
        return tl::unexpected(IntakeReply::problem(404, u"no_such_address"_s, Words::tr("Nothing is here.")));
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        bool isNumber = false;
        const int seconds = value.toInt(&isNumber);
        if (name == "scope"_L1 && !value.isEmpty())
            wish.scopes.append(value);
        else if (name == "minValid"_L1 && isNumber && seconds >= 0 && seconds <= longestValidity)
            wish.minValid = std::chrono::seconds(seconds);
        else
            return tl::unexpected(IntakeReply::problem(
                400, u"unknown_parameter"_s, Words::tr("“%1” is not understood here.").arg(name.left(60))));
    }
    return wish;
}

Task<IntakeReply> TokenDoor::hand(const Wish &wish)
{
    if (m_parts.rights.policy().forbids(Act::TokenOutput))
        return settled(noToken(forbiddenBy(m_parts.rights.policy()), {}));
    if (m_parts.isLocked()) {
        return settled(IntakeReply::problem(403, u"locked"_s,
            Words::tr("The window of Patchbay is locked. Unlock it first."), {{"active"_L1, false}}));
    }
    const auto chosen = std::make_shared<ConnectionRow>();
    return m_parts.connections.all()
        .then(this,
            [wish](const QList<ConnectionRow> &rows) {
                return chooseConnection(rows, {wish.connection, {}, {}, {}});
            })
        .then(this,
            [this, wish, chosen](const ConnectionRow &row) {
                *chosen = row;
                return m_parts.handout.proven(row.id, wish.minValid, wish.scopes);
            })
        .then(this,
            [this, chosen](const AccessToken &token) {
                return IntakeReply{200, {{"active"_L1, true}, {"accessToken"_L1, facts(token, *chosen)}}, {}};
            })
        .orElse(this, [chosen](const Error &error) { return noToken(error, chosen->displayName()); });
}

QJsonObject TokenDoor::facts(const AccessToken &token, const ConnectionRow &row) const
{
    const ProviderDescriptor *const provider = m_parts.catalog.find(row.provider);
    const QStringList missing
        = provider ? notGranted(*provider, row.scopesAsked, token.scopes) : QStringList();
    // The token leaves the program here, for a program of the same person.
    QJsonObject facts{{"accessToken"_L1, QString::fromUtf8(token.token.reveal())},
        {"instanceUrl"_L1, token.instanceUrl.toString()},
        {"scopes"_L1, QJsonArray::fromStringList(token.scopes)},
        {"missingScopes"_L1, QJsonArray::fromStringList(missing)}};
    facts.insert("expiresAt"_L1,
        token.expiresAt ? QJsonValue(isoTime(*token.expiresAt)) : QJsonValue(QJsonValue::Null));
    return facts;
}

Task<IntakeReply> TokenDoor::listConnections()
{
    return m_parts.connections.all()
        .then(this,
            [](const QList<ConnectionRow> &rows) {
                QJsonArray list;
                for (const ConnectionRow &row : rows)
                    list.append(connectionFacts(row));
                return IntakeReply{200, {{"connections"_L1, list}}, {}};
            })
        .orElse(this, [](const Error &error) { return refusal(error); });
}

} // namespace patchbay
