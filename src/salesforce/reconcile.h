#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "salesforce/replies.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <vector>

namespace patchbay
{

/// When a record whose fate is unknown is looked for, counted from its attempt. The org may still be working,
/// so only the last look may conclude that it never arrived.
struct LookPlan {
    std::vector<Milliseconds> after = {
        std::chrono::seconds(5), std::chrono::minutes(1), std::chrono::minutes(5), std::chrono::minutes(10)};
    Milliseconds slack = std::chrono::minutes(5); ///< how far clocks may disagree
};

/// A record that was sent and may be in the org.
struct LostRecord {
    QJsonObject fields; ///< as they were sent
    Timestamp attemptedAt{}; ///< in the org's time
};

/// A query for the first `count` of some lost records: as many as fit into one URL.
struct Lookup {
    QString soql;
    qsizetype count = 0;
};

struct LookVerdict {
    enum class Kind {
        Found, ///< `id` is the record: adopt it
        NotYet, ///< not there, but the org may still be working: look again after `lookAfter`
        NeverArrived, ///< not there, and enough time has passed: it may be sent again
        Ambiguous, ///< `candidates` may be the record: only a person can tell
    };
    Kind kind = Kind::NotYet;
    RecordId id = {};
    QStringList candidates = {};
    Milliseconds lookAfter{}; ///< from now
};

/// How long from now until a record should be looked for, `sinceAttempt` after it was sent; none: that was
/// the last.
[[nodiscard]] std::optional<Milliseconds> untilNextLook(Milliseconds sinceAttempt, const LookPlan &plan);

/// What this user created since the attempts and has the same identity (names, company, e-mail, by kind of
/// object).
[[nodiscard]] Lookup lookupQuery(const QString &object, const QString &accountId,
    const QList<LostRecord> &records, const LookPlan &plan = {});

/// Judges what the query found, one verdict for each record. `heldIds` are found records that are already the
/// outcome of other rows; they are never adopted. Records that are alike share the findings between them.
[[nodiscard]] QList<LookVerdict> judgeLookup(const QString &object, const QList<LostRecord> &records,
    const QueryPage &found, const QStringList &heldIds, Timestamp orgNow, const LookPlan &plan = {});

/// By the keys that the records were written with, which are ours alone and in no other record.
[[nodiscard]] QString keyQuery(const QString &object, const QString &keyField, const QStringList &keys);
/// One verdict for each key. Who is not there never arrived: a request that the org is still working on is
/// met by its key when the record is sent again. Ambiguous where another row holds the record.
[[nodiscard]] QList<LookVerdict> judgeKeys(
    const QString &keyField, const QStringList &keys, const QueryPage &found, const QStringList &heldIds);

} // namespace patchbay
