#include "intake/folderintake.h"

#include "intake/offlineengine.h"
#include "support/fakeclock.h"
#include "support/tally.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

#include <sys/stat.h>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QByteArray table(int file, int rows)
{
    QByteArray text = "LastName,Company\n";
    for (int i = 0; i < rows; ++i)
        text += "Lead " + QByteArray::number(file) + '-' + QByteArray::number(i) + ",ACME\n";
    return text;
}

/// The program that is killed: takes what lies in the folder, until there is nothing.
int takeAll(QCoreApplication &application, const QString &home)
{
    SystemClock clock;
    OfflineEngine engine(home, clock);
    FolderIntake folder(engine.intake, engine.rights, clock, home + u"/in"_s, u"Lead"_s);
    if (!folder.begin())
        return 2;
    const auto endIfIdle = [&] {
        const auto left = QDir(home + u"/in"_s).entryList(QDir::Files)
            + QDir(home + u"/in/taking"_s).entryList(QDir::Files);
        if (left.isEmpty())
            application.exit(0);
    };
    QObject::connect(&folder, &FolderIntake::fileTaken, &folder, endIfIdle, Qt::QueuedConnection);
    clock.after(0ms, &folder, endIfIdle);
    return application.exec();
}

} // namespace

class FolderIntakeTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void filesAreTaken_data();
    void filesAreTaken();
    void contactsHaveAFolderOfTheirOwn();
    void whatIsWrongIsToldBesideIt_data();
    void whatIsWrongIsToldBesideIt();
    void nothingOfAFileIsTakenWhereOneRecordIsWrong();
    void fileThatGrowsIsWaitedFor();
    void fileThatIsOpenForWritingIsWaitedFor();
    void unfinishedNamesAreLeftAlone();
    void filesOfOtherKindsAreLeftAlone();
    void sameNameTwiceIsKeptTwice();
    void nameIsFreeForItsReasonToo();
    void longNamesAreShortened();
    void folderThatTakesNothingIsTriedAgain_data();
    void folderThatTakesNothingIsTriedAgain();
    void foldersThatWereDeletedAreMadeAgain();
    void whoOpensAFileMeanwhileEndsNothing();
    void policyLeavesFilesWhereTheyAre();
    void sameContentTwiceCreatesNothing();
    void linksAreNotFollowed();
    void largeFileIsRefused();
    void foldersThatOthersReachAreRefused_data();
    void foldersThatOthersReachAreRefused();
    void withoutAConnectionItFails();
    void whatWasInHandIsTakenUpAgain();
    void nothingIsLostOrDoubledByKills();

private:
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_in + u'/' + name);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    /// Two looks and what is asked in between.
    void turn(int times = 4)
    {
        for (int i = 0; i < times; ++i) {
            m_clock.advance(1s);
            QTest::qWait(20);
        }
    }
    [[nodiscard]] QStringList in(const QString &folder) const
    {
        return QDir(m_in + folder)
            .entryList(QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] QString reason(const QString &name) const
    {
        QFile file(m_in + u"/failed/"_s + name + u".reason.txt"_s);
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    [[nodiscard]] QList<OutboxRow> rows() { return await(m_engine->outbox.list({})).value(); }
    void begin(const QString &object = u"Lead"_s)
    {
        m_folder = std::make_unique<FolderIntake>(m_engine->intake, m_engine->rights, m_clock, m_in, object);
        QVERIFY(m_folder->begin());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_in;
    FakeClock m_clock;
    std::unique_ptr<OfflineEngine> m_engine;
    std::unique_ptr<FolderIntake> m_folder;
};

void FolderIntakeTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_in = m_home->filePath(u"in"_s);
    QVERIFY(QDir().mkdir(m_in));
    QVERIFY(QFile::setPermissions(m_in, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_engine = std::make_unique<OfflineEngine>(m_home->path(), m_clock);
}

void FolderIntakeTest::cleanup()
{
    m_folder.reset();
    m_engine.reset();
    m_home.reset();
}

void FolderIntakeTest::filesAreTaken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("people");
    QTest::newRow("JSON object") << u"one.json"_s
                                 << QByteArray(
                                        R"({"firstName":"Kim","lastName":"One","email":"k@x.example"})")
                                 << QStringList{u"One"_s};
    QTest::newRow("JSON list") << u"two.JSON"_s << QByteArray(R"([{"lastName":"One"},{"LastName":"Two"}])")
                               << QStringList{u"One"_s, u"Two"_s};
    QTest::newRow("CSV") << u"a.csv"_s
                         << QByteArray("lastName;company\r\nOne;ACME\r\n\"Two; Sons\";\"B \"\"B\"\"\"\r\n")
                         << QStringList{u"One"_s, u"Two; Sons"_s};
    QTest::newRow("vCards") << u"cards.vcf"_s
                            << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nN:One;Kim;;;\r\nEND:VCARD\r\n"
                                          "BEGIN:VCARD\nVERSION:4.0\nFN:Lee Two\nORG:ACME\nEND:VCARD\n")
                            << QStringList{u"One"_s, u"Two"_s};
}

void FolderIntakeTest::filesAreTaken()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QStringList, people);
    put(name, content);
    begin();
    turn();
    QTRY_COMPARE(in(u"/done"_s), QStringList{name});
    QStringList taken;
    for (const OutboxRow &row : rows()) {
        taken.append(row.fields.value("LastName"_L1).toString());
        QCOMPARE(row.source, u"folder"_s);
        QVERIFY(row.lookFirst);
    }
    taken.sort();
    QCOMPARE(taken, people);
    QVERIFY(in({}).isEmpty());
    QVERIFY(in(u"/taking"_s).isEmpty());
    QVERIFY(in(u"/failed"_s).isEmpty());
}

