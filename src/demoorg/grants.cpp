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

} // namespace

QByteArray hashed(QByteArrayView text)
{
    return QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Sha256).toHex();
}

Grants::Grants(Database &db, Entropy &entropy, QString orgId15)
    : m_db(db)
    , m_entropy(entropy)
    , m_orgId15(std::move(orgId15))
{
}

void Grants::createTables()
{
    m_db.run(
        "CREATE TABLE IF NOT EXISTS apps(client_id TEXT PRIMARY KEY, name TEXT, callbacks TEXT, scopes TEXT,"
        " pkce INTEGER, rotation INTEGER, secret_hash TEXT)");
    m_db.run("CREATE TABLE IF NOT EXISTS users(user_id TEXT PRIMARY KEY, username TEXT UNIQUE COLLATE NOCASE,"
             " password_hash TEXT)");
    m_db.run("CREATE TABLE IF NOT EXISTS sessions(hash TEXT PRIMARY KEY, user_id TEXT, created INTEGER)");
    m_db.run("CREATE TABLE IF NOT EXISTS codes(hash TEXT PRIMARY KEY, client_id TEXT, redirect_uri TEXT,"
             " user_id TEXT, scopes TEXT, challenge TEXT, created INTEGER, used INTEGER DEFAULT 0)");
    m_db.run("CREATE TABLE IF NOT EXISTS grants(id INTEGER PRIMARY KEY AUTOINCREMENT, client_id TEXT,"
             " user_id TEXT, scopes TEXT, refresh_hash TEXT UNIQUE, created INTEGER)");
    m_db.run("CREATE TABLE IF NOT EXISTS spent_refresh(hash TEXT PRIMARY KEY, grant_id INTEGER)");
    m_db.run(
        "CREATE TABLE IF NOT EXISTS access_tokens(hash TEXT PRIMARY KEY, grant_id INTEGER, issued INTEGER,"
        " last_used INTEGER)");
}

void Grants::registerApp(const App &app)
{
    m_db.run("INSERT OR REPLACE INTO apps VALUES(?,?,?,?,?,?,?)",
        {app.clientId, app.name, listText(app.callbacks), listText(app.scopes), app.pkceRequired,
            app.rotation, app.secretHash});
}

std::optional<App> Grants::app(const QString &clientId)
{
    const QList<Row> rows = m_db.run("SELECT * FROM apps WHERE client_id=?", {clientId});
    if (rows.isEmpty())
        return std::nullopt;
    const Row &row = rows.first();
    App app;
    app.clientId = row[0].toString();
    app.name = row[1].toString();
    app.callbacks = readList(row[2]);
    app.scopes = readList(row[3]);
    app.pkceRequired = row[4].toBool();
    app.rotation = row[5].toBool();
    app.secretHash = row[6].toString();
    return app;
}

void Grants::setRotation(bool on)
{
    m_db.run("UPDATE apps SET rotation=?", {on});
}

void Grants::addUser(const QString &userId, const QString &username, const Secret &password)
{
    m_db.run("INSERT OR REPLACE INTO users VALUES(?,?,?)", {userId, username, hashed(password.reveal())});
}

QString Grants::checkPassword(const QString &username, const Secret &password)
{
    return m_db
        .value("SELECT user_id FROM users WHERE username=? AND password_hash=?",
            {username.trimmed(), hashed(password.reveal())})
        .toString();
}

bool Grants::hasUser(const QString &username)
{
    return m_db.value("SELECT 1 FROM users WHERE username=?", {username.trimmed()}).isValid();
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
    if (tokens.scopes.contains(u"refresh_token"_s) || tokens.scopes.contains(u"offline_access"_s))
        tokens.refresh = newRefreshToken();
    m_db.run("INSERT INTO grants(client_id,user_id,scopes,refresh_hash,created) VALUES(?,?,?,?,?)",
        {request.clientId, tokens.userId, row[3],
            tokens.refresh.isEmpty() ? QVariant() : QVariant(hashed(tokens.refresh.reveal())), millis(now)});
    tokens.access = newAccessToken(m_db.value("SELECT last_insert_rowid()").toLongLong(), now);
    dropOldest(request.clientId, tokens.userId);
    return tokens;
}

Granted<IssuedTokens> Grants::refresh(const App &app, const QByteArray &refreshToken, Timestamp now)
{
    const QByteArray hash = hashed(refreshToken);
    const QVariant spentBy = m_db.value("SELECT grant_id FROM spent_refresh WHERE hash=?", {hash});
    if (spentBy.isValid())
        endGrant(spentBy.toLongLong()); // a rotated-out token came back: whoever holds its heir loses it too
    const QList<Row> rows = m_db.run(
        "SELECT id, user_id, scopes FROM grants WHERE refresh_hash=? AND client_id=?", {hash, app.clientId});
    if (rows.isEmpty())
        return refuse(invalidGrant, u"expired access/refresh token"_s);
    const qint64 grant = rows.first()[0].toLongLong();
    IssuedTokens tokens;
    tokens.userId = rows.first()[1].toString();
    tokens.scopes = readList(rows.first()[2]);
    if (app.rotation) {
        tokens.refresh = newRefreshToken();
        m_db.run("INSERT INTO spent_refresh VALUES(?,?)", {hash, grant});
        m_db.run("UPDATE grants SET refresh_hash=? WHERE id=?", {hashed(tokens.refresh.reveal()), grant});
    }
    tokens.access = newAccessToken(grant, now);
    return tokens;
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

std::optional<Caller> Grants::caller(const QByteArray &accessToken, std::chrono::seconds idle, Timestamp now)
{
    const QByteArray hash = hashed(accessToken);
    const QList<Row> rows
        = m_db.run("SELECT g.user_id, g.client_id, g.scopes, t.last_used FROM access_tokens t"
                   " JOIN grants g ON g.id=t.grant_id WHERE t.hash=?",
            {hash});
    if (rows.isEmpty())
        return std::nullopt;
    const Row &row = rows.first();
    const Milliseconds unused(millis(now) - row[3].toLongLong());
    if (unused > idle)
        return std::nullopt;
    if (unused > std::chrono::seconds(1))
        m_db.run("UPDATE access_tokens SET last_used=? WHERE hash=?", {millis(now), hash});
    return Caller{row[0].toString(), row[1].toString(), readList(row[2])};
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

Secret Grants::newAccessToken(qint64 grant, Timestamp now)
{
    Secret token(QByteArray(m_orgId15.toLatin1() + '!' + tokenText(m_entropy, 96)));
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
