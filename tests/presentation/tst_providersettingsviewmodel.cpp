#include "engine/clientcredentials.h"
#include "gui/pagesfixture.h"

#include <QDirIterator>
#include <QSignalSpy>

#include <algorithm>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

const ProviderId salesforce{u"salesforce"_s};

} // namespace

class ProviderSettingsViewModelTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatWasTypedIsKept();
    void secretGoesToTheKeychainAlone();
    void twoWindowsNeverOverwriteEachOther();
    void secretOfARefusedChangeIsNotKept();
    void theirsCanBeTaken();
    void beingPutOnThePageMeanwhileIsNoConflict();
    void wrongInputIsToldAtItsField_data();
    void wrongInputIsToldAtItsField();
    void checkSaysWhatIsWrong();
    void checkSavesNothing();
    void connectionBeginsWithWhatItsProviderHas();
    void connectionsOwnAppWaitsAndAsksForASignIn();
    void asItWasIsNoChange();
    void connectionWithoutAnyAppIsTold();
    void twoWindowsOfOneConnectionNeverOverwriteEachOther();
    void newConnectionsAppIsKeptNowhereUntilItIsThere();
    void checkOfAConnectionAsksAsItsApp_data();
    void checkOfAConnectionAsksAsItsApp();
    void settledClientIdLeavesNoChoice();
    void draftsAreKeptOfEachAndGoOnceTheyAreSaved();
    void asItWasReadIsNoDraft();
    void draftOverwritesNothingThatWasSavedMeanwhile();
    void draftIsGoneWhereItIsNotWanted();
    void halfTypedSecretIsOnNoDisk();
    void whoGoesOnToAnotherMeanwhileIsSignedInAllTheSame();
    void whatIsTypedAfterComingBackMeanwhileStays();

private:
    using Model = ProviderSettingsViewModel;

    void open(Model &window)
    {
        const QSignalSpy loaded(&window, &Model::loaded);
        window.load(salesforce);
        QTRY_VERIFY(loaded.count() > 0);
    }
    [[nodiscard]] static Model::Input typed(const QString &clientId)
    {
        return {clientId, u"production"_s, {}, {u"api"_s, u"id"_s}, u"For leads."_s};
    }
    void openConnection(Model &window)
    {
        const QSignalSpy loaded(&window, &Model::loaded);
        window.loadConnection(salesforce, m->id);
        QTRY_VERIFY(loaded.count() > 0);
    }
    /// Acme, signed in with the app "client" of the settings.
    void connectAcme()
    {
        QVERIFY(await(m->connections.saveSettings({.provider = salesforce, .clientId = u"client"_s})));
        m->connectSalesforce(tokenSet("old", "r0"));
    }
    [[nodiscard]] static Model::Input own(const QString &clientId)
    {
        Model::Input input = typed(clientId);
        input.reason.clear();
        return input;
    }
    [[nodiscard]] QByteArray waitingSecret()
    {
        const auto secret = await(m->vault.read(VaultKey::forNextClientSecret(m->id)));
        return secret ? secret->reveal().toByteArray() : QByteArray();
    }
    [[nodiscard]] ProviderSettings kept()
    {
        return settingsOf(await(m->connections.allSettings()).value(), salesforce);
    }
    [[nodiscard]] QByteArray keptSecret()
    {
        const auto secret = await(m->vault.read(VaultKey::forClientSecret(salesforce)));
        return secret ? secret->reveal().toByteArray() : QByteArray();
    }

    std::unique_ptr<PagesFixture> m;
    std::unique_ptr<Model> m_other; ///< the same page in another window
};

void ProviderSettingsViewModelTest::init()
{
    m = std::make_unique<PagesFixture>();
    m_other = std::make_unique<Model>(Model::Parts{
        m->catalog, m->connections, m->vault, {m->http, m->services, m->clock, m->entropy}, m->ownApps});
}

void ProviderSettingsViewModelTest::cleanup()
{
    QCOMPARE(m->http.problems(), QStringList());
    m_other.reset();
    m.reset();
}

