#include "automations/definition.h"
#include "base/jsonreader.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class DefinitionTest : public QObject
{
    Q_OBJECT
private slots:
    void aDefinitionReadsAsItWasWritten_data();
    void aDefinitionReadsAsItWasWritten();
    void mistakesAreToldWithTheirPlace_data();
    void mistakesAreToldWithTheirPlace();
    void allMistakesAreToldAtOnce();
    void everyKindHasItsName();
};

void DefinitionTest::aDefinitionReadsAsItWasWritten_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("Slack")
        << R"({"name":"Tell","when":{"object":"Lead","connection":"c1","fields":[{"field":"LeadSource","is":"Web"}]},
            "do":{"action":"slack_message","connection":"s1","channel":"#leads","text":"New {LastName}\nfrom {Company}"}})"_ba;
    QTest::newRow("Linear")
        << R"({"name":"Issue","when":{},"do":{"action":"linear_issue","connection":"l1","team":"t","title":"{LastName}","description":""}})"_ba;
    QTest::newRow("HubSpot")
        << R"({"name":"Copy","when":{},"do":{"action":"hubspot_contact","connection":"h1","fields":{"email":"{Email}"}}})"_ba;
    QTest::newRow("Zoho")
        << R"({"name":"Copy","when":{},"do":{"action":"zoho_contact","connection":"z1","fields":{"Email":"{Email}","Last_Name":"{LastName}"}}})"_ba;
    QTest::newRow("a command")
        << R"~({"name":"Run","when":{},"do":{"action":"command","program":"/usr/bin/true","arguments":["-x","$(rm)"],"timeoutSeconds":5
}
})~"_ba;
    QTest::newRow("a local URL")
        << R"({"name":"Post","when":{},"do":{"action":"local_url","url":"http://[::1]:8080/in?x=1"}})"_ba;
}

void DefinitionTest::aDefinitionReadsAsItWasWritten()
{
    QFETCH(QByteArray, json);
    const QJsonObject written = parseJsonObject(json).value();
    const auto automation = readAutomation(written);
    QVERIFY2(automation, automation ? "" : qPrintable(automation.error().detail));
    QVERIFY(!automation->isOn);
    QCOMPARE(automationJson(*automation), written);
}

void DefinitionTest::mistakesAreToldWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *json, const char *place) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place);
    };
    row("no name", R"({"do":{"action":"local_url","url":"http://localhost/"}})", "/name");
    row("a name of two lines", R"({"name":"a\nb","do":{"action":"local_url","url":"http://localhost/"}})",
        "/name");
    row("an unknown member", R"({"name":"a","then":1,"do":{"action":"local_url","url":"http://localhost/"}})",
        "/then");
    row("an unknown action", R"({"name":"a","do":{"action":"email"}})", "/do/action");
    row("nothing to do", R"({"name":"a"})", "/do");
    row("no target", R"({"name":"a","do":{"action":"slack_message","channel":"c","text":"x"}})",
        "/do/connection");
    row("a broken template",
        R"({"name":"a","do":{"action":"slack_message","connection":"s","channel":"c","text":"{x"}})",
        "/do/text");
    row("a setting of another kind",
        R"({"name":"a","do":{"action":"local_url","url":"http://localhost/","text":"x"}})", "/do/text");
    row("an address elsewhere", R"({"name":"a","do":{"action":"local_url","url":"http://example.com/"}})",
        "/do/url");
    row("an address that looks local",
        R"({"name":"a","do":{"action":"local_url","url":"http://localhost.evil.example/"}})", "/do/url");
    row("an address with a name in it",
        R"({"name":"a","do":{"action":"local_url","url":"http://localhost@evil.example/"}})", "/do/url");
    row("a local network", R"({"name":"a","do":{"action":"local_url","url":"http://192.168.0.1/"}})",
        "/do/url");
    row("a file", R"({"name":"a","do":{"action":"local_url","url":"file:///etc/passwd"}})", "/do/url");
    row("a program without its path", R"({"name":"a","do":{"action":"command","program":"sh -c x"}})",
        "/do/program");
    row("a command for ever",
        R"({"name":"a","do":{"action":"command","program":"/bin/true","timeoutSeconds":301}})",
        "/do/timeoutSeconds");
    row("arguments that are a line",
        R"({"name":"a","do":{"action":"command","program":"/bin/true","arguments":"-x y"}})",
        "/do/arguments");
    row("a field that is none",
        R"({"name":"a","when":{"fields":[{"field":"a b","is":"x"}]},"do":{"action":"local_url","url":"http://localhost/"}})",
        "/when/fields/0/field");
    row("a mapping that is none",
        R"({"name":"a","do":{"action":"hubspot_contact","connection":"h","fields":{"a/b":"x"}}})",
        "/do/fields");
}

void DefinitionTest::mistakesAreToldWithTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto automation = readAutomation(parseJsonObject(json).value());
    QVERIFY(!automation);
    QVERIFY(automation.error().kind == ErrorKind::Rejected);
    QVERIFY2(automation.error().detail.contains(place), qPrintable(automation.error().detail));
}

void DefinitionTest::allMistakesAreToldAtOnce()
{
    const auto automation = readAutomation(parseJsonObject(
        R"({"name":"","when":{"object":"a b"},"do":{"action":"command","program":"x","timeoutSeconds":0}})")
                                               .value());
    QVERIFY(!automation);
    for (const QString &place : {u"/name"_s, u"/when/object"_s, u"/do/program"_s, u"/do/timeoutSeconds"_s})
        QVERIFY2(automation.error().detail.contains(place), qPrintable(place));
}

void DefinitionTest::everyKindHasItsName()
{
    for (std::size_t i = 0; i < actionKinds; ++i) {
        QVERIFY(actionKindNamed(nameOf(ActionKind(i))) == ActionKind(i));
        QVERIFY(!usualSettings(ActionKind(i)).isEmpty());
    }
    for (std::size_t i = 0; i < runStates; ++i)
        QVERIFY(runStateNamed(nameOf(RunState(i))) == RunState(i));
}

QTEST_GUILESS_MAIN(DefinitionTest)
#include "tst_definition.moc"
