#include "engine/disconnectmany.h"
#include "servicefixture.h"

#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString revokeUrl = u"https://login.salesforce.com/services/oauth2/revoke"_s;

QStringList idsOf(const QList<ConnectionRow> &rows)
{
    QStringList ids;
    for (const ConnectionRow &row : rows)
        ids.append(row.id.value);
    return ids;
}

} // namespace

class DisconnectManyTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void emptyFilterIsRefused_data();
    void emptyFilterIsRefused();
    void selectionSaysExactlyWhatIsHit_data();
    void selectionSaysExactlyWhatIsHit();
    void nothingThatFitsIsToldAsThat();
    void allAreRevokedAndErased();
    void onlyTheChosenGo();
    void otherSetThanConfirmedIsAskedAboutAgain_data();
    void otherSetThanConfirmedIsAskedAboutAgain();
    void aFewGoAtOnceAndAllAreReported();
    void halfDoneOnesStayAndAreTriedAgain();

private:
    void add(const QString &id, const std::function<void(ConnectionRow &)> &change = {})
    {
        const ConnectionId before = std::exchange(m->id, ConnectionId{id});
        m->connectSalesforce(tokenSet("a", qPrintable(u"refresh-"_s + id)));
        m->id = before;
        QVERIFY(await(m->connections.update({id}, [&](ConnectionRow &row) {
            row.accountId = u"005"_s + id;
            row.createdAt = m->clock.now() + Milliseconds(++m_added);
            if (change)
                change(row);
        })));
    }
    Result<DisconnectMany::Plan> plan(const ConnectionSelection &selection)
    {
        return await(m_many->plan(selection));
    }
    Result<QList<DisconnectMany::Ended>> run(const DisconnectMany::Plan &plan)
    {
        const auto task = m_many->run(plan);
        (void)m->turnUntil([&] { return task.isSettled(); });
        return await(task);
    }
    void expectRevocations(int count, int status = 200)
    {
        for (int i = 0; i < count; ++i)
            m->http.expect("POST", revokeUrl).answer(jsonReply(status, {}));
    }
    [[nodiscard]] QStringList left() { return idsOf(await(m->connections.all()).value()); }

    std::unique_ptr<ServiceFixture> m;
    std::unique_ptr<DisconnectMany> m_many;
    int m_added = 0;
};

void DisconnectManyTest::init()
{
    m = std::make_unique<ServiceFixture>();
    m_many = std::make_unique<DisconnectMany>(m->connections, m->service);
}

void DisconnectManyTest::cleanup()
{
    QCOMPARE(m->http.problems(), QStringList());
    m_many.reset();
    m.reset();
}

void DisconnectManyTest::emptyFilterIsRefused_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("nothing") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("spaces") << u" \t\n"_s;
}

void DisconnectManyTest::emptyFilterIsRefused()
{
    QFETCH(QString, value);
    for (const Result<ConnectionSelection> &made : {ConnectionSelection::tagged(value),
             ConnectionSelection::ofTenant(value), ConnectionSelection::ofProvider({value})}) {
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Rejected);
        QCOMPARE(made.error().providerCode, u"empty_filter"_s);
    }
}

void DisconnectManyTest::selectionSaysExactlyWhatIsHit_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("all but those that are no accounts") << u"all"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("by tag, whatever its case") << u"tag EMEA"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("not by a part of a tag") << u"tag em"_s << QStringList();
    QTest::newRow("by tenant") << u"tenant Acme"_s << QStringList{u"b"_s};
    QTest::newRow("by a tenant that is the user") << u"tenant desk-2"_s << QStringList{u"a"_s};
    QTest::newRow("by provider") << u"provider slack"_s << QStringList{u"c"_s};
}

void DisconnectManyTest::selectionSaysExactlyWhatIsHit()
{
    QFETCH(QString, what);
    const auto row = [](const char *id, const char *provider) {
        ConnectionRow made{.id = {QString::fromLatin1(id)}, .provider = {QString::fromLatin1(provider)}};
        made.phase = ConnectionPhase::Connected;
        return made;
    };
    QList<ConnectionRow> rows = {row("a", "salesforce"), row("b", "salesforce"), row("c", "slack"),
        row("d", "slack"), row("e", "slack")};
    rows[0].user = u"desk-2"_s;
    rows[0].tags = {u"emea"_s, u"fair"_s};
    rows[1].user = u"desk-3"_s;
    rows[1].tenant = u"acme"_s;
    rows[1].tags = {u"Emea"_s};
    rows[2].phase = ConnectionPhase::NeedsReconnect;
    rows[3].phase = ConnectionPhase::Connecting;
    rows[4].phase = ConnectionPhase::Removing;
    const QString value = what.section(u' ', 1);
    const ConnectionSelection selection = what.startsWith(u"tag"_s) ? *ConnectionSelection::tagged(value)
        : what.startsWith(u"tenant"_s)                              ? *ConnectionSelection::ofTenant(value)
        : what.startsWith(u"provider"_s) ? *ConnectionSelection::ofProvider({value})
                                         : ConnectionSelection::all();
    QTEST(idsOf(selection.from(rows)), "ids");
}

