#include "demoorg/grants.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr auto codeLifetime = std::chrono::minutes(15);
constexpr int refreshTokensPerUserAndApp = 5;
constexpr auto invalidGrant = "invalid_grant"_L1;

qint64 millis(Timestamp time)
{
    return time.time_since_epoch().count();
}

QString listText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList readList(const QVariant &text)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toByteArray()).array())
        list.append(value.toString());
    return list;
}

/// Random characters of the alphabet Salesforce's opaque tokens are made of.
QByteArray tokenText(Entropy &entropy, qsizetype length)
{
    QByteArray text = entropy.base64Url(length);
    text.truncate(length);
    text.replace('-', '.');
    return text;
}

tl::unexpected<GrantError> refuse(QLatin1StringView error, const QString &description)
{
    return tl::unexpected<GrantError>(GrantError{QString(error), description});
}

bool challengeFits(const QString &challenge, const QByteArray &verifier)
{
    // RFC 7636 4.6. Verifiers over the RFC's 128 characters are taken, as Salesforce does.
    if (challenge.isEmpty())
        return true;
    const QByteArray digest = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256);
    return !verifier.isEmpty()
        && digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        == challenge.toLatin1();
}

/// Is the app's policy done with a refresh token of this age, unused for so long?
bool refreshIsOver(const App &app, qint64 ageMs, qint64 unusedMs)
{
    const qint64 limit = Milliseconds(app.refreshSeconds).count();
    switch (app.refreshLife) {
    case App::RefreshLife::UntilRevoked:
        return false;
    case App::RefreshLife::None:
        return true;
    case App::RefreshLife::Fixed:
        return ageMs > limit;
    case App::RefreshLife::Unused:
        return unusedMs > limit;
    }
    return true;
}

} // namespace

QByteArray hashed(QByteArrayView text)
{
    return QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Sha256).toHex();
}

Grants::Grants(Database &db, Entropy &entropy, Users &users)
    : m_db(db)
    , m_entropy(entropy)
    , m_users(users)
{
}

void Grants::createTables()
{
    m_db.run("CREATE TABLE IF NOT EXISTS sessions(hash TEXT PRIMARY KEY, user_id TEXT, created INTEGER)");
    m_db.run("CREATE TABLE IF NOT EXISTS codes(hash TEXT PRIMARY KEY, client_id TEXT, redirect_uri TEXT,"
             " user_id TEXT, scopes TEXT, challenge TEXT, created INTEGER, used INTEGER DEFAULT 0)");
    m_db.run("CREATE TABLE IF NOT EXISTS nonces(hash TEXT PRIMARY KEY, nonce TEXT)");
    m_db.run("CREATE TABLE IF NOT EXISTS renewals(grant_id INTEGER PRIMARY KEY, last INTEGER)");
    m_db.run("CREATE TABLE IF NOT EXISTS grants(id INTEGER PRIMARY KEY AUTOINCREMENT, client_id TEXT,"
             " user_id TEXT, scopes TEXT, refresh_hash TEXT UNIQUE, created INTEGER)");
    m_db.run("CREATE TABLE IF NOT EXISTS spent_refresh(hash TEXT PRIMARY KEY, grant_id INTEGER)");
    m_db.run(
        "CREATE TABLE IF NOT EXISTS access_tokens(hash TEXT PRIMARY KEY, grant_id INTEGER, issued INTEGER,"
        " last_used INTEGER)");
}

Secret Grants::openSession(const QString &userId, Timestamp now)
{
    Secret cookie(m_entropy.base64Url(32));
    issued.note("session cookie"_L1, cookie);
    m_db.run("INSERT INTO sessions VALUES(?,?,?)", {hashed(cookie.reveal()), userId, millis(now)});
    return cookie;
}

QString Grants::sessionUser(const QByteArray &cookie)
{
    return cookie.isEmpty()
        ? QString()
        : m_db.value("SELECT user_id FROM sessions WHERE hash=?", {hashed(cookie)}).toString();
}

void Grants::closeSession(const QByteArray &cookie)
{
    m_db.run("DELETE FROM sessions WHERE hash=?", {hashed(cookie)});
}

Secret Grants::issueCode(const CodeFacts &facts, Timestamp now)
{
    Secret code(QByteArray("aPrx" + tokenText(m_entropy, 60) + "=="));
    issued.note("code"_L1, code);
    m_db.run("DELETE FROM codes WHERE created<?", {millis(now - codeLifetime) - 86'400'000});
    m_db.run("INSERT INTO codes VALUES(?,?,?,?,?,?,?,0)",
        {hashed(code.reveal()), facts.clientId, facts.redirectUri, facts.userId, listText(facts.scopes),
            facts.challenge, millis(now)});
    if (!facts.nonce.isEmpty())
        m_db.run("INSERT INTO nonces VALUES(?,?)", {hashed(code.reveal()), facts.nonce});
    return code;
}

