#include "demoorg/search.h"

#include "demoorg/resultrows.h"
#include "demoorg/soql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr int mostResults = 2000;
constexpr int defaultLimit = 25;
/// From here on the rows stand under a name; before they were the answer.
constexpr double namedSince = 37.0;

bool isSearched(const FieldDef &field, SearchScope scope)
{
    switch (scope) {
    case SearchScope::Name:
        return field.nameField || field.compound == "Name"_L1;
    case SearchScope::Email:
        return field.type == "email"_L1;
    case SearchScope::Phone:
        return field.type == "phone"_L1;
    case SearchScope::All:
        return field.type == "string"_L1 || field.type == "email"_L1 || field.type == "phone"_L1
            || field.type == "url"_L1 || field.type == "textarea"_L1;
    }
    return false;
}

bool isFound(const ObjectDef &object, const QJsonObject &record, const SearchAsk &ask)
{
    return std::ranges::any_of(object.fields, [&](const FieldDef &field) {
        return isSearched(field, ask.scope) && holdsTerm(record.value(field.name).toString(), ask.term);
    });
}

/// The rows a WHERE leaves; all of the object's without one.
Soql<QStringList> candidates(const Call &call, const SearchTarget &target, const ObjectDef &object)
{
    const QString text = u"SELECT Id FROM "_s + object.name
        + (target.where.isEmpty() ? QString() : u" WHERE "_s + target.where)
        + (object.field(object.nameField())->sortable ? u" ORDER BY "_s + object.nameField() : QString());
    const Soql<SoqlQuery> query = parseSoql(text);
    if (!query)
        return tl::unexpected<SoqlError>(query.error());
    const Soql<SoqlPlan> plan = planSoql(*query, scopeOf(call));
    if (!plan)
        return tl::unexpected<SoqlError>(plan.error());
    QStringList ids;
    for (const Row &row : call.org.db.run(plan->sql, plan->binds))
        ids.append(row[0].toString());
    return ids;
}

/// Adds what one target finds; the answer that refuses it, otherwise nothing.
std::optional<Response> searchOne(
    const Call &call, const SearchAsk &ask, const SearchTarget &target, QJsonArray &found)
{
    const ObjectDef *object = call.catalog.object(target.object);
    if (!object)
        return errorResponse(noSuchType(target.object));
    for (const QString &field : target.fields)
        if (!object->field(field))
            return errorResponse(noSuchColumn(field, *object));
    const Soql<QStringList> ids = candidates(call, target, *object);
    if (!ids)
        return errorResponse({400, ids.error().code, ids.error().reason});
    const int overall = ask.limit < 0 ? mostResults : ask.limit;
    const int limit = target.limit < 0 ? overall : target.limit;
    QStringList shown = target.fields.isEmpty() ? QStringList{u"Id"_s} : target.fields;
    int count = 0;
    for (const QString &id : *ids) {
        if (count >= limit || found.size() >= overall)
            break;
        const std::optional<StoredRecord> record = call.org.records.find(id);
        if (!record || !isFound(*object, record->body, ask))
            continue;
        found.append(shownRecord(*object, *record, call.version, shown));
        ++count;
    }
    return std::nullopt;
}

Response answer(const Call &call, SearchAsk ask)
{
    if (ask.term.size() < 2)
        return errorResponse({400, u"MALFORMED_SEARCH"_s,
            u"search term must be longer than one character: %1"_s.arg(ask.term)});
    if (ask.targets.isEmpty())
        for (const char *name : {"Account", "Contact", "Lead", "Opportunity", "User"})
            ask.targets.append({QString::fromLatin1(name), {}, {}, -1});
    QJsonArray found;
    for (const SearchTarget &target : std::as_const(ask.targets))
        if (std::optional<Response> refusal = searchOne(call, ask, target, found))
            return *refusal;
    return call.versionNumber() < namedSince ? jsonResponse(found)
                                             : jsonResponse(QJsonObject{{u"searchRecords"_s, found}});
}

SearchScope scopeNamed(const QString &name)
{
    const QString word = name.toUpper();
    return word == "NAME"_L1 ? SearchScope::Name
        : word == "EMAIL"_L1 ? SearchScope::Email
        : word == "PHONE"_L1 ? SearchScope::Phone
                             : SearchScope::All;
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

SearchAsk readBody(const QJsonObject &body)
{
    SearchAsk ask{body["q"_L1].toString().trimmed(), scopeNamed(body["in"_L1].toString()), {},
        body["overallLimit"_L1].toInt(mostResults)};
    const int limit = body["defaultLimit"_L1].toInt(defaultLimit);
    for (const QJsonValue &entry : body["sobjects"_L1].toArray())
        ask.targets.append({entry["name"_L1].toString(),
            texts(entry["fields"_L1].isArray() ? entry["fields"_L1] : body["fields"_L1]),
            entry["where"_L1].toString(), entry["limit"_L1].toInt(limit)});
    return ask;
}

SearchAsk readQuery(const Parameters &query)
{
    SearchAsk ask{query.value(u"q"_s).trimmed(), scopeNamed(query.value(u"in"_s)), {},
        query.has(u"overallLimit"_s) ? query.value(u"overallLimit"_s).toInt() : mostResults};
    for (const QString &name : query.value(u"sobject"_s).split(u',', Qt::SkipEmptyParts)) {
        SearchTarget target{name, {}, query.value(name + u".where"_s), defaultLimit};
        const QString fields
            = query.has(name + u".fields"_s) ? query.value(name + u".fields"_s) : query.value(u"fields"_s);
        target.fields = fields.split(u',', Qt::SkipEmptyParts);
        if (query.has(name + u".limit"_s))
            target.limit = query.value(name + u".limit"_s).toInt();
        ask.targets.append(target);
    }
    return ask;
}

} // namespace

Response search(const Call &call)
{
    if (!call.isGet())
        return onlyGet(call);
    const auto ask = parseSosl(call.request.query().value(u"q"_s));
    return ask ? answer(call, *ask) : errorResponse({400, u"MALFORMED_SEARCH"_s, ask.error()});
}

Response parameterizedSearch(const Call &call)
{
    if (call.isGet())
        return answer(call, readQuery(call.request.query()));
    if (!call.is("POST"))
        return methodNotAllowed(call.request.method, u"GET,HEAD,POST"_s);
    const auto body = readJsonBody(call.request);
    return body ? answer(call, readBody(*body)) : body.error();
}

} // namespace patchbay::demoorg
