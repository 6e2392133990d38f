#include "intake/leadfile.h"

#include "intake/offlineengine.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// A CSV file that a person opened, up to the outbox; no org is asked.
class LeadFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void leadsAreQueuedAfterAYes();
    void nothingIsQueuedWithoutAYes();
    void openedAgainNothingIsDoubled();
    void restIsQueuedWhereTheFileHadBeenStopped();
    void correctedFileBringsWhatWasCorrected();
    void whatTheOrgLearnsLaterDoublesNothing();
    void allAreKeptOrNone();
    void whoSaysNoIsNotAskedAgain();
    void rowsThatAreAlikeAreAllQueued();
    void eachOrgGetsItsOwn();
    void orgOfThePersonsWorkComesFirst();
    void whatIsLeftOutIsTold();
    void whatThePersonMatchesCounts();
    void fieldGoesToOneColumn();
    void constantsGoIntoEveryLead();
    void whatLacksIsTold();
    void matchedOtherwiseNothingIsDoubled();
    void keptPlanComesBackAsItWas();
    void withoutAnOrgItIsKept();
    void whatNoOrgCouldTakeIsToldWithoutOne_data();
    void whatNoOrgCouldTakeIsToldWithoutOne();
    void fileThatIsNoneIsRefused_data();
    void fileThatIsNoneIsRefused();
    void readOnlyModeIsSaidInsteadOfTheQuestion();
    void troubleOfOneOrgLeavesTheOthers();
    void newestFileCounts();

