#pragma once

#include "consent/embeddedconsent.h"
#include "e2e/deskprogram.h"
#include "support/keyring.h"

#include <QSet>
#include <QStandardPaths>
#include <QTest>

namespace patchbay::test
{

/// One thing that goes wrong, what the card then says and offers, and the click that gets a person out of it.
struct Trouble {
    std::function<void()> arrange = [] {};
    std::function<void()> whileItGoesOn = [] {}; ///< once the person or the provider is waited for
    CardState state = CardState::NotConnected;
    const char *words = ""; ///< a regular expression
    QList<CardAction> offers = {CardAction::Connect};
    CardAction next = CardAction::Connect;
};

/// What the tests of troubles stand on: a program with the real core, HTTP, database, keychain and browser, a
/// strict provider that misbehaves when told, and a person in front of the sign-in page. It judges by the
/// card a person sees, and by what is left behind. Everything but the keyring is new for each row.
class TroublesFixture : public QObject
{
    Q_OBJECT
protected:
    using Person = DeskProgram::Person;
    using Answer = OAuthServer::Answer;

    static constexpr int patience = 30'000;
    static constexpr auto description = "^Where your leads go\\.$"; ///< no trouble is told

    void beginAll();
    void endAll();
    void begin();
    void end();
    void useProgram();
    void connectFirst();

    /// The card comes to say and offer what the trouble calls for.
    void judge(const Trouble &trouble);
    /// Besides so many connections and grants nothing: no row, lock or keychain item, no secret in log or
    /// file.
    void nothingLeft(int connections, int grants);

    [[nodiscard]] Person deciding(OAuthServer::Decision decision);
    [[nodiscard]] Person allowing() { return deciding(OAuthServer::Decision::Allow); }
    [[nodiscard]] Person denying() { return deciding(OAuthServer::Decision::Deny); }
    /// {state} stands for the right one.
    [[nodiscard]] Person comingBackWith(const QString &query);
    /// A page that goes nowhere, until the person gives up.
    [[nodiscard]] Person waiting();
    /// A helper process that misbehaves in the manner of its name.
    [[nodiscard]] Person behindHelper(const QString &manner);
    [[nodiscard]] bool useBrowser(const QByteArray &script);

    [[nodiscard]] static Answer json(int status, const QJsonObject &object);
    [[nodiscard]] static Answer text(int status, const QByteArray &type, const QByteArray &body);
    /// The token endpoint answers like this, the repeat of a renewal included.
    void answerTokens(Answer answer);
    [[nodiscard]] std::function<void()> tokensAre(Answer answer);
    [[nodiscard]] std::function<void()> personClicks(CardAction action);
    void heal();

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray contentOf(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_redirectUris;
    std::unique_ptr<OAuthServer> m_server;
    std::unique_ptr<SalesforceOnLoopback> m_definition;
    Person m_person;
    std::unique_ptr<EmbeddedConsent> m_helper;
    SystemClock m_clock;
    std::unique_ptr<DeskProgram> m;

private:
    QByteArrayList m_secrets; ///< of all rows so far
    QSet<QString> m_shown;
    int m_itemsBefore = 0; ///< in the keyring, of earlier rows
};

/// Runs the test in a session with a bus and a keyring of its own; 77 where a program for that is missing.
template<typename Test>
int runInOwnSession(int argc, char **argv)
{
    constexpr auto sessionVariable = "PATCHBAY_TEST_SESSION";
    if (qEnvironmentVariableIsSet(sessionVariable)) {
        Test test;
        return QTest::qExec(&test, argc, argv);
    }
    if (!Keyring::missingPrograms().isEmpty()
        || QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty()) {
        qWarning("dbus-run-session, gnome-keyring-daemon and curl are needed");
        return 77;
    }
    const QTemporaryDir home;
    return Keyring::runInSession(
        home.path(), QLatin1StringView(sessionVariable), QCoreApplication::arguments().sliced(1));
}

} // namespace patchbay::test

Q_DECLARE_METATYPE(patchbay::test::Trouble)
