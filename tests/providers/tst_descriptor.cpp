#include "base/jsonreader.h"
#include "providers/descriptor.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace
{

using Origin = ProviderDescriptor::Origin;

QJsonObject readFile(const QString &name)
{
    QFile file(QStringLiteral(PROVIDER_FILES) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open a provider file");
    return parseJsonObject(file.readAll()).value();
}

QStringList bundledFiles()
{
    QStringList names = QDir(QStringLiteral(PROVIDER_FILES)).entryList({u"*.json"_s}, QDir::Files);
    names.removeAll(u"provider.schema.json"_s);
    return names;
}

/// `value` at a JSON pointer, objects and arrays on the way kept.
QJsonValue with(const QJsonValue &root, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        const int index = step.toInt();
        if (index < array.size())
            array[index] = with(array[index], path, value);
        else
            array.append(with({}, path, value));
        return array;
    }
    QJsonObject object = root.toObject();
    if (value.isUndefined() && path.isEmpty())
        object.remove(step);
    else
        object.insert(step, with(object.value(step), path, value));
    return object;
}

QJsonObject with(const QJsonObject &root, const QString &pointer, const QJsonValue &value)
{
    return with(QJsonValue(root), pointer.split(u'/').sliced(1), value).toObject();
}

/// The part of JSON Schema that our schema uses.
class SchemaCheck
{
public:
    QStringList problems;

    void check(const QJsonObject &schema, const QJsonValue &value, const QString &at)
    {
        const QString type = schema.value("type"_L1).toString();
        if (type == "object"_L1)
            checkObject(schema, value, at);
        else if (type == "array"_L1)
            checkArray(schema, value, at);
        else if (type == "integer"_L1)
            checkInteger(schema, value, at);
        else if (type == "boolean"_L1 ? !value.isBool() : type != "string"_L1 || !value.isString())
            problems.append(at + u": is no "_s + type);
        const QJsonArray allowed = schema.value("enum"_L1).toArray();
        if (!allowed.isEmpty() && !allowed.contains(value))
            problems.append(at + u": is not in the enum"_s);
        const QString pattern = schema.value("pattern"_L1).toString();
        if (!QRegularExpression(pattern).match(value.toString()).hasMatch())
            problems.append(at + u": does not match the pattern"_s);
        if (value.toString().size() < schema.value("minLength"_L1).toInt())
            problems.append(at + u": is too short"_s);
    }

private:
    void checkInteger(const QJsonObject &schema, const QJsonValue &value, const QString &at)
    {
        const qint64 number = value.toInteger(-1);
        if (number < schema.value("minimum"_L1).toInteger()
            || number > schema.value("maximum"_L1).toInteger())
            problems.append(at + u": is no integer of its range"_s);
    }
    void checkObject(const QJsonObject &schema, const QJsonValue &value, const QString &at)
    {
        if (!value.isObject())
            problems.append(at + u": is no object"_s);
        const QJsonObject object = value.toObject();
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        const QJsonValue others = schema.value("additionalProperties"_L1);
        for (const QString &key : object.keys()) {
            if (properties.contains(key))
                check(properties.value(key).toObject(), object.value(key), at + u'/' + key);
            else if (others.isObject())
                check(others.toObject(), object.value(key), at + u'/' + key);
            else if (others.isBool() && !others.toBool())
                problems.append(at + u'/' + key + u": is not known"_s);
        }
        for (const QJsonValue &key : schema.value("required"_L1).toArray()) {
            if (!object.contains(key.toString()))
                problems.append(at + u'/' + key.toString() + u": is missing"_s);
        }
    }
    void checkArray(const QJsonObject &schema, const QJsonValue &value, const QString &at)
    {
        const QJsonArray array = value.toArray();
        if (!value.isArray() || array.size() < schema.value("minItems"_L1).toInt())
            problems.append(at + u": is no array, or too short"_s);
        for (int i = 0; i < array.size(); ++i)
            check(schema.value("items"_L1).toObject(), array[i], at + u'/' + QString::number(i));
    }
};

/// Every place of the schema that holds members: pointer → the members it lists.
void collectPlaces(const QJsonObject &schema, const QString &at, QMap<QString, QStringList> &places)
{
    if (schema.value("type"_L1).toString() == "array"_L1)
        return collectPlaces(schema.value("items"_L1).toObject(), at + u"/0"_s, places);
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    if (properties.isEmpty())
        return;
    places.insert(at, properties.keys());
    for (const QString &key : properties.keys())
        collectPlaces(properties.value(key).toObject(), at + u'/' + key, places);
}

/// A definition that uses every member there is.
QJsonObject everything()
{
    QJsonObject json = readFile(u"salesforce-demo.json"_s);
    json = with(json, u"/client"_s,
        QJsonObject{{u"id"_s, u"c"_s}, {u"needsSecret"_s, true}, {u"authentication"_s, u"basic"_s},
            {u"bodyFormat"_s, u"json"_s}, {u"pkce"_s, false}, {u"tokenScheme"_s, u"Token"_s}});
    json = with(json, u"/hosts/customPattern"_s, u"^x$"_s);
    json = with(json, u"/hosts/instancePattern"_s, u"^x$"_s);
    json = with(json, u"/hosts/repairs"_s, QJsonArray{QJsonObject{{u"from"_s, u".a"_s}, {u"to"_s, u".b"_s}}});
    json = with(json, u"/endpoints/device"_s, u"http://{host}/device"_s);
    json = with(json, u"/endpoints/pushedRequest"_s, u"http://{host}/push"_s);
    json = with(json, u"/endpoints/console"_s, u"https://console.example"_s);
    json = with(json, u"/scopes/separator"_s, u","_s);
    json = with(json, u"/scopes/parameter"_s, u"user_scope"_s);
    json = with(json, u"/authorizeExtra"_s, QJsonObject{{u"prompt"_s, u"consent"_s}});
    json = with(json, u"/tokenReply/nested"_s, u"user"_s);
    json = with(json, u"/tokenReply/scopeSeparator"_s, u","_s);
    json = with(json, u"/tokenReply/okMember"_s, u"ok"_s);
    json = with(json, u"/tokenReply/deadGrantCodes"_s, QJsonArray{u"dead"_s});
    json = with(json, u"/identity/0/method"_s, u"POST"_s);
    json = with(json, u"/identity/0/headers"_s, QJsonObject{{u"Accept"_s, u"*/*"_s}});
    json = with(json, u"/identity/0/body"_s, QJsonObject{{u"query"_s, u"{ me }"_s}});
    json = with(json, u"/identity/0/optional"_s, true);
    json = with(json, u"/identity/0/paths/tenantLabel"_s, u"/a"_s);
    json = with(json, u"/identity/0/paths/sandbox"_s, u"/b"_s);
    json = with(json, u"/revocation"_s,
        QJsonObject{{u"method"_s, u"DELETE"_s}, {u"token"_s, u"access"_s}, {u"authentication"_s, u"basic"_s},
            {u"bodyFormat"_s, u"form"_s}, {u"tokenMember"_s, u"access_token"_s},
            {u"doneStatuses"_s, QJsonArray{204}}, {u"goneStatuses"_s, QJsonArray{404, 422}},
            {u"endsSharedGrant"_s, true}, {u"page"_s, u"https://page.example"_s}});
    json = with(json, u"/grantCeiling"_s, QJsonObject{{u"count"_s, 7}, {u"per"_s, u"userAppAndScopes"_s}});
    json = with(json, u"/smoke"_s,
        QJsonObject{{u"label"_s, u"Things"_s}, {u"method"_s, u"POST"_s},
            {u"url"_s, u"https://api.example/t"_s}, {u"headers"_s, QJsonObject{{u"Accept"_s, u"*/*"_s}}},
            {u"body"_s, QJsonObject{{u"n"_s, 1}}}, {u"count"_s, u"/total"_s}, {u"scope"_s, u"api"_s}});
    json = with(json, u"/writeProbe/headers"_s, QJsonObject{{u"Accept"_s, u"*/*"_s}});
    return with(json, u"/setupSteps"_s, QJsonArray{u"One."_s});
}

} // namespace

