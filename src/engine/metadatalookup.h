#pragma once

#include "base/task.h"
#include "oauth/metadata.h"

#include <QObject>

#include <stop_token>

namespace patchbay
{

/// Fetches what an authorization server says of itself (RFC 8414 3, OpenID Connect Discovery 4): asks at each
/// place the document may lie in until one has it. Sends no credentials, follows no redirect, and asks https
/// only. On the event loop; lookups that go on when it goes are Cancelled.
class MetadataLookup final : public QObject
{
    Q_OBJECT
public:
    explicit MetadataLookup(HttpClient &http, QObject *parent = nullptr);

    /// Errors: those of HttpClient and readMetadata; Misconfigured where the issuer is no https address;
    /// NotFound where no place has a document. A document that is not this issuer's ends it: nothing of it is
    /// used, and no other place is asked.
    Task<ServerMetadata> fetch(const QString &issuer, std::stop_token stop = {});

private:
    Task<ServerMetadata> askFrom(
        const QString &issuer, const QList<QUrl> &places, qsizetype place, const std::stop_token &stop);

    HttpClient &m_http;
};

} // namespace patchbay