void ProviderSettingsViewModelTest::whatWasTypedIsKept()
{
    open(m->settingsModel);
    const QSignalSpy saved(&m->settingsModel, &Model::saved);
    m->settingsModel.save(typed(u" key1 "_s), {});
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(kept().clientId, u"key1"_s);
    QCOMPARE(kept().reason, u"For leads."_s);
    QCOMPARE(kept().scopes, (QStringList{u"api"_s, u"id"_s}));
    QVERIFY(!kept().hasClientSecret);
}

void ProviderSettingsViewModelTest::secretGoesToTheKeychainAlone()
{
    open(m->settingsModel);
    const QSignalSpy saved(&m->settingsModel, &Model::saved);
    m->settingsModel.save(typed(u"key1"_s), Secret(QByteArray("s3cret")));
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(kept().hasClientSecret);
    QCOMPARE(keptSecret(), "s3cret");
    m->settingsModel.reset();
    QTRY_COMPARE(saved.count(), 2);
    QVERIFY(!kept().hasClientSecret);
    QCOMPARE(keptSecret(), QByteArray());
}

void ProviderSettingsViewModelTest::twoWindowsNeverOverwriteEachOther()
{
    open(m->settingsModel);
    open(*m_other);
    const QSignalSpy saved(m_other.get(), &Model::saved);
    m_other->save(typed(u"theirs"_s), {});
    QTRY_COMPARE(saved.count(), 1);

    const QSignalSpy mineSaved(&m->settingsModel, &Model::saved);
    const QSignalSpy conflict(&m->settingsModel, &Model::changedElsewhere);
    m->settingsModel.save(typed(u"mine"_s), {});
    QTRY_COMPARE(conflict.count(), 1);
    QCOMPARE(conflict.first().first().toString(), u"There: client id: theirs."_s);
    QCOMPARE(mineSaved.count(), 0);
    QCOMPARE(kept().clientId, u"theirs"_s);

    m->settingsModel.saveOver(); // the person has seen both
    QTRY_COMPARE(mineSaved.count(), 1);
    QCOMPARE(kept().clientId, u"mine"_s);
}

void ProviderSettingsViewModelTest::secretOfARefusedChangeIsNotKept()
{
    open(m->settingsModel);
    open(*m_other);
    const QSignalSpy saved(m_other.get(), &Model::saved);
    m_other->save(typed(u"theirs"_s), Secret(QByteArray("theirs")));
    QTRY_COMPARE(saved.count(), 1);
    const QSignalSpy conflict(&m->settingsModel, &Model::changedElsewhere);
    m->settingsModel.save(typed(u"mine"_s), Secret(QByteArray("mine")));
    QTRY_COMPARE(conflict.count(), 1);
    QCOMPARE(keptSecret(), "theirs");
}

void ProviderSettingsViewModelTest::theirsCanBeTaken()
{
    open(m->settingsModel);
    open(*m_other);
    const QSignalSpy saved(m_other.get(), &Model::saved);
    m_other->save(typed(u"theirs"_s), {});
    QTRY_COMPARE(saved.count(), 1);
    const QSignalSpy conflict(&m->settingsModel, &Model::changedElsewhere);
    m->settingsModel.save(typed(u"mine"_s), {});
    QTRY_COMPARE(conflict.count(), 1);
    const QSignalSpy loaded(&m->settingsModel, &Model::loaded);
    m->settingsModel.takeTheirs();
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(m->settingsModel.input().clientId, u"theirs"_s);
    m->settingsModel.saveOver(); // there is nothing left to save
    QVERIFY(await(m->connections.allSettings()));
    QCOMPARE(kept().clientId, u"theirs"_s);
}

void ProviderSettingsViewModelTest::beingPutOnThePageMeanwhileIsNoConflict()
{
    open(m->settingsModel);
    QVERIFY(await(m->connections.updateSettings(
        salesforce, [](ProviderSettings &settings) { settings.onHome = true; })));
    const QSignalSpy saved(&m->settingsModel, &Model::saved);
    m->settingsModel.save(typed(u"mine"_s), {});
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(kept().onHome);
}

void ProviderSettingsViewModelTest::wrongInputIsToldAtItsField_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    QTest::newRow("no client id") << u""_s << u""_s << u""_s << u"clientId"_s;
    QTest::newRow("two lines pasted") << u"key\nkey"_s << u""_s << u""_s << u"clientId"_s;
    QTest::newRow("a look-alike host")
        << u"key"_s << u"acme.my.salesforce.com.evil.example"_s << u""_s << u"customHost"_s;
    QTest::newRow("a novel") << u"key"_s << u""_s << QString(161, u'x') << u"reason"_s;
}