private:
    [[nodiscard]] QString put(const QByteArray &content, const QString &name = u"fair.csv"_s) const
    {
        QFile file(m_home->filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("the file could not be written");
        return file.fileName();
    }
    void addOrg(const QString &id, const QString &label)
    {
        ConnectionRow row;
        row.id = {id};
        row.provider = {u"salesforce"_s};
        row.phase = ConnectionPhase::Connected;
        row.accountId = u"005"_s + id;
        row.tenantLabel = label;
        row.environment = Environment::Production;
        row.scopesGranted = {u"api"_s};
        row.instanceUrl = QUrl(u"https://%1.my.salesforce.com"_s.arg(id));
        row.offlineSince = m_clock.now();
        QVERIFY(await(m_engine->connections.save(row)));
    }
    [[nodiscard]] std::unique_ptr<LeadFile> makeFile()
    {
        return std::make_unique<LeadFile>(LeadFile::Parts{m_engine->catalog, m_engine->connections,
            m_engine->rights, m_engine->records, m_engine->outbox, m_engine->worker, m_clock});
    }
    /// The plan that opening leads to.
    [[nodiscard]] ImportPlan open(const QString &path, const QString &preferred = {})
    {
        QSignalSpy asked(m_file.get(), &LeadFile::planned);
        m_file->open(path, {preferred});
        if (!QTest::qWaitFor([&asked] { return !asked.isEmpty(); }, 30'000))
            return {};
        return asked.first().first().value<ImportPlan>();
    }
    [[nodiscard]] static QStringList leftOut(const ImportPlan &plan)
    {
        QStringList names;
        for (const ImportColumn &column : plan.columns) {
            if (column.field.isEmpty())
                names.append(column.name);
        }
        return names;
    }
    /// The plan that comes of it.
    [[nodiscard]] ImportPlan planAfter(const std::function<void()> &act)
    {
        QSignalSpy planned(m_file.get(), &LeadFile::planned);
        act();
        const bool came = QTest::qWaitFor([&planned] { return !planned.isEmpty(); }, 30'000);
        return came ? planned.last().first().value<ImportPlan>() : ImportPlan();
    }
    [[nodiscard]] bool queue()
    {
        QSignalSpy queued(m_file.get(), &LeadFile::queued);
        m_file->confirm();
        return QTest::qWaitFor([&queued] { return !queued.isEmpty(); }, 30'000);
    }
    [[nodiscard]] QList<OutboxRow> rows() { return await(m_engine->outbox.list({})).value(); }

    std::unique_ptr<QTemporaryDir> m_home;
    FakeClock m_clock;
    std::unique_ptr<OfflineEngine> m_engine;
    std::unique_ptr<LeadFile> m_file;
};

void LeadFileTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<OfflineEngine>(m_home->path(), m_clock);
    m_file = makeFile();
}

void LeadFileTest::cleanup()
{
    m_file.reset();
    m_engine.reset();
    m_home.reset();
}

void LeadFileTest::leadsAreQueuedAfterAYes()
{
    const QString path = put("Last name;Company\nRivers;ACME\nLee;Northwind\n");
    const ImportPlan question = open(path);
    QCOMPARE(question.file, u"fair.csv"_s);
    QCOMPARE(question.fresh, 2);
    QCOMPARE(question.known, 0);
    QCOMPARE(question.org.value, u"org"_s);
    QCOMPARE(question.orgs.size(), 1);
    QVERIFY(rows().isEmpty());
    QSignalSpy queued(m_file.get(), &LeadFile::queued);
    QVERIFY(queue());
    const auto batch = queued.first().first().value<ImportBatch>();
    QCOMPARE(batch.file, u"fair.csv"_s);
    QCOMPARE(batch.connection.value, u"org"_s);
    QCOMPARE(batch.rows.size(), 2);
    QCOMPARE(batch.rows.first().line, 2);
    QVERIFY(!m_file->kept());
    const QList<OutboxRow> there = rows();
    QCOMPARE(there.size(), 2);
    for (const OutboxRow &row : there) {
        QCOMPARE(row.connection.value, u"org"_s);
        QCOMPARE(row.object, u"Lead"_s);
        QCOMPARE(row.source, u"file"_s);
        QVERIFY(row.lookFirst);
    }
}

void LeadFileTest::nothingIsQueuedWithoutAYes()
{
    QCOMPARE(open(put("LastName\nRivers\n")).fresh, 1);
    m_file.reset();
    QVERIFY(rows().isEmpty());
}

void LeadFileTest::openedAgainNothingIsDoubled()
{
    const QString path = put("LastName\nRivers\nLee\n");
    QCOMPARE(open(path).fresh, 2);
    QVERIFY(queue());
    m_file = makeFile(); // as by another start of the program
    const ImportPlan again = open(path);
    QCOMPARE(again.fresh, 0);
    QCOMPARE(again.known, 2);
    m_file->confirm(); // and even who says yes to it doubles nothing
    QCOMPARE(rows().size(), 2);
}

void LeadFileTest::restIsQueuedWhereTheFileHadBeenStopped()
{
    const QString path = put("LastName\nRivers\nLee\nKim\n");
    QCOMPARE(open(path).fresh, 3);
    QVERIFY(queue());
    const QList<OutboxRow> there = rows();
    QVERIFY(await(m_engine->outbox.discard(SeenRow::of(there.first()))));
    const ImportPlan again = open(path);
    QCOMPARE(again.fresh, 1);
    QCOMPARE(again.known, 2);
    QVERIFY(queue());
    QCOMPARE(rows().size(), 3);
}

void LeadFileTest::correctedFileBringsWhatWasCorrected()
{
    QCOMPARE(open(put("LastName,Email\nRivers,a@one.example\n,b@two.example\nLee,\n")).fresh, 3);
    QVERIFY(queue());
    // A row was corrected, another put before it, and the columns stand in another order.
    const ImportPlan again
        = open(put("Email,Last name\n,Sample\na@one.example,Rivers\nb@two.example,Kim\n,Lee\n"));
    QCOMPARE(again.fresh, 2);
    QCOMPARE(again.known, 2);
    QVERIFY(queue());
    QCOMPARE(rows().size(), 5);
}

void LeadFileTest::whatTheOrgLearnsLaterDoublesNothing()
{
    const QString path = put("LastName,Mail,Shoe size\nLee,a@one.example,42\n");
    QCOMPARE(leftOut(open(path)), QStringList{u"Shoe size"_s});
    QVERIFY(queue());
    const QByteArray describe = R"({"name":"Lead","createable":true,"fields":[
        {"name":"LastName","label":"Last Name","type":"string","nillable":false,"createable":true,"length":80},
        {"name":"Email","label":"Email","type":"email","nillable":true,"createable":true,"length":80},
        {"name":"Shoe__c","label":"Shoe size","type":"string","nillable":true,"createable":true,"length":5}]})";
    QVERIFY(await(m_engine->schemas.save({{u"org"_s}, u"005A"_s, m_engine->orgs.knownApiVersion({u"org"_s}),
        u"Lead"_s, describe, {}, m_clock.now()})));
    const ImportPlan again = open(path);
    QCOMPARE(leftOut(again), QStringList());
    QCOMPARE(again.fresh, 0);
    QCOMPARE(again.known, 1);
}