class DescriptorTest : public QObject
{
    Q_OBJECT
private slots:
    void everyBundledFileIsReadAndFitsTheSchema_data();
    void everyBundledFileIsReadAndFitsTheSchema();
    void schemaListsExactlyTheMembersTheReaderKnows();
    void everyMemberIsRead();
    void mistakesAreRefusedWithTheirPointer_data();
    void mistakesAreRefusedWithTheirPointer();
    void loopbackHttpIsForBundledDefinitionsOnly();
    void salesforceRedirectsAreTheContract();
};

void DescriptorTest::everyBundledFileIsReadAndFitsTheSchema_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : bundledFiles())
        QTest::newRow(qPrintable(file)) << file;
}

void DescriptorTest::everyBundledFileIsReadAndFitsTheSchema()
{
    QFETCH(QString, file);
    const QJsonObject json = readFile(file);
    const auto provider = readDescriptor(json, Origin::Bundled);
    QVERIFY2(provider, provider ? "" : qPrintable(provider.error().detail));
    QCOMPARE(provider->id.value + u".json"_s, file);
    SchemaCheck schema;
    schema.check(readFile(u"provider.schema.json"_s), json, {});
    QCOMPARE(schema.problems, QStringList());
}

void DescriptorTest::schemaListsExactlyTheMembersTheReaderKnows()
{
    QFile source(QStringLiteral(READER_SOURCE));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QStringList names;
    static const QRegularExpression literal(u"\"([$A-Za-z]+)\"_L1"_s);
    for (auto it = literal.globalMatch(QString::fromUtf8(source.readAll())); it.hasNext();)
        names.append(it.next().captured(1));
    names += {
        u"accountId"_s, u"accountLabel"_s, u"accountName"_s, u"tenantId"_s, u"tenantLabel"_s, u"sandbox"_s};
    names.removeDuplicates();

    QMap<QString, QStringList> places;
    collectPlaces(readFile(u"provider.schema.json"_s), {}, places);
    const QJsonObject full = everything();
    QVERIFY(readDescriptor(full, Origin::Bundled));
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        for (const QString &name : std::as_const(names)) {
            if (place->contains(name))
                continue;
            const QJsonObject changed = with(full, place.key() + u'/' + name, u"/x"_s);
            QVERIFY2(!readDescriptor(changed, Origin::Bundled),
                qPrintable(u"the reader knows %1/%2 and the schema does not"_s.arg(place.key(), name)));
        }
        for (const QString &name : *place) {
            // The reader takes it: a value of the wrong type is not answered by "is not known here".
            const auto result = readDescriptor(with(full, place.key() + u'/' + name, 17.5), Origin::Bundled);
            QVERIFY2(!result && !result.error().detail.contains(u"not known here"_s),
                qPrintable(u"the schema lists %1/%2 and the reader does not"_s.arg(place.key(), name)));
        }
    }
}