void ProviderSettingsViewModelTest::wrongInputIsToldAtItsField()
{
    QFETCH(const QString, clientId);
    QFETCH(const QString, host);
    QFETCH(const QString, reason);
    QFETCH(const QString, field);
    open(m->settingsModel);
    const QSignalSpy refused(&m->settingsModel, &Model::refused);
    m->settingsModel.save({clientId, host.isEmpty() ? u"production"_s : QString(), host, {}, reason}, {});
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toString(), field);
    QCOMPARE(kept().clientId, QString());
}

void ProviderSettingsViewModelTest::checkSaysWhatIsWrong()
{
    open(m->settingsModel);
    const QSignalSpy checked(&m->settingsModel, &Model::checked);
    const auto pages = m->settingsModel.provider()->redirectUris.size();
    for (qsizetype i = 0; i < pages; ++i) {
        m->http.expect("GET", u"https://login.salesforce.com/services/oauth2/authorize"_s)
            .answer(
                jsonReply(400, "error=invalid_client_id&error_description=client%20identifier%20invalid"));
    }
    m->http.expect("POST", u"https://login.salesforce.com/services/oauth2/token"_s)
        .answer(jsonReply(400, R"({"error":"invalid_client_id"})"));
    m->settingsModel.check(typed(u"wrong"_s), {});
    QTRY_COMPARE(checked.count(), 1);
    const auto lines = checked.first().first().value<QList<Model::CheckLine>>();
    QCOMPARE(lines.size(), 2); // the host, and one thing that is wrong
    QCOMPARE(lines.first().verdict, AppFinding::Verdict::Good);
    QCOMPARE(lines.last().verdict, AppFinding::Verdict::Wrong);
    QVERIFY(lines.last().text.contains(u"does not know this consumer key"_s));
    QCOMPARE(lines.last().about, AppFinding::Subject::Client);
    QCOMPARE(lines.last().text, lines.last().fact + u' ' + lines.last().next);
}

void ProviderSettingsViewModelTest::checkSavesNothing()
{
    open(m->settingsModel);
    const QSignalSpy checked(&m->settingsModel, &Model::checked);
    m->http.expect("GET", u"https://login.salesforce.com/services/oauth2/authorize"_s)
        .answer(fail(ErrorKind::Offline, u"no such name"_s));
    m->settingsModel.check(typed(u"key"_s), Secret(QByteArray("s3cret")));
    QTRY_COMPARE(checked.count(), 1);
    QCOMPARE(kept().clientId, QString());
    QCOMPARE(keptSecret(), QByteArray());
}

void ProviderSettingsViewModelTest::connectionBeginsWithWhatItsProviderHas()
{
    connectAcme();
    QVERIFY(await(m->connections.updateSettings(
        salesforce, [](ProviderSettings &settings) { settings.scopes = QStringList{u"api"_s}; })));
    openConnection(m->settingsModel);
    const Model::Input &input = m->settingsModel.input();
    QVERIFY(!input.ownApp);
    QCOMPARE(input.clientId, QString());
    QCOMPARE(m->settingsModel.usualClientId(), u"client"_s);
    QCOMPARE(input.scopes, QStringList{u"api"_s});
    QCOMPARE(input.hostKey, u"production"_s);
    QVERIFY(m->settingsModel.title() != m->settingsModel.purpose());
}

void ProviderSettingsViewModelTest::connectionsOwnAppWaitsAndAsksForASignIn()
{
    connectAcme();
    openConnection(m->settingsModel);
    const QSignalSpy asked(&m->settingsModel, &Model::signInRequested);
    m->settingsModel.save(own(u" own-id "_s), Secret(QByteArray("s3cret")));
    QTRY_COMPARE(asked.count(), 1);
    const auto options = asked.first().first().value<ConnectOptions>();
    QCOMPARE(options.reconnect, m->id);
    QCOMPARE(m->row().nextApp, std::optional(OwnApp{u"own-id"_s, true, {u"api"_s, u"id"_s}, {}}));
    QCOMPARE(m->row().clientId, u"client"_s);
    QCOMPARE(waitingSecret(), "s3cret");
    QCOMPARE(keptSecret(), QByteArray()); // nor are the provider's settings touched
    QCOMPARE(kept().clientId, u"client"_s);
    QTRY_VERIFY(m->settingsModel.input().ownApp);
    QVERIFY(m->settingsModel.hasSecret());
}