/// Whatever ends the program after the yes: no part of a file is there alone.
void LeadFileTest::allAreKeptOrNone()
{
    QByteArray table = "LastName\n";
    for (int i = 0; i < 500; ++i)
        table += "Lead " + QByteArray::number(i) + '\n';
    QCOMPARE(open(put(table)).fresh, 500);
    QList<int> seen;
    connect(&m_engine->database, &Database::changed, this, [this, &seen] {
        m_engine->outbox.counts().finally(
            this, [&seen](const Result<OutboxStore::Counts> &counts) { seen.append(counts->queued); });
    });
    QVERIFY(queue());
    QCOMPARE(await(m_engine->outbox.counts())->queued, 500);
    QTRY_VERIFY(!seen.isEmpty());
    QCOMPARE(seen, QList<int>(seen.size(), 500));
}

void LeadFileTest::whoSaysNoIsNotAskedAgain()
{
    addOrg(u"prod"_s, u"Contoso"_s);
    QCOMPARE(open(put("LastName\nRivers\n")).fresh, 1);
    QSignalSpy asked(m_file.get(), &LeadFile::planned);
    m_file->choose({u"prod"_s});
    m_file->giveUp(); // while the other org is looked at
    QVERIFY(!QTest::qWaitFor([&asked] { return !asked.isEmpty(); }, 500));
    m_file->confirm();
    QVERIFY(rows().isEmpty());
}

void LeadFileTest::rowsThatAreAlikeAreAllQueued()
{
    const QString path = put("LastName\nRivers\nRivers\n");
    QCOMPARE(open(path).fresh, 2);
    QVERIFY(queue());
    QCOMPARE(rows().size(), 2);
    QCOMPARE(open(path).fresh, 0);
}

void LeadFileTest::eachOrgGetsItsOwn()
{
    addOrg(u"prod"_s, u"Contoso"_s);
    const QString path = put("LastName\nRivers\n");
    QCOMPARE(open(path, u"org"_s).org.value, u"org"_s);
    QVERIFY(queue());
    QCOMPARE(open(path, u"org"_s).fresh, 0);
    QSignalSpy asked(m_file.get(), &LeadFile::planned);
    m_file->choose({u"prod"_s});
    QTRY_COMPARE(asked.count(), 1);
    const auto question = asked.first().first().value<ImportPlan>();
    QCOMPARE(question.org.value, u"prod"_s);
    QCOMPARE(question.fresh, 1);
    QVERIFY(queue());
    QCOMPARE(rows().size(), 2);
    QCOMPARE(rows().first().connection.value, u"prod"_s);
    QCOMPARE(rows().first().accountId, u"005prod"_s);
}

void LeadFileTest::orgOfThePersonsWorkComesFirst()
{
    addOrg(u"prod"_s, u"Contoso"_s);
    const QString path = put("LastName\nRivers\n");
    QCOMPARE(open(path, u"prod"_s).org.value, u"prod"_s);
    QCOMPARE(open(path, u"gone"_s).orgs.size(), 2); // one that is there all the same
    QVERIFY(!open(path, u"gone"_s).org.isEmpty());
}

void LeadFileTest::whatIsLeftOutIsTold()
{
    const QByteArray describe = R"({"name":"Lead","createable":true,"fields":[
        {"name":"LastName","label":"Last Name","type":"string","nillable":false,"createable":true,"length":5}]})";
    QVERIFY(await(m_engine->schemas.save({{u"org"_s}, u"005A"_s, m_engine->orgs.knownApiVersion({u"org"_s}),
        u"Lead"_s, describe, {}, m_clock.now()})));
    const ImportPlan question = open(put("Last Name,Shoe size\nGood,1\nMuch too long,2\n,3\n"));
    QCOMPARE(question.fresh, 1);
    QCOMPARE(leftOut(question), QStringList{u"Shoe size"_s});
    QCOMPARE(question.wrong.size(), 2);
    QCOMPARE(question.wrong.first().line, 3);
    QVERIFY(!question.wrong.first().text.isEmpty());
    const QByteArray faults = m_file->faults();
    QVERIFY(faults.contains("Much too long") && !faults.contains("Good"));
    QVERIFY(queue());
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().fields.value("LastName"_L1).toString(), u"Good"_s);
}

void LeadFileTest::whatThePersonMatchesCounts()
{
    const ImportPlan first = open(put("LastName,Where\nRivers,Oslo\n"));
    QCOMPARE(first.columns.at(1).match, ColumnMatch::LeftOut);
    const ImportPlan plan = planAfter([this] { m_file->match(1, u"City"_s); });
    QCOMPARE(plan.columns.at(1).field, u"City"_s);
    QCOMPARE(plan.columns.at(1).match, ColumnMatch::Chosen);
    QVERIFY(queue());
    QCOMPARE(rows().first().fields.value("City"_L1).toString(), u"Oslo"_s);
}

