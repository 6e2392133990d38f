#include "demoorg/preconditions.h"

#include "demoorg/grants.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

/// RFC 9110 5.6.7; an invalid time for anything else.
QDateTime httpTime(const QByteArray &text)
{
    // In two parts: as a whole it would pass through the local time zone, which skips an hour each spring.
    constexpr qsizetype dateLength = 16;
    const QString whole = QString::fromLatin1(text);
    const QDate date = QLocale::c().toDate(whole.left(dateLength), u"ddd, dd MMM yyyy"_s);
    const QTime time = QTime::fromString(whole.mid(dateLength), u" HH:mm:ss 'GMT'"_s);
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc()) : QDateTime();
}

QDateTime changedAt(const StoredRecord &record)
{
    return QDateTime::fromString(record.body["LastModifiedDate"_L1].toString(), Qt::ISODateWithMs).toUTC();
}

QByteArray tagOf(const StoredRecord &record)
{
    return '"' + hashed(QJsonDocument(record.body).toJson(QJsonDocument::Compact)).left(16) + '"';
}

bool names(const QByteArray &header, const QByteArray &tag)
{
    for (const QByteArray &one : header.split(','))
        if (one.trimmed() == tag || one.trimmed() == "*")
            return true;
    return false;
}

} // namespace

std::optional<Response> unmetPrecondition(const Request &request, const StoredRecord &record)
{
    const bool reading = request.method == "GET" || request.method == "HEAD";
    if (request.method == "DELETE")
        return std::nullopt;
    const bool tagged = record.type == "Account"_L1;
    const QByteArray tag = tagOf(record);
    const QByteArray match = request.header("if-match");
    if (tagged && !match.isEmpty() && !names(match, tag))
        return emptyResponse(412);
    const QDateTime unmodifiedSince = httpTime(request.header("if-unmodified-since"));
    if (unmodifiedSince.isValid() && changedAt(record) > unmodifiedSince)
        return emptyResponse(412);
    const QByteArray noneMatch = request.header("if-none-match");
    if (tagged && !noneMatch.isEmpty() && names(noneMatch, tag))
        return withValidators(emptyResponse(reading ? 304 : 412), record);
    const QDateTime modifiedSince = httpTime(request.header("if-modified-since"));
    if (modifiedSince.isValid() && changedAt(record) <= modifiedSince)
        return withValidators(emptyResponse(reading ? 304 : 412), record);
    return std::nullopt;
}

Response withValidators(Response response, const StoredRecord &record)
{
    const QDateTime changed = changedAt(record);
    if (changed.isValid())
        response.with(
            "Last-Modified", QLocale::c().toString(changed, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    return record.type == "Account"_L1 ? response.with("ETag", tagOf(record)) : response;
}

} // namespace patchbay::demoorg
