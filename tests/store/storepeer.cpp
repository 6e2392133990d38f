// Another Patchbay process, for tests: `store_peer FOLDER COMMAND`. Speaks on stdout, one word a line, and
// stays until it is killed or its stdin ends.
//   lease   leases rows one by one until none is left, printing each id, and keeps them
//   begin   the same, and each is on its way when it is printed
//   write   adds rows for ever, printing each id once it is acknowledged
#include "store/changefeed.h"
#include "store/database.h"
#include "store/outboxstore.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace patchbay;

namespace
{
void say(const QString &word)
{
    std::printf("%s\n", qPrintable(word));
    std::fflush(stdout);
}

class Peer final : public QObject
{
public:
    explicit Peer(const QString &folder)
        : m_database(folder + u"/patchbay.db"_s)
        , m_feed(m_database, folder + u"/run"_s)
        , m_outbox(m_database, folder + u"/locks"_s)
    {
    }

    void lease(bool begins)
    {
        const LeaseRequest request{
            .connection = {u"c1"_s}, .accountId = u"005A"_s, .due = Timestamp(std::chrono::hours(1'000'000))};
        const auto begin = [this, begins](const QList<OutboxRow> &rows) {
            const Timestamp now(std::chrono::hours(1));
            return m_outbox.noteAttempt(begins ? rows : QList<OutboxRow>(), now).then(this, [rows](Done) {
                return rows;
            });
        };
        m_outbox.lease(request)
            .then(this, begin)
            .finally(this, [this, begins](const Result<QList<OutboxRow>> &rows) {
                if (!rows)
                    return say(u"error "_s + rows.error().detail);
                if (rows->isEmpty())
                    return say(u"end"_s);
                say(rows->first().id.value);
                lease(begins);
            });
    }

    void write()
    {
        OutboxRow row;
        row.id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
        row.connection = {u"c1"_s};
        row.accountId = u"005A"_s;
        row.object = u"Lead"_s;
        m_outbox.add(row).finally(this, [this](const Result<OutboxRow> &added) {
            if (!added)
                return say(u"error "_s + added.error().detail);
            say(added->id.value);
            write();
        });
    }

private:
    Database m_database;
    ChangeFeed m_feed;
    OutboxStore m_outbox;
};
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    Peer peer(arguments.at(1));
    if (arguments.at(2) == "write"_L1)
        peer.write();
    else
        peer.lease(arguments.at(2) == "begin"_L1);
    QSocketNotifier input(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
