#include "gui/productionquestion.h"

#include "gui/button.h"
#include "gui/stilllook.h"
#include "gui/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

class ProductionQuestionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = stillLook(QStringLiteral(PICTURES_DIR)); }
    void cleanup() { delete m_question; }

    void saysWhatIsAboutToHappen();
    void onlyTheNameOfTheOrgLeadsOn_data();
    void onlyTheNameOfTheOrgLeadsOn();
    void enterDoesNothingWithoutTheName();

private:
    void show(int leftOut)
    {
        m_question = new ProductionQuestion({{.connection = {u"acme"_s},
                                                 .title = u"Acme Corp"_s,
                                                 .environment = Environment::Production,
                                                 .environmentWord = u"Production"_s,
                                                 .account = u"sales@acme.example"_s},
                                                24, leftOut},
            nullptr);
        m_question->setAttribute(Qt::WA_DeleteOnClose, false);
        m_question->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_question));
    }
    [[nodiscard]] QLineEdit *typed() const { return m_question->findChild<QLineEdit *>(u"orgName"_s); }
    [[nodiscard]] Button *action() const
    {
        return m_question->findChild<Button *>(u"importIntoProduction"_s);
    }
    [[nodiscard]] QString words() const
    {
        QStringList said;
        for (const QLabel *const label : m_question->findChildren<QLabel *>())
            said.append(label->text());
        return said.join(u'\n');
    }

    std::unique_ptr<Theme> m_theme;
    ProductionQuestion *m_question = nullptr;
};

void ProductionQuestionTest::saysWhatIsAboutToHappen()
{
    show(3);
    QCOMPARE(m_question->windowTitle(), u"Import 24 lead(s) into production?"_s);
    for (const QString &part : {u"Acme Corp is a production org."_s, u"sales@acme.example"_s, u"Production"_s,
             u"Create 24 lead(s); leave out 3 row(s) with errors"_s})
        QVERIFY2(words().contains(part), qPrintable(part));
    QVERIFY(m_question->accessibleDescription().contains(u"Type its name"_s));
    QCOMPARE(typed()->accessibleName(), u"Name of the org"_s);
    QVERIFY(typed()->hasFocus());
    QVERIFY(m_question->grab().save(QStringLiteral(PICTURES_DIR) + u"/productionquestion.png"_s));
    cleanup();
    show(0);
    QVERIFY(!words().contains(u"leave out"_s));
}

void ProductionQuestionTest::onlyTheNameOfTheOrgLeadsOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("leadsOn");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a part of it") << u"Acme Cor"_s << false;
    QTest::newRow("more than it") << u"Acme Corp 2"_s << false;
    QTest::newRow("it") << u"Acme Corp"_s << true;
    QTest::newRow("in small letters") << u"acme corp"_s << true;
    QTest::newRow("with spaces around") << u" Acme Corp "_s << true;
}

void ProductionQuestionTest::onlyTheNameOfTheOrgLeadsOn()
{
    QFETCH(const QString, name);
    QFETCH(const bool, leadsOn);
    show(0);
    QTest::keyClicks(typed(), name);
    QCOMPARE(action()->isEnabled(), leadsOn);
    const QSignalSpy accepted(m_question, &QDialog::accepted);
    QTest::keyClick(typed(), Qt::Key_Return);
    QCOMPARE(accepted.size(), leadsOn ? 1 : 0);
}

void ProductionQuestionTest::enterDoesNothingWithoutTheName()
{
    show(0);
    const QSignalSpy finished(m_question, &QDialog::finished);
    QTest::keyClick(typed(), Qt::Key_Return);
    QCOMPARE(finished.size(), 0);
    QTest::keyClick(typed(), Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_question->result(), int(QDialog::Rejected));
}

QTEST_MAIN(ProductionQuestionTest)
#include "tst_productionquestion.moc"
