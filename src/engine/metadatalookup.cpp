#include "engine/metadatalookup.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr qint64 maxDocument = 256 * 1024;
constexpr Milliseconds deadline = 15s;

/// Many servers answer an address they do not know with a refusal or a page of theirs.
bool isMissing(const HttpReply &reply)
{
    const bool refused
        = reply.status >= 400 && reply.status < 500 && reply.status != 408 && reply.status != 429;
    return refused || (reply.isSuccess() && !reply.isJson()); // RFC 8414 3.2: JSON, and called so
}

} // namespace

MetadataLookup::MetadataLookup(HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_http(http)
{
}

Task<ServerMetadata> MetadataLookup::fetch(const QString &issuer, std::stop_token stop)
{
    const Result<QList<QUrl>> places = metadataUrls(issuer);
    if (!places)
        return Task<ServerMetadata>::settled(fail(places.error()));
    if (places->first().scheme() != "https"_L1)
        return Task<ServerMetadata>::settled(fail(ErrorKind::Misconfigured, u"the issuer is not https"_s));
    return askFrom(issuer, *places, 0, stop);
}

Task<ServerMetadata> MetadataLookup::askFrom(
    const QString &issuer, const QList<QUrl> &places, qsizetype place, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return Task<ServerMetadata>::settled(cancelled());
    if (place >= places.size())
        return Task<ServerMetadata>::settled(fail(ErrorKind::NotFound, u"there is no metadata document"_s));
    const HttpRequest request{.url = places[place],
        .headers = {{"Accept", "application/json"}},
        .deadline = deadline,
        .maxReplyBytes = maxDocument};
    return m_http.send(request, stop).then(this, [this, issuer, places, place, stop](const HttpReply &reply) {
        return isMissing(reply) ? askFrom(issuer, places, place + 1, stop)
                                : Task<ServerMetadata>::settled(readMetadata(reply, issuer));
    });
}

} // namespace patchbay
