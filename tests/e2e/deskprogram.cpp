#include "e2e/deskprogram.h"

#include "presentation/loopbackwords.h"
#include "support/await.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QResource>

using namespace Qt::StringLiterals;

namespace patchbay::test
{

namespace
{

constexpr int patience = 30'000;

class Surface final : public ConsentSurface
{
public:
    explicit Surface(DeskProgram::Person person)
        : m_person(std::move(person))
    {
    }
    Task<ConsentAnswer> obtain(const ConsentRequest &request, std::stop_token stop) override
    {
        return m_person(request, stop);
    }
    void raise(const AttemptId &) override { }

private:
    DeskProgram::Person m_person;
};

Paths pathsBelow(const QString &home)
{
    Paths paths;
    paths.dataFolder = home + u"/data"_s;
    paths.configFolder = home + u"/config"_s;
    paths.runtimeFolder = home + u"/run"_s;
    paths.databaseFile = paths.dataFolder + u"/patchbay.db"_s;
    paths.lockFolder = paths.dataFolder + u"/locks"_s;
    paths.userProvidersFolder = paths.configFolder + u"/providers"_s;
    return paths;
}

QJsonObject definition(const OAuthServer &server, const QStringList &redirectUris)
{
    const auto at = [&server](const char *path) { return server.url(QLatin1StringView(path)); };
    const auto below = [](const char *path) { return "{instance_url}"_L1 + QLatin1StringView(path); };
    const auto scope = [](const QString &name) {
        return QJsonObject{
            {"name"_L1, name}, {"description"_L1, name}, {"required"_L1, true}, {"byDefault"_L1, true}};
    };
    return {{"id"_L1, u"salesforce"_s}, {"name"_L1, u"Salesforce"_s}, {"mark"_L1, u"Sf"_s},
        {"brandColour"_L1, u"#00A1E0"_s}, {"tagline"_L1, u"Leads"_s},
        {"reason"_L1, u"Where your leads go."_s}, {"onFirstScreen"_L1, true},
        {"recordsApi"_L1, u"salesforce"_s},
        {"client"_L1, QJsonObject{{"id"_L1, QLatin1StringView(OAuthServer::clientId)}}},
        {"hosts"_L1,
            QJsonObject{{"loopbackHttp"_L1, true},
                {"environments"_L1,
                    QJsonArray{QJsonObject{
                        {"pattern"_L1, u"^127\\.0\\.0\\.1$"_s}, {"environment"_L1, u"production"_s}}}}}},
        {"endpoints"_L1,
            QJsonObject{{"authorization"_L1, at(OAuthServer::authorizePath)},
                {"token"_L1, at(OAuthServer::tokenPath)}, {"revocation"_L1, at(OAuthServer::revokePath)},
                {"alive"_L1, below(OAuthServer::alivePath)}}},
        {"redirectUris"_L1, QJsonArray::fromStringList(redirectUris)},
        {"consentWays"_L1, QJsonArray{u"embedded"_s, u"browser"_s}},
        {"scopes"_L1, QJsonObject{{"choices"_L1, QJsonArray{scope(u"api"_s), scope(u"refresh_token"_s)}}}},
        {"tokenReply"_L1, QJsonObject{{"instanceMember"_L1, u"instance_url"_s}}},
        {"identity"_L1,
            QJsonArray{QJsonObject{{"url"_L1, below(OAuthServer::whoPath)},
                {"paths"_L1,
                    QJsonObject{{"accountId"_L1, u"/id"_s}, {"accountLabel"_L1, u"/login"_s},
                        {"tenantLabel"_L1, u"/org"_s}}}}}}};
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

} // namespace

const ProviderId DeskProgram::salesforce{u"salesforce"_s};

std::unique_ptr<ConsentSurface> surfaceOf(DeskProgram::Person person)
{
    return std::make_unique<Surface>(std::move(person));
}

QStringList freeRedirectUris()
{
    QTcpServer probes[3];
    QStringList uris;
    for (QTcpServer &probe : probes) {
        if (probe.listen(QHostAddress::LocalHost))
            uris.append(u"http://localhost:%1/oauth/callback"_s.arg(probe.serverPort()));
    }
    return uris;
}

SalesforceOnLoopback::SalesforceOnLoopback(
    const QString &folder, const OAuthServer &server, const QStringList &redirectUris)
    : m_file(folder + u"/definitions.rcc"_s)
{
    const QByteArray list
        = "<RCC><qresource prefix='/providers'><file>the-test-s-salesforce.json</file></qresource></RCC>";
    const QByteArray json = QJsonDocument(definition(server, redirectUris)).toJson();
    m_isThere = write(folder + u"/the-test-s-salesforce.json"_s, json) && write(folder + u"/list.qrc"_s, list)
        && QProcess::execute(
               QStringLiteral(RCC_PROGRAM), {u"--binary"_s, u"--output"_s, m_file, folder + u"/list.qrc"_s})
            == 0
        && QResource::registerResource(m_file);
}

SalesforceOnLoopback::SalesforceOnLoopback(const QString &file)
    : m_file(file)
    , m_isThere(QResource::registerResource(file))
{
}

SalesforceOnLoopback::~SalesforceOnLoopback()
{
    QResource::unregisterResource(m_file);
}

DeskProgram::DeskProgram(const QString &home, Person person)
    : core({pathsBelow(home), "Patchbay-Test", [person](Clock &) { return surfaceOf(person); },
        [] { return loopbackTexts(u"en"_s); }})
    , partings(core.database, core.service)
    , view({core.catalog, core.connections, core.outbox, core.service, partings, core.clock,
          [this] { return core.keychain.unlock(); }})
{
    QObject::connect(
        &view, &ConnectionsViewModel::toast, &view, [this](const QString &text) { toasts.append(text); });
    QObject::connect(&view, &ConnectionsViewModel::settingsRequested, &view,
        [this](const ProviderId &) { ++settingsAsked; });
}

DeskProgram::~DeskProgram() = default;

bool DeskProgram::open()
{
    const bool isOpen = await(core.open()).has_value() && await(core.service.recover()).has_value();
    view.refresh();
    return isOpen && QTest::qWaitFor([this] { return view.isLoaded(); }, patience);
}

CardView DeskProgram::card() const
{
    for (const CardView &card : view.connected() + view.available()) {
        if (card.provider == salesforce)
            return card;
    }
    return {};
}

ConnectionId DeskProgram::shownConnection() const
{
    const CardView shown = card();
    return shown.accounts.isEmpty() ? ConnectionId() : shown.accounts.last().connection;
}

DeskProgram::Sight DeskProgram::sight() const
{
    const CardView shown = card();
    const auto actions = [](const QList<CardButton> &buttons) {
        QList<CardAction> found;
        for (const CardButton &button : buttons)
            found.append(button.action);
        return found;
    };
    if (shown.accounts.isEmpty())
        return {shown.state, shown.sentence, actions(shown.buttons)};
    const AccountView &account = shown.accounts.last();
    return {account.state, account.sentence, actions(account.buttons)};
}

bool DeskProgram::press(CardAction action)
{
    if (!sight().offers.contains(action))
        return false;
    view.trigger(action, salesforce, shownConnection());
    return true;
}

bool DeskProgram::comesToRest()
{
    const bool ended = QTest::qWaitFor(
        [this] {
            return !core.service.stage(salesforce) && !core.service.stage(salesforce, shownConnection());
        },
        patience);
    // What was asked of the database before this is answered before it, and the card was made of it.
    return ended && await(core.connections.all()).has_value()
        && await(core.connections.allSettings()).has_value() && await(core.connections.all()).has_value();
}

QList<ConnectionRow> DeskProgram::rows()
{
    return await(core.connections.all()).value_or(QList<ConnectionRow>());
}

} // namespace patchbay::test
