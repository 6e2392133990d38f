#include "providers/descriptorchecks.h"

#include "net/weburl.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patchbay
{

QList<std::pair<QString, QString>> texts(JsonReader &reader, QLatin1StringView key)
{
    QList<std::pair<QString, QString>> pairs;
    const QJsonObject object = reader.object(key);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            reader.problem(key, u"member '%1' must be a string"_s.arg(it.key()));
        pairs.append({it.key(), it.value().toString()});
    }
    return pairs;
}

QList<int> statuses(JsonReader &reader, QLatin1StringView key, const QList<int> &fallback)
{
    if (!reader.has(key))
        return fallback;
    QList<int> found;
    const QJsonArray items = reader.array(key);
    for (const QJsonValue &item : items) {
        const int status = item.toInt();
        if (status < 200 || status > 599)
            reader.problem(key, u"must hold HTTP statuses only"_s);
        found.append(status);
    }
    return found;
}

namespace
{

/// Compiled once: a few constant patterns check hundreds of members at every start, and compiling them anew
/// was two thirds of reading the definitions.
bool matchesWhole(const QString &pattern, const QString &text)
{
    thread_local QHash<QString, QRegularExpression> compiled;
    auto known = compiled.find(pattern);
    if (known == compiled.end())
        known = compiled.insert(pattern, QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
    return known->match(text).hasMatch();
}

} // namespace

void checkPattern(JsonReader &reader, QLatin1StringView key, const QString &pattern, const QString &text)
{
    if (!text.isEmpty() && !matchesWhole(pattern, text))
        reader.problem(key, u"must look like %1"_s.arg(pattern));
}

QString hostPattern(JsonReader &reader, QLatin1StringView key)
{
    QString pattern = reader.optionalString(key);
    if (pattern.isEmpty())
        return {};
    if (!pattern.startsWith(u'^') || !pattern.endsWith(u'$'))
        reader.problem(key, u"must be anchored with ^ and $"_s);
    if (!QRegularExpression(pattern).isValid())
        reader.problem(key, u"is not a valid regular expression"_s);
    return pattern;
}

void checkUrl(JsonReader &reader, QLatin1StringView key, const QString &urlTemplate, bool loopbackHttp)
{
    if (urlTemplate.isEmpty())
        return;
    const QString host = loopbackHttp ? u"localhost:17180"_s : u"host.example"_s;
    QString text = urlTemplate;
    text.replace("{host}"_L1, host);
    text.replace("{instance_url}"_L1, (loopbackHttp ? "http://"_L1 : "https://"_L1) + host);
    const auto withClient
        = [&text](QLatin1StringView id) { return QString(text).replace("{client_id}"_L1, id); };
    const QUrl url(withClient("client"_L1), QUrl::StrictMode);
    if (withClient({}).contains(u'{') || withClient({}).contains(u'}'))
        reader.problem(key, u"may hold {host}, {instance_url} and {client_id} only"_s);
    else if (url.authority() != QUrl(withClient("other"_L1), QUrl::StrictMode).authority())
        reader.problem(key, u"may hold {client_id} after the host only"_s);
    else if (!url.isValid() || url.host().isEmpty())
        reader.problem(key, u"is not a URL"_s);
    else if (hasUserInfo(url) || url.hasFragment())
        reader.problem(key, u"may not hold user info or a fragment"_s);
    else if (url.scheme() != "https"_L1 && !(loopbackHttp && url.scheme() == "http"_L1 && isLoopback(url)))
        reader.problem(key, u"must be https"_s);
}

void checkRedirect(JsonReader &reader, QLatin1StringView key, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool loopback = url.scheme() == "http"_L1 && isLoopback(url) && url.port() > 0;
    const bool sound = url.isValid() && !url.host().isEmpty() && !hasUserInfo(url) && !url.hasFragment();
    if (!sound || (!loopback && url.scheme() != "https"_L1))
        reader.problem(key, u"'%1' must be https, or http to a loopback host with a port"_s.arg(text));
}

} // namespace patchbay