void ProviderSettingsViewModelTest::asItWasIsNoChange()
{
    connectAcme();
    openConnection(m->settingsModel);
    const QSignalSpy asked(&m->settingsModel, &Model::signInRequested);
    Model::Input input = m->settingsModel.input();
    std::reverse(input.scopes.begin(), input.scopes.end());
    m->settingsModel.save(input, {});
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(!m->row().nextApp);
}

void ProviderSettingsViewModelTest::connectionWithoutAnyAppIsTold()
{
    m->connectSalesforce(tokenSet("old", "r0")); // and the settings were reset since
    openConnection(m->settingsModel);
    const QSignalSpy refused(&m->settingsModel, &Model::refused);
    m->settingsModel.save(m->settingsModel.input(), {});
    QCOMPARE(refused.count(), 1);
    QVERIFY(!m->row().nextApp);
}

void ProviderSettingsViewModelTest::twoWindowsOfOneConnectionNeverOverwriteEachOther()
{
    connectAcme();
    openConnection(m->settingsModel);
    openConnection(*m_other);
    const QSignalSpy saved(m_other.get(), &Model::saved);
    m_other->save(own(u"theirs"_s), Secret(QByteArray("theirs")));
    QTRY_COMPARE(saved.count(), 1);

    const QSignalSpy mineSaved(&m->settingsModel, &Model::saved);
    const QSignalSpy conflict(&m->settingsModel, &Model::changedElsewhere);
    for (int i = 1; i <= 2; ++i) { // pressed again, without an answer
        m->settingsModel.save(own(u"mine"_s), Secret(QByteArray("mine")));
        QTRY_COMPARE(conflict.count(), i);
    }
    QVERIFY(conflict.first().first().toString().contains(u"client id: theirs"_s));
    QCOMPARE(mineSaved.count(), 0);
    QCOMPARE(m->row().nextApp->clientId, u"theirs"_s);
    QCOMPARE(waitingSecret(), "theirs");
    m->settingsModel.saveOver();
    QTRY_COMPARE(mineSaved.count(), 1);
    QCOMPARE(m->row().nextApp->clientId, u"mine"_s);
    QCOMPARE(waitingSecret(), "mine");
}

void ProviderSettingsViewModelTest::newConnectionsAppIsKeptNowhereUntilItIsThere()
{
    connectAcme();
    const auto openNew = [this] {
        const QSignalSpy loaded(&m->settingsModel, &Model::loaded);
        m->settingsModel.loadNew(salesforce);
        QTRY_VERIFY(loaded.count() > 0);
    };
    openNew();
    QVERIFY(!m->settingsModel.input().ownApp);
    const int written = m->vault.writes;
    const QSignalSpy asked(&m->settingsModel, &Model::signInRequested);
    m->settingsModel.save(own(u"own-id"_s), Secret(QByteArray("s3cret")));
    QTRY_COMPARE(asked.count(), 1);
    const auto options = asked.first().first().value<ConnectOptions>();
    QVERIFY(options.reconnect.isEmpty());
    QCOMPARE(options.own, (OwnApp{u"own-id"_s, true, {u"api"_s, u"id"_s}, u"production"_s}));
    QVERIFY(options.ownSecret.equals(Secret(QByteArray("s3cret"))));
    QCOMPARE(m->vault.writes, written);
    QCOMPARE(kept().clientId, u"client"_s);
    openNew(); // the sign-in failed: it is there again
    QCOMPARE(m->settingsModel.input().clientId, u"own-id"_s);
    QVERIFY(m->settingsModel.hasSecret());
    m->settingsModel.forgetNew(salesforce);
    openNew();
    QCOMPARE(m->settingsModel.input().clientId, QString());
    QVERIFY(!m->settingsModel.hasSecret());
}

void ProviderSettingsViewModelTest::checkOfAConnectionAsksAsItsApp_data()
{
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("its own") << true;
    QTest::newRow("the provider's") << false;
}

