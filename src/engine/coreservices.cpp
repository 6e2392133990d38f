#include "engine/coreservices.h"

#include "net/openexternal.h"

namespace patchbay
{

CoreServices::CoreServices(const Options &options)
    : paths(options.paths)
    , folders(makeFolders(options.paths))
    , database(options.paths.databaseFile)
    , feed(database, options.paths.runtimeFolder)
    , connections(database)
    , outbox(database, options.paths.lockFolder)
    , automations(database, options.paths.lockFolder)
    , schemas(database)
    , preferences(database)
    , kept(database)
    , intakeCallers(database)
    , keychain(clock)
    , proxy(database, preferences, keychain, clock, options.paths.lockFolder)
    , wire(clock, options.userAgent)
    , http(proxy, wire)
    , catalog(options.paths.systemProviderFolders, options.paths.userProvidersFolder,
          {options.paths.policyFile, options.paths.policyOwner})
    , catalogWatch(catalog, clock)
    , rights(catalog, preferences)
    , lock(preferences, catalog, clock)
    , localServices(http, clock, DemoOrgService::standardPlace())
    , tokens({catalog, connections, keychain, http, localServices, clock}, options.paths.lockFolder)
    , client(catalog, connections, tokens, http)
    , embedded(options.makeEmbedded(clock))
    , browser(clock, options.browserTexts,
          options.openAddress ? options.openAddress : BrowserConsent::Open(openExternal))
    , consent(embedded.get(), browser, clock)
    , service({catalog, connections, keychain, tokens, client, http, consent, localServices, clock, entropy,
          options.paths.lockFolder, preferences})
    , ownApps({catalog, connections, keychain, tokens, clock, options.paths.lockFolder})
    , checks(service, connections, clock)
    , disconnects(connections, service)
    , handout(connections, tokens, service, rights, clock)
    , metadata(http)
    , orgs(client, connections, clock)
    , records({connections, schemas, outbox, orgs, rights, clock, entropy})
    , search({connections, orgs, rights, clock})
    , worker({outbox, connections, orgs, rights, clock, entropy})
    , commands(clock)
    , actions({connections, client, http, commands, rights, clock})
    , automationWorker({automations, actions, clock, entropy})
    , removal(
          {database, connections, outbox, keychain, service, worker, automationWorker, localServices, proxy})
    , testRecord({catalog, connections, tokens, client, rights, clock})
    , undo({outbox, connections, orgs, rights, clock})
    , retention(outbox, preferences, catalog, clock)
    , intakeKeys(intakeCallers, clock, entropy)
{
}

Task<Done> CoreServices::open()
{
    if (!folders)
        return Task<Done>::settled(fail(folders.error()));
    return database.open();
}

} // namespace patchbay