Granted<IssuedTokens> Grants::redeem(const Redemption &request, Timestamp now)
{
    // Not issued here but shown here, and as good as the code until that is redeemed.
    issued.note("code verifier"_L1, Secret(QByteArray(request.verifier)));
    const QByteArray hash = hashed(request.code);
    const QList<Row> rows = m_db.run(
        "SELECT client_id, redirect_uri, user_id, scopes, challenge, created, used FROM codes WHERE hash=?",
        {hash});
    if (rows.isEmpty() || rows.first()[0].toString() != request.clientId)
        return refuse(invalidGrant, u"invalid authorization code"_s);
    const Row &row = rows.first();
    if (row[6].toBool() || millis(now) - row[5].toLongLong() > Milliseconds(codeLifetime).count())
        return refuse(invalidGrant, u"expired authorization code"_s);
    if (row[1].toString() != request.redirectUri)
        return refuse("redirect_uri_mismatch"_L1, u"redirect_uri must match configuration"_s);
    m_db.run("UPDATE codes SET used=1 WHERE hash=?", {hash});
    if (!challengeFits(row[4].toString(), request.verifier))
        return refuse(invalidGrant, u"invalid code verifier"_s);

    IssuedTokens tokens;
    tokens.userId = row[2].toString();
    tokens.scopes = readList(row[3]);
    tokens.nonce = m_db.value("SELECT nonce FROM nonces WHERE hash=?", {hash}).toString();
    if (tokens.scopes.contains(u"refresh_token"_s) || tokens.scopes.contains(u"offline_access"_s))
        tokens.refresh = newRefreshToken();
    m_db.run("INSERT INTO grants(client_id,user_id,scopes,refresh_hash,created) VALUES(?,?,?,?,?)",
        {request.clientId, tokens.userId, row[3],
            tokens.refresh.isEmpty() ? QVariant() : QVariant(hashed(tokens.refresh.reveal())), millis(now)});
    tokens.access = newAccessToken(m_db.value("SELECT last_insert_rowid()").toLongLong(), tokens.userId, now);
    dropOldest(request.clientId, tokens.userId);
    return tokens;
}

Granted<IssuedTokens> Grants::refresh(const App &app, const QByteArray &refreshToken, Timestamp now)
{
    const QByteArray hash = hashed(refreshToken);
    const QVariant spentBy = m_db.value("SELECT grant_id FROM spent_refresh WHERE hash=?", {hash});
    if (spentBy.isValid())
        endGrant(spentBy.toLongLong()); // a rotated-out token came back: whoever holds its heir loses it too
    const QList<Row> rows
        = m_db.run("SELECT g.id, g.user_id, g.scopes, g.created, COALESCE(n.last, g.created) FROM grants g"
                   " LEFT JOIN renewals n ON n.grant_id=g.id WHERE g.refresh_hash=? AND g.client_id=?",
            {hash, app.clientId});
    if (rows.isEmpty())
        return refuse(invalidGrant, u"expired access/refresh token"_s);
    const Row &row = rows.first();
    const qint64 grant = row[0].toLongLong();
    if (refreshIsOver(app, millis(now) - row[3].toLongLong(), millis(now) - row[4].toLongLong())) {
        m_db.run("UPDATE grants SET refresh_hash=NULL WHERE id=?", {grant});
        return refuse(invalidGrant, u"expired access/refresh token"_s);
    }
    IssuedTokens tokens;
    tokens.userId = row[1].toString();
    tokens.scopes = readList(row[2]);
    m_db.run("INSERT OR REPLACE INTO renewals VALUES(?,?)", {grant, millis(now)});
    if (app.rotation) {
        tokens.refresh = newRefreshToken();
        m_db.run("INSERT INTO spent_refresh VALUES(?,?)", {hash, grant});
        m_db.run("UPDATE grants SET refresh_hash=? WHERE id=?", {hashed(tokens.refresh.reveal()), grant});
    }
    tokens.access = newAccessToken(grant, tokens.userId, now);
    return tokens;
}

IssuedTokens Grants::grantTo(const App &app, const User &user, Timestamp now)
{
    IssuedTokens tokens;
    tokens.userId = user.id;
    for (const QString &scope : app.scopes)
        if (scope != "refresh_token"_L1 && scope != "offline_access"_L1)
            tokens.scopes.append(scope);
    m_db.run("INSERT INTO grants(client_id,user_id,scopes,refresh_hash,created) VALUES(?,?,?,NULL,?)",
        {app.clientId, user.id, listText(tokens.scopes), millis(now)});
    tokens.access = newAccessToken(m_db.value("SELECT last_insert_rowid()").toLongLong(), tokens.userId, now);
    return tokens;
}