void FolderIntakeTest::contactsHaveAFolderOfTheirOwn()
{
    put(u"c.vcf"_s, "BEGIN:VCARD\nVERSION:3.0\nN:One;Kim;;;\nORG:ACME\nURL:https://x.example\nEND:VCARD\n");
    begin(u"Contact"_s);
    turn();
    QTRY_COMPARE(rows().size(), 1);
    QCOMPARE(rows().first().object, u"Contact"_s);
    QVERIFY(!rows().first().fields.contains("Company"_L1));
}

void FolderIntakeTest::whatIsWrongIsToldBesideIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << u"a.json"_s << QByteArray("lastName=Secretive") << u"JSON"_s;
    QTest::newRow("JSON cut off") << u"a.json"_s << QByteArray(R"([{"lastName":"Secretive"})") << u"JSON"_s;
    QTest::newRow("deep JSON") << u"a.json"_s << QByteArray(10'000, '[') << u"JSON"_s;
    QTest::newRow("member twice") << u"a.json"_s << QByteArray(R"([{"lastName":"Secretive","lastName":"B"}])")
                                  << u"lastName"_s;
    QTest::newRow("NUL") << u"a.json"_s << QByteArray(R"([{"lastName":"A"},{"lastName":"Secretive\u0000"}])")
                         << u"Record 2"_s;
    QTest::newRow("no record") << u"a.json"_s << QByteArray("[]") << u"no record"_s;
    QTest::newRow("numbers") << u"a.json"_s << QByteArray("[1]") << u"Record 1"_s;
    QTest::newRow("CSV with a row too long")
        << u"a.csv"_s << QByteArray("LastName\nA\nSecretive,B\n") << u"Line 3"_s;
    QTest::newRow("CSV in Latin-1") << u"a.csv"_s << QByteArray("LastName\nSecretive\xFC\n") << u"UTF-8"_s;
    QTest::newRow("CSV with a column that is no field")
        << u"a.csv"_s << QByteArray("Last name!\nSecretive\n") << u"Line 2"_s;
    QTest::newRow("no vCard") << u"a.vcf"_s << QByteArray("Secretive") << u"vCard"_s;
    QTest::newRow("vCard cut off") << u"a.vcf"_s
                                   << QByteArray("BEGIN:VCARD\nN:A;;;;\nEND:VCARD\nBEGIN:VCARD\nN:Secretive")
                                   << u"Record 2"_s;
    QTest::newRow("empty") << u"a.csv"_s << QByteArray() << u"first line"_s;
}

void FolderIntakeTest::whatIsWrongIsToldBesideIt()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    put(name, content);
    begin();
    turn();
    QTRY_COMPARE(in(u"/failed"_s), QStringList({name, name + u".reason.txt"_s}));
    QVERIFY2(reason(name).contains(place), qPrintable(reason(name)));
    QVERIFY(!reason(name).contains(u"Secretive"_s));
    QVERIFY(rows().isEmpty());
}

