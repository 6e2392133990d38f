#include "intake/importrun.h"

#include "intake/offlineengine.h"
#include "store/outboxkeys.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is told of leads of a file after they were queued; what becomes of them is written to the queue.
class ImportRunTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void allWaitAtFirst();
    void whatBecomesOfThemIsTold();
    void rejectionsSayLineNameAndReason();
    void rejectionsAreSavedAsTheyWere();
    void stopTakesWhatWaits();
    void whatArrivedAndWasForgottenHasArrived();
    void speedIsThatOfTheLastSeconds();
    void nothingIsToldOfWhatWasLeft();
    void otherRowsAreNotTouched();

private:
    /// Queued leads of these names, as of a file whose first lead stands in line 2.
    [[nodiscard]] ImportBatch queue(const QStringList &names)
    {
        ImportBatch batch{u"fair.csv"_s, {u"org"_s}, {}, {{u"Email"_s, u"E-mail"_s}}};
        QList<RecordDraft> drafts;
        for (const QString &name : names) {
            RecordDraft draft;
            draft.connection = batch.connection;
            draft.object = u"Lead"_s;
            draft.source = u"file"_s;
            draft.fields = {{u"LastName"_s, name}, {u"Phone"_s, u"+49 30"_s}};
            draft.idempotencyKey = u"file:org:%1:1"_s.arg(name);
            drafts.append(draft);
            batch.rows.append({draft.idempotencyKey, int(drafts.size()) + 1});
        }
        if (await(m_engine->records.submitAll(drafts)) != int(names.size()))
            qFatal("the leads could not be queued");
        return batch;
    }
    [[nodiscard]] ImportProgress follow(const ImportBatch &batch)
    {
        return after([&] { m_run->follow(batch); });
    }
    [[nodiscard]] ImportProgress after(const std::function<void()> &act)
    {
        QSignalSpy changed(m_run.get(), &ImportRun::changed);
        act();
        const bool came = QTest::qWaitFor([&changed] { return !changed.isEmpty(); }, 30'000);
        return came ? changed.last().first().value<ImportProgress>() : ImportProgress();
    }
    [[nodiscard]] ImportProgress read()
    {
        return after([this] { m_run->refresh(); });
    }
    /// Takes the oldest and settles it.
    [[nodiscard]] bool settleNext(OutboxState state)
    {
        auto rows
            = await(m_engine->outbox.lease({{u"org"_s}, u"005A"_s, OutboxState::Queued, m_clock.now(), 1}));
        if (!rows || rows->size() != 1)
            return false;
        OutboxRow &row = rows->first();
        row.state = state;
        row.settledAt = m_clock.now();
        if (state == OutboxState::Sent)
            row.recordId = {u"00Q%1"_s.arg(++m_records, 12, 10, QChar(u'0'))};
        if (state == OutboxState::Rejected) {
            row.errorKind = u"rejected"_s;
            row.errorCode = u"INVALID_EMAIL_ADDRESS"_s;
            row.errorText = u"E-mail: invalid email address"_s;
            row.errorFields = {u"Email"_s};
        }
        return bool(await(m_engine->outbox.settle(*rows)));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    FakeClock m_clock;
    std::unique_ptr<OfflineEngine> m_engine;
    std::unique_ptr<ImportRun> m_run;
    int m_records = 0;
};

void ImportRunTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<OfflineEngine>(m_home->path(), m_clock);
    m_run = std::make_unique<ImportRun>(ImportRun::Parts{
        m_engine->catalog, m_engine->connections, m_engine->database, m_engine->worker, m_clock});
}

void ImportRunTest::cleanup()
{
    m_run.reset();
    m_engine.reset();
    m_home.reset();
}

void ImportRunTest::allWaitAtFirst()
{
    const ImportProgress progress = follow(queue({u"Rivers"_s, u"Lee"_s}));
    QCOMPARE(progress.file, u"fair.csv"_s);
    QCOMPARE(progress.org.title, u"Acme"_s);
    QCOMPARE(progress.total, 2);
    QCOMPARE(progress.waiting, 2);
    QCOMPARE(progress.settled(), 0);
    QVERIFY(!progress.isOver());
    QVERIFY(m_run->batch());
}

void ImportRunTest::whatBecomesOfThemIsTold()
{
    QCOMPARE(follow(queue({u"A"_s, u"B"_s, u"C"_s, u"D"_s})).waiting, 4);
    QVERIFY(settleNext(OutboxState::Sent));
    QVERIFY(settleNext(OutboxState::Rejected));
    QVERIFY(settleNext(OutboxState::NeedsDecision));
    // By itself, a little later.
    const ImportProgress progress = after([this] { m_clock.advance(2s); });
    QCOMPARE(progress.created, 1);
    QCOMPARE(progress.rejected, 1);
    QCOMPARE(progress.inDoubt, 1);
    QCOMPARE(progress.waiting, 1);
    QVERIFY(settleNext(OutboxState::Sent));
    QVERIFY(read().isOver());
    QSignalSpy changed(m_run.get(), &ImportRun::changed);
    m_clock.advance(1min);
    QVERIFY(!QTest::qWaitFor([&changed] { return !changed.isEmpty(); }, 300)); // nothing comes any more
}

