#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "net/httpclient.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace patchbay
{

/// A record that a search found, as far as a list shows it.
struct FoundRecord {
    QString object; ///< "Account"
    RecordId id;
    QString name;
    QString company; ///< of a lead its company, of a contact its account; may be empty
    QString owner;
    QString createdAt; ///< as the org wrote it

    friend bool operator==(const FoundRecord &, const FoundRecord &) = default;
};

/// The fewest characters the org searches for.
inline constexpr qsizetype shortestSearch = 2;
/// The most records that are asked for: more than a person reads in a list.
inline constexpr int mostFound = 8;

/// Records of these objects by a part of their name; queues are not searchable and are asked for apart.
[[nodiscard]] HttpRequest nameSearchRequest(
    const QString &version, const QStringList &objects, const QString &text);
/// Queues by a part of their name.
[[nodiscard]] QString queuesNamed(QStringView part);
/// Leads that are not converted yet, or contacts, with exactly this e-mail address.
[[nodiscard]] QString leadsWithEmail(QStringView email);
[[nodiscard]] QString contactsWithEmail(QStringView email);
/// A query for the first `count` of some addresses: as many as fit into one URL.
struct AddressQuery {
    QString soql;
    qsizetype count = 0;
};
/// Who among leads that are not converted yet ("Lead"), or contacts, has one of these addresses.
[[nodiscard]] AddressQuery ownersOfAddresses(const QString &object, const QStringList &emails);
/// What this user entered with a placeholder where more is known by now: leads of company "Unknown", contacts
/// of name "NA". The newest first.
[[nodiscard]] QString leadsToComplete(QStringView userId);
[[nodiscard]] QString contactsToComplete(QStringView userId);
/// Of records of one object, whose ids are known, what a list shows.
[[nodiscard]] QString recordsWithIds(const QString &object, const QStringList &ids);

/// The answer to ownersOfAddresses(): ids by address, in lower case as the org compares them. Protocol when
/// it is none.
[[nodiscard]] Result<QHash<QString, QStringList>> readOwners(const QByteArray &body);
/// The answer to a search or a query. Protocol when it is neither.
[[nodiscard]] Result<QList<FoundRecord>> readFound(const QByteArray &body);

} // namespace patchbay