void FolderIntakeTest::nothingOfAFileIsTakenWhereOneRecordIsWrong()
{
    const QByteArray describe = R"({"name":"Lead","createable":true,"fields":[
        {"name":"LastName","label":"Last Name","type":"string","nillable":false,"createable":true,"length":5},
        {"name":"Company","label":"Company","type":"string","nillable":true,"createable":true,"length":80}]})";
    QVERIFY(await(m_engine->schemas.save({{u"org"_s}, u"005A"_s, m_engine->orgs.knownApiVersion({u"org"_s}),
        u"Lead"_s, describe, {}, m_clock.now()})));
    put(u"a.csv"_s, "LastName,Company\nGood,A\nMuch too long,B\n,C\n");
    begin();
    turn();
    QTRY_VERIFY(!reason(u"a.csv"_s).isEmpty());
    QVERIFY(reason(u"a.csv"_s).contains(u"Line 3: "_s));
    QVERIFY(reason(u"a.csv"_s).contains(u"Line 4: "_s));
    QVERIFY(!reason(u"a.csv"_s).contains(u"Line 2: "_s));
    QVERIFY(rows().isEmpty());
}

void FolderIntakeTest::fileThatGrowsIsWaitedFor()
{
    put(u"a.csv"_s, table(1, 1));
    begin();
    for (int i = 2; i < 6; ++i) {
        turn(1);
        put(u"a.csv"_s, table(1, i));
    }
    QVERIFY(rows().isEmpty());
    turn();
    QTRY_COMPARE(rows().size(), 5);
}

void FolderIntakeTest::fileThatIsOpenForWritingIsWaitedFor()
{
    QFile writer(m_in + u"/a.csv"_s);
    QVERIFY(writer.open(QFile::WriteOnly));
    writer.write("LastName\nHalf");
    QVERIFY(writer.flush());
    begin();
    turn(10);
    QVERIFY(rows().isEmpty());
    QCOMPARE(in({}), QStringList{u"a.csv"_s});
    writer.write("way\n");
    writer.close();
    turn();
    QTRY_COMPARE(rows().size(), 1);
    QCOMPARE(rows().first().fields.value("LastName"_L1).toString(), u"Halfway"_s);
}

void FolderIntakeTest::unfinishedNamesAreLeftAlone()
{
    const QStringList names{
        u".hidden.csv"_s, u"a.csv.part"_s, u"b.json.tmp"_s, u"c.csv.crdownload"_s, u"d.csv~"_s};
    for (const QString &name : names)
        put(name, "LastName\nA\n");
    begin();
    turn();
    QCOMPARE(in({}), names);
    QVERIFY(QFile::rename(m_in + u"/a.csv.part"_s, m_in + u"/a.csv"_s)); // as a browser does
    turn();
    QTRY_COMPARE(rows().size(), 1);
}

void FolderIntakeTest::sameNameTwiceIsKeptTwice()
{
    begin();
    for (int i = 0; i < 3; ++i) {
        put(u"a.b.csv"_s, table(i, 1));
        turn();
        QTRY_COMPARE(rows().size(), i + 1);
    }
    QTRY_COMPARE(in(u"/done"_s), QStringList({u"a.b (2).csv"_s, u"a.b (3).csv"_s, u"a.b.csv"_s}));
}

void FolderIntakeTest::filesOfOtherKindsAreLeftAlone()
{
    const QStringList names{u"LICENSE"_s, u"a.xlsx"_s, u"b.csv.zip"_s, u"c.pdf"_s};
    for (const QString &name : names)
        put(name, "LastName\nA\n");
    put(u"d.Csv"_s, "LastName\nA\n");
    begin();
    turn();
    QTRY_COMPARE(in(u"/done"_s), QStringList{u"d.Csv"_s});
    turn(40);
    QCOMPARE(in({}), names);
    QVERIFY(in(u"/failed"_s).isEmpty());
    QVERIFY(m_folder->isIdle());
}

void FolderIntakeTest::nameIsFreeForItsReasonToo()
{
    begin();
    put(u"failed/a.csv.reason.txt"_s, "a person's own note");
    put(u"a.csv"_s, "");
    turn();
    QTRY_COMPARE(
        in(u"/failed"_s), QStringList({u"a (2).csv"_s, u"a (2).csv.reason.txt"_s, u"a.csv.reason.txt"_s}));
    QCOMPARE(reason(u"a.csv"_s), u"a person's own note"_s);
}

/// As long as a system takes, so that nothing could be added.
void FolderIntakeTest::longNamesAreShortened()
{
    begin();
    put(QString(125, u'ü') + u".csv"_s, "");
    put(u"🙂"_s.repeated(62) + u".csv"_s, table(1, 1));
    turn();
    QTRY_COMPARE(in(u"/failed"_s),
        QStringList({QString(100, u'ü') + u".csv"_s, QString(100, u'ü') + u".csv.reason.txt"_s}));
    QTRY_COMPARE(in(u"/done"_s), QStringList{u"🙂"_s.repeated(50) + u".csv"_s});
}