void LeadFileTest::fieldGoesToOneColumn()
{
    QCOMPARE(open(put("LastName,Where\nRivers,Oslo\n")).fresh, 1);
    const ImportPlan plan = planAfter([this] { m_file->match(1, u"LastName"_s); });
    QCOMPARE(plan.columns.at(1).field, u"LastName"_s);
    QVERIFY(plan.columns.at(0).field.isEmpty());
    QCOMPARE(plan.columns.at(0).match, ColumnMatch::LeftOut);
    const ImportPlan back = planAfter([this] { m_file->match(0, u"LastName"_s); });
    QCOMPARE(back.columns.at(0).field, u"LastName"_s);
    QVERIFY(back.columns.at(1).field.isEmpty());
    const ImportPlan none = planAfter([this] { m_file->match(7, u"Nowhere"_s); });
    QCOMPARE(none.columns.size(), 2);
}

void LeadFileTest::constantsGoIntoEveryLead()
{
    QCOMPARE(open(put("LastName,City\nRivers,Oslo\nLee,\n")).fresh, 2);
    const ImportPlan plan = planAfter([this] { m_file->setConstants({{u"City"_s, u"Bergen"_s}}); });
    QCOMPARE(plan.constants.size(), 1);
    QVERIFY(queue());
    QStringList cities;
    for (const OutboxRow &row : rows())
        cities.append(row.fields.value("City"_L1).toString());
    QCOMPARE(cities, QStringList({u"Bergen"_s, u"Oslo"_s})); // the newest first
}

void LeadFileTest::whatLacksIsTold()
{
    const ImportPlan plan = open(put("Shoe size\n42\n"));
    QCOMPARE(plan.lacking, QStringList{u"LastName"_s});
    QCOMPARE(plan.fresh, 0);
    QCOMPARE(plan.wrong.size(), 1);
    const ImportPlan filled = planAfter([this] { m_file->match(0, u"LastName"_s); });
    QVERIFY(filled.lacking.isEmpty());
    QCOMPARE(filled.fresh, 1);
}

void LeadFileTest::matchedOtherwiseNothingIsDoubled()
{
    const QString path = put("LastName,Where\nRivers,Oslo\n");
    QCOMPARE(open(path).fresh, 1);
    QVERIFY(queue());
    QCOMPARE(open(path).known, 1);
    const ImportPlan plan = planAfter([this] { m_file->match(1, u"City"_s); });
    QCOMPARE(plan.fresh, 0);
    QCOMPARE(plan.known, 1);
}

/// For a window that takes the place of another.
void LeadFileTest::keptPlanComesBackAsItWas()
{
    addOrg(u"other"_s, u"Other"_s);
    QCOMPARE(open(put("LastName,Where\nRivers,Oslo\n"), u"org"_s).fresh, 1);
    QCOMPARE(planAfter([this] { m_file->choose({u"other"_s}); }).org.value, u"other"_s);
    QCOMPARE(planAfter([this] { m_file->match(1, u"City"_s); }).columns.at(1).field, u"City"_s);
    QCOMPARE(planAfter([this] { m_file->setConstants({{u"Title"_s, u"CEO"_s}}); }).constants.size(), 1);
    const auto kept = m_file->kept();
    QVERIFY(kept);
    m_file = makeFile();
    m_file->keep(*kept);
    const ImportPlan plan = planAfter([this] { m_file->goOn({u"org"_s}); });
    QCOMPARE(plan.org.value, u"other"_s);
    QCOMPARE(plan.columns.at(1).field, u"City"_s);
    QCOMPARE(plan.columns.at(1).match, ColumnMatch::Chosen);
    QCOMPARE(plan.constants, QList<ImportConstant>({{u"Title"_s, u"CEO"_s}}));
}

void LeadFileTest::withoutAnOrgItIsKept()
{
    QVERIFY(await(m_engine->connections.remove({u"org"_s})));
    const QSignalSpy missing(m_file.get(), &LeadFile::orgMissing);
    m_file->open(put("Nachname\nRivers\n"), {}); // a column that only the org may know
    QTRY_COMPARE(missing.count(), 1);
    QVERIFY(missing.first().first().toString().contains(u"fair.csv"_s));

    const QString path = put("LastName\nRivers\n");
    m_file->open(path, {});
    QTRY_COMPARE(missing.count(), 2);
    QVERIFY(QFile::remove(path));
    addOrg(u"new"_s, u"New"_s);
    const QSignalSpy asked(m_file.get(), &LeadFile::planned);
    m_file->goOn({u"new"_s});
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<ImportPlan>().org.value, u"new"_s);
    m_file->goOn({u"new"_s}); // it is no longer waited for
    QVERIFY(queue());
    QCOMPARE(rows().size(), 1);
    QCOMPARE(asked.count(), 1);
}