bool Grants::isApproved(const QString &clientId, const QString &userId)
{
    return m_db.value("SELECT 1 FROM grants WHERE client_id=? AND user_id=?", {clientId, userId}).isValid();
}

bool Grants::revoke(const QByteArray &token)
{
    const QByteArray hash = hashed(token);
    const QVariant grant = m_db.value("SELECT id FROM grants WHERE refresh_hash=?", {hash});
    if (grant.isValid()) {
        endGrant(grant.toLongLong());
        return true;
    }
    m_db.run("DELETE FROM access_tokens WHERE hash=?", {hash});
    return m_db.changes() > 0;
}

std::optional<Caller> Grants::holder(const QByteArray &hash, std::chrono::seconds idle, Timestamp now)
{
    const QList<Row> rows = m_db.run(
        "SELECT g.user_id, g.client_id, g.scopes, t.last_used, t.issued, u.org_id, u.active, u.api_enabled"
        " FROM access_tokens t JOIN grants g ON g.id=t.grant_id JOIN people u ON u.user_id=g.user_id"
        " WHERE t.hash=?",
        {hash});
    if (rows.isEmpty() || !rows.first()[6].toBool())
        return std::nullopt;
    const Row &row = rows.first();
    if (Milliseconds(millis(now) - row[3].toLongLong()) > idle)
        return std::nullopt;
    return Caller{row[0].toString(), row[5].toString(), row[1].toString(), readList(row[2]),
        Timestamp(Milliseconds(row[4].toLongLong())), Timestamp(Milliseconds(row[3].toLongLong())),
        row[7].toBool()};
}

std::optional<Caller> Grants::caller(const QByteArray &accessToken, std::chrono::seconds idle, Timestamp now)
{
    const QByteArray hash = hashed(accessToken);
    const std::optional<Caller> found = holder(hash, idle, now);
    if (found && now - found->lastUsed > std::chrono::seconds(1))
        m_db.run("UPDATE access_tokens SET last_used=? WHERE hash=?", {millis(now), hash});
    return found;
}

std::optional<Grants::Inspected> Grants::inspect(
    const QByteArray &token, std::chrono::seconds idle, Timestamp now)
{
    const QByteArray hash = hashed(token);
    if (const std::optional<Caller> found = holder(hash, idle, now))
        return Inspected{*found, u"access_token"_s};
    const QList<Row> rows
        = m_db.run("SELECT user_id, client_id, scopes, created FROM grants WHERE refresh_hash=?", {hash});
    if (rows.isEmpty())
        return std::nullopt;
    const Row &row = rows.first();
    Caller caller;
    caller.userId = row[0].toString();
    caller.clientId = row[1].toString();
    caller.scopes = readList(row[2]);
    caller.issued = Timestamp(Milliseconds(row[3].toLongLong()));
    return Inspected{caller, u"refresh_token"_s};
}

void Grants::expireAccessTokens()
{
    m_db.run("DELETE FROM access_tokens");
}

void Grants::revokeAll()
{
    m_db.run("DELETE FROM access_tokens");
    m_db.run("DELETE FROM spent_refresh");
    m_db.run("DELETE FROM grants");
}

void Grants::endSessionsOf(const QString &userId)
{
    m_db.run("DELETE FROM access_tokens WHERE grant_id IN (SELECT id FROM grants WHERE user_id=?)", {userId});
    m_db.run("DELETE FROM sessions WHERE user_id=?", {userId});
}

Secret Grants::newAccessToken(qint64 grant, const QString &userId, Timestamp now)
{
    const std::optional<User> user = m_users.find(userId);
    const QByteArray org = user ? user->orgId.left(15).toLatin1() : QByteArray();
    Secret token(QByteArray(org + '!' + tokenText(m_entropy, 96)));
    issued.note("access token"_L1, token);
    m_db.run("INSERT INTO access_tokens VALUES(?,?,?,?)",
        {hashed(token.reveal()), grant, millis(now), millis(now)});
    return token;
}

Secret Grants::newRefreshToken()
{
    Secret token(QByteArray("5Aep861" + tokenText(m_entropy, 80)));
    issued.note("refresh token"_L1, token);
    return token;
}

void Grants::endGrant(qint64 grant)
{
    m_db.run("DELETE FROM access_tokens WHERE grant_id=?", {grant});
    m_db.run("DELETE FROM grants WHERE id=?", {grant});
}

void Grants::dropOldest(const QString &clientId, const QString &userId)
{
    const QList<Row> rows
        = m_db.run("SELECT id FROM grants WHERE client_id=? AND user_id=? AND refresh_hash IS NOT NULL"
                   " ORDER BY id DESC",
            {clientId, userId});
    for (qsizetype i = refreshTokensPerUserAndApp; i < rows.size(); ++i)
        endGrant(rows[i][0].toLongLong());
}

} // namespace patchbay::demoorg
