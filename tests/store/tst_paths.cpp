#include "store/autostart.h"
#include "store/ownfiles.h"
#include "store/paths.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;

class PathsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toUtf8());
        qputenv("XDG_DATA_DIRS", "/usr/local/share:/usr/share");
        qputenv("XDG_CONFIG_DIRS", "/etc/xdg");
        const QString runtime = m_folder->filePath(u"run"_s);
        QVERIFY(QDir().mkpath(runtime));
        QVERIFY(QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", runtime.toUtf8());
    }

    void programsOfAnyNameShareTheFolders()
    {
        const Paths one = standardPaths();
        QCoreApplication::setApplicationName(u"patchbayctl"_s);
        const Paths other = standardPaths();
        QCOMPARE(one.databaseFile, other.databaseFile);
        QCOMPARE(one.runtimeFolder, other.runtimeFolder);
        QCOMPARE(one.databaseFile, m_folder->filePath(u"data/patchbay/patchbay.db"_s));
        QCOMPARE(one.userProvidersFolder, m_folder->filePath(u"config/patchbay/providers"_s));
        QCOMPARE(one.runtimeFolder, m_folder->filePath(u"run/patchbay"_s));
    }

    void administratorsFoldersAreNotThePersons()
    {
        const Paths paths = standardPaths();
        QCOMPARE(paths.systemProviderFolders,
            (QStringList{u"/etc/xdg/patchbay/providers"_s, u"/usr/local/share/patchbay/providers"_s,
                u"/usr/share/patchbay/providers"_s}));
    }

    void noVariableMovesThePolicy() { QCOMPARE(standardPaths().policyFile, u"/etc/patchbay/policy.json"_s); }

    void aFlatpakLooksForThePolicyOfItsComputer()
    {
        QCOMPARE(policyFileFrom(Surroundings::Computer), u"/etc/patchbay/policy.json"_s);
        QCOMPARE(policyFileFrom(Surroundings::Flatpak), u"/run/host/etc/patchbay/policy.json"_s);
    }

    void startAtLoginIsAnEntryBesideTheSettings()
    {
        const Paths paths = standardPaths();
        const QString file = m_folder->filePath(u"config/autostart/app.patchbay.Patchbay.desktop"_s);
        QVERIFY(setAutostart(paths, false, {})); // nothing to remove
        QVERIFY(setAutostart(paths, true, u"/opt/my $100% \"tools\"/patchbay"_s));
        QVERIFY(hasAutostart(paths));
        QFile entry(file);
        QVERIFY(entry.open(QFile::ReadOnly));
        const QByteArray text = entry.readAll();
        // As the desktop entry specification quotes: for Exec first, then as any string.
        QVERIFY(text.contains("\nExec=\"/opt/my \\\\$100%% \\\\\"tools\\\\\"/patchbay\" --background\n"));
        QVERIFY(text.contains("\nTryExec=/opt/my $100% \"tools\"/patchbay\n"));
        entry.close();
        QVERIFY(entry.open(QFile::Append)); // as desktops switch it off
        entry.write("Hidden=true\n");
        entry.close();
        QVERIFY(!hasAutostart(paths));
        QVERIFY(makeFolders(paths));
        QVERIFY(removeOwnFiles(paths, ProviderFiles::Remove));
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(QFileInfo::exists(QFileInfo(file).path())); // the folder is everybody's
    }

    void foldersAreMadePrivate()
    {
        const Paths paths = standardPaths();
        QVERIFY(makeFolders(paths));
        for (const QString &folder : {paths.dataFolder, paths.configFolder, paths.runtimeFolder,
                 paths.lockFolder, paths.userProvidersFolder}) {
            QVERIFY2(QFileInfo(folder).isDir(), qPrintable(folder));
            QCOMPARE(QFile::permissions(folder)
                    & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
                QFile::Permissions());
        }
    }

    void folderThatCannotBeMadeIsAStorageError()
    {
        QFile inTheWay(m_folder->filePath(u"data"_s));
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        const auto made = makeFolders(standardPaths());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Storage);
    }

private:
    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PathsTest)
#include "tst_paths.moc"