void DisconnectManyTest::nothingThatFitsIsToldAsThat()
{
    add(u"a"_s);
    const auto planned = plan(*ConnectionSelection::tagged(u"nobody"_s));
    QCOMPARE(planned.error().kind, ErrorKind::NotFound);
    QCOMPARE(planned.error().providerCode, u"nothing_selected"_s);
}

void DisconnectManyTest::allAreRevokedAndErased()
{
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        add(id);
    expectRevocations(3);
    const auto planned = plan(ConnectionSelection::all());
    QCOMPARE(idsOf(planned->rows), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    const auto ended = run(*planned);
    QCOMPARE(ended->size(), 3);
    for (const DisconnectMany::Ended &one : *ended)
        QVERIFY(one.outcome && one.outcome->revoked && one.outcome->erased);
    QCOMPARE(left(), QStringList());
}

void DisconnectManyTest::onlyTheChosenGo()
{
    add(u"a"_s, [](ConnectionRow &row) { row.tags = {u"old"_s}; });
    add(u"b"_s);
    expectRevocations(1);
    QVERIFY(run(*plan(*ConnectionSelection::tagged(u"old"_s))));
    QCOMPARE(left(), QStringList{u"b"_s});
    QVERIFY(text(m->http.requests().last().secretBody).contains(u"token=refresh-a"_s));
}

void DisconnectManyTest::otherSetThanConfirmedIsAskedAboutAgain_data()
{
    QTest::addColumn<bool>("more");
    QTest::newRow("one more") << true;
    QTest::newRow("one less") << false;
}

void DisconnectManyTest::otherSetThanConfirmedIsAskedAboutAgain()
{
    QFETCH(bool, more);
    add(u"a"_s);
    add(u"b"_s);
    const auto planned = plan(ConnectionSelection::all());
    if (more)
        add(u"c"_s);
    else
        QVERIFY(await(m->connections.remove({u"b"_s})));
    const QStringList before = left();
    const auto ended = run(*planned);
    QCOMPARE(ended.error().kind, ErrorKind::Rejected);
    QCOMPARE(ended.error().providerCode, u"selection_changed"_s);
    QCOMPARE(left(), before);
}

void DisconnectManyTest::aFewGoAtOnceAndAllAreReported()
{
    for (int i = 0; i < 10; ++i)
        add(QString::number(i));
    for (int i = 0; i < 10; ++i)
        m->http.expect("POST", revokeUrl).answer(jsonReply(200, {})).after(m->clock, 1s);
    const QSignalSpy progressed(m_many.get(), &DisconnectMany::progressed);
    const auto task = m_many->run(*plan(ConnectionSelection::all()));
    QVERIFY(QTest::qWaitFor([this] { return m->http.requests().size() == 4; }));
    QVERIFY(await(m->connections.all()));
    QCOMPARE(m->http.requests().size(), 4);
    QVERIFY(m->turnUntil([&] { return task.isSettled(); }));
    QCOMPARE(await(task)->size(), 10);
    QCOMPARE(progressed.count(), 10);
    QCOMPARE(progressed.last().at(1).toInt(), 10);
}

void DisconnectManyTest::halfDoneOnesStayAndAreTriedAgain()
{
    add(u"a"_s);
    add(u"b"_s);
    m->http.expect("POST", revokeUrl).answer(jsonReply(200, {}));
    m->http.expect("POST", revokeUrl).answer(fail(ErrorKind::Offline, u"no network"_s));
    const auto ended = run(*plan(ConnectionSelection::all()));
    QCOMPARE(ended->size(), 2);
    QCOMPARE(left().size(), 1);
    const ConnectionRow tombstone = await(m->connections.all())->first();
    QCOMPARE(tombstone.phase, ConnectionPhase::Removing);
    QCOMPARE(tombstone.reasonCode, QString(removal::notRevoked));
    expectRevocations(1);
    QVERIFY(await(m->service.recover())); // the next start
    QCOMPARE(left(), QStringList());
}

QTEST_GUILESS_MAIN(DisconnectManyTest)
#include "tst_disconnectmany.moc"
