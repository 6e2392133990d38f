#include "presentation/cards.h"
#include "presentation/connectiondetails.h"
#include "providers/catalog.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ConnectionDetailsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsKnownIsSaid();
    void whatIsNotKnownIsNotSaid();
    void appIsNamedByWhoseItIs();
    void changeThatWaitsIsTold();
    void missingScopesAreTold_data();
    void missingScopesAreTold();
    void anotherProvidersScopesMeanWhatItsDefinitionSays();
    void labelsAreMadeTidy();
    void longLabelsAndStrangeColoursAreRefused_data();
    void longLabelsAndStrangeColoursAreRefused();
    void copiedTextCannotBeBrokenOutOf();

private:
    [[nodiscard]] const ProviderDescriptor &salesforce() const { return *m_catalog.find({u"salesforce"_s}); }
    [[nodiscard]] static QStringList valuesOf(const ConnectionDetails &details, const QString &label)
    {
        for (const DetailSection &section : details.sections + QList{details.api}) {
            for (const DetailLine &line : section.lines) {
                if (line.label == label)
                    return line.values;
            }
        }
        return {};
    }

    const ProviderCatalog m_catalog;
    const Timestamp m_now{std::chrono::seconds(1'790'000'000)};
};

void ConnectionDetailsTest::whatIsKnownIsSaid()
{
    ConnectionRow row{.id = {u"c1"_s}, .provider = {u"salesforce"_s}};
    row.phase = ConnectionPhase::Connected;
    row.tenantLabel = u"Acme Corp"_s;
    row.tenantId = u"00D5g000004XyzKEAS"_s;
    row.accountLabel = u"sales@acme.example"_s;
    row.instanceUrl = QUrl(u"https://acme.my.salesforce.com"_s);
    row.scopesAsked = {u"api"_s, u"refresh_token"_s, u"chatter_api"_s};
    row.scopesGranted = {u"api"_s, u"id"_s};
    row.refreshedAt = m_now - 12min;
    row.checkedAt = m_now - 2min;
    row.apiUsed = 12408;
    row.apiLimit = 100000;
    row.environment = Environment::Production;
    row.lastErrorKind = nameOf(ErrorKind::Forbidden);
    row.lastErrorCode = u"API_DISABLED_FOR_ORG"_s;
    const ConnectionDetails details
        = makeDetails(row, salesforce(), {row}, {m_now + 90min, u"62.0"_s}, m_now);
    QCOMPARE(details.title, u"Acme Corp"_s);
    QCOMPARE(details.environmentWord, u"Production"_s);
    QCOMPARE(valuesOf(details, u"Instance"_s), QStringList{u"acme.my.salesforce.com"_s});
    QCOMPARE(valuesOf(details, u"Org ID"_s), QStringList{u"00D5g000004XyzKEAS"_s});
    QCOMPARE(valuesOf(details, u"Granted"_s), (QStringList{u"api"_s, u"id"_s}));
    QCOMPARE(valuesOf(details, u"Not granted"_s), QStringList{u"chatter_api"_s});
    QCOMPARE(valuesOf(details, u"Refreshed"_s), QStringList{u"12 min ago"_s});
    QCOMPARE(valuesOf(details, u"Used today"_s), QStringList{u"12,408 of 100,000"_s});
    QCOMPARE(details.checked, u"checked 2 min ago"_s);
    const auto &used = details.api.lines.constLast();
    QVERIFY(used.share && qFuzzyCompare(*used.share, 0.12408));
    QCOMPARE(details.apiSpoken, u"62.0"_s);
    QCOMPARE(valuesOf(details, u"Token ends"_s).size(), 1);
    QVERIFY(details.lastError.contains(u"API"_s));
    QVERIFY(details.takesRecords && details.isUsable);
    QVERIFY(details.apiVersion.isEmpty());
    QCOMPARE(details.apiVersions.first(), u"67.0"_s);
    QCOMPARE(details.apiVersions.last(), u"59.0"_s);
}

void ConnectionDetailsTest::whatIsNotKnownIsNotSaid()
{
    ConnectionRow row{.id = {u"c1"_s}, .provider = {u"linear"_s}};
    row.phase = ConnectionPhase::NeedsReconnect;
    const ConnectionDetails details = makeDetails(row, *m_catalog.find({u"linear"_s}), {row}, {}, m_now);
    for (const DetailSection &section : details.sections) {
        for (const DetailLine &line : section.lines)
            QVERIFY2(!line.values.isEmpty() && !line.values.first().isEmpty(), qPrintable(line.label));
        QVERIFY(!section.lines.isEmpty());
    }
    QVERIFY(details.apiSpoken.isEmpty() && valuesOf(details, u"Token ends"_s).isEmpty());
    QVERIFY(valuesOf(details, u"Used today"_s).isEmpty() && valuesOf(details, u"Issued"_s).isEmpty());
    QVERIFY(!details.takesRecords && !details.isUsable && details.apiVersions.isEmpty());
    QVERIFY(details.lastError.isEmpty());
}

void ConnectionDetailsTest::appIsNamedByWhoseItIs()
{
    ConnectionRow row{.id = {u"c1"_s}, .provider = {u"salesforce"_s}};
    row.phase = ConnectionPhase::Connected;
    row.clientId = u"3MVG9"_s;
    const auto app = [this, &row](const ProviderDescriptor &provider) {
        return valuesOf(makeDetails(row, provider, {row}, {}, m_now), u"App"_s).join(u' ');
    };
    ProviderDescriptor provider = salesforce();
    provider.clientId.clear();
    QCOMPARE(app(provider), u"Of the Salesforce settings"_s);
    provider.clientId = row.clientId;
    QCOMPARE(app(provider), u"Comes with Patchbay"_s);
    provider.settled.clientId = true;
    QCOMPARE(app(provider), u"Set by your administrator"_s);
    row.own.clientId = row.clientId;
    QCOMPARE(app(provider), u"This connection's own"_s);
    QVERIFY(makeDetails(row, provider, {row}, {}, m_now).mayChangeApp);
    row.phase = ConnectionPhase::Removing;
    QVERIFY(!makeDetails(row, provider, {row}, {}, m_now).mayChangeApp);
}

void ConnectionDetailsTest::changeThatWaitsIsTold()
{
    ConnectionRow row{.id = {u"c1"_s}, .provider = {u"salesforce"_s}};
    row.nextApp = OwnApp{u"3MVG9pRzvMkjMb6lXr2yQ0f8"_s, true, {u"api"_s, u"id"_s}, u"test.salesforce.com"_s};
    const auto waiting = [this, &row] {
        return valuesOf(makeDetails(row, salesforce(), {row}, {}, m_now), u"After reconnecting"_s).join(u' ');
    };
    QCOMPARE(waiting(), u"app 3MVG9p…2yQ0f8; scopes api, id; sign-in address test.salesforce.com"_s);
    row.nextApp = OwnApp();
    QCOMPARE(waiting(), u"app of the Salesforce settings"_s);
    row.nextApp.reset();
    QCOMPARE(waiting(), QString());
}

void ConnectionDetailsTest::missingScopesAreTold_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("granted");
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("all given") << QStringList{u"api"_s} << QStringList{u"api"_s} << QStringList();
    QTest::newRow("one less") << QStringList{u"api"_s, u"id"_s} << QStringList{u"api"_s}
                              << QStringList{u"id"_s};
    QTest::newRow("never told under either name")
        << QStringList{u"refresh_token"_s, u"offline_access"_s} << QStringList{u"api"_s} << QStringList();
    QTest::newRow("full is all") << QStringList{u"api"_s} << QStringList{u"full"_s} << QStringList();
    QTest::newRow("not told") << QStringList{u"api"_s} << QStringList() << QStringList();
}