void DescriptorTest::everyMemberIsRead()
{
    const auto provider = readDescriptor(everything(), Origin::Bundled);
    QVERIFY(provider);
    QCOMPARE(provider->clientId, u"c"_s);
    QVERIFY(provider->needsClientSecret && !provider->usePkce);
    QCOMPARE(provider->clientAuthentication, ClientAuthentication::Basic);
    QCOMPARE(provider->bodyFormat, BodyFormat::Json);
    QCOMPARE(provider->tokenScheme, "Token"_ba);
    QCOMPARE(provider->hostRepairs.first().second, u".b"_s);
    QCOMPARE(provider->authorizeExtra.first().first, u"prompt"_s);
    QCOMPARE(provider->scopeParameter, u"user_scope"_s);
    QCOMPARE(provider->replyShape.okMember, u"ok"_s);
    QCOMPARE(provider->replyShape.deadGrantCodes, QStringList{u"dead"_s});
    QCOMPARE(provider->identity.first().request.method, "POST"_ba);
    QCOMPARE(provider->identity.first().request.body, "{\"query\":\"{ me }\"}"_ba);
    QCOMPARE(provider->identity.first().request.headers.value("content-type"), "application/json"_ba);
    QVERIFY(provider->identity.first().optional);
    const RevocationShape &revocation = provider->revocation;
    QCOMPARE(revocation.method, "DELETE"_ba);
    QCOMPARE(revocation.token, RevocationShape::Token::Access);
    QCOMPARE(revocation.authentication, RevocationShape::Authentication::Basic);
    QCOMPARE(revocation.bodyFormat, BodyFormat::Form); // its own, not that of the token endpoint
    QCOMPARE(revocation.tokenMember, "access_token"_ba);
    QCOMPARE(revocation.doneStatuses, QList{204});
    QCOMPARE(revocation.goneStatuses, (QList{404, 422}));
    QVERIFY(revocation.endsSharedGrant);
    QCOMPARE(provider->revocationPage, u"https://page.example"_s);
    QVERIFY(provider->grantCeiling);
    QCOMPARE(provider->grantCeiling->count, 7);
    QCOMPARE(provider->grantCeiling->per, GrantCeiling::Per::UserAppAndScopes);
    QVERIFY(provider->smoke);
    QCOMPARE(provider->smoke->request.body, "{\"n\":1}"_ba);
    QCOMPARE(provider->smoke->count, u"/total"_s);
    QCOMPARE(provider->smoke->scope, u"api"_s);
    QCOMPARE(provider->loginHosts.first().environment, Environment::Demo);
    QCOMPARE(provider->consentWays.first(), ConsentWay::Embedded);
    QVERIFY(provider->scopes.first().required);
}

