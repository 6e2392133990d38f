#pragma once

#include "engine/authorizedclient.h"
#include "engine/connectionservice.h"
#include "enginefixture.h"
#include "support/fakeconsent.h"
#include "support/fakeentropy.h"

namespace patchbay::test
{

/// The life of a connection over what is fake, the person included.
struct ServiceFixture : EngineFixture {
    FakeConsent consent;
    FakeEntropy entropy;
    TokenBroker broker{brokerParts(), lockFolder};
    AuthorizedClient client{catalog, connections, broker, http};
    ConnectionService service{{catalog, connections, vault, broker, client, http, consent, services, clock,
        entropy, lockFolder, preferences}};
};

} // namespace patchbay::test
