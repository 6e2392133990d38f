#include "salesforce/search.h"

#include "base/jsonreader.h"
#include "salesforce/ids.h"
#include "salesforce/replies.h"
#include "salesforce/requests.h"
#include "salesforce/soql.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Most objects have a Name; of the standard ones these have another.
QString nameFieldOf(const QString &object)
{
    static const QHash<QString, QString> others = {
        {u"Case"_s, u"CaseNumber"_s},
        {u"Contract"_s, u"ContractNumber"_s},
        {u"Event"_s, u"Subject"_s},
        {u"Order"_s, u"OrderNumber"_s},
        {u"Solution"_s, u"SolutionName"_s},
        {u"Task"_s, u"Subject"_s},
    };
    return others.value(object, u"Name"_s);
}

QString people(const QString &object, const QString &company, const QString &condition, int limit)
{
    return u"SELECT Id, Name, %1, Owner.Name, CreatedDate FROM %2 WHERE %3 ORDER BY CreatedDate DESC LIMIT %4"_s
        .arg(company, object, condition, QString::number(limit));
}

constexpr int longList = 50; ///< what waits to be completed
constexpr int mostOwners = 2000; ///< that come in one page
/// Of the addresses in a query: an URL of 8 KB goes through any proxy.
constexpr qsizetype mostAddressBytes = 6'000;

FoundRecord readRecord(const QJsonObject &json)
{
    FoundRecord record;
    record.object = foreignText(json["attributes"_L1]["type"_L1].toString());
    if (const auto id = recordIdFromOrg(json["Id"_L1].toString()))
        record.id = *id;
    record.name = foreignText(json[nameFieldOf(record.object)].toString());
    record.company = foreignText(json["Company"_L1].toString(json["Account"_L1]["Name"_L1].toString()));
    record.owner = foreignText(json["Owner"_L1]["Name"_L1].toString());
    record.createdAt = foreignText(json["CreatedDate"_L1].toString());
    return record;
}

} // namespace

HttpRequest nameSearchRequest(const QString &version, const QStringList &objects, const QString &text)
{
    QList<std::pair<QString, QString>> items = {{u"q"_s, text}, {u"in"_s, u"NAME"_s},
        {u"sobject"_s, objects.join(u',')}, {u"overallLimit"_s, QString::number(mostFound)}};
    for (const QString &object : objects)
        items.append({object + u".fields"_s, u"Id,"_s + nameFieldOf(object)});
    QByteArray query;
    for (const auto &[name, value] : std::as_const(items))
        query += (query.isEmpty() ? '?' : '&') + QUrl::toPercentEncoding(name) + '='
            + QUrl::toPercentEncoding(value);
    HttpRequest request = queryRequest(version, {});
    request.url = QUrl::fromEncoded(
        "/services/data/v" + QUrl::toPercentEncoding(version) + "/parameterizedSearch" + query,
        QUrl::StrictMode);
    return request;
}

QString queuesNamed(QStringView part)
{
    return u"SELECT Id, Name FROM Group WHERE Type = 'Queue' AND Name LIKE %1 ORDER BY Name LIMIT %2"_s.arg(
        soqlContaining(part), QString::number(mostFound));
}

QString leadsWithEmail(QStringView email)
{
    return people(
        u"Lead"_s, u"Company"_s, u"Email = "_s + soqlText(email) + u" AND IsConverted = false"_s, mostFound);
}

QString contactsWithEmail(QStringView email)
{
    return people(u"Contact"_s, u"Account.Name"_s, u"Email = "_s + soqlText(email), mostFound);
}

AddressQuery ownersOfAddresses(const QString &object, const QStringList &emails)
{
    QStringList literals;
    qsizetype bytes = 0;
    for (const QString &email : emails) {
        const QString literal = soqlText(email);
        bytes += QUrl::toPercentEncoding(literal + u',').size();
        if (!literals.isEmpty() && bytes > mostAddressBytes)
            break;
        literals.append(literal);
    }
    const QString open = object == "Lead"_L1 ? u" AND IsConverted = false"_s : QString();
    return {u"SELECT Id, Email FROM %1 WHERE Email IN (%2)%3 ORDER BY CreatedDate DESC LIMIT %4"_s.arg(
                object, literals.join(u','), open, QString::number(mostOwners)),
        literals.size()};
}

QString leadsToComplete(QStringView userId)
{
    return people(u"Lead"_s, u"Company"_s,
        u"(Company = 'Unknown' OR LastName = 'NA') AND IsConverted = false AND CreatedById = "_s
            + soqlText(userId),
        longList);
}

QString contactsToComplete(QStringView userId)
{
    return people(u"Contact"_s, u"Account.Name"_s, u"LastName = 'NA' AND CreatedById = "_s + soqlText(userId),
        longList);
}

QString recordsWithIds(const QString &object, const QStringList &ids)
{
    QStringList literals;
    for (const QString &id : ids)
        literals.append(soqlText(id));
    const QString condition = u"Id IN (%1)"_s.arg(literals.join(u','));
    if (object == "Lead"_L1)
        return people(object, u"Company"_s, condition, mostFound);
    if (object == "Contact"_L1)
        return people(object, u"Account.Name"_s, condition, mostFound);
    return u"SELECT Id, %1 FROM %2 WHERE %3 LIMIT %4"_s.arg(
        nameFieldOf(object), object, condition, QString::number(mostFound));
}

Result<QHash<QString, QStringList>> readOwners(const QByteArray &body)
{
    return readQueryPage(body).map([](const QueryPage &page) {
        QHash<QString, QStringList> owners;
        for (const QJsonObject &record : page.records) {
            if (const auto id = recordIdFromOrg(record["Id"_L1].toString()))
                owners[record["Email"_L1].toString().toLower()].append(id->value);
        }
        return owners;
    });
}

Result<QList<FoundRecord>> readFound(const QByteArray &body)
{
    const Result<QJsonObject> answer = parseJsonObject(body);
    if (!answer)
        return fail(answer.error());
    const QJsonValue rows = answer->contains("searchRecords"_L1) ? answer->value("searchRecords"_L1)
                                                                 : answer->value("records"_L1);
    if (!rows.isArray())
        return fail(ErrorKind::Protocol, u"the answer holds no list of records"_s);
    QList<FoundRecord> found;
    const QJsonArray entries = rows.toArray();
    for (const QJsonValue &entry : entries) {
        if (const FoundRecord record = readRecord(entry.toObject()); !record.id.isEmpty())
            found.append(record);
    }
    return found;
}

} // namespace patchbay
