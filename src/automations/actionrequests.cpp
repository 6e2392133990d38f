#include "automations/actionrequests.h"

#include "automations/textfill.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qsizetype longestMessage = 8000;
constexpr qsizetype longestTitle = 250;
constexpr qsizetype longestDescription = 60'000;
constexpr qint64 mostReplyBytes = 1024 * 1024;

HttpRequest jsonRequest(const QByteArray &method, const QUrl &url, const QJsonObject &body)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.headers.set("Accept", "application/json");
    request.headers.set("Content-Type", "application/json; charset=utf-8");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.maxReplyBytes = mostReplyBytes;
    return request;
}

/// Never half of a character outside the first plane.
QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype end = text.at(most - 2).isHighSurrogate() ? most - 2 : most - 1;
    return text.first(end) + u'…';
}

QString setting(const Action &action, QLatin1StringView key)
{
    return action.settings.value(key).toString();
}

HttpRequest slackMessage(const Action &action, const AutomationRecord &record)
{
    const QString text = cut(filled(setting(action, "text"_L1), record, TextUse::Slack), longestMessage);
    // What a field holds is text: Slack looks for no names, channels or addresses in it.
    return jsonRequest("POST", QUrl(u"/chat.postMessage"_s),
        {{u"channel"_s, setting(action, "channel"_L1)}, {u"text"_s, text}, {u"mrkdwn"_s, true},
            {u"parse"_s, u"none"_s}, {u"link_names"_s, false}, {u"unfurl_links"_s, false},
            {u"unfurl_media"_s, false}});
}

HttpRequest linearIssue(const Action &action, const AutomationRecord &record)
{
    const QJsonObject input{{u"teamId"_s, setting(action, "team"_L1)},
        {u"title"_s, cut(filled(setting(action, "title"_L1), record, TextUse::Line), longestTitle)},
        {u"description"_s,
            cut(filled(setting(action, "description"_L1), record, TextUse::Markdown), longestDescription)}};
    return jsonRequest("POST", QUrl(),
        {{u"query"_s,
             u"mutation Create($input: IssueCreateInput!) { issueCreate(input: $input)"
             " { success issue { id identifier url } } }"_s},
            {u"variables"_s, QJsonObject{{u"input"_s, input}}}});
}

/// Their fields with what the record holds; what is empty is not sent, so that it wipes nothing out there.
QJsonObject contactFields(const Action &action, const AutomationRecord &record)
{
    QJsonObject fields;
    const QJsonObject templates = action.settings.value("fields"_L1).toObject();
    for (auto it = templates.begin(); it != templates.end(); ++it) {
        const QString value = filled(it.value().toString(), record, TextUse::Plain).trimmed();
        if (!value.isEmpty())
            fields.insert(it.key(), value);
    }
    return fields;
}

QString emailField(ActionKind kind)
{
    return kind == ActionKind::ZohoContact ? u"Email"_s : u"email"_s;
}

QString emailOf(const Action &action, const AutomationRecord &record)
{
    return contactFields(action, record).value(emailField(action.kind)).toString();
}

HttpRequest hubSpotContact(const Action &action, const AutomationRecord &record)
{
    return jsonRequest(
        "POST", QUrl(u"/crm/v3/objects/contacts"_s), {{u"properties"_s, contactFields(action, record)}});
}

HttpRequest zohoContact(const Action &action, const AutomationRecord &record)
{
    return jsonRequest("POST", QUrl(u"/Contacts/upsert"_s),
        {{u"data"_s, QJsonArray{contactFields(action, record)}},
            {u"duplicate_check_fields"_s, QJsonArray{u"Email"_s}}});
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

HttpRequest actionRequest(const Automation &automation, const RunId &run, const AutomationRecord &record)
{
    const Action &action = automation.action;
    switch (action.kind) {
    case ActionKind::SlackMessage:
        return slackMessage(action, record);
    case ActionKind::LinearIssue:
        return linearIssue(action, record);
    case ActionKind::HubSpotContact:
        return hubSpotContact(action, record);
    case ActionKind::ZohoContact:
        return zohoContact(action, record);
    case ActionKind::Command:
        Q_ASSERT(false);
        return {};
    case ActionKind::LocalUrl: {
        HttpRequest request = jsonRequest("POST", QUrl(setting(action, "url"_L1), QUrl::StrictMode),
            recordDocument(automation, run, record));
        request.headers.set("Idempotency-Key", run.value.toLatin1());
        return request;
    }
    }
    Q_UNREACHABLE();
}

HttpRequest hubSpotUpdate(const Action &action, const AutomationRecord &record, const QString &contact)
{
    const QByteArray name = QUrl::toPercentEncoding(contact.isEmpty() ? emailOf(action, record) : contact);
    const QByteArray path = "/crm/v3/objects/contacts/" + name;
    return jsonRequest("PATCH",
        QUrl::fromEncoded(contact.isEmpty() ? path + "?idProperty=email" : path, QUrl::StrictMode),
        {{u"properties"_s, contactFields(action, record)}});
}

QJsonObject recordDocument(const Automation &automation, const RunId &run, const AutomationRecord &record)
{
    return {{u"version"_s, 1}, {u"run"_s, run.value},
        {u"automation"_s, QJsonObject{{u"id"_s, automation.id.value}, {u"name"_s, automation.name}}},
        {u"record"_s,
            QJsonObject{{u"object"_s, record.object}, {u"id"_s, record.id.value}, {u"link"_s, record.link},
                {u"connection"_s, record.connection.value}, {u"org"_s, record.org},
                {u"fields"_s, record.fields}}}};
}

bool isRepeatable(const Action &action, const AutomationRecord &record)
{
    switch (action.kind) {
    case ActionKind::SlackMessage:
    case ActionKind::LinearIssue:
    case ActionKind::Command:
        return false;
    case ActionKind::HubSpotContact:
    case ActionKind::ZohoContact:
        return !emailOf(action, record).isEmpty();
    case ActionKind::LocalUrl:
        return true;
    }
    Q_UNREACHABLE();
}

QString actionPreview(const Automation &automation, const RunId &run, const AutomationRecord &record)
{
    const Action &action = automation.action;
    switch (action.kind) {
    case ActionKind::SlackMessage:
        return filled(setting(action, "text"_L1), record, TextUse::Slack);
    case ActionKind::LinearIssue:
        return filled(setting(action, "title"_L1), record, TextUse::Line) + u"\n\n"_s
            + filled(setting(action, "description"_L1), record, TextUse::Markdown);
    case ActionKind::HubSpotContact:
    case ActionKind::ZohoContact:
        return jsonText(contactFields(action, record));
    case ActionKind::Command:
    case ActionKind::LocalUrl:
        return jsonText(recordDocument(automation, run, record));
    }
    Q_UNREACHABLE();
}

} // namespace patchbay