void ProviderSettingsViewModelTest::checkOfAConnectionAsksAsItsApp()
{
    QFETCH(const bool, isOwn);
    connectAcme();
    QVERIFY(await(m->connections.updateSettings(
        salesforce, [](ProviderSettings &settings) { settings.hasClientSecret = true; })));
    QVERIFY(await(m->vault.write(VaultKey::forClientSecret(salesforce), secret("usual"))));
    openConnection(m->settingsModel);
    const QSignalSpy checked(&m->settingsModel, &Model::checked);
    const auto pages = m->settingsModel.provider()->redirectUris.size();
    for (qsizetype i = 0; i < pages; ++i) {
        m->http.expect("GET", u"https://login.salesforce.com/services/oauth2/authorize"_s)
            .answer(jsonReply(200, {}));
    }
    m->http.expect("POST", u"https://login.salesforce.com/services/oauth2/token"_s)
        .answer(jsonReply(400, R"({"error":"invalid_grant"})"));
    Model::Input input = own(u"own-id"_s);
    input.ownApp = isOwn;
    m->settingsModel.check(input, isOwn ? secret("s3cret") : Secret());
    QTRY_COMPARE(checked.count(), 1);
    const QByteArray form = m->http.requests().last().secretBody.reveal().toByteArray();
    QVERIFY(form.contains(isOwn ? "client_id=own-id" : "client_id=client"));
    QVERIFY(form.contains(isOwn ? "client_secret=s3cret" : "client_secret=usual"));
    QVERIFY(!m->row().nextApp);
}

void ProviderSettingsViewModelTest::settledClientIdLeavesNoChoice()
{
    connectAcme();
    QVERIFY(m->setPolicy(R"({"providers":{"salesforce":{"clientId":"policy-id"}}})"));
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) {
        row.nextApp = OwnApp{u"own-id"_s, false, {}, {}};
    })));
    openConnection(m->settingsModel);
    QVERIFY(!m->settingsModel.input().ownApp);
    QCOMPARE(m->settingsModel.usualClientId(), u"policy-id"_s);
}

void ProviderSettingsViewModelTest::draftsAreKeptOfEachAndGoOnceTheyAreSaved()
{
    Model &model = m->settingsModel;
    open(model);
    model.noteTyped(typed(u"half"_s), Secret(QByteArray("s3cret")));
    QSignalSpy loaded(&model, &Model::loaded);
    model.load({u"hubspot"_s});
    QVERIFY(!model.draft());
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(!model.draft());
    open(model);
    QVERIFY(model.draft());
    QCOMPARE(model.draft()->input, typed(u"half"_s));
    QCOMPARE(model.draft()->secret.reveal().toByteArray(), "s3cret");
    QVERIFY(kept().clientId.isEmpty());
    m_other->takeUp(model.drafts());
    open(*m_other);
    QVERIFY(m_other->draft());

    QSignalSpy refused(&model, &Model::refused);
    model.save(typed(QString()), {});
    QCOMPARE(refused.count(), 1);
    QVERIFY(model.draft()); // it is not saved
    const QSignalSpy saved(&model, &Model::saved);
    model.save(typed(u"whole"_s), {});
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!model.draft());
}

void ProviderSettingsViewModelTest::asItWasReadIsNoDraft()
{
    Model &model = m->settingsModel;
    open(model);
    Model::Input shown = model.input();
    for (const ScopeChoice &scope : model.provider()->scopes) {
        if (scope.required && !shown.scopes.contains(scope.name))
            shown.scopes.append(scope.name);
    }
    std::reverse(shown.scopes.begin(), shown.scopes.end());
    model.noteTyped(shown, {});
    QVERIFY(!model.draft());
    Model::Input other = shown;
    other.reason = u"For leads."_s;
    model.noteTyped(other, {});
    QVERIFY(model.draft());
    model.noteTyped(shown, Secret(QByteArray("s3cret")));
    QVERIFY(model.draft());
    model.noteTyped(shown, {});
    QVERIFY(!model.draft());
}

