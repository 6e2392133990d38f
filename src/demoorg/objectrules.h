#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace patchbay::demoorg
{

/// One comparison of a rule: "=", "!=", "<", ">", "contains", "blank" or "filled".
struct Condition {
    QString field;
    QString op;
    QJsonValue value;
};

/// Refuses a record all of whose conditions hold, in the admin's words.
struct ValidationRule {
    QString name;
    QList<Condition> when;
    QString message;
    QString errorField; ///< Empty: the message stands at the top of the page.
    QString code; ///< Triggers, flows and lookup filters refuse by codes of their own.
};

/// Finds records that are the same by all fields of one of the keys.
struct DuplicateRule {
    QString name;
    QString matchRule;
    QString matchObject;
    QList<QStringList> keys;
    bool allowSave = true;
    QString message;
};

/// Gives new records to the first entry whose conditions hold.
struct AssignmentRule {
    struct Entry {
        QList<Condition> when;
        QString ownerId;
    };
    QString id;
    bool active = false;
    QList<Entry> entries;
};

struct RecordType {
    QString id;
    QString developerName;
    QString name;
    bool active = true;
    bool available = true;
    bool isDefault = false;
    bool master = false;
    QHash<QString, QStringList>
        picklists; ///< Values this record type has; fields that are not here have all.
};

/// What an admin set up for one object.
struct ObjectRules {
    QList<ValidationRule> validation;
    QList<DuplicateRule> duplicates;
    QList<AssignmentRule> assignment;
    QList<RecordType> recordTypes; ///< Without the master.
};

/// Replaces the kinds of rules that the JSON names; the others stay.
void readRules(const QJsonObject &json, ObjectRules &rules);

/// Do all conditions hold for this record? None is all.
[[nodiscard]] bool allHold(const QList<Condition> &conditions, const QJsonObject &record);

} // namespace patchbay::demoorg
