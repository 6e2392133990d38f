#include "store/keptvaluesstore.h"

#include "store/database.h"
#include "store/sql.h"

namespace patchbay
{

using namespace Qt::StringLiterals;

KeptValuesStore::KeptValuesStore(Database &database)
    : m_database(database)
{
}

Task<KeptValues> KeptValuesStore::read(const ConnectionId &connection)
{
    return m_database.read<KeptValues>([connection](QSqlDatabase &database) -> Result<KeptValues> {
        auto query = runSql(database,
            u"SELECT campaign, campaign_name, lead_source, owner, owner_name FROM kept_values"
            " WHERE connection = ?"_s,
            {sqlText(connection.value)});
        if (!query)
            return fail(query.error());
        if (!query->next())
            return KeptValues{};
        SqlRow row(*query);
        KeptValues values;
        values.campaign = row.text();
        values.campaignName = row.text();
        values.leadSource = row.text();
        values.owner = row.text();
        values.ownerName = row.text();
        return values;
    });
}

Task<Done> KeptValuesStore::keep(const ConnectionId &connection, const KeptValues &values)
{
    return m_database.write<Done>([connection, values](QSqlDatabase &database) -> Result<Done> {
        const auto written = values.isEmpty()
            ? runSql(database, u"DELETE FROM kept_values WHERE connection = ?"_s, {sqlText(connection.value)})
            : runSql(database,
                u"INSERT OR REPLACE INTO kept_values (connection, campaign, campaign_name, lead_source,"
                " owner, owner_name) VALUES (?, ?, ?, ?, ?, ?)"_s,
                {sqlText(connection.value), sqlText(values.campaign), sqlText(values.campaignName),
                    sqlText(values.leadSource), sqlText(values.owner), sqlText(values.ownerName)});
        return written ? Result<Done>(Done{}) : fail(written.error());
    });
}

} // namespace patchbay