void FolderIntakeTest::folderThatTakesNothingIsTriedAgain_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("done") << u"/done"_s << table(1, 2);
    QTest::newRow("failed") << u"/failed"_s << QByteArray();
}

void FolderIntakeTest::folderThatTakesNothingIsTriedAgain()
{
    QFETCH(QString, folder);
    QFETCH(QByteArray, content);
    begin();
    QVERIFY(QDir().rmdir(m_in + folder));
    QVERIFY(QFile::link(m_home->path(), m_in + folder)); // nothing is put through a link
    put(u"a.csv"_s, content);
    put(u"b.csv"_s, content + "\n");
    turn();
    QTRY_VERIFY(!m_folder->isIdle());
    QTRY_COMPARE(in(u"/taking"_s), QStringList({u"a.csv"_s, u"b.csv"_s}));
    turn(40);
    QCOMPARE(in(u"/taking"_s).size(), 2);
    QVERIFY(QFile::remove(m_in + folder));
    turn(20);
    QTRY_VERIFY(in(u"/taking"_s).isEmpty());
    QTRY_VERIFY(in(folder).contains(u"a.csv"_s));
    QTRY_VERIFY(in(folder).contains(u"b.csv"_s));
    QCOMPARE(in(folder).filter(u"(2)"_s), QStringList());
}

void FolderIntakeTest::foldersThatWereDeletedAreMadeAgain()
{
    begin();
    for (const QString &folder : {u"/taking"_s, u"/done"_s, u"/failed"_s})
        QVERIFY(QDir().rmdir(m_in + folder));
    put(u"a.csv"_s, table(1, 1));
    put(u"b.csv"_s, "");
    turn();
    QTRY_COMPARE(in(u"/done"_s), QStringList{u"a.csv"_s});
    QTRY_COMPARE(in(u"/failed"_s).size(), 2);
    QCOMPARE(
        QFile::permissions(m_in + u"/done"_s) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

/// The system tells whoever looks, by a signal that would end a program which expects none.
void FolderIntakeTest::whoOpensAFileMeanwhileEndsNothing()
{
    put(u"a.csv"_s, table(1, 1));
    const QString file = m_in + u"/a.csv"_s;
    constexpr int opened = 100'000;
    std::atomic_bool isOver = false;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        for (int i = 0; i < opened; ++i) {
            QFile other(file);
            if (!other.open(QFile::ReadWrite))
                qFatal("it could not be opened");
        }
        isOver = true;
    }));
    writer->start();
    int looks = 0;
    for (; !isOver; ++looks)
        (void)isBeingWritten(file);
    writer->wait();
    QVERIFY(looks > 0);
    QVERIFY(!isBeingWritten(file));
    tally("files opened by writers while the folder was looked at", opened);
}