void ImportRunTest::rejectionsSayLineNameAndReason()
{
    QCOMPARE(follow(queue({u"A"_s, u"B"_s})).waiting, 2);
    QVERIFY(settleNext(OutboxState::Sent));
    QVERIFY(settleNext(OutboxState::Rejected));
    const ImportProgress progress = read();
    QCOMPARE(progress.rejections.size(), 1);
    const ImportRejection &rejection = progress.rejections.first();
    QCOMPARE(rejection.line, 3);
    QCOMPARE(rejection.who, u"B"_s);
    QCOMPARE(rejection.field, u"E-mail"_s);
    QVERIFY(!rejection.why.isEmpty());
}

void ImportRunTest::rejectionsAreSavedAsTheyWere()
{
    QCOMPARE(follow(queue({u"A"_s, u"B"_s})).waiting, 2);
    QVERIFY(settleNext(OutboxState::Rejected));
    QCOMPARE(read().rejected, 1);
    const QByteArray csv = m_run->rejections();
    QVERIFY2(csv.contains("LastName") && csv.contains("A,Web,+49 30,2,"), csv.constData());
    QCOMPARE(csv.count("\r\n"), 2);
}

void ImportRunTest::stopTakesWhatWaits()
{
    QCOMPARE(follow(queue({u"A"_s, u"B"_s, u"C"_s})).waiting, 3);
    QVERIFY(settleNext(OutboxState::Sent));
    auto leased
        = await(m_engine->outbox.lease({{u"org"_s}, u"005A"_s, OutboxState::Queued, m_clock.now(), 1}));
    QVERIFY(leased && leased->size() == 1); // on its way
    const ImportProgress stopped = after([this] { m_run->stop(); });
    QCOMPARE(stopped.created, 1);
    QCOMPARE(stopped.withdrawn, 1);
    QCOMPARE(stopped.waiting, 1);
    leased->first().state = OutboxState::Sent;
    leased->first().recordId = {u"00Q000000000077"_s};
    QVERIFY(await(m_engine->outbox.settle(*leased)));
    const ImportProgress over = read();
    QVERIFY(over.isOver());
    QCOMPARE(over.created, 2);
    QCOMPARE(over.withdrawn, 1);
    // What was taken out may come again, and is found by nobody.
    QCOMPARE(await(m_engine->outbox.keysOf(u"file:org"_s))->size(), 2);
    QVERIFY(await(m_engine->outbox.list({.text = u"C"_s}))->isEmpty());
}

void ImportRunTest::whatArrivedAndWasForgottenHasArrived()
{
    QCOMPARE(follow(queue({u"A"_s, u"B"_s})).waiting, 2);
    QVERIFY(settleNext(OutboxState::Sent));
    QCOMPARE(read().created, 1);
    m_clock.advance(48h);
    QCOMPARE(await(m_engine->outbox.forgetSent(m_clock.now())), 1);
    const ImportProgress progress = read();
    QCOMPARE(progress.created, 1);
    QCOMPARE(progress.withdrawn, 0);
    QCOMPARE(progress.waiting, 1);
}

void ImportRunTest::speedIsThatOfTheLastSeconds()
{
    QStringList names;
    for (int i = 0; i < 40; ++i)
        names.append(u"Lead %1"_s.arg(i));
    const ImportProgress first = follow(queue(names));
    QCOMPARE(first.perSecond, 0.0);
    QVERIFY(!first.left);
    for (int i = 0; i < 20; ++i)
        QVERIFY(settleNext(OutboxState::Sent));
    const ImportProgress progress = after([this] { m_clock.advance(4s); });
    QCOMPARE(progress.perSecond, 5.0);
    QCOMPARE(progress.left, std::optional(4s));
}

void ImportRunTest::nothingIsToldOfWhatWasLeft()
{
    QCOMPARE(follow(queue({u"A"_s})).waiting, 1);
    QSignalSpy changed(m_run.get(), &ImportRun::changed);
    m_run->refresh();
    m_run->leave();
    m_clock.advance(1min);
    QVERIFY(!QTest::qWaitFor([&changed] { return !changed.isEmpty(); }, 300));
    QVERIFY(!m_run->batch());
    QCOMPARE(m_run->progress().total, 0);
    QCOMPARE(await(m_engine->outbox.counts())->queued, 1);
}

void ImportRunTest::otherRowsAreNotTouched()
{
    const ImportBatch others = queue({u"Other"_s});
    QCOMPARE(follow(queue({u"A"_s})).total, 1);
    const ImportProgress stopped = after([this] { m_run->stop(); });
    QVERIFY(stopped.isOver());
    QCOMPARE(await(m_engine->outbox.keysOf(u"file:org"_s)).value(), QStringList{others.rows.first().key});
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "tst_importrun.moc"
