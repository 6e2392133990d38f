#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "consent/surfacerouter.h"
#include "engine/actionsender.h"
#include "engine/applock.h"
#include "engine/authorizedclient.h"
#include "engine/automationworker.h"
#include "engine/commandrunner.h"
#include "engine/connectionchecks.h"
#include "engine/connectionservice.h"
#include "engine/demoorgservice.h"
#include "engine/disconnectmany.h"
#include "engine/intakekeys.h"
#include "engine/metadatalookup.h"
#include "engine/outboxworker.h"
#include "engine/ownapps.h"
#include "engine/proxiedhttp.h"
#include "engine/proxyservice.h"
#include "engine/recordsearch.h"
#include "engine/recordservice.h"
#include "engine/recordundo.h"
#include "engine/removeeverything.h"
#include "engine/retention.h"
#include "engine/rights.h"
#include "engine/salesforceorgs.h"
#include "engine/testrecord.h"
#include "engine/tokenbroker.h"
#include "engine/tokenhandout.h"
#include "net/networkreturn.h"
#include "net/qthttpclient.h"
#include "providers/catalog.h"
#include "providers/catalogwatch.h"
#include "store/automationstore.h"
#include "store/changefeed.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/intakekeystore.h"
#include "store/keptvaluesstore.h"
#include "store/outboxstore.h"
#include "store/paths.h"
#include "store/preferencestore.h"
#include "store/schemastore.h"
#include "vault/keychainstore.h"

#include <functional>
#include <memory>

namespace patchbay
{

/// The core of a program, wired once by its main(): every service with what it needs, in the order they stand
/// on each other. Holds no behaviour of its own; services are handed on by reference.
class CoreServices final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        Paths paths;
        QByteArray userAgent; ///< "Patchbay/1.0"
        /// The embedded view of this program; may be none.
        std::function<std::unique_ptr<ConsentSurface>(Clock &)> makeEmbedded;
        /// Words for the pages a browser is shown; the core makes none.
        std::function<LoopbackTexts()> browserTexts;
        /// What opens addresses for the person; none: openExternal.
        BrowserConsent::Open openAddress = {};
    };
    explicit CoreServices(const Options &options);

    /// Makes the folders and opens the database. Errors: Storage.
    Task<Done> open();

    const Paths paths;
    const Result<Done> folders; ///< made before anything looks into them
    SystemClock clock;
    SystemEntropy entropy;
    Database database;
    ChangeFeed feed;
    ConnectionStore connections;
    OutboxStore outbox;
    AutomationStore automations;
    SchemaStore schemas;
    PreferenceStore preferences;
    KeptValuesStore kept;
    IntakeKeyStore intakeCallers;
    NetworkReturn network;
    KeychainStore keychain;
    ProxyService proxy;
    QtHttpClient wire; ///< for http alone
    ProxiedHttp http;
    ProviderCatalog catalog;
    CatalogWatch catalogWatch;
    Rights rights;
    AppLock lock;
    DemoOrgService localServices;
    TokenBroker tokens;
    AuthorizedClient client;
    const std::unique_ptr<ConsentSurface> embedded; ///< none: the browser is used
    BrowserConsent browser;
    SurfaceRouter consent;
    ConnectionService service;
    OwnApps ownApps;
    ConnectionChecks checks;
    DisconnectMany disconnects;
    TokenHandout handout;
    MetadataLookup metadata;
    SalesforceOrgs orgs;
    RecordService records;
    RecordSearch search;
    OutboxWorker worker;
    CommandRunner commands;
    ActionSender actions;
    AutomationWorker automationWorker;
    RemoveEverything removal;
    TestRecord testRecord;
    RecordUndo undo;
    Retention retention;
    IntakeKeys intakeKeys;
};

} // namespace patchbay
