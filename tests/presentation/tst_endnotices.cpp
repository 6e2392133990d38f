#include "presentation/endnotices.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class EndNoticesTest final : public QObject
{
    Q_OBJECT
private slots:
    void onlyWhatJustEndedIsTold_data();
    void onlyWhatJustEndedIsTold();
    void wordsSayWhoAndWhatWaits_data();
    void wordsSayWhoAndWhatWaits();
    void whatWorksAgainOrIsGoneIsOver();
};

namespace
{

ConnectionRow acme(ConnectionPhase phase, const QString &reason = {})
{
    ConnectionRow row{.id = {u"acme"_s}, .provider = {u"salesforce"_s}, .phase = phase};
    row.reasonCode = reason;
    row.tenantLabel = u"Acme\nCorp"_s;
    return row;
}

QList<EndNotice> between(
    const QList<ConnectionRow> &before, const QList<ConnectionRow> &after, int waiting = 0)
{
    return endsBetween(
        before, after, [](const ProviderId &) { return u"Salesforce"_s; }, {{{u"acme"_s}, waiting}});
}

} // namespace

void EndNoticesTest::onlyWhatJustEndedIsTold_data()
{
    using enum ConnectionPhase;
    QTest::addColumn<QList<ConnectionRow>>("before");
    QTest::addColumn<QList<ConnectionRow>>("after");
    QTest::addColumn<int>("told");
    const auto row
        = [](const char *name, const QList<ConnectionRow> &before, const QList<ConnectionRow> &after,
              int told) { QTest::newRow(name) << before << after << told; };
    const QString dead = u"invalid_grant"_s;
    row("it worked, and ended", {acme(Connected)}, {acme(NeedsReconnect, dead)}, 1);
    row("it had ended before", {acme(NeedsReconnect, dead)}, {acme(NeedsReconnect, dead)}, 0);
    row("it is new here and has ended", {}, {acme(NeedsReconnect, dead)}, 0);
    row("it is being removed", {acme(Connected)}, {acme(Removing)}, 0);
    row("it works", {acme(Connected)}, {acme(Connected)}, 0);
    row("its run is over", {acme(Connected)}, {acme(NeedsReconnect, u"this_run_only"_s)}, 0);
}

void EndNoticesTest::onlyWhatJustEndedIsTold()
{
    QFETCH(const QList<ConnectionRow>, before);
    QFETCH(const QList<ConnectionRow>, after);
    QFETCH(const int, told);
    QCOMPARE(between(before, after).size(), told);
}

void EndNoticesTest::wordsSayWhoAndWhatWaits_data()
{
    QTest::addColumn<int>("waiting");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0 << u"Reconnect Acme Corp to go on using it."_s;
    QTest::newRow("one") << 1 << u"Reconnect Acme Corp to send 1 record(s) that wait."_s;
    QTest::newRow("several") << 3 << u"Reconnect Acme Corp to send 3 record(s) that wait."_s;
}

void EndNoticesTest::wordsSayWhoAndWhatWaits()
{
    QFETCH(const int, waiting);
    QFETCH(const QString, text);
    const EndNotice expected{{u"acme"_s}, {u"salesforce"_s}, u"Salesforce needs you"_s, text, u"Reconnect"_s};
    QCOMPARE(between({acme(ConnectionPhase::Connected)},
                 {acme(ConnectionPhase::NeedsReconnect, u"invalid_grant"_s)}, waiting),
        QList{expected});
}

void EndNoticesTest::whatWorksAgainOrIsGoneIsOver()
{
    const QList<ConnectionRow> ended{acme(ConnectionPhase::NeedsReconnect)};
    QCOMPARE(noLongerEnded(ended, {acme(ConnectionPhase::Connected)}), QList{ConnectionId{u"acme"_s}});
    QCOMPARE(noLongerEnded(ended, {}), QList{ConnectionId{u"acme"_s}});
    QVERIFY(noLongerEnded(ended, ended).isEmpty());
    QVERIFY(noLongerEnded({acme(ConnectionPhase::Connected)}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(EndNoticesTest)
#include "tst_endnotices.moc"
