#include "presentation/outboxstate.h"

#include <QRegularExpression>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class OutboxStateTest final : public QObject
{
    Q_OBJECT
private slots:
    void factAndDetailAreTrue_data();
    void factAndDetailAreTrue();
};

void OutboxStateTest::factAndDetailAreTrue_data()
{
    using Counts = OutboxStore::Counts;
    using Look = OutboxSummary::Look;
    const OutboxHindrance offline{.isOffline = true};
    const OutboxHindrance readOnly{.isReadOnly = true};
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<OutboxHindrance>("hindrance");
    QTest::addColumn<Look>("look");
    QTest::addColumn<QString>("words");
    const auto row
        = [](const char *name, const Counts &counts, const OutboxHindrance &hindrance, Look look,
              const QString &words) { QTest::newRow(name) << counts << hindrance << look << words; };
    row("nothing", {}, {}, Look::Sent, u"Online, Everything is sent"_s);
    row("all arrived", {.sent = 3}, {}, Look::Sent, u"Online, Everything is sent"_s);
    row("one goes", {.queued = 1, .sending = 1}, {}, Look::Sending, u"Sending, 2 waiting"_s);
    row("some wait", {.queued = 2, .uncertain = 1}, {}, Look::Waiting, u"3 waiting, Patchbay keeps trying"_s);
    row("nothing may be written", {.queued = 2}, readOnly, Look::Waiting, u"2 waiting, Paused: read-only"_s);
    row("nothing may be written, nothing waits", {}, readOnly, Look::Sent, u"Online, Paused: read-only"_s);
    row("nothing may be written, one rejected", {.rejected = 1}, readOnly, Look::NeedsYou,
        u"1 need(s) you, Paused: read-only"_s);
    row("rejected", {.rejected = 1}, {}, Look::NeedsYou, u"Online, 1 need(s) you"_s);
    row("held back", {.rejected = 1, .needsDecision = 2}, {}, Look::NeedsYou, u"Online, 3 need(s) you"_s);
    row("a connection ended", {}, {.connectionsInNeed = 1}, Look::NeedsYou, u"Online, 1 need(s) you"_s);
    row("a connection ended, one was rejected", {.rejected = 1}, {.connectionsInNeed = 1}, Look::NeedsYou,
        u"Online, 2 need(s) you"_s);
    row("some wait for a connection that ended", {.queued = 3}, {.connectionsInNeed = 1}, Look::Waiting,
        u"3 waiting, 1 need(s) you"_s);
    row("rejected while others wait", {.queued = 1, .rejected = 1}, {}, Look::Waiting,
        u"1 waiting, 1 need(s) you"_s);
    row("offline", {}, offline, Look::Offline, u"Offline, Nothing waits"_s);
    row("offline and waiting", {.queued = 2}, offline, Look::Offline, u"Offline, 2 waiting"_s);
    row("offline and rejected", {.rejected = 2}, offline, Look::Offline, u"Offline, 2 need(s) you"_s);
}

void OutboxStateTest::factAndDetailAreTrue()
{
    QFETCH(const OutboxStore::Counts, counts);
    QFETCH(const OutboxHindrance, hindrance);
    const OutboxSummary summary = summarize(counts, hindrance);
    QTEST(summary.look, "look");
    QTEST(QStringList({summary.fact, summary.detail}).filter(QRegularExpression(u"."_s)).join(u", "_s),
        "words");
}

QTEST_GUILESS_MAIN(OutboxStateTest)
#include "tst_outboxstate.moc"
