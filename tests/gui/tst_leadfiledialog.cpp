#include "gui/leadfiledialog.h"

#include "gui/button.h"
#include "gui/productionband.h"
#include "gui/wrappedlabel.h"
#include "stilllook.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// The question about a file of leads: what it says and what can be answered.
class LeadFileDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = stillLook(QStringLiteral(PICTURES_DIR));
    }
    void init()
    {
        failOnWarnings();
        m_dialog = new LeadFileDialog(nullptr);
    }
    void cleanup()
    {
        delete m_dialog;
        m_theme->setChoice(ThemeChoice::Light);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void productionIsNamedWithAllThatIsLeftOut_data();
    void productionIsNamedWithAllThatIsLeftOut();
    void cleanFileIsAShortQuestion();
    void fileThatWasQueuedBeforeHasNothingToAnswer();
    void otherOrgIsAskedForAndNothingAnsweredMeanwhile();
    void orgThatTakesNoneLeavesTheOthersToChoose();
    void withOneOrgThereIsNothingToChange();

private:
    [[nodiscard]] static LeadFileQuestion question()
    {
        LeadFileQuestion made;
        made.file = u"Fair Munich, 20 November.csv"_s;
        made.orgs = {{.connection = {u"prod"_s},
                         .title = u"Acme Corp"_s,
                         .environment = Environment::Production,
                         .environmentWord = u"Production"_s,
                         .account = u"sales@acme.example"_s},
            {.connection = {u"sand"_s},
                .title = u"Acme Trial"_s,
                .environment = Environment::Sandbox,
                .environmentWord = u"Sandbox"_s,
                .account = u"sales@acme.example.trial"_s}};
        made.org = {u"prod"_s};
        made.fresh = 24;
        return made;
    }
    [[nodiscard]] Button *called(const QString &name) const { return m_dialog->findChild<Button *>(name); }
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    void show(const LeadFileQuestion &question, const QString &picture)
    {
        m_dialog->ask(question);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        QVERIFY(m_dialog->grab().save(u"%1/leadfile-%2.png"_s.arg(QStringLiteral(PICTURES_DIR), picture)));
    }

    std::unique_ptr<Theme> m_theme;
    LeadFileDialog *m_dialog = nullptr;
};

void LeadFileDialogTest::productionIsNamedWithAllThatIsLeftOut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("rtl") << false << true;
}

void LeadFileDialogTest::productionIsNamedWithAllThatIsLeftOut()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    LeadFileQuestion asked = question();
    asked.known = 3;
    asked.ignored = {u"Shoe size"_s, u"Notes"_s, u"Stand"_s};
    for (int line = 4; line < 14; ++line)
        asked.wrong.append(u"Line %1: E-mail: Needs an address like name@contoso.com."_s.arg(line));
    show(asked, u"asked-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(says(u"Queue 24 lead(s) from Fair Munich, 20 November.csv?"_s));
    QVERIFY(says(u"Acme Corp"_s) && says(u"Production"_s));
    QVERIFY(says(u"3 lead(s) of this file were queued"_s));
    QVERIFY(says(u"Shoe size"_s) && says(u"Line 4: "_s) && says(u"and 4 more"_s));
    QVERIFY(m_dialog->findChild<ProductionBand *>()->accessibleName().contains(u"Production"_s));
    QVERIFY(called(u"showInActivity"_s)->isVisible());
    const QSignalSpy accepted(m_dialog, &QDialog::accepted);
    called(u"queue"_s)->click();
    QCOMPARE(accepted.count(), 1);
    m_dialog = nullptr; // it deletes itself
}

void LeadFileDialogTest::cleanFileIsAShortQuestion()
{
    show(question(), u"short"_s);
    QCOMPARE(called(u"queue"_s)->text(), u"&Queue 24 lead(s)"_s);
    QVERIFY(called(u"queue"_s)->isDefault());
    QVERIFY(!m_dialog->findChild<WrappedLabel *>(u"ignored"_s)->isVisible());
    QVERIFY(!m_dialog->findChild<WrappedLabel *>(u"wrong"_s)->isVisible());
    QVERIFY(!called(u"showInActivity"_s)->isVisible());
}

void LeadFileDialogTest::fileThatWasQueuedBeforeHasNothingToAnswer()
{
    LeadFileQuestion asked = question();
    asked.known = std::exchange(asked.fresh, 0);
    show(asked, u"again"_s);
    QVERIFY(!called(u"queue"_s)->isVisible());
    QVERIFY(says(u"were queued before"_s));
    const QSignalSpy wanted(m_dialog, &LeadFileDialog::activityRequested);
    called(u"showInActivity"_s)->click();
    QCOMPARE(wanted.count(), 1);
    m_dialog = nullptr;
}

void LeadFileDialogTest::otherOrgIsAskedForAndNothingAnsweredMeanwhile()
{
    show(question(), u"short"_s);
    const QSignalSpy chosen(m_dialog, &LeadFileDialog::orgChosen);
    auto *const menu = m_dialog->findChild<QMenu *>();
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().last()->text(), u"Acme Trial (Sandbox)"_s);
    menu->actions().last()->trigger();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ConnectionId>().value, u"sand"_s);
    QVERIFY(!called(u"queue"_s)->isEnabled());
    LeadFileQuestion asked = question();
    asked.org = {u"sand"_s};
    m_dialog->ask(asked);
    QVERIFY(called(u"queue"_s)->isEnabled());
    QVERIFY(says(u"Acme Trial"_s) && !says(u"Acme Corp"_s));
}

void LeadFileDialogTest::orgThatTakesNoneLeavesTheOthersToChoose()
{
    LeadFileQuestion asked = question();
    asked.fresh = 0;
    asked.trouble = u"Acme Corp has no room."_s;
    show(asked, u"trouble"_s);
    QVERIFY(says(asked.trouble));
    QVERIFY(!called(u"queue"_s)->isVisible());
    QCOMPARE(m_dialog->findChild<QMenu *>()->actions().size(), 2);
    m_dialog->ask(question()); // of another one
    QVERIFY(called(u"queue"_s)->isVisible() && !says(asked.trouble));
}

void LeadFileDialogTest::withOneOrgThereIsNothingToChange()
{
    LeadFileQuestion asked = question();
    asked.orgs.removeLast();
    show(asked, u"one-org"_s);
    for (const Button *const button : m_dialog->findChildren<Button *>())
        QVERIFY(!button->isVisible() || !button->menu());
}

QTEST_MAIN(LeadFileDialogTest)
#include "tst_leadfiledialog.moc"
