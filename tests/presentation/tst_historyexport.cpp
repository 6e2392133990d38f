#include "gui/pagesfixture.h"
#include "presentation/historyexport.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

class HistoryExportTest : public QObject
{
    Q_OBJECT
private slots:
    void formulasBecomeText_data();
    void formulasBecomeText();
    void eachRecordIsALine();
    void fileIsThePersonsAlone();
    void whatIsGivenUpLeavesNoFile();
    void secondOneIsRefusedWhileOneGoesOn();
    void onlyOneConnectionsHistoryIsWritten();
    void moreThanAPageIsWritten();
    void historyOutlivesItsConnection();
    void fileThatCannotBeWrittenIsTold();
};

void HistoryExportTest::formulasBecomeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Acme"_s << "Acme"_ba;
    QTest::newRow("empty") << QString() << ""_ba;
    QTest::newRow("equals") << u"=1+1"_s << "'=1+1"_ba;
    QTest::newRow("plus") << u"+49 221"_s << "'+49 221"_ba;
    QTest::newRow("minus") << u"-2"_s << "'-2"_ba;
    QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba;
    QTest::newRow("tab") << u"\t=1"_s << "'\t=1"_ba;
    QTest::newRow("return") << u"\r=1"_s << "\"'\r=1\""_ba;
    QTest::newRow("formula with quotes")
        << u"=HYPERLINK(\"http://x\",\"y\")"_s << "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""_ba;
    QTest::newRow("inside") << u"a=b"_s << "a=b"_ba;
    QTest::newRow("comma") << u"a, b"_s << "\"a, b\""_ba;
    QTest::newRow("line break") << u"a\nb"_s << "\"a\nb\""_ba;
    QTest::newRow("other scripts") << u"日本 שלום"_s << u"日本 שלום"_s.toUtf8();
}

void HistoryExportTest::formulasBecomeText()
{
    QFETCH(QString, text);
    QTEST(csvCell(text), "cell");
}

void HistoryExportTest::eachRecordIsALine()
{
    const PagesFixture m;
    const ConnectionRow acme = m.org("acme", u"Acme Corp"_s, Environment::Production);
    QList<OutboxRow> rows{m.lead(1, u"Kim"_s, u"=cmd"_s, u"Contoso"_s, OutboxState::Sent, acme),
        m.lead(2, u"Noa"_s, u"Ejemplo"_s, u"A, B"_s, OutboxState::Rejected, acme)};
    const QByteArrayList lines
        = (historyHead() + historyLines(rows, {{acme.id, u"Acme Corp"_s}})).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith("\xef\xbb\xbfWritten,Connection,"));
    QVERIFY2(
        lines.at(1).contains(",Acme Corp,Lead,Kim =cmd,Contoso,k@contoso,sent,"), lines.at(1).constData());
    QVERIFY2(lines.at(2).contains("\"A, B\",k@contoso,rejected,"), lines.at(2).constData());
    QVERIFY(lines.at(2).trimmed().endsWith("INVALID_EMAIL_ADDRESS"));
}

