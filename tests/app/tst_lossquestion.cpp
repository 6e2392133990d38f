#include "app/lossquestion.h"

#include "gui/mainwindow.h"
#include "gui/questiondialog.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class LossQuestionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void whoseTokenIsLostIsNamed();
    void lockedWindowNamesNobody();
    void lockThatFallsIsNoAnswer();

private:
    [[nodiscard]] static QString wordsOf(const QuestionDialog &dialog)
    {
        QStringList words{dialog.windowTitle(), dialog.accessibleName(), dialog.accessibleDescription()};
        for (const QLabel *const label : dialog.findChildren<QLabel *>())
            words.append(label->text());
        for (const QPushButton *const button : dialog.findChildren<QPushButton *>())
            words.append(button->text());
        return words.join(u'\n');
    }

    const QStringList m_names{u"Acme Corp"_s, u"Contoso"_s};
};

void LossQuestionTest::whoseTokenIsLostIsNamed()
{
    QWidget window;
    const QString words = wordsOf(*makeLossQuestion(m_names, false, window));
    QVERIFY2(words.contains(u"The newest sign-in token of Acme Corp and Contoso is not saved."_s),
        qPrintable(words));
    QVERIFY(words.contains(u"Unlock and save"_s) && words.contains(u"Quit anyway"_s));
}

void LossQuestionTest::lockedWindowNamesNobody()
{
    QWidget window;
    const QString words = wordsOf(*makeLossQuestion(m_names, true, window));
    QVERIFY2(words.contains(u"of 2 connection(s) is not saved."_s), qPrintable(words));
    QVERIFY2(!words.contains(u"Acme"_s) && !words.contains(u"Contoso"_s), qPrintable(words));
}

void LossQuestionTest::lockThatFallsIsNoAnswer()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    window.show();
    QuestionDialog *const question = makeLossQuestion(m_names, false, window);
    const QSignalSpy answered(question, &QDialog::finished);
    question->open();
    QVERIFY(question->isVisible());
    window.cover(new QWidget);
    QVERIFY(!question->isVisible());
    QTest::qWait(0);
    QCOMPARE(answered.count(), 0);
    window.uncover();
    QVERIFY(question->isVisible());
    question->reject();
    QCOMPARE(answered.count(), 1);
}

QTEST_MAIN(LossQuestionTest)
#include "tst_lossquestion.moc"
