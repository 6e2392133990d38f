#include "app/doormessage.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr auto actionKey = "action"_L1;
constexpr auto openKey = "open"_L1;
constexpr auto tokenKey = "token"_L1;
constexpr auto tokenVariable = "XDG_ACTIVATION_TOKEN";

/// Each member is a text, and one of these.
bool isKnown(const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if ((member.key() != actionKey && member.key() != openKey && member.key() != tokenKey)
            || !member->isString())
            return false;
    }
    return !(object.contains(actionKey) && object.contains(openKey));
}

} // namespace

QByteArray written(const DoorMessage &message)
{
    QJsonObject object;
    if (const QString action = actionOf(message.wish); !action.isEmpty())
        object.insert(actionKey, action);
    if (const QUrl address = addressOf(message.wish); !address.isEmpty())
        object.insert(openKey, address.toString(QUrl::FullyEncoded));
    if (!message.token.isEmpty())
        object.insert(tokenKey, message.token);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<DoorMessage> readDoorMessage(const QByteArray &line)
{
    if (line.size() > longestDoorMessage)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject() || !isKnown(document.object()))
        return std::nullopt;
    const QJsonObject object = document.object();
    DoorMessage message{{}, object.value(tokenKey).toString()};
    if (object.contains(openKey))
        message.wish = wishOfAddress(QUrl(object.value(openKey).toString(), QUrl::StrictMode));
    if (object.contains(actionKey)) {
        const auto wish = wishOfAction(object.value(actionKey).toString());
        if (!wish)
            return std::nullopt;
        message.wish = *wish;
    }
    return message;
}

QString activationToken()
{
    return qEnvironmentVariable(tokenVariable);
}

void useActivationToken(const QString &token)
{
    static const QRegularExpression usual(u"\\A[!-~]{1,512}\\z"_s);
    if (usual.match(token).hasMatch())
        qputenv(tokenVariable, token.toUtf8());
}

} // namespace patchbay
