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
        QString version;
        std::optional<Task<QString>> asking;
        Milliseconds ahead{}; ///< of our clock
        ApiUsage usage;
        std::optional<Ticks> usageWritten;
        bool usageDue = false;
    };

    ApiClient &client;
    ConnectionStore &connections;
    Clock &clock;
    QHash<ConnectionId, Org> orgs;

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

Task<QString> SalesforceOrgs::apiVersion(const ConnectionId &id)
{
    Private::Org &org = d->orgs[id];
    if (!org.version.isEmpty())
        return Task<QString>::settled(org.version);
    if (org.asking)
        return *org.asking;
    const Task<QString> asking
        = send(id, versionsRequest()).then(this, [this](const HttpReply &reply) -> Result<QString> {
              if (!reply.isSuccess())
                  return fail(replyError(reply, d->clock.now()));
              return readVersions(reply.body).and_then(chooseApiVersion);
          });
    d->orgs[id].asking = asking;
    asking.finally(this, [this, id](const Result<QString> &version) {
        Private::Org &asked = d->orgs[id];
        asked.asking.reset();
        asked.version = version.value_or(QString());
    });
    return asking;
}

QString SalesforceOrgs::askedApiVersion(const ConnectionId &id) const
{
    return d->orgs.value(id).version;
}

QString SalesforceOrgs::knownApiVersion(const ConnectionId &id) const
{
    const QString version = askedApiVersion(id);
    return version.isEmpty() ? QString(defaultApiVersion) : version;
}

void SalesforceOrgs::forget(const ConnectionId &id)
{
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
