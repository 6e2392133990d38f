#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "vault/keychainstore.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>

namespace patchbay::test
{

// A process has one session bus for its life, and QtKeychain one thread of jobs: each situation runs in a
// process of its own. A test program calls itself: without a situation it prepares one and starts itself in
// it, under dbus-run-session with a home of its own.

struct Surroundings {
    enum class Bus {
        Session, ///< starts the services that are installed
        Empty, ///< starts none
        None,
    };
    Bus bus = Bus::Session;
    bool hasDisplay = false; ///< the one this test runs on
    QMap<QString, QString> environment = {};
};

[[nodiscard]] bool isInSituation();
/// Fails the test where one of the programs is not installed: without them nothing is shown.
void needPrograms(const QStringList &programs);
/// Runs the function of this name there ("locked", "fault 62: locked"), and fails with its report if it does
/// not pass. Skips what needs a display or keys to be pressed where that cannot be.
void runSituation(const QString &row, const Surroundings &surroundings);

template<typename Situation, typename Test>
int runTestOrSituation(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (isInSituation()) {
        Situation situation;
        return QTest::qExec(&situation, argc, argv);
    }
    Test test;
    return QTest::qExec(&test, argc, argv);
}

void runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {});
/// gnome-keyring with a login keyring; what the password does not fit stays locked.
void startKeyring(const QByteArray &password = "test-pass");
void lockKeyring();
[[nodiscard]] bool isServed(const QString &service);
[[nodiscard]] qint64 serverOf(const QString &service);
void signalServer(const QString &service, int signal);

/// Types into the window of this class once it is there, key names of xdotool.
void pressKeys(const QString &windowClass, const QStringList &keys);
/// "test-pass", which opens what the tests lock.
[[nodiscard]] QStringList passwordKeys();

/// Files of the home that hold it, plain or in base64; how many were looked into in `searched`.
[[nodiscard]] QStringList filesHolding(const QByteArray &needle, int *searched);

inline constexpr auto keyringService = u"org.freedesktop.secrets";

[[nodiscard]] VaultKey aKey();
[[nodiscard]] VaultKey otherKey();
[[nodiscard]] Secret aSecret(); ///< what must never be printed or found in a file
[[nodiscard]] QByteArray needleOf(const Secret &secret);
[[nodiscard]] Secret otherSecret();
[[nodiscard]] Secret longSecret(qsizetype size = 3000); ///< with a NUL

[[nodiscard]] inline bool isSame(const Result<Secret> &found, const Secret &wanted)
{
    return found && found->equals(wanted);
}

[[nodiscard]] ErrorKind kindOf(const auto &result)
{
    return result.has_value() ? ErrorKind::Protocol : result.error().kind;
}

// What every keychain must hold in a state, whichever it is; aKey() is there where it is locked.

/// Reads back what it takes, a NUL and an overwriting included, and forgets what it is told to.
void keepsAndForgets(KeychainStore &store, const Secret &longOne);
/// Says so to every call, for keys that are there and keys that are not.
void saysLocked(KeychainStore &store);
void saysUnavailable(KeychainStore &store);

} // namespace patchbay::test