void ProviderSettingsViewModelTest::draftOverwritesNothingThatWasSavedMeanwhile()
{
    Model &model = m->settingsModel;
    open(model);
    model.noteTyped(typed(u"mine"_s), {});
    open(*m_other);
    const QSignalSpy theirs(m_other.get(), &Model::saved);
    m_other->save(typed(u"theirs"_s), {});
    QTRY_COMPARE(theirs.count(), 1);
    open(model); // it shows what is there now, and what was typed over what was
    QCOMPARE(model.input().clientId, u"theirs"_s);
    const QSignalSpy conflict(&model, &Model::changedElsewhere);
    model.save(model.draft()->input, {});
    QTRY_COMPARE(conflict.count(), 1);
    QCOMPARE(kept().clientId, u"theirs"_s);
    const QSignalSpy saved(&model, &Model::saved);
    model.saveOver();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(kept().clientId, u"mine"_s);
    QVERIFY(!model.draft());
}

void ProviderSettingsViewModelTest::draftIsGoneWhereItIsNotWanted()
{
    Model &model = m->settingsModel;
    open(model);
    model.noteTyped(typed(u"mine"_s), {});
    model.takeTheirs();
    QVERIFY(!model.draft());
    model.noteTyped(typed(u"mine"_s), {});
    const QSignalSpy saved(&model, &Model::saved);
    model.reset();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!model.draft());

    QSignalSpy loaded(&model, &Model::loaded);
    model.loadNew(salesforce);
    QTRY_COMPARE(loaded.count(), 1);
    model.noteTyped(own(u"new"_s), Secret(QByteArray("s3cret")));
    QVERIFY(model.draft());
    model.forgetNew(salesforce); // it is connected
    QVERIFY(model.drafts().isEmpty());
}

/// Half typed, it is nowhere but in memory, however the program ends.
void ProviderSettingsViewModelTest::halfTypedSecretIsOnNoDisk()
{
    open(m->settingsModel);
    m->settingsModel.noteTyped(typed(u"half-id"_s), Secret(QByteArray("s3cret-half")));
    QVERIFY(await(m->connections.saveSettings({.provider = {u"hubspot"_s}, .clientId = u"whole-id"_s})));
    QDirIterator files(m->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    bool isWritten = false;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray content = file.readAll();
        isWritten = isWritten || content.contains("whole-id");
        QVERIFY2(
            !content.contains("half-id") && !content.contains("s3cret-half"), qPrintable(file.fileName()));
    }
    QVERIFY(isWritten); // the test sees what is written
    QCOMPARE(keptSecret(), QByteArray());
}

void ProviderSettingsViewModelTest::whoGoesOnToAnotherMeanwhileIsSignedInAllTheSame()
{
    Model &model = m->settingsModel;
    const QSignalSpy loaded(&model, &Model::loaded);
    const QSignalSpy saved(&model, &Model::saved);
    const QSignalSpy asked(&model, &Model::signInRequested);
    model.load(salesforce, true);
    QTRY_COMPARE(loaded.count(), 1);
    model.save(typed(u"key1"_s), {});
    model.load({u"slack"_s});
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<ConnectOptions>().provider, salesforce);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(kept().clientId, u"key1"_s);
    QCOMPARE(model.edited().provider, ProviderId{u"slack"_s});
    QVERIFY(!model.isSaving());
}

void ProviderSettingsViewModelTest::whatIsTypedAfterComingBackMeanwhileStays()
{
    Model &model = m->settingsModel;
    open(model);
    const QSignalSpy saved(&model, &Model::saved);
    const QSignalSpy loaded(&model, &Model::loaded);
    const QSignalSpy conflict(&model, &Model::changedElsewhere);
    model.noteTyped(typed(u"key1"_s), {});
    model.save(typed(u"key1"_s), {});
    model.load({u"slack"_s});
    model.load(salesforce);
    model.noteTyped(typed(u"key2"_s), Secret(QByteArray("hush")));
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(model.draft().has_value());
    QCOMPARE(model.draft()->input.clientId, u"key2"_s);
    QTRY_COMPARE(loaded.count(), 2); // what was saved is read as well
    model.save(model.draft()->input, model.draft()->secret);
    QTRY_COMPARE(saved.count(), 2); // nobody else has saved anything
    QCOMPARE(conflict.count(), 0);
    QCOMPARE(kept().clientId, u"key2"_s);
}

QTEST_GUILESS_MAIN(ProviderSettingsViewModelTest)
#include "tst_providersettingsviewmodel.moc"