void DescriptorTest::mistakesAreRefusedWithTheirPointer_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &pointer, const QJsonValue &value) {
        QTest::newRow(name) << pointer << value;
    };
    row("no name", u"/name"_s, QJsonValue::Undefined);
    row("ceiling of nothing", u"/grantCeiling/count"_s, 0);
    row("ceiling without a count", u"/grantCeiling/count"_s, QJsonValue::Undefined);
    row("ceiling of some other kind", u"/grantCeiling/per"_s, u"week"_s);
    row("upper-case id", u"/id"_s, u"Sales"_s);
    row("id with a newline at its end", u"/id"_s, u"sales\n"_s);
    row("colour by name", u"/brandColour"_s, u"blue"_s);
    row("mark too long", u"/mark"_s, u"Sfx"_s);
    row("empty text that any answer holds", u"/apiReply/moved"_s, QJsonArray{QString()});
    row("unknown word of an answer", u"/apiReply/stale"_s, QJsonArray{u"x"_s});
    row("unknown member", u"/colour"_s, u"#fff"_s);
    row("unknown member deep down", u"/hosts/login/0/color"_s, u"x"_s);
    row("http endpoint", u"/endpoints/token"_s, u"http://login.example/token"_s);
    row("http endpoint for pushed requests", u"/endpoints/pushedRequest"_s, u"http://login.example/push"_s);
    row("http loopback endpoint", u"/endpoints/token"_s, u"http://localhost/token"_s);
    row("javascript endpoint", u"/endpoints/authorization"_s, u"javascript:alert(1)"_s);
    row("file endpoint", u"/endpoints/console"_s, u"file:///etc/passwd"_s);
    row("user info in an endpoint", u"/endpoints/token"_s, u"https://a:b@login.example/token"_s);
    row("empty user info in an endpoint", u"/endpoints/token"_s, u"https://@login.example/token"_s);
    row("empty user info in a redirect", u"/redirectUris"_s, QJsonArray{u"http://@localhost:17177/cb"_s});
    row("unknown variable", u"/endpoints/token"_s, u"https://{domain}/token"_s);
    row("client id as a host", u"/endpoints/token"_s, u"https://{client_id}/token"_s);
    row("client id in a host", u"/endpoints/token"_s, u"https://a.{client_id}.example/token"_s);
    row("client id as a port", u"/endpoints/token"_s, u"https://login.example:{client_id}/token"_s);
    row("identity over http", u"/identity/0/url"_s, u"http://api.example/me"_s);
    row("identity sets Authorization", u"/identity/0/headers"_s, QJsonObject{{u"authorization"_s, u"x"_s}});
    row("header injection", u"/identity/0/headers"_s, QJsonObject{{u"Accept"_s, u"a\r\nB: c"_s}});
    row("pointer without slash", u"/identity/0/paths"_s, QJsonObject{{u"accountId"_s, u"id"_s}});
    row("unknown fact", u"/identity/0/paths"_s, QJsonObject{{u"password"_s, u"/id"_s}});
    row("pattern without end", u"/hosts/instancePattern"_s, u"^.*salesforce\\.com"_s);
    row("pattern without start", u"/hosts/customPattern"_s, u"salesforce\\.com$"_s);
    row("pattern that is none", u"/hosts/customPattern"_s, u"^(x$"_s);
    row("environment pattern not anchored", u"/hosts/environments/0/pattern"_s, u"x"_s);
    row("unknown environment", u"/hosts/login/0/environment"_s, u"staging"_s);
    row("login host with a path", u"/hosts/login/0/host"_s, u"a.example/x"_s);
    row("login host that is local", u"/hosts/login/0/host"_s, u"{local}"_s);
    row("redirect to http elsewhere", u"/redirectUris"_s, QJsonArray{u"http://example.com/cb"_s});
    row("redirect without a port", u"/redirectUris"_s, QJsonArray{u"http://localhost/cb"_s});
    row("redirect by custom scheme", u"/redirectUris"_s, QJsonArray{u"patchbay:/cb"_s});
    row("no redirect", u"/redirectUris"_s, QJsonArray());
    row("no way", u"/consentWays"_s, QJsonArray());
    row("unknown way", u"/consentWays"_s, QJsonArray{u"telepathy"_s});
    row("device code without endpoint", u"/consentWays"_s, QJsonArray{u"deviceCode"_s});
    row("extra names state", u"/authorizeExtra"_s, QJsonObject{{u"state"_s, u"x"_s}});
    row("extra names the challenge", u"/authorizeExtra"_s,
        QJsonObject{{u"code_challenge_method"_s, u"plain"_s}});
    row("extra names the redirect", u"/authorizeExtra"_s, QJsonObject{{u"redirect_uri"_s, u"x"_s}});
    row("text where a flag is due", u"/onFirstScreen"_s, u"yes"_s);
    row("scheme that breaks the header", u"/client/tokenScheme"_s, u"Bearer x\r\n"_s);
    row("revoking by GET", u"/revocation/method"_s, u"GET"_s);
    row("status that is none", u"/revocation/doneStatuses"_s, QJsonArray{u"200"_s});
    row("page by javascript", u"/revocation/page"_s, u"javascript:alert(1)"_s);
    row("smoke action over http", u"/smoke/url"_s, u"http://api.example/x"_s);
    row("smoke action without a label", u"/smoke/label"_s, QJsonValue::Undefined);
    row("smoke action that deletes", u"/smoke/method"_s, u"DELETE"_s);
    row("smoke action for an unknown scope", u"/smoke/scope"_s, u"root"_s);
    row("count without slash", u"/smoke/count"_s, u"total"_s);
    for (const QString &name : {u"response_type"_s, u"client_id"_s, u"client_secret"_s, u"scope"_s,
             u"nonce"_s, u"code_challenge"_s, u"request"_s, u"request_uri"_s}) {
        QTest::newRow(qPrintable(u"extra names "_s + name))
            << u"/authorizeExtra"_s << QJsonValue(QJsonObject{{name, u"x"_s}});
    }
    for (const QString &part : {u"authorization"_s, u"token"_s, u"revocation"_s, u"alive"_s, u"apiBase"_s}) {
        for (const QString &address :
            {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"data:text/html,x"_s,
                u"ftp://login.example/x"_s, u"https://login.example/x#y"_s, u"//login.example/x"_s,
                u"https://login.example:99999999/x"_s, u"https:///x"_s, u"https://{host}@evil.example/x"_s,
                u"https://login.example/{nonsense}"_s, u"https://evil.example\\@login.example/"_s})
            QTest::newRow(qPrintable(part + u" is "_s + address))
                << (u"/endpoints/"_s + part) << QJsonValue(address);
    }
    row("redirect by javascript", u"/redirectUris"_s, QJsonArray{u"javascript:alert(1)"_s});
    row("redirect to a file", u"/redirectUris"_s, QJsonArray{u"file:///tmp/x"_s});
    row("header with a line end in its name", u"/identity/0/headers"_s,
        QJsonObject{{u"A\r\nAuthorization"_s, u"x"_s}});
    row("client id with a line end", u"/client/id"_s, u"a\r\nb"_s);
    row("huge number as a status", u"/revocation/doneStatuses"_s, QJsonArray{1e300});
    row("fraction as a status", u"/revocation/doneStatuses"_s, QJsonArray{200.5});
    row("login host with a port", u"/hosts/login/0/host"_s, u"a.example:8443"_s);
    row("login host with user info", u"/hosts/login/0/host"_s, u"a@b.example"_s);
    row("login host in capitals", u"/hosts/login/0/host"_s, u"A.EXAMPLE"_s);
    row("test record that reads", u"/writeProbe/method"_s, u"GET"_s);
    row("test record over http", u"/writeProbe/url"_s, u"http://api.example/x"_s);
    row("test record that is never deleted", u"/writeProbe/removeUrl"_s, u"{instance_url}/all"_s);
    row("test record deleted over http", u"/writeProbe/removeUrl"_s, u"http://api.example/{id}"_s);
    row("test record whose page is a script", u"/writeProbe/pageUrl"_s, u"javascript:open('{id}')"_s);
    row("test record for an unknown scope", u"/writeProbe/scope"_s, u"root"_s);
    row("service without loopback", u"/hosts/localService"_s, u"demo-org"_s);
}

