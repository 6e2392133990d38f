#pragma once

#include "engine/coreservices.h"
#include "engine/partings.h"
#include "presentation/connectionsviewmodel.h"
#include "support/oauthserver.h"

#include <QTemporaryDir>

namespace patchbay::test
{

/// The core of a program with its real HTTP client, database, keychain, browser and catalogue, and its page
/// of connections. Only the person in front of the sign-in page is code.
class DeskProgram final
{
public:
    using Person
        = std::function<Task<ConsentAnswer>(const ConsentRequest &request, const std::stop_token &stop)>;

    DeskProgram(const QString &home, Person person);
    ~DeskProgram();

    [[nodiscard]] bool open();

    CoreServices core;
    Partings partings;
    ConnectionsViewModel view;
    QStringList toasts;
    int settingsAsked = 0;

    /// What a person sees of Salesforce: of its newest account, else of the card itself.
    struct Sight {
        CardState state = CardState::NotConnected;
        QString words;
        QList<CardAction> offers;
    };
    [[nodiscard]] CardView card() const;
    [[nodiscard]] Sight sight() const;
    /// Clicks what is offered; false where it is not.
    [[nodiscard]] bool press(CardAction action);
    /// No sign-in goes on any more, and the card shows how it ended.
    [[nodiscard]] bool comesToRest();
    [[nodiscard]] QList<ConnectionRow> rows();

    static const ProviderId salesforce;

private:
    [[nodiscard]] ConnectionId shownConnection() const;
};

/// Makes "Salesforce" a definition that leads to the server: a bundled one, as only those may be on loopback.
class SalesforceOnLoopback final
{
public:
    SalesforceOnLoopback(const QString &folder, const OAuthServer &server, const QStringList &redirectUris);
    /// For another process: the file that was made for the first.
    explicit SalesforceOnLoopback(const QString &file);
    ~SalesforceOnLoopback();
    Q_DISABLE_COPY_MOVE(SalesforceOnLoopback)

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QString file() const { return m_file; }

private:
    QString m_file;
    bool m_isThere = false;
};

/// A surface that asks the test's person.
[[nodiscard]] std::unique_ptr<ConsentSurface> surfaceOf(DeskProgram::Person person);
/// Three redirect URIs on ports that are free now.
[[nodiscard]] QStringList freeRedirectUris();

} // namespace patchbay::test
