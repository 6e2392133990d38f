#include "automations/definition.h"
#include "presentation/automationsviewmodel.h"
#include "presentation/runwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// An automation's settings as the fields of a form, and back.

namespace patchbay
{

namespace
{

QString conditionText(const QList<FieldCondition> &conditions)
{
    QStringList parts;
    for (const FieldCondition &condition : conditions)
        parts.append(condition.field + u'=' + condition.value);
    return parts.join(u"; "_s);
}

QList<FieldCondition> conditionsIn(const QString &text)
{
    QList<FieldCondition> conditions;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            conditions.append({part.section(u'=', 0, 0).trimmed(), part.section(u'=', 1).trimmed()});
    }
    return conditions;
}

QString mappingText(const QJsonObject &fields)
{
    QStringList lines;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        lines.append(it.key() + u'=' + it.value().toString());
    return lines.join(u'\n');
}

QJsonObject mappingIn(const QString &text)
{
    QJsonObject fields;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            fields.insert(line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).trimmed());
    }
    return fields;
}

QString argumentLines(const QJsonArray &arguments)
{
    QStringList lines;
    for (const QJsonValue &argument : arguments)
        lines.append(argument.toString());
    return lines.join(u'\n');
}

} // namespace

QList<AutomationsViewModel::Action> AutomationsViewModel::actions()
{
    QList<Action> actions;
    for (std::size_t i = 0; i < actionKinds; ++i)
        actions.append({ActionKind(i), actionWord(ActionKind(i))});
    return actions;
}

patchbay::Action AutomationsViewModel::usualAction(ActionKind kind)
{
    return {kind, {}, usualSettings(kind)};
}

AutomationsViewModel::Fields AutomationsViewModel::fieldsOf(const Automation &automation)
{
    const QJsonObject &settings = automation.action.settings;
    const QString condition = conditionText(automation.trigger.conditions);
    const auto text = [&settings](QLatin1StringView key) { return settings.value(key).toString(); };
    switch (automation.action.kind) {
    case ActionKind::SlackMessage:
        return {condition, text("channel"_L1), {}, text("text"_L1)};
    case ActionKind::LinearIssue:
        return {condition, text("team"_L1), text("title"_L1), text("description"_L1)};
    case ActionKind::HubSpotContact:
    case ActionKind::ZohoContact:
        return {condition, {}, {}, mappingText(settings.value("fields"_L1).toObject())};
    case ActionKind::Command:
        return {condition, text("program"_L1), {}, argumentLines(settings.value("arguments"_L1).toArray())};
    case ActionKind::LocalUrl:
        return {condition, text("url"_L1), {}, {}};
    }
    Q_UNREACHABLE();
}

Automation AutomationsViewModel::withFields(Automation automation, const Fields &fields)
{
    automation.trigger.conditions = conditionsIn(fields.condition);
    QJsonObject &settings = automation.action.settings;
    switch (automation.action.kind) {
    case ActionKind::SlackMessage:
        settings = {{u"channel"_s, fields.place}, {u"text"_s, fields.text}};
        break;
    case ActionKind::LinearIssue:
        settings = {{u"team"_s, fields.place}, {u"title"_s, fields.heading}, {u"description"_s, fields.text}};
        break;
    case ActionKind::HubSpotContact:
    case ActionKind::ZohoContact:
        settings = {{u"fields"_s, mappingIn(fields.text)}};
        break;
    case ActionKind::Command: // its time-out stays as it is
        settings.insert(u"program"_s, fields.place);
        settings.insert(u"arguments"_s,
            QJsonArray::fromStringList(fields.text.isEmpty() ? QStringList() : fields.text.split(u'\n')));
        break;
    case ActionKind::LocalUrl:
        settings = {{u"url"_s, fields.place}};
        break;
    }
    return automation;
}

AutomationsViewModel::FieldWords AutomationsViewModel::wordsOf(ActionKind kind)
{
    switch (kind) {
    case ActionKind::SlackMessage:
        return {tr("&With"), tr("&Channel"), {}, tr("Me&ssage")};
    case ActionKind::LinearIssue:
        return {tr("&With"), tr("&Team ID"), tr("T&itle"), tr("De&scription")};
    case ActionKind::HubSpotContact:
    case ActionKind::ZohoContact:
        return {tr("&With"), {}, {}, tr("Field&s, one a line")};
    case ActionKind::Command:
        return {{}, tr("&Program"), {}, tr("Argument&s, one a line")};
    case ActionKind::LocalUrl:
        return {{}, tr("A&ddress"), {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace patchbay
