#include "salesforce/reconcile.h"

#include "salesforce/ids.h"
#include "salesforce/soql.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// One page of a query; more hits than that are not told apart.
constexpr int mostHits = 2000;
/// URLs may have 16,384 bytes; the host, the path and the rest of the query need some of them.
constexpr qsizetype mostEncodedBytes = 12'000;

/// Fields by which a record is known again: plain, filterable, and not changed by the org on the way in. The
/// first that was filled in narrows the query.
QStringList identityFields(const QString &object)
{
    if (object == "Lead"_L1)
        return {u"LastName"_s, u"FirstName"_s, u"Company"_s, u"Email"_s};
    if (object == "Contact"_L1)
        return {u"LastName"_s, u"FirstName"_s, u"Email"_s};
    if (object == "Task"_L1)
        return {u"Subject"_s, u"WhoId"_s, u"WhatId"_s, u"ActivityDate"_s};
    if (object == "Opportunity"_L1)
        return {u"Name"_s, u"CloseDate"_s};
    if (object == "CampaignMember"_L1)
        return {u"CampaignId"_s, u"LeadId"_s, u"ContactId"_s};
    return {u"Name"_s};
}

QString textOf(const QJsonObject &fields, const QString &name)
{
    return fields.value(name).toString().trimmed();
}

/// The field the query narrows by, for records that all have it; empty when one lacks it.
QString narrowingField(const QString &object, const QList<LostRecord> &records)
{
    const QString first = identityFields(object).constFirst();
    const bool allHaveIt = std::all_of(records.begin(), records.end(),
        [&first](const LostRecord &record) { return !textOf(record.fields, first).isEmpty(); });
    return allHaveIt ? first : QString();
}

/// Only what was sent is asked for: what this user may write they may also read.
QStringList fieldsToCompare(const QString &object, const QList<LostRecord> &records)
{
    QStringList fields = identityFields(object);
    fields.removeIf([&records](const QString &name) {
        return std::none_of(records.begin(), records.end(),
            [&name](const LostRecord &record) { return !textOf(record.fields, name).isEmpty(); });
    });
    return fields;
}

QString queryFor(
    const QString &object, const QString &accountId, const QList<LostRecord> &records, const LookPlan &plan)
{
    QStringList selected = {u"Id"_s, u"CreatedDate"_s};
    selected += fieldsToCompare(object, records);
    const auto earliest = std::min_element(records.begin(), records.end(),
        [](const LostRecord &a, const LostRecord &b) { return a.attemptedAt < b.attemptedAt; });
    QString soql = u"SELECT %1 FROM %2 WHERE CreatedById = %3 AND CreatedDate >= %4"_s.arg(
        selected.join(u','), object, soqlText(accountId), soqlDateTime(earliest->attemptedAt - plan.slack));
    const QString narrowing = narrowingField(object, records);
    if (!narrowing.isEmpty()) {
        QStringList texts;
        for (const LostRecord &record : records)
            texts.append(soqlText(textOf(record.fields, narrowing)));
        texts.removeDuplicates();
        soql += u" AND "_s + narrowing + u" IN ("_s + texts.join(u',') + u')';
    }
    return soql + u" ORDER BY CreatedDate LIMIT "_s + QString::number(mostHits);
}

bool isSameText(const QString &a, const QString &b)
{
    // SOQL compares without case, and so do we.
    return a.compare(b, Qt::CaseInsensitive) == 0 || isSameRecord(a, b);
}

enum class Likeness { Same, Perhaps, Different };

/// A field that was sent but is empty there leaves doubt; one that says something else settles it.
Likeness likeness(
    const QString &object, const LostRecord &record, const QJsonObject &hit, const LookPlan &plan)
{
    const QDateTime created
        = QDateTime::fromString(hit.value("CreatedDate"_L1).toString(), Qt::ISODateWithMs);
    const auto since = (record.attemptedAt - plan.slack).time_since_epoch();
    if (created.isValid() && created.toMSecsSinceEpoch() < since.count() - 1000)
        return Likeness::Different;
    int compared = 0;
    bool isDoubtful = false;
    const QStringList names = identityFields(object);
    for (const QString &name : names) {
        const QString ours = textOf(record.fields, name);
        const QString theirs = textOf(hit, name);
        if (ours.isEmpty())
            continue;
        ++compared;
        if (theirs.isEmpty())
            isDoubtful = true;
        else if (!isSameText(ours, theirs))
            return Likeness::Different;
    }
    return isDoubtful || compared == 0 ? Likeness::Perhaps : Likeness::Same;
}

bool areAlike(const QString &object, const LostRecord &a, const LostRecord &b)
{
    const QStringList names = identityFields(object);
    return std::all_of(names.begin(), names.end(),
        [&a, &b](const QString &name) { return isSameText(textOf(a.fields, name), textOf(b.fields, name)); });
}