void HistoryExportTest::fileIsThePersonsAlone()
{
    PagesFixture m;
    QVERIFY(await(m.outbox.add(m.lead(1, u"Kim"_s, u"A"_s, u"B"_s, OutboxState::Sent, m.demoOrg()))));
    HistoryExport history(m.connections, m.outbox);
    const QString path = m.folder.filePath(u"history.csv"_s);
    QFile before(path);
    QVERIFY(before.open(QFile::WriteOnly)); // one that is there already, and open to others
    before.close();
    QVERIFY(
        before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(await(history.write({}, path)).value(), 1);
    QCOMPARE(QFileInfo(path).permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
}

void HistoryExportTest::whatIsGivenUpLeavesNoFile()
{
    PagesFixture m;
    const ConnectionRow acme = m.org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m.keep(acme));
    QVERIFY(await(m.outbox.add(m.lead(1, u"Robin"_s, u"A"_s, u"N"_s, OutboxState::Queued, acme))));
    HistoryExport history(m.connections, m.outbox);
    const QSignalSpy written(&history, &HistoryExport::written);
    const QSignalSpy failed(&history, &HistoryExport::failed);
    const QString path = m.folder.filePath(u"history.csv"_s);
    const Task<int> given = history.write({}, path);
    QVERIFY(history.isWriting());
    history.cancel();
    const Result<int> ended = await(given);
    QVERIFY(!ended && ended.error().kind == ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(path));
    QTRY_VERIFY(!history.isWriting());
    QCOMPARE(written.count() + failed.count(), 0); // nobody needs to be told
    QCOMPARE(await(history.write({}, path)).value(), 1); // the next one is not
    QTRY_COMPARE(written.count(), 1);
    QVERIFY(QFile::exists(path));
}

void HistoryExportTest::secondOneIsRefusedWhileOneGoesOn()
{
    PagesFixture m;
    QVERIFY(await(m.outbox.add(m.lead(1, u"Kim"_s, u"A"_s, u"B"_s, OutboxState::Sent, m.demoOrg()))));
    HistoryExport history(m.connections, m.outbox);
    const QSignalSpy written(&history, &HistoryExport::written);
    const QSignalSpy failed(&history, &HistoryExport::failed);
    const QString first = m.folder.filePath(u"first.csv"_s);
    const QString second = m.folder.filePath(u"second.csv"_s);
    const Task<int> going = history.write({}, first);
    const Result<int> refused = await(history.write({}, second));
    QVERIFY(!refused);
    QCOMPARE(refused.error().providerCode, u"export_under_way"_s);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(await(going).value(), 1); // the first is none the worse for it
    QTRY_COMPARE(written.count(), 1);
    QVERIFY(QFile::exists(first) && !QFile::exists(second));
    // "Cancel" ends the one that goes on, and the next may begin at once.
    const Task<int> given = history.write({}, first);
    QVERIFY(QFile::remove(first));
    history.cancel();
    QVERIFY(!history.isWriting());
    const Task<int> next = history.write({}, second);
    QVERIFY(!await(given));
    QCOMPARE(await(next).value(), 1);
    QVERIFY(!QFile::exists(first) && QFile::exists(second));
}

void HistoryExportTest::onlyOneConnectionsHistoryIsWritten()
{
    PagesFixture m;
    const ConnectionRow acme = m.org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(await(m.outbox.add(m.lead(1, u"Kim"_s, u"Mine"_s, u"B"_s, OutboxState::Sent, acme))));
    QVERIFY(await(m.outbox.add(m.lead(2, u"Kim"_s, u"Other"_s, u"B"_s, OutboxState::Sent, m.demoOrg()))));
    HistoryExport history(m.connections, m.outbox);
    QVERIFY(await(history.hasAny(acme.id)).value());
    QVERIFY(!await(history.hasAny({u"other"_s})).value());
    const QString path = m.folder.filePath(u"history.csv"_s);
    QCOMPARE(await(history.write({.connection = acme.id}, path)).value(), 1);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.contains("Mine") && !csv.contains("Other"));
}

void HistoryExportTest::moreThanAPageIsWritten()
{
    PagesFixture m;
    QList<Task<OutboxRow>> added;
    for (int i = 0; i < 1001; ++i)
        added.append(
            m.outbox.add(m.lead(i, u"Kim"_s, u"L%1"_s.arg(i), u"B"_s, OutboxState::Queued, m.demoOrg())));
    for (const Task<OutboxRow> &row : added)
        QVERIFY(await(row));
    HistoryExport history(m.connections, m.outbox);
    QList<int> soFar;
    connect(&history, &HistoryExport::progressed, this, [&] { soFar.append(history.lines()); });
    QCOMPARE(await(history.write({}, m.folder.filePath(u"history.csv"_s))).value(), 1001);
    QCOMPARE(soFar, QList<int>{1000});
}

void HistoryExportTest::historyOutlivesItsConnection()
{
    PagesFixture m;
    m.connectSalesforce(tokenSet("old", "r0"));
    QVERIFY(await(m.outbox.add(m.lead(1, u"Kim"_s, u"Kept"_s, u"B"_s, OutboxState::Sent, m.row()))));
    m.http.expect("POST", u"https://login.salesforce.com/services/oauth2/revoke"_s)
        .answer(jsonReply(200, {}));
    QVERIFY(await(m.service.disconnectAccount(m.id)));
    QVERIFY(await(m.connections.all())->isEmpty());
    HistoryExport history(m.connections, m.outbox);
    QVERIFY(await(history.hasAny(m.id)).value());
    QCOMPARE(await(m.outbox.list({}))->first().fields.value("LastName"_L1).toString(), u"Kept"_s);
}

void HistoryExportTest::fileThatCannotBeWrittenIsTold()
{
    PagesFixture m;
    HistoryExport history(m.connections, m.outbox);
    const auto written = await(history.write({}, m.folder.filePath(u"no/such/folder.csv"_s)));
    QCOMPARE(written.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(HistoryExportTest)
#include "tst_historyexport.moc"
