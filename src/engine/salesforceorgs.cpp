#include "engine/salesforceorgs.h"

#include "base/logging.h"
#include "salesforce/apiversion.h"
#include "salesforce/outcome.h"
#include "salesforce/replies.h"
#include "salesforce/requests.h"
#include "store/connectionstore.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// A fair's worth of leads must not become as many writes of a counter.
constexpr Milliseconds usageInterval = std::chrono::minutes(1);

} // namespace

struct SalesforceOrgs::Private {
    struct Org {
        QString version; ///< as it was chosen last
        QStringList offered;
        std::optional<Task<QStringList>> asking;
        Milliseconds ahead{}; ///< of our clock
        ApiUsage usage;
        std::optional<Ticks> usageWritten;
        bool usageDue = false;
    };

    ApiClient &client;
    ConnectionStore &connections;
    Clock &clock;
    QHash<ConnectionId, Org> orgs;

    Task<QStringList> offered(SalesforceOrgs *self, const ConnectionId &id);
    void learn(SalesforceOrgs *self, const ConnectionId &id, const HttpReply &reply);
    void noteUsage(SalesforceOrgs *self, const ConnectionId &id, const ApiUsage &usage);
    void writeUsage(SalesforceOrgs *self, const ConnectionId &id);
};

SalesforceOrgs::SalesforceOrgs(ApiClient &client, ConnectionStore &connections, Clock &clock)
    : d(std::make_unique<Private>(Private{client, connections, clock, {}}))
{
}

SalesforceOrgs::~SalesforceOrgs() = default;

Task<HttpReply> SalesforceOrgs::send(const ConnectionId &id, const HttpRequest &request, SendWatch watch)
{
    return d->client.send(id, request, {}, std::move(watch)).then(this, [this, id](const HttpReply &reply) {
        d->learn(this, id, reply);
        return reply;
    });
}

/// The choice is read each time: a person may change it here or from another process.
Task<QString> SalesforceOrgs::apiVersion(const ConnectionId &id)
{
    return d->offered(this, id).then(this, [this, id](const QStringList &offered) {
        return d->connections.find(id).then(this, [this, offered](const ConnectionRow &row) {
            const Result<QString> version = chooseApiVersion(offered, row.apiVersion);
            d->orgs[row.id].version = version.value_or(QString());
            return version;
        });
    });
}

Task<QStringList> SalesforceOrgs::Private::offered(SalesforceOrgs *self, const ConnectionId &id)
{
    const Org &org = orgs[id];
    if (!org.offered.isEmpty())
        return Task<QStringList>::settled(org.offered);
    if (org.asking)
        return *org.asking;
    const Task<QStringList> task
        = self->send(id, versionsRequest()).then(self, [this](const HttpReply &reply) -> Result<QStringList> {
              if (!reply.isSuccess())
                  return fail(replyError(reply, clock.now()));
              return readVersions(reply.body);
          });
    orgs[id].asking = task;
    task.finally(self, [this, id](const Result<QStringList> &versions) {
        orgs[id].asking.reset();
        orgs[id].offered = versions.value_or(QStringList());
    });
    return task;
}

QString SalesforceOrgs::askedApiVersion(const ConnectionId &id) const
{
    return d->orgs.value(id).version;
}

QString SalesforceOrgs::knownApiVersion(const ConnectionId &id) const
{
    const QString version = askedApiVersion(id);
    return version.isEmpty() ? QString(newestApiVersion) : version;
}

void SalesforceOrgs::forget(const ConnectionId &id)
{
    d->orgs[id].offered.clear();
    d->orgs[id].version.clear();
}

Timestamp SalesforceOrgs::orgTime(const ConnectionId &id) const
{
    return d->clock.now() + d->orgs.value(id).ahead;
}

void SalesforceOrgs::Private::learn(SalesforceOrgs *self, const ConnectionId &id, const HttpReply &reply)
{
    if (const std::optional<Timestamp> theirs = reply.date())
        orgs[id].ahead = *theirs - clock.now();
    if (const auto usage = readApiUsage(reply.headers.value("Sforce-Limit-Info")))
        noteUsage(self, id, *usage);
}

void SalesforceOrgs::Private::noteUsage(SalesforceOrgs *self, const ConnectionId &id, const ApiUsage &usage)
{
    Org &org = orgs[id];
    org.usage = usage;
    if (org.usageDue)
        return;
    org.usageDue = true;
    const bool isFirst = !org.usageWritten;
    const Milliseconds wait = isFirst ? Milliseconds(0) : *org.usageWritten + usageInterval - clock.ticks();
    if (wait <= Milliseconds(0))
        writeUsage(self, id);
    else
        clock.after(wait, self, [this, self, id] { writeUsage(self, id); });
}

void SalesforceOrgs::Private::writeUsage(SalesforceOrgs *self, const ConnectionId &id)
{
    Org &org = orgs[id];
    org.usageDue = false;
    org.usageWritten = clock.ticks();
    const auto change = [usage = org.usage](ConnectionRow &row) {
        row.apiUsed = usage.used;
        row.apiLimit = usage.limit;
    };
    connections.update(id, change).finally(self, [id](const Result<ConnectionRow> &result) {
        if (!result)
            qCDebug(lcConnections) << "usage of" << id << "was not kept:" << result.error().detail;
    });
}

} // namespace patchbay
