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
    const QList<FieldCondition> &conditions = automation.trigger.conditions;
    const auto text = [&settings](QLatin1StringView key) { return settings.value(key).toString(); };
    switch (automation.action.kind) {
    case ActionKind::SlackMessage:
        return {conditions, text("channel"_L1), {}, text("text"_L1)};
    case ActionKind::LinearIssue:
        return {conditions, text("team"_L1), text("title"_L1), text("description"_L1)};
    case ActionKind::HubSpotContact:
    case ActionKind::ZohoContact:
        return {conditions, {}, {}, mappingText(settings.value("fields"_L1).toObject())};
    case ActionKind::Command:
        return {conditions, text("program"_L1), {}, argumentLines(settings.value("arguments"_L1).toArray())};
    case ActionKind::LocalUrl:
        return {conditions, text("url"_L1), {}, {}};
    }
    Q_UNREACHABLE();
}

Automation AutomationsViewModel::withFields(Automation automation, const Fields &fields)
{
    automation.trigger.conditions.clear();
    for (const FieldCondition &condition : fields.conditions) {
        if (!condition.field.trimmed().isEmpty() || !condition.value.trimmed().isEmpty())
            automation.trigger.conditions.append({condition.field.trimmed(), condition.value.trimmed()});
    }
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

QList<AutomationsViewModel::Insert> AutomationsViewModel::inserts()
{
    return {{tr("First name"), u"FirstName"_s}, {tr("Last name"), u"LastName"_s},
        {tr("Company"), u"Company"_s}, {tr("Title"), u"Title"_s}, {tr("E-mail"), u"Email"_s},
        {tr("Phone"), u"Phone"_s}, {tr("Lead source"), u"LeadSource"_s},
        {tr("Link to the record"), u"link"_s}, {tr("Name of the org"), u"org"_s}};
}

AutomationsViewModel::FieldWords AutomationsViewModel::wordsOf(ActionKind kind)
{
    switch (kind) {
    case ActionKind::SlackMessage:
        return {tr("Wit&h"), tr("&Channel"), {}, tr("Me&ssage"),
            tr("Of a private channel write the ID, and join it first.")};
    case ActionKind::LinearIssue:
        return {tr("Wit&h"), tr("Linea&r team ID"), tr("Tit&le"), tr("De&scription")};
    case ActionKind::HubSpotContact:
    case ActionKind::ZohoContact:
        return {tr("Wit&h"), {}, {}, tr("Field&s, one a line")};
    case ActionKind::Command:
        return {{}, tr("&Program"), {}, tr("Argument&s, one a line")};
    case ActionKind::LocalUrl:
        return {{}, tr("Add&ress"), {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace patchbay
