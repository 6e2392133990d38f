#pragma once

#include "base/clock.h"
#include "engine/apiclient.h"

#include <QObject>

#include <memory>

namespace patchbay
{

class ConnectionStore;

/// What talking to an org teaches, for everybody who talks to it: the API versions it has (asked once per
/// run and connection), how far its clock is from ours, how much of its API budget is used (kept on the
/// connection's row, written at most once in a while).
class SalesforceOrgs final : public QObject
{
    Q_OBJECT
public:
    SalesforceOrgs(ApiClient &client, ConnectionStore &connections, Clock &clock);
    ~SalesforceOrgs() override;

    /// Sends through the ApiClient and learns from the answer.
    Task<HttpReply> send(const ConnectionId &id, const HttpRequest &request, SendWatch watch = {});
    /// The connection's own choice, else the newest that both sides know. Errors: those of
    /// chooseApiVersion().
    Task<QString> apiVersion(const ConnectionId &id);
    /// The same without a request: the newest where the org was not asked yet.
    [[nodiscard]] QString knownApiVersion(const ConnectionId &id) const;
    /// Only what the org was asked in this run; empty: it was not.
    [[nodiscard]] QString askedApiVersion(const ConnectionId &id) const;
    /// For an org that says its version is gone, or that was moved: it is asked again.
    void forget(const ConnectionId &id);
    /// The org's time now, as far as it has told; else ours.
    [[nodiscard]] Timestamp orgTime(const ConnectionId &id) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay
