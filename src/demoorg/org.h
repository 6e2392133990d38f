#pragma once

#include "demoorg/catalog.h"
#include "demoorg/database.h"
#include "demoorg/orgprofile.h"
#include "demoorg/records.h"

#include <map>
#include <memory>

namespace patchbay::demoorg
{

/// One org of the pod: its metadata, its rows and its count of calls, without HTTP. Callers hold the pod's
/// mutex.
class Org final
{
public:
    Org(Database &db, const OrgProfile &profile, const Catalog &standard);

    void createTables();
    /// Puts in the rows the org is born with, those it does not have yet.
    void seed(Timestamp now);

    /// The metadata this user may see: fields hidden by field-level security are not there.
    [[nodiscard]] const Catalog &catalogFor(const QString &userId) const;
    /// Adds to the org's metadata, or changes it; the shape is that of an org file in resources/demoorg/orgs.
    void customise(const QJsonObject &change);
    void forgetCustomising();
    void hideFields(const QString &userId, const QStringList &paths);

    /// Counts one API call; false when the day's limit is used up.
    [[nodiscard]] bool countCall(Timestamp now, int dailyLimit);
    [[nodiscard]] int callsOn(Timestamp now);

    const OrgProfile profile;
    const QString id;
    Database &db;
    Records records;

private:
    /// Record types are rows too, for those who ask by query.
    void seedRecordTypes(const Writer &writer);

    const Catalog m_born;
    Catalog m_catalog;
    std::map<QString, Catalog> m_restricted; ///< By user id.
    std::map<QString, QStringList> m_hidden;
};

} // namespace patchbay::demoorg
