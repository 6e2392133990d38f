#include "fuzz/fuzz.h"
#include "net/weburl.h"
#include "oauth/metadata.h"

using namespace patchbay;
using namespace patchbay::fuzz;
using namespace Qt::StringLiterals;

namespace
{

void fuzzAddresses(const QString &issuer)
{
    const Result<QList<QUrl>> urls = metadataUrls(issuer);
    if (!urls)
        return;
    const QUrl origin(issuer, QUrl::StrictMode);
    require(!urls->isEmpty(), "an issuer has a document somewhere");
    for (const QUrl &url : *urls) {
        require(isWebUrl(url), "a document's address is one");
        require(url.scheme() == origin.scheme() && url.authority() == origin.authority(),
            "a document lies with its issuer");
        require(url.path().contains("/.well-known/"_L1), "a document's address is well known");
    }
}

void requireMetadata(const ServerMetadata &metadata, const QString &issuer)
{
    require(metadata.issuer == issuer, "a document is its issuer's");
    require(isWebUrl(metadata.authorizationEndpoint), "an authorization endpoint is an address");
    require(isWebUrl(metadata.tokenEndpoint), "a token endpoint is an address");
    for (const QUrl &url : {metadata.revocationEndpoint, metadata.deviceAuthorizationEndpoint,
             metadata.pushedRequestEndpoint, metadata.userinfoEndpoint}) {
        require(url.isEmpty() || isWebUrl(url), "every other endpoint is an address where it is named");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const QString issuer = QString::fromUtf8(input.line());
    const HttpReply reply{200, {}, input.rest()};
    fuzzAddresses(issuer);
    if (const Result<ServerMetadata> metadata = readMetadata(reply, issuer))
        requireMetadata(*metadata, issuer);
    return 0;
}
