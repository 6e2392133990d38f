// leadflow [JSFORCE-FOLDER]: leads from a key press to the org. Beside the outbox jsforce, where it is
// installed in that folder, with the same demo org in the same run; beside the key press a bare commit on the
// same disk.

#include "e2e/recordsfixture.h"
#include "engine/recordundo.h"
#include "gui/activitypage.h"
#include "gui/quickwindow.h"
#include "presentation/activitymodel.h"
#include "store/sql.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>

#include <algorithm>
#include <cstdio>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int turns = 3;
constexpr int aloneRows = 200;
constexpr int queuedRows = 2000;
constexpr int flushRows = 10'000;
constexpr int keyPresses = 50;
constexpr int farAway = 100; // milliseconds an answer takes, as from a data centre abroad
const QByteArray data = "/services/data/*";

class Samples
{
public:
    void add(double value) { m_values.push_back(value); }
    [[nodiscard]] double at(double share)
    {
        std::sort(m_values.begin(), m_values.end());
        return m_values[std::min(m_values.size() - 1, std::size_t(double(m_values.size()) * share))];
    }
    [[nodiscard]] double median() { return at(0.5); }

private:
    std::vector<double> m_values;
};

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void turnUntil(const std::function<bool()> &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
}

/// How long the event loop did not come round: no frame could be drawn meanwhile.
class Watchdog
{
public:
    Watchdog()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
            [this] { m_gaps.add(elapsed(m_since)), m_since.restart(); });
        m_timer.start(1ms);
    }
    [[nodiscard]] Samples &gaps() { return m_gaps; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    Samples m_gaps;
};

class Bench
{
public:
    Bench(DemoOrgProgram &org, const QJsonObject &granted, QString jsforce)
        : m_org(org)
        , m_jsforce(std::move(jsforce))
        , m(granted)
        , m_undo({m.outbox, m.connections, m.orgs, m.rights, m.clock})
        , m_activity({m.catalog, m.outbox, m.connections, m.records, m_undo, m.worker, m.clock})
    {
    }

    void run()
    {
        queue(1);
        drain(); // asks for the org's versions, once
        requestsPerLead();
        rates("at once", 0);
        rates("100 ms a request", farAway);
        keyPressToSaved();
        flush();
    }

private:
    void queue(int rows)
    {
        QList<Task<OutboxRow>> added;
        for (int i = 0; i < rows; ++i) {
            OutboxRow row;
            row.id = {m.entropy.uuid()};
            row.connection = {u"demo"_s};
            row.accountId = m.tokens.value("id"_L1).toString().section(u'/', -1);
            row.object = u"Lead"_s;
            row.fields = {{u"LastName"_s, u"Row %1"_s.arg(++m_names)}, {u"Company"_s, u"Bench"_s},
                {u"LeadSource"_s, u"Web"_s}};
            row.source = u"form"_s;
            row.createdAt = m.clock.now();
            added.append(m.outbox.add(row));
        }
        for (const Task<OutboxRow> &one : added) {
            if (!await(one))
                qFatal("a row was not kept");
        }
    }
    void drain()
    {
        if (!await(m.worker.drain(), 10min))
            qFatal("the queue did not go out");
        const auto counts = await(m.outbox.counts());
        if (!counts || counts->queued + counts->sending + counts->rejected + counts->uncertain > 0)
            qFatal("rows are left");
    }
    [[nodiscard]] int requests()
    {
        int count = 0;
        for (const auto &one : m_org.control("GET", "/requests").array()) {
            if (one.toObject().value("path"_L1).toString().startsWith("/services/data/"_L1))
                count += one.toObject().value("count"_L1).toInt();
        }
        return count;
    }
    void setDelay(int milliseconds)
    {
        control("/clear-faults", {});
        if (milliseconds > 0) {
            control("/faults",
                {{u"path"_s, QString::fromLatin1(data)}, {u"action"_s, u"delay"_s},
                    {u"delay"_s, milliseconds}, {u"times"_s, 1'000'000}});
        }
    }
    void control(const QByteArray &path, const QJsonObject &body)
    {
        if (m_org.control("POST", path, body).status != 200)
            qFatal("the demo org refuses %s", path.constData());
    }

    void requestsPerLead()
    {
        std::printf("| leads waiting | requests to the org | leads a request |\n|---|---|---|\n");
        for (const int rows : {1, 2, 3, 200, queuedRows}) {
            queue(rows);
            const int before = requests();
            drain();
            const int made = requests() - before;
            std::printf("| %d | %d | %.1f |\n", rows, made, double(rows) / made);
        }
        std::printf("\n");
    }

