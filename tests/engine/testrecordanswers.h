#pragma once

#include <QByteArray>
#include <QString>

namespace patchbay::test
{

// What the org at acme.my.salesforce.com answers to a test lead.

inline const QString leads
    = QStringLiteral("https://acme.my.salesforce.com/services/data/v60.0/sobjects/Lead");
inline const QString lead = leads + QStringLiteral("/00Q000000000001EAA");
inline const QByteArray created = R"({"id":"00Q000000000001EAA","success":true,"errors":[]})";

inline QByteArray refusal(const QByteArray &code, const QByteArray &fields = {})
{
    return R"([{"errorCode":")" + code + R"(","message":"no","fields":[)" + fields + "]}]";
}

} // namespace patchbay::test
