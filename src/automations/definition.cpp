#include "automations/definition.h"

#include "automations/textfill.h"
#include "base/jsonreader.h"
#include "net/weburl.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int longestName = 100;
constexpr int longestText = 4000;
constexpr qint64 longestCommand = 300;
constexpr qint64 usualCommand = 30;

/// One line that is not empty.
QString readLine(JsonReader &reader, QLatin1StringView key, int most = 255)
{
    const QString text = reader.string(key);
    static const QRegularExpression control(u"[\\x00-\\x1f\\x7f]"_s);
    if (text.trimmed().isEmpty() || text.size() > most || text.contains(control))
        reader.problem(key, u"must be one line of at most %1 characters"_s.arg(most));
    return text.trimmed();
}

QString readTemplate(JsonReader &reader, QLatin1StringView key, bool mayBeEmpty = false)
{
    const QString text = mayBeEmpty ? reader.optionalString(key) : reader.string(key);
    if (!mayBeEmpty && text.trimmed().isEmpty())
        reader.problem(key, u"must not be empty"_s);
    if (text.size() > longestText || text.contains(QChar::Null))
        reader.problem(key, u"must be at most %1 characters, none of them NUL"_s.arg(longestText));
    if (const QString problem = problemOf(text); !problem.isEmpty())
        reader.problem(key, problem);
    return text;
}

QJsonObject readMapping(JsonReader &reader, ActionKind kind)
{
    if (!reader.has("fields"_L1))
        return usualSettings(kind).value("fields"_L1).toObject();
    JsonReader part = reader.child("fields"_L1);
    const QJsonObject written = reader.object("fields"_L1);
    static const QRegularExpression name(
        QRegularExpression::anchoredPattern(u"[A-Za-z][A-Za-z0-9_]{0,99}"_s));
    QJsonObject fields;
    for (const QString &key : written.keys()) {
        const QByteArray latin = key.toLatin1();
        const QLatin1StringView member(latin);
        if (!name.match(key).hasMatch()) {
            reader.problem("fields"_L1, u"holds what is no field's name"_s);
            continue;
        }
        fields.insert(key, readTemplate(part, member, true));
    }
    reader.adopt(part);
    if (fields.isEmpty())
        reader.problem("fields"_L1, u"must name one field at least"_s);
    return fields;
}

QJsonObject readCommand(JsonReader &reader)
{
    const QString program = readLine(reader, "program"_L1, 4096);
    if (!QDir::isAbsolutePath(program))
        reader.problem("program"_L1, u"must be a program's whole path"_s);
    const QStringList arguments = reader.strings("arguments"_L1);
    for (const QString &argument : arguments) {
        if (argument.contains(QChar::Null) || argument.size() > longestText)
            reader.problem("arguments"_L1, u"must be texts without NUL"_s);
    }
    const qint64 seconds = reader.integer("timeoutSeconds"_L1, usualCommand);
    if (seconds < 1 || seconds > longestCommand)
        reader.problem("timeoutSeconds"_L1, u"must be 1 to %1"_s.arg(longestCommand));
    return {{u"program"_s, program}, {u"arguments"_s, QJsonArray::fromStringList(arguments)},
        {u"timeoutSeconds"_s, seconds}};
}

/// What is no address of this computer would carry records away without anybody's sign-in.
QJsonObject readLocalUrl(JsonReader &reader)
{
    const QString text = reader.string("url"_L1);
    const QUrl url(text, QUrl::StrictMode);

    if (!url.isValid() || !isWebUrl(url) || !isLoopback(url) || url.hasFragment())
        reader.problem(
            "url"_L1, u"must be an http address of this computer: localhost, 127.0.0.1 or [::1]"_s);
    return {{u"url"_s, text}};
}

QJsonObject readSettings(JsonReader &reader, ActionKind kind)
{
    switch (kind) {
    case ActionKind::SlackMessage:
        return {
            {u"channel"_s, readLine(reader, "channel"_L1, 80)}, {u"text"_s, readTemplate(reader, "text"_L1)}};
    case ActionKind::LinearIssue:
        return {{u"team"_s, readLine(reader, "team"_L1, 80)}, {u"title"_s, readTemplate(reader, "title"_L1)},
            {u"description"_s, readTemplate(reader, "description"_L1, true)}};
    case ActionKind::HubSpotContact:
    case ActionKind::ZohoContact:
        return {{u"fields"_s, readMapping(reader, kind)}};
    case ActionKind::Command:
        return readCommand(reader);
    case ActionKind::LocalUrl:
        return readLocalUrl(reader);
    }
    Q_UNREACHABLE();
}

