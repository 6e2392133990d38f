#include "providers/shippedclients.h"

#include "base/jsonreader.h"
#include "base/logging.h"
#include "base/uniquemembers.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patchbay
{

Result<QHash<ProviderId, QString>> readShippedClients(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    if (!object)
        return fail(object.error());
    if (const auto doubled = doubledMember(json))
        return fail(ErrorKind::Protocol, *doubled + u": is there twice"_s);
    static const QRegularExpression id(QRegularExpression::anchoredPattern(u"[\\x21-\\x7e]+"_s));
    QHash<ProviderId, QString> clients;
    for (auto member = object->begin(); member != object->end(); ++member) {
        if (!id.match(member->toString()).hasMatch())
            return fail(
                ErrorKind::Protocol, u"/%1: must be a client id and nothing else"_s.arg(member.key()));
        clients.insert({member.key()}, member->toString());
    }
    return clients;
}

void giveShippedClients(QList<ProviderDescriptor> &providers)
{
    QFile file(u":/shipped/clientids.json"_s);
    if (!file.open(QFile::ReadOnly))
        return; // none were built in
    const auto clients = readShippedClients(file.readAll());
    if (!clients) {
        qCWarning(lcProviders) << "the shipped client ids are not used:" << clients.error().detail;
        return;
    }
    for (ProviderDescriptor &provider : providers) {
        if (provider.clientId.isEmpty())
            provider.clientId = clients->value(provider.id);
    }
}

} // namespace patchbay