struct Findings {
    QList<RecordId> same;
    QStringList perhaps;
};

Findings findingsFor(const QString &object, const LostRecord &record, const QueryPage &found,
    const QStringList &heldIds, const LookPlan &plan)
{
    Findings findings;
    QStringList seen = heldIds; // a record that is listed twice is one
    for (const QJsonObject &hit : found.records) {
        const auto id = recordIdFromOrg(hit.value("Id"_L1).toString());
        if (!id || seen.contains(id->value))
            continue;
        seen.append(id->value);
        const Likeness like = likeness(object, record, hit, plan);
        if (like == Likeness::Same)
            findings.same.append(*id);
        else if (like == Likeness::Perhaps)
            findings.perhaps.append(id->value);
    }
    return findings;
}

LookVerdict ambiguous(const Findings &findings)
{
    LookVerdict verdict{.kind = LookVerdict::Kind::Ambiguous};
    for (const RecordId &id : findings.same)
        verdict.candidates.append(id.value);
    verdict.candidates += findings.perhaps;
    return verdict;
}

LookVerdict notThere(const LostRecord &record, Timestamp orgNow, const LookPlan &plan)
{
    const std::optional<Milliseconds> next = untilNextLook(orgNow - record.attemptedAt, plan);
    if (next)
        return {.kind = LookVerdict::Kind::NotYet, .lookAfter = *next};
    return {.kind = LookVerdict::Kind::NeverArrived};
}

} // namespace

std::optional<Milliseconds> untilNextLook(Milliseconds sinceAttempt, const LookPlan &plan)
{
    for (const Milliseconds look : plan.after) {
        if (look > sinceAttempt)
            return look - sinceAttempt;
    }
    return std::nullopt;
}

Lookup lookupQuery(
    const QString &object, const QString &accountId, const QList<LostRecord> &records, const LookPlan &plan)
{
    Q_ASSERT(!records.isEmpty());
    Lookup lookup{queryFor(object, accountId, records.first(1), plan), 1};
    while (lookup.count < records.size()) {
        const QString wider = queryFor(object, accountId, records.first(lookup.count + 1), plan);
        if (QUrl::toPercentEncoding(wider).size() > mostEncodedBytes)
            break;
        lookup = {wider, lookup.count + 1};
    }
    return lookup;
}

QList<LookVerdict> judgeLookup(const QString &object, const QList<LostRecord> &records,
    const QueryPage &found, const QStringList &heldIds, Timestamp orgNow, const LookPlan &plan)
{
    const bool sawAll = found.done && found.records.size() < mostHits;
    QList<LookVerdict> verdicts;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const LostRecord &record = records[i];
        const Findings findings = findingsFor(object, record, found, heldIds, plan);
        qsizetype alike = 0;
        qsizetype alikeBefore = 0;
        for (qsizetype other = 0; other < records.size(); ++other) {
            if (areAlike(object, record, records[other])) {
                ++alike;
                alikeBefore += other < i ? 1 : 0;
            }
        }
        const bool isEmpty = findings.same.isEmpty() && findings.perhaps.isEmpty();
        if (!findings.same.isEmpty() && findings.same.size() <= alike && sawAll) {
            // Alike records are interchangeable: the first ones take what is there.
            if (alikeBefore < findings.same.size())
                verdicts.append({.kind = LookVerdict::Kind::Found, .id = findings.same[alikeBefore]});
            else
                verdicts.append(notThere(record, orgNow, plan));
        } else if (!isEmpty || !sawAll) {
            verdicts.append(ambiguous(findings));
        } else {
            verdicts.append(notThere(record, orgNow, plan));
        }
    }
    return verdicts;
}

QString keyQuery(const QString &object, const QString &keyField, const QStringList &keys)
{
    QStringList literals;
    for (const QString &key : keys)
        literals.append(soqlText(key));
    return u"SELECT Id, %1 FROM %2 WHERE %1 IN (%3)"_s.arg(keyField, object, literals.join(u", "_s));
}

QList<LookVerdict> judgeKeys(
    const QString &keyField, const QStringList &keys, const QueryPage &found, const QStringList &heldIds)
{
    QHash<QString, RecordId> records;
    for (const QJsonObject &record : found.records) {
        if (const auto id = recordIdFromOrg(record.value("Id"_L1).toString()))
            records.insert(record.value(keyField).toString().toCaseFolded(), *id);
    }
    QList<LookVerdict> verdicts;
    for (const QString &key : keys) {
        const auto record = records.constFind(key.toCaseFolded());
        if (record == records.cend())
            verdicts.append({.kind = LookVerdict::Kind::NeverArrived});
        else if (heldIds.contains(record->value))
            verdicts.append({.kind = LookVerdict::Kind::Ambiguous, .candidates = {record->value}});
        else
            verdicts.append({.kind = LookVerdict::Kind::Found, .id = *record});
    }
    return verdicts;
}

} // namespace patchbay