void ConnectionDetailsTest::missingScopesAreTold()
{
    QFETCH(const QStringList, asked);
    QFETCH(const QStringList, granted);
    QFETCH(const QStringList, missing);
    ConnectionRow row;
    row.scopesAsked = asked;
    row.scopesGranted = granted;
    QCOMPARE(notGranted(salesforce(), row.scopesAsked, row.scopesGranted), missing);
}

void ConnectionDetailsTest::anotherProvidersScopesMeanWhatItsDefinitionSays()
{
    const ProviderDescriptor &xero = *m_catalog.find({u"xero"_s});
    QCOMPARE(notGranted(xero, {u"openid"_s, u"refresh_token"_s, u"offline_access"_s}, {u"full"_s}),
        (QStringList{u"openid"_s, u"refresh_token"_s}));
}

void ConnectionDetailsTest::labelsAreMadeTidy()
{
    const auto tidy = tidied({u"  Acme\n UAT "_s, u"desk\u202e-2"_s, u"東京"_s,
        {u" emea "_s, u"EMEA"_s, u""_s, u"events"_s}, connectionColours().first()});
    QVERIFY(tidy);
    QCOMPARE(tidy->label, u"Acme UAT"_s);
    QCOMPARE(tidy->user, u"desk-2"_s); // nothing that turns the line around
    QCOMPARE(tidy->tenant, u"東京"_s);
    QCOMPARE(tidy->tags, (QStringList{u"emea"_s, u"events"_s}));
}