void FolderIntakeTest::policyLeavesFilesWhereTheyAre()
{
    begin();
    const auto settle = [this](const QByteArray &policy) {
        QFile file(m_home->filePath(u"policy.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(policy);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        m_engine->catalog.reload();
    };
    settle(R"({"forbid":["intake"]})");
    put(u"a.csv"_s, table(1, 1));
    turn(40);
    QCOMPARE(in({}), QStringList{u"a.csv"_s});
    QVERIFY(rows().isEmpty());
    settle("{}");
    turn(40);
    QTRY_COMPARE(in(u"/done"_s), QStringList{u"a.csv"_s});
}

void FolderIntakeTest::sameContentTwiceCreatesNothing()
{
    begin();
    put(u"a.csv"_s, table(1, 3));
    turn();
    QTRY_COMPARE(in(u"/done"_s).size(), 1);
    put(u"copy of a.csv"_s, table(1, 3));
    turn();
    QTRY_COMPARE(in(u"/done"_s).size(), 2);
    QCOMPARE(rows().size(), 3);
}

void FolderIntakeTest::linksAreNotFollowed()
{
    QFile other(m_home->filePath(u"other.csv"_s));
    QVERIFY(other.open(QFile::WriteOnly));
    other.write(table(1, 1));
    other.close();
    QVERIFY(other.link(m_in + u"/a.csv"_s));
    QVERIFY(QFile::link(m_home->filePath(u"nowhere"_s), m_in + u"/b.csv"_s));
    begin();
    turn();
    QTRY_COMPARE(in(u"/failed"_s).size(), 4);
    QVERIFY(other.exists());
    QVERIFY(rows().isEmpty());
    QVERIFY(reason(u"a.csv"_s).contains(u"link"_s));
}

void FolderIntakeTest::largeFileIsRefused()
{
    put(u"a.csv"_s, "LastName\n" + QByteArray(9 * 1024 * 1024, 'x'));
    begin();
    turn();
    QTRY_VERIFY(reason(u"a.csv"_s).contains(u"8 MB"_s));
    QVERIFY(rows().isEmpty());
}

void FolderIntakeTest::foldersThatOthersReachAreRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << u"folder_missing"_s;
    QTest::newRow("a link") << u"folder_link"_s;
    QTest::newRow("a file") << u"folder_link"_s;
    QTest::newRow("world-writable") << u"folder_open"_s;
    QTest::newRow("group-writable") << u"folder_open"_s;
    QTest::newRow("another user's") << u"folder_foreign"_s;
    QTest::newRow("done is a link") << u"folder_link"_s;
}

void FolderIntakeTest::foldersThatOthersReachAreRefused()
{
    QFETCH(QString, code);
    const QByteArray which = QTest::currentDataTag();
    QString path = m_in;
    const QByteArray native = QFile::encodeName(m_in);
    if (which == "missing")
        path = m_home->filePath(u"nowhere"_s);
    if (which == "a link") {
        path = m_home->filePath(u"link"_s);
        QVERIFY(QFile::link(m_in, path));
    }
    if (which == "a file")
        path = m_home->filePath(u"patchbay.db"_s);
    if (which == "world-writable")
        QCOMPARE(::chmod(native.constData(), 0707), 0);
    if (which == "group-writable")
        QCOMPARE(::chmod(native.constData(), 0770), 0);
    if (which == "another user's") {
        if (::getuid() != 0)
            QSKIP("takes root, to give a folder away");
        QCOMPARE(::chown(native.constData(), 65534, 65534), 0);
    }
    if (which == "done is a link")
        QVERIFY(QFile::link(m_home->path(), m_in + u"/done"_s));
    FolderIntake folder(m_engine->intake, m_engine->rights, m_clock, path, u"Lead"_s);
    const Result<Done> begun = folder.begin();
    QVERIFY(!begun);
    QCOMPARE(begun.error().providerCode, code);
}

void FolderIntakeTest::withoutAConnectionItFails()
{
    QVERIFY(await(m_engine->connections.remove({u"org"_s})));
    put(u"a.csv"_s, table(1, 1));
    begin();
    turn();
    QTRY_VERIFY(!reason(u"a.csv"_s).isEmpty());
    QVERIFY(rows().isEmpty());
}

void FolderIntakeTest::whatWasInHandIsTakenUpAgain()
{
    QVERIFY(QDir().mkdir(m_in + u"/taking"_s));
    QVERIFY(
        QFile::setPermissions(m_in + u"/taking"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    put(u"taking/a.csv"_s, table(1, 4));
    begin();
    turn(1);
    QTRY_COMPARE(rows().size(), 4);
    QTRY_COMPARE(in(u"/done"_s), QStringList{u"a.csv"_s});
}

/// A program that takes files is killed at random moments and started again, while files come.
void FolderIntakeTest::nothingIsLostOrDoubledByKills()
{
    const int kills
        = qEnvironmentVariableIsSet("PATCHBAY_KILLS") ? qEnvironmentVariableIntValue("PATCHBAY_KILLS") : 10;
    constexpr int rowsEach = 40;
    int files = 0;
    int killed = 0;
    const auto program = [this] {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {u"--take"_s, m_home->path()});
        return process;
    };
    for (; killed < kills; ++killed) {
        put(u"f%1.csv"_s.arg(files), table(files, rowsEach));
        ++files;
        const auto process = program();
        QVERIFY(process->waitForStarted());
        if (process->waitForFinished(2000 + QRandomGenerator::global()->bounded(1500)))
            QCOMPARE(process->exitCode(), 0); // it was quick
        process->kill();
        process->waitForFinished();
    }
    const auto last = program();
    QVERIFY(last->waitForFinished(120'000));
    QCOMPARE(last->exitCode(), 0);
    QVERIFY(in({}).isEmpty());
    QVERIFY(in(u"/taking"_s).isEmpty());
    QVERIFY(in(u"/failed"_s).isEmpty());
    QCOMPARE(in(u"/done"_s).size(), files);
    QSet<QString> people;
    const QList<OutboxRow> all = await(m_engine->outbox.list({.limit = 100'000})).value();
    for (const OutboxRow &row : all)
        people.insert(row.fields.value("LastName"_L1).toString());
    QCOMPARE(people.size(), files * rowsEach);
    QCOMPARE(all.size(), files * rowsEach);
    tally("kills of a program that takes files", killed);
    tally("records of watched files lost or doubled by kills", all.size() - files * rowsEach);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--take"_L1)
        return takeAll(application, arguments.value(2));
    FolderIntakeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_folderintake.moc"