void DescriptorTest::mistakesAreRefusedWithTheirPointer()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    const auto result = readDescriptor(with(readFile(u"salesforce.json"_s), pointer, value), Origin::Bundled);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Protocol);
    QVERIFY2(result.error().detail.contains(pointer + u':'), qPrintable(result.error().detail));
}

void DescriptorTest::loopbackHttpIsForBundledDefinitionsOnly()
{
    const QJsonObject demo = readFile(u"salesforce-demo.json"_s);
    QVERIFY(readDescriptor(demo, Origin::Bundled));
    for (const Origin origin : {Origin::System, Origin::User}) {
        const auto result = readDescriptor(demo, origin);
        QVERIFY(!result && result.error().detail.contains(u"/hosts/loopbackHttp:"_s));
    }
    QVERIFY(
        !readDescriptor(with(demo, u"/endpoints/token"_s, u"http://evil.example/token"_s), Origin::Bundled));
}

void DescriptorTest::salesforceRedirectsAreTheContract()
{
    const QStringList contract{u"http://localhost:17177/oauth/callback"_s,
        u"http://localhost:27177/oauth/callback"_s, u"http://localhost:37177/oauth/callback"_s};
    QCOMPARE(readDescriptor(readFile(u"salesforce.json"_s), Origin::Bundled)->redirectUris, contract);
    QCOMPARE(readDescriptor(readFile(u"salesforce-demo.json"_s), Origin::Bundled)->redirectUris, contract);
}

QTEST_GUILESS_MAIN(DescriptorTest)
#include "tst_descriptor.moc"
