#include "net/challenges.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace
{

/// What was read, written in one way: scheme(name=value,name=value) or scheme:token68, divided by spaces.
QByteArray written(const QList<AuthChallenge> &challenges)
{
    QByteArrayList all;
    for (const AuthChallenge &challenge : challenges) {
        QByteArrayList parameters;
        for (const auto &[name, value] : challenge.parameters)
            parameters.append(name + '=' + value);
        all.append(challenge.token68.isEmpty() ? challenge.scheme + '(' + parameters.join(',') + ')'
                                               : challenge.scheme + ':' + challenge.token68);
    }
    return all.join(' ');
}

} // namespace

/// The reader of WWW-Authenticate: all of what the grammar allows, and nothing else.
class ChallengesTest final : public QObject
{
    Q_OBJECT
private slots:
    void fieldsAreRead_data();
    void fieldsAreRead();
    void whatIsNoFieldIsRefused_data();
    void whatIsNoFieldIsRefused();
    void namesAreComparedWithoutCase();
};

void ChallengesTest::fieldsAreRead_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char *name, const QByteArray &field, const QByteArray &read) {
        QTest::newRow(name) << field << read;
    };
    row("RFC 9110 §11.6.1: an empty field", "", "");
    row("RFC 9110 §11.1: a scheme alone", "Negotiate", "Negotiate()");
    row("RFC 9110 §11.2: one parameter", "Bearer realm=x", "Bearer(realm=x)");
    row("RFC 9110 §11.2: quoted or not is the same", R"(Bearer realm="x", error=y)",
        "Bearer(realm=x,error=y)");
    row("RFC 9110 §11.2: space around the equals sign", "Bearer realm = \"x\" ,\terror\t=y",
        "Bearer(realm=x,error=y)");
    row("RFC 9110 §11.2: names in any case", "Bearer REALM=X", "Bearer(realm=X)");
    row("RFC 9110 §5.6.4: commas within quotes divide nothing", R"(Bearer realm="a, Basic b=c")",
        "Bearer(realm=a, Basic b=c)");
    row("RFC 9110 §5.6.4: escaped within quotes", R"(Bearer realm="a\"b\\c\d")", R"(Bearer(realm=a"b\cd))");
    row("RFC 9110 §5.6.4: an empty value", R"(Bearer realm="")", "Bearer(realm=)");
    row("RFC 9110 §5.6.4: bytes beyond ASCII", "Bearer realm=\"\xc3\xa4\"", "Bearer(realm=\xc3\xa4)");
    row("RFC 9110 §11.2: token68", "Negotiate oYG2MIGzoAMK+/._~-==", "Negotiate:oYG2MIGzoAMK+/._~-==");
    row("RFC 9110 §11.2: token68 with one equals sign is no parameter", "Basic abc=", "Basic:abc=");
    row("RFC 9110 §11.2: token68 that looks like a scheme", "NTLM Basic", "NTLM:Basic");
    row("RFC 9110 §11.6.1: two challenges", R"(Basic realm="x", Bearer error="invalid_token")",
        "Basic(realm=x) Bearer(error=invalid_token)");
    row("RFC 9110 §11.6.1: two of a scheme", "Bearer a=1, Bearer a=2", "Bearer(a=1) Bearer(a=2)");
    row("RFC 9110 §11.6.1: the example",
        R"(Basic realm="simple", Newauth realm="apps", type=1, title="Login to \"apps\"")",
        R"(Basic(realm=simple) Newauth(realm=apps,type=1,title=Login to "apps"))");
    row("RFC 9110 §11.6.1: schemes alone in a row", "Negotiate, NTLM, Basic realm=x",
        "Negotiate() NTLM() Basic(realm=x)");
    row("RFC 9110 §11.6.1: a token68 before another", "Negotiate abc==, Basic realm=x",
        "Negotiate:abc== Basic(realm=x)");
    row("RFC 9110 §5.6.1: empty elements", ", ,Bearer a=b,, ,c=d,", "Bearer(a=b,c=d)");
    row("RFC 6750 §3: the second example",
        R"(Bearer realm="example", error="invalid_token", error_description="The access token expired")",
        "Bearer(realm=example,error=invalid_token,error_description=The access token expired)");
    row("at the cap", "Bearer a=" + QByteArray(8 * 1024 - 9, 'x'),
        "Bearer(a=" + QByteArray(8 * 1024 - 9, 'x') + ')');
}

void ChallengesTest::fieldsAreRead()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, read);
    const auto challenges = readChallenges(field);
    QVERIFY2(challenges, qPrintable(challenges ? QString() : challenges.error().detail));
    QCOMPARE(written(*challenges), read);
}

void ChallengesTest::whatIsNoFieldIsRefused_data()
{
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const QByteArray &field) { QTest::newRow(name) << field; };
    row("RFC 9110 §5.6.4: a quote that does not end", R"(Bearer realm="x)");
    row("RFC 9110 §5.6.4: an escape at the end", "Bearer realm=\"x\\");
    row("RFC 9110 §5.5: a line break within quotes", "Bearer realm=\"a\r\nX: y\"");
    row("RFC 9110 §5.5: NUL within quotes", "Bearer realm=\"a"_ba + '\0' + '"');
    row("RFC 9110 §5.6.4: text after a quote", R"(Bearer realm="x"y)");
    row("RFC 9110 §5.6.4: a quote within a token", R"(Bearer realm=x"y")");
    row("RFC 9110 §11.2: a parameter without a scheme", R"(realm="x")");
    row("RFC 9110 §11.2: a parameter without a value", "Bearer realm=, error=x");
    row("RFC 9110 §11.2: a value without a name", "Bearer =x");
    row("RFC 9110 §11.2: a name twice", "Bearer error=a, ERROR=b");
    row("RFC 9110 §11.2: token68 and parameters", "Negotiate abc==, realm=x");
    row("RFC 9110 §11.2: no comma between parameters", "Bearer a=1 b=2");
    row("RFC 9110 §11.1: a scheme that is no token", "Bea(rer realm=x");
    row("RFC 9110 §11.1: a scheme in quotes", R"("Bearer" realm=x)");
    row("RFC 9110 §5.6.2: bytes beyond ASCII in a token", "Bearer realm=\xc3\xa4");
    row("above the cap", "Bearer a=" + QByteArray(8 * 1024 - 8, 'x'));
    row("too many challenges", QByteArray("A,").repeated(17));
    QByteArray many = "Bearer a=1";
    for (int i = 0; i < 64; ++i)
        many += ",p" + QByteArray::number(i) + "=1";
    row("too many parameters", many);
}

void ChallengesTest::whatIsNoFieldIsRefused()
{
    QFETCH(QByteArray, field);
    const auto challenges = readChallenges(field);
    QVERIFY2(!challenges, challenges ? written(*challenges).constData() : "");
    QCOMPARE(challenges.error().kind, ErrorKind::Protocol);
}

void ChallengesTest::namesAreComparedWithoutCase()
{
    const auto challenges = readChallenges("bEARER a=\"\"");
    QVERIFY(challenges->first().isOf("Bearer"));
    QVERIFY(!challenges->first().isOf("Bear"));
    QVERIFY(challenges->first().parameter("a"));
    QVERIFY(!challenges->first().parameter("b"));
}

QTEST_APPLESS_MAIN(ChallengesTest)
#include "tst_challenges.moc"
