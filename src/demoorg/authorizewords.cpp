#include "demoorg/authorizewords.h"

#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

QByteArray withParameters(const QString &uri, const QList<std::pair<QString, QString>> &parameters)
{
    QByteArray result = uri.toUtf8();
    char separator = result.contains('?') ? '&' : '?';
    for (const auto &[name, value] : parameters) {
        result += separator + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return result;
}

QString scopeInWords(const QString &scope)
{
    static const QHash<QString, QString> words{
        {u"api"_s, u"Manage your data through the API"_s},
        {u"refresh_token"_s, u"Keep access until you take it back"_s},
        {u"offline_access"_s, u"Keep access until you take it back"_s},
        {u"id"_s, u"See who you are: name, user ID, org ID"_s},
        {u"openid"_s, u"Confirm who you are"_s},
        {u"profile"_s, u"See your profile"_s},
        {u"email"_s, u"See your e-mail address"_s},
        {u"address"_s, u"See your address"_s},
        {u"phone"_s, u"See your phone number"_s},
        {u"chatter_api"_s, u"Use Chatter as you"_s},
        {u"web"_s, u"Open pages of this org in a browser as you"_s},
        {u"full"_s, u"Do everything you can do"_s},
        {u"lightning"_s, u"Use Lightning as you"_s},
        {u"content"_s, u"See your files"_s},
        {u"custom_permissions"_s, u"See which custom permissions you have"_s},
    };
    return words.value(scope, scope);
}

} // namespace patchbay::demoorg