void ConnectionDetailsTest::longLabelsAndStrangeColoursAreRefused_data()
{
    QTest::addColumn<ConnectionLabels>("labels");
    QTest::addColumn<QString>("field");
    const QString text(mostLabelLetters + 1, u'x');
    QTest::newRow("label") << ConnectionLabels{text, {}, {}, {}, {}} << u"label"_s;
    QTest::newRow("user") << ConnectionLabels{{}, text, {}, {}, {}} << u"user"_s;
    QTest::newRow("tenant") << ConnectionLabels{{}, {}, text, {}, {}} << u"tenant"_s;
    QTest::newRow("tag") << ConnectionLabels{{}, {}, {}, {u"a"_s, text}, {}} << u"tags"_s;
    QTest::newRow("colour") << ConnectionLabels{{}, {}, {}, {}, u"#123456"_s} << u"colour"_s;
}

void ConnectionDetailsTest::longLabelsAndStrangeColoursAreRefused()
{
    QFETCH(const ConnectionLabels, labels);
    QFETCH(const QString, field);
    const auto tidy = tidied(labels);
    QVERIFY(!tidy);
    QCOMPARE(tidy.error().kind, ErrorKind::Rejected);
    QCOMPARE(tidy.error().providerText, field);
}

void ConnectionDetailsTest::copiedTextCannotBeBrokenOutOf()
{
    const auto text = [](CopyShape shape, const char *token) {
        return copyText(
            shape, Secret(QByteArray(token)), "Bearer", QUrl(u"https://acme.my.salesforce.com/"_s))
            .reveal()
            .toByteArray();
    };
    QCOMPARE(text(CopyShape::Curl, "00D!a"),
        "curl -H 'Authorization: Bearer 00D!a' 'https://acme.my.salesforce.com'"_ba);
    QCOMPARE(text(CopyShape::Jsforce, "00D!a"),
        "new jsforce.Connection({ instanceUrl: 'https://acme.my.salesforce.com', accessToken: '00D!a' })"_ba);
    QCOMPARE(text(CopyShape::Environment, "00D!a"),
        "export INSTANCE_URL='https://acme.my.salesforce.com'\nexport ACCESS_TOKEN='00D!a'\n"_ba);
    QVERIFY(text(CopyShape::Environment, "a'; rm -rf ~; '").contains(R"('a'\''; rm -rf ~; '\''')"));
    QVERIFY(text(CopyShape::Jsforce, "a\\' + x").contains(R"('a\\\' + x')"));
}

QTEST_GUILESS_MAIN(ConnectionDetailsTest)
#include "tst_connectiondetails.moc"