    [[nodiscard]] QJsonObject askJsforce(int alone, int together)
    {
        QProcess node;
        node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        node.setWorkingDirectory(m_jsforce);
        node.start(u"node"_s, {QStringLiteral(LEADS_SCRIPT)});
        node.write(
            QJsonDocument(QJsonObject{{u"url"_s, QString::fromLatin1(m_org.url())},
                              {u"token"_s, m.tokens.value("access_token"_L1)}, {u"version"_s, u"62.0"_s},
                              {u"alone"_s, alone}, {u"together"_s, together}})
                .toJson());
        node.closeWriteChannel();
        if (!node.waitForFinished(600'000) || node.exitCode() != 0)
            qFatal("jsforce did not create the leads");
        return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    }
    /// One by one: each waits for the one before it to have arrived, as when a person enters them.
    [[nodiscard]] double alone(int rows)
    {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < rows; ++i) {
            queue(1);
            drain();
        }
        return rows / elapsed(timer) * 1000;
    }
    [[nodiscard]] double together(int rows, Samples &kept)
    {
        QElapsedTimer timer;
        timer.start();
        queue(rows);
        kept.add(rows / elapsed(timer) * 1000);
        timer.restart();
        drain();
        return rows / elapsed(timer) * 1000;
    }
    void rates(const char *title, int delay)
    {
        setDelay(delay);
        const int single = delay > 0 ? aloneRows / 10 : aloneRows;
        Samples ours, oursQueued, kept, theirs, theirsQueued;
        for (int i = 0; i < turns; ++i) {
            ours.add(alone(single));
            oursQueued.add(together(queuedRows, kept));
            if (m_jsforce.isEmpty())
                continue;
            const QJsonObject took = askJsforce(single, queuedRows);
            theirs.add(single / took.value("alone"_L1).toDouble());
            theirsQueued.add(queuedRows / took.value("together"_L1).toDouble());
        }
        setDelay(0);
        std::printf(
            "| leads a second, answers %s | Patchbay | jsforce | ratio |\n|---|---|---|---|\n", title);
        if (m_jsforce.isEmpty()) {
            std::printf("| one by one, each kept on disk first | %.0f |  |  |\n| a queue of %d, 200 a "
                        "request | %.0f |  |  |\n",
                ours.median(), queuedRows, oursQueued.median());
        } else {
            std::printf("| one by one, each kept on disk first | %.0f | %.0f | %.2f |\n| a queue of %d, 200 "
                        "a request | %.0f | %.0f | %.2f |\n",
                ours.median(), theirs.median(), ours.median() / theirs.median(), queuedRows,
                oursQueued.median(), theirsQueued.median(), oursQueued.median() / theirsQueued.median());
        }
        std::printf("| kept on disk, nothing sent yet | %.0f |  |  |\n\n", kept.median());
        std::fflush(stdout);
    }

    /// A row on the same disk in the same mode, without all that is Patchbay.
    [[nodiscard]] double bareCommit(QSqlDatabase &bare)
    {
        QElapsedTimer timer;
        timer.start();
        if (!runSql(bare, u"INSERT INTO bare VALUES (randomblob(400))"_s))
            qFatal("the bare database does not take a row");
        return elapsed(timer);
    }
    void keyPressToSaved()
    {
        QSqlDatabase bare = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        bare.setDatabaseName(m.folder.filePath(u"bare.db"_s));
        if (!bare.open() || !runSql(bare, u"PRAGMA journal_mode = WAL"_s)
            || !runSql(bare, u"PRAGMA synchronous = FULL"_s)
            || !runSql(bare, u"CREATE TABLE bare (row BLOB)"_s))
            qFatal("no bare database");
        m.model.refresh();
        turnUntil([this] { return !m.model.form().isEmpty(); });
        QuickWindow window(m.model);
        window.begin(u"Lead"_s);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        Samples saved, commits;
        auto *const name = window.findChild<QLineEdit *>(u"lastName"_s);
        for (int i = 0; i < keyPresses; ++i) {
            name->setText(u"Key %1"_s.arg(++m_names));
            QTest::qWait(20); // what typing draws is drawn
            QSignalSpy told(&window, &QuickWindow::toastRequested);
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            turnUntil([&] { return !told.isEmpty(); });
            window.repaint(); // all of it, at once
            saved.add(elapsed(timer));
            commits.add(bareCommit(bare));
        }
        std::printf("| key press to saved and drawn, ms | median | 95 of 100 |\n|---|---|---|\n| quick lead "
                    "| %.1f | %.1f |\n"
                    "| a bare commit of SQLite on the same disk | %.1f | %.1f |\n\n",
            saved.median(), saved.at(0.95), commits.median(), commits.at(0.95));
        std::fflush(stdout);
        drain();
    }

    void flush()
    {
        queue(flushRows);
        ActivityPage page(m_activity, m.toComplete);
        page.resize(1280, 800);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("no page");
        Watchdog dog;
        QElapsedTimer timer;
        timer.start();
        m.worker.start();
        bool sent = false;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &page, [&] {
            m.outbox.counts().finally(&page, [&](const Result<OutboxStore::Counts> &counts) {
                sent = counts && counts->queued + counts->sending == 0;
            });
        });
        look.start(50ms);
        turnUntil([&] { return sent; });
        const double took = elapsed(timer);
        std::printf(
            "| a queue of %d goes out, Activity on screen |  |\n|---|---|\n| leads a second | %.0f |\n"
            "| longest pause of the window, ms | %.0f |\n| pause that 99 of 100 stay below, ms | %.1f |\n",
            flushRows, flushRows / took * 1000, dog.gaps().at(1), dog.gaps().at(0.99));
        if (!await(m.worker.stop()))
            qFatal("the worker does not stop");
    }

    DemoOrgProgram &m_org;
    QString m_jsforce;
    RecordsFixture m;
    RecordUndo m_undo;
    ActivityModel m_activity;
    int m_names = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    DemoOrgProgram org;
    if (!org.start({u"--memory"_s}))
        qFatal("the demo org does not start");
    Bench(org, org.connectedTokens(), argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString()).run();
    return 0;
}
