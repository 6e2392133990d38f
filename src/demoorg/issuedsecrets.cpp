#include "demoorg/issuedsecrets.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

void IssuedSecrets::note(QLatin1StringView kind, const Secret &secret)
{
    if (m_keeps && !secret.isEmpty())
        m_noted.emplace_back(QString(kind), secret);
}

QJsonArray IssuedSecrets::toJson() const
{
    QJsonArray list;
    for (const auto &[kind, secret] : m_noted)
        list.append(
            QJsonObject{{u"kind"_s, kind}, {u"value"_s, QString::fromUtf8(secret.reveal().toByteArray())}});
    return list;
}

} // namespace patchbay::demoorg