void LeadFileTest::whatNoOrgCouldTakeIsToldWithoutOne_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("why");
    QTest::newRow("no text") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << u"not UTF-8"_s;
    QTest::newRow("no CSV") << QByteArray("LastName\nA,B\n") << u"Line 2"_s;
    QTest::newRow("empty") << QByteArray() << u"first line"_s;
    QTest::newRow("only a header") << QByteArray("LastName\n") << u"no record"_s;
}

/// Nobody connects an org for it in vain.
void LeadFileTest::whatNoOrgCouldTakeIsToldWithoutOne()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, why);
    QVERIFY(await(m_engine->connections.remove({u"org"_s})));
    const QSignalSpy missing(m_file.get(), &LeadFile::orgMissing);
    const QSignalSpy told(m_file.get(), &LeadFile::told);
    m_file->open(put(content), {});
    QTRY_COMPARE(told.count(), 1);
    QVERIFY2(told.first().at(1).toString().contains(why), qPrintable(told.first().at(1).toString()));
    QVERIFY(missing.isEmpty());
}

void LeadFileTest::fileThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("why");
    QTest::newRow("too large") << QByteArray(8 * 1024 * 1024 + 1, 'x') << u"larger than 8 MB"_s;
    QTest::newRow("no CSV") << QByteArray("LastName\nA,B\n") << u"Line 2"_s;
    QTest::newRow("empty") << QByteArray() << u"first line"_s;
    QTest::newRow("not there") << QByteArray("-") << u"cannot be read"_s;
    QTest::newRow("a folder") << QByteArray("/") << u"cannot be read"_s;
}

void LeadFileTest::fileThatIsNoneIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, why);
    const QString path = content == "-" ? m_home->filePath(u"none.csv"_s)
        : content == "/"                ? m_home->path()
                                        : put(content);
    const QSignalSpy told(m_file.get(), &LeadFile::told);
    m_file->open(path, {});
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.first().at(0).toString().endsWith(u"was not taken"_s));
    QVERIFY2(told.first().at(1).toString().contains(why), qPrintable(told.first().at(1).toString()));
    QVERIFY(rows().isEmpty());
}

void LeadFileTest::readOnlyModeIsSaidInsteadOfTheQuestion()
{
    QVERIFY(
        await(m_engine->preferences.update([](Preferences &preferences) { preferences.readOnly = true; })));
    const QSignalSpy asked(m_file.get(), &LeadFile::planned);
    const QSignalSpy told(m_file.get(), &LeadFile::told);
    m_file->open(put("LastName\nRivers\n"), {});
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(asked.isEmpty());
    QVERIFY(!told.first().at(1).toString().isEmpty());
}

/// Another of the person's orgs may take them.
void LeadFileTest::troubleOfOneOrgLeavesTheOthers()
{
    addOrg(u"other"_s, u"Other"_s);
    ConnectionRow first = await(m_engine->connections.find({u"org"_s})).value();
    first.scopesGranted = {u"openid"_s};
    QVERIFY(await(m_engine->connections.save(first)));
    const QString path = put("LastName\nRivers\n");
    const ImportPlan troubled = open(path, u"org"_s);
    QCOMPARE(troubled.org.value, u"org"_s);
    QCOMPARE(troubled.orgs.size(), 2);
    QVERIFY(!troubled.trouble.isEmpty());
    QCOMPARE(troubled.fresh, 0);
    m_file->confirm(); // there is nothing to say yes to
    QSignalSpy asked(m_file.get(), &LeadFile::planned);
    m_file->choose({u"other"_s});
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(asked.first().first().value<ImportPlan>().trouble.isEmpty());
    QVERIFY(queue());
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().connection.value, u"other"_s);
}

void LeadFileTest::newestFileCounts()
{
    const QSignalSpy asked(m_file.get(), &LeadFile::planned);
    m_file->open(put("LastName\nRivers\n", u"first.csv"_s), {});
    m_file->open(put("LastName\nLee\n", u"second.csv"_s), {});
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<ImportPlan>().file, u"second.csv"_s);
    QVERIFY(queue());
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().fields.value("LastName"_L1).toString(), u"Lee"_s);
    QCOMPARE(asked.count(), 1);
}

QTEST_GUILESS_MAIN(LeadFileTest)
#include "tst_leadfile.moc"
