// Another Patchbay process: `automation_peer FOLDER URL`. Sends what the outbox holds, as far as the database
// is concerned, then carries out what automations make of it, and ends; or is killed.
#include "engine/automationworker.h"
#include "engine/rights.h"
#include "net/qthttpclient.h"
#include "providers/catalog.h"
#include "serviceapi.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/outboxstore.h"
#include "store/preferencestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

namespace
{

class Peer final : public QObject
{
public:
    Peer(const QString &folder, const QUrl &services)
        : m_database(folder + u"/patchbay.db"_s)
        , m_outbox(m_database, folder + u"/locks"_s)
        , m_automations(m_database, folder + u"/locks"_s)
        , m_connections(m_database)
        , m_preferences(m_database)
        , m_catalog({}, folder + u"/providers"_s, {})
        , m_rights(m_catalog, m_preferences)
        , m_http(m_clock, "Patchbay-Test")
        , m_api(m_http, services)
        , m_commands(m_clock)
        , m_sender({m_connections, m_api, m_http, m_commands, m_rights, m_clock})
        , m_worker({m_automations, m_sender, m_clock, m_entropy})
    {
    }

    void create()
    {
        m_outbox.recoverOrphans(m_clock.now())
            .then(this,
                [this](int) {
                    return m_outbox.lease(
                        {.connection = {u"c1"_s}, .accountId = u"005A"_s, .due = m_clock.now()});
                })
            .finally(this, [this](const Result<QList<OutboxRow>> &rows) {
                if (rows && !rows->isEmpty())
                    arrive(rows->constFirst());
                else
                    m_worker.drain().finally(this, [](const Result<Done> &) { QCoreApplication::quit(); });
            });
    }

private:
    void arrive(OutboxRow row)
    {
        row.state = OutboxState::Sent;
        row.recordId = {u"00Q"_s + row.id.value};
        row.settledAt = m_clock.now();
        m_outbox.settle({row}).finally(this, [this](const Result<Done> &) { create(); });
    }

    SystemClock m_clock;
    SystemEntropy m_entropy;
    Database m_database;
    OutboxStore m_outbox;
    AutomationStore m_automations;
    ConnectionStore m_connections;
    PreferenceStore m_preferences;
    ProviderCatalog m_catalog;
    Rights m_rights;
    QtHttpClient m_http;
    ServiceApi m_api;
    CommandRunner m_commands;
    ActionSender m_sender;
    AutomationWorker m_worker;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    Peer peer(arguments.at(1), QUrl(arguments.at(2)));
    peer.create();
    return QCoreApplication::exec();
}