Trigger readTrigger(JsonReader &reader)
{
    Trigger trigger;
    trigger.object = reader.optionalString("object"_L1);
    trigger.connection = {reader.optionalString("connection"_L1)};
    static const QRegularExpression name(
        QRegularExpression::anchoredPattern(u"[A-Za-z][A-Za-z0-9_]{0,79}"_s));
    if (!trigger.object.isEmpty() && !name.match(trigger.object).hasMatch())
        reader.problem("object"_L1, u"must be an object's API name"_s);
    const QJsonArray fields = reader.array("fields"_L1);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        JsonReader one(fields.at(i).toObject(), u"%1/fields/%2"_s.arg(reader.pointer()).arg(i));
        const FieldCondition condition{readLine(one, "field"_L1), one.string("is"_L1)};
        if (!name.match(condition.field).hasMatch())
            one.problem("field"_L1, u"must be a field's API name"_s);
        one.refuseUnread();
        reader.adopt(one);
        trigger.conditions.append(condition);
    }
    reader.refuseUnread();
    return trigger;
}

Action readAction(JsonReader &reader)
{
    Action action;
    const auto kind = actionKindNamed(reader.string("action"_L1));
    if (!kind) {
        reader.problem("action"_L1,
            u"must be slack_message, linear_issue, hubspot_contact, zoho_contact, command or local_url"_s);
        return action;
    }
    action.kind = *kind;
    if (needsConnection(*kind))
        action.connection = {readLine(reader, "connection"_L1)};
    action.settings = readSettings(reader, *kind);
    reader.refuseUnread();
    return action;
}

} // namespace

Result<Automation> readAutomation(const QJsonObject &json)
{
    JsonReader root(json);
    Automation automation;
    automation.name = readLine(root, "name"_L1, longestName);
    if (root.has("when"_L1)) {
        JsonReader when = root.child("when"_L1);
        automation.trigger = readTrigger(when);
        root.adopt(when);
    }
    JsonReader what = root.child("do"_L1);
    automation.action = readAction(what);
    root.adopt(what);
    root.refuseUnread();
    if (root.problems().isEmpty())
        return automation;
    return fail({.kind = ErrorKind::Rejected,
        .detail = root.problems().join(u"; "_s),
        .providerCode = u"automation_invalid"_s,
        .providerText = root.problems().join(u'\n'),
        .fields = root.problems()});
}

QJsonObject automationJson(const Automation &automation)
{
    QJsonArray conditions;
    for (const FieldCondition &condition : automation.trigger.conditions)
        conditions.append(QJsonObject{{u"field"_s, condition.field}, {u"is"_s, condition.value}});
    QJsonObject when;
    if (!automation.trigger.object.isEmpty())
        when.insert("object"_L1, automation.trigger.object);
    if (!automation.trigger.connection.isEmpty())
        when.insert("connection"_L1, automation.trigger.connection.value);
    if (!conditions.isEmpty())
        when.insert("fields"_L1, conditions);
    QJsonObject what = automation.action.settings;
    what.insert("action"_L1, QString(nameOf(automation.action.kind)));
    if (needsConnection(automation.action.kind))
        what.insert("connection"_L1, automation.action.connection.value);
    return {{u"name"_s, automation.name}, {u"when"_s, when}, {u"do"_s, what}};
}

QJsonObject usualSettings(ActionKind kind)
{
    switch (kind) {
    case ActionKind::SlackMessage:
        return {{u"channel"_s, QString()},
            {u"text"_s, u"New {object}: *{FirstName} {LastName}*\nfrom {Company} ({LeadSource})\n{link}"_s}};
    case ActionKind::LinearIssue:
        return {{u"team"_s, QString()}, {u"title"_s, u"Follow up: {FirstName} {LastName}, {Company}"_s},
            {u"description"_s, u"{Description}\n\n{link}"_s}};
    case ActionKind::HubSpotContact:
        return {{u"fields"_s,
            QJsonObject{{u"email"_s, u"{Email}"_s}, {u"firstname"_s, u"{FirstName}"_s},
                {u"lastname"_s, u"{LastName}"_s}, {u"phone"_s, u"{Phone}"_s}, {u"company"_s, u"{Company}"_s},
                {u"jobtitle"_s, u"{Title}"_s}}}};
    case ActionKind::ZohoContact:
        return {{u"fields"_s,
            QJsonObject{{u"Email"_s, u"{Email}"_s}, {u"First_Name"_s, u"{FirstName}"_s},
                {u"Last_Name"_s, u"{LastName}"_s}, {u"Phone"_s, u"{Phone}"_s}, {u"Title"_s, u"{Title}"_s}}}};
    case ActionKind::Command:
        return {
            {u"program"_s, QString()}, {u"arguments"_s, QJsonArray()}, {u"timeoutSeconds"_s, usualCommand}};
    case ActionKind::LocalUrl:
        return {{u"url"_s, u"http://localhost:8080/"_s}};
    }
    Q_UNREACHABLE();
}

} // namespace patchbay
