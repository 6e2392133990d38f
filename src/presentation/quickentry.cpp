#include "presentation/quickentry.h"

#include "salesforce/recordrules.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

QJsonObject quickFields(const QString &object, const QJsonObject &typed)
{
    QJsonObject fields = typed;
    const bool hasAddress = !typed.value("Email"_L1).toString().trimmed().isEmpty();
    if (object != "Contact"_L1 || !hasAddress)
        return fields;
    for (const QString &name : {u"FirstName"_s, u"LastName"_s}) {
        if (typed.value(name).toString().trimmed().isEmpty())
            fields.insert(name, QString(placeholderName));
    }
    return fields;
}

} // namespace patchbay
