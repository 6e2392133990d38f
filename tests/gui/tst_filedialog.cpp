#include "gui/filedialog.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace patchbay;

class FileDialogTest final : public QObject
{
    Q_OBJECT
private slots:
    void theWindowHasTheKeyboardAgain_data();
    void theWindowHasTheKeyboardAgain();
};

void FileDialogTest::theWindowHasTheKeyboardAgain_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("files");
    QTest::newRow("a file was chosen") << Qt::Key_Return << 1;
    QTest::newRow("none was") << Qt::Key_Escape << 0;
}

void FileDialogTest::theWindowHasTheKeyboardAgain()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const int, files);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fair.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));

    QWidget window;
    auto *const button = new QPushButton(u"Choose file"_s);
    (new QVBoxLayout(&window))->addWidget(button);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();

    const QPointer<FileDialog> dialog = new FileDialog(&window, u"Open a CSV file"_s);
    const QSignalSpy chosen(dialog, &QFileDialog::fileSelected);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *const name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name != nullptr);
    name->clear();
    QTest::keyClicks(name, folder.filePath(u"fair"_s));
    QTRY_VERIFY(qobject_cast<QListView *>(QApplication::activePopupWidget())); // the suggestions
    QTest::keyClicks(name, u".csv"_s);
    if (key == Qt::Key_Escape)
        dialog->reject(); // as the lock does: Escape itself closes the suggestions first
    else
        QTest::keyClick(name, key);
    QCOMPARE(QApplication::activePopupWidget(), nullptr);
    window.activateWindow(); // as a desktop does when the dialog is out of sight
    QTRY_VERIFY(dialog.isNull());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(button->hasFocus());
    QCOMPARE(chosen.count(), files);
}

QTEST_MAIN(FileDialogTest)

#include "tst_filedialog.moc"
