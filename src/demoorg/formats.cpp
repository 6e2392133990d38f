#include "demoorg/formats.h"

#include <QUrl>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

void writeXml(QXmlStreamWriter &xml, const QString &name, const QJsonValue &value)
{
    if (!value.isObject())
        return xml.writeTextElement(name, textOf(value));
    xml.writeStartElement(name);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        writeXml(xml, it.key(), it.value());
    xml.writeEndElement();
}

QByteArray formOf(const QJsonObject &object)
{
    QByteArrayList pairs;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!it.value().isObject())
            pairs.append(
                QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(textOf(it.value())));
    return pairs.join('&');
}

} // namespace

QString wantedFormat(const Request &request, const Parameters &parameters)
{
    const QString asked = parameters.value(u"format"_s);
    if (asked == "xml"_L1 || asked == "urlencoded"_L1 || asked == "json"_L1)
        return asked;
    const QByteArray accept = request.header("accept").split(',').first().split(';').first().trimmed();
    if (accept == "application/xml")
        return u"xml"_s;
    return accept == "application/x-www-form-urlencoded" ? u"urlencoded"_s : u"json"_s;
}

Response formatted(const QJsonObject &object, const QString &format, const QString &root, int status)
{
    if (format == "urlencoded"_L1)
        return textResponse(formOf(object), "application/x-www-form-urlencoded;charset=UTF-8", status);
    if (format != "xml"_L1)
        return jsonResponse(object, status);
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    writeXml(xml, root, object);
    xml.writeEndDocument();
    return textResponse(text, "application/xml;charset=UTF-8", status);
}

} // namespace patchbay::demoorg
