#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "base/task.h"
#include "salesforce/layout.h"
#include "store/connectionrow.h"
#include "store/outboxrow.h"

#include <QObject>

#include <memory>
#include <optional>

namespace patchbay
{

class ConnectionStore;
class OutboxStore;
class Rights;
class SalesforceOrgs;
class SchemaStore;

/// A record that is to follow another: it goes out once that one is in the org.
struct FollowUp {
    QString object; ///< "CampaignMember"
    QJsonObject fields;
    QString field; ///< takes the other record's id: "LeadId"
    QString about; ///< for people: the campaign's name
};

/// A record a person or program wants to have in an org.
struct RecordDraft {
    ConnectionId connection;
    QString object = QStringLiteral("Lead");
    QJsonObject fields; ///< only what was filled in
    bool useAssignmentRule = true;
    bool allowDuplicate = false;
    bool lookFirst = false; ///< nobody looked yet for a lead or contact with its e-mail address
    QString source = QStringLiteral("form");
    QString idempotencyKey = {};
    OutboxId id = {}; ///< of its row, if a row is made; empty: any
    QString about = {}; ///< see OutboxRow
    QList<FollowUp> followUps = {}; ///< on disk with it, or neither is
};

/// Describe data and submitting: validate, then the outbox; nothing is sent from here.
class RecordService final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ConnectionStore &connections;
        SchemaStore &schemas;
        OutboxStore &outbox;
        SalesforceOrgs &orgs;
        Rights &rights;
        Clock &clock;
        Entropy &entropy;
    };
    explicit RecordService(const Parts &parts);
    ~RecordService() override;

    /// The object as this user may see it: from the cache at once where there is one (revalidated in the
    /// background with If-Modified-Since; `schemaChanged` tells of news), else from the org.
    Task<ObjectDescribe> describe(const ConnectionId &connection, const QString &object);
    /// The kinds of records this user may create, cached in the same way.
    Task<QList<ObjectChoice>> objects(const ConnectionId &connection);
    /// How the org arranges the object's fields for that record type; empty: it has but one. Cached too.
    Task<RecordLayout> layout(
        const ConnectionId &connection, const QString &object, const QString &recordTypeId);
    /// Asks the org for all of these once more, however fresh they are; the signals tell of news. Settles
    /// with the describe, which is what a form cannot do without.
    Task<Done> askAgain(const ConnectionId &connection, const QString &object, const QString &recordTypeId);
    /// As it was the last time, where there is one on disk; the org is not asked.
    Task<std::optional<ObjectDescribe>> knownDescribe(const ConnectionId &connection, const QString &object);
    /// What is on disk of it, asking nobody.
    Task<std::optional<ObjectDescribe>> known(const ConnectionId &connection, const QString &object);
    /// Refused where nothing may be written (Forbidden). Fills defaults that the product gives (Lead: Company
    /// "Unknown", LeadSource "Web"), validates against the describe where one is known (all problems at once:
    /// ErrorKind::Rejected with `fields`), writes the outbox row. On disk when it settles. A row that has the
    /// draft's idempotency key already is returned instead, if it is the same record; if not: Rejected,
    /// "key_reused".
    Task<OutboxRow> submit(const RecordDraft &draft);
    /// Many that go to one connection and are of one kind, each with an idempotency key: checked like one,
    /// all on disk or none; how many: those whose keys are known already are left out. Errors: as of
    /// submit().
    Task<int> submitAll(const QList<RecordDraft> &drafts);
    /// Where a person can look at a record: the describe's detail URL, else instance URL + id.
    Task<QUrl> recordUrl(const ConnectionId &connection, const QString &object, const RecordId &id);

signals:
    /// Its describe or a layout of it.
    void schemaChanged(const patchbay::ConnectionId &connection, const QString &object);
    void objectsChanged(const patchbay::ConnectionId &connection);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay
