#include "gui/button.h"
#include "gui/contactdialog.h"
#include "gui/keptdialog.h"
#include "gui/matchlist.h"
#include "gui/orgmenu.h"
#include "gui/pagesfixture.h"
#include "gui/quickwindow.h"
#include "gui/stilllook.h"
#include "gui/theme.h"
#include "gui/wrappedlabel.h"
#include "presentation/contactcard.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// A record in a few keys, and what is shown before anything is used: the quick window, the cards of those
/// who are there already, what a signature said.
class QuickEntryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void oneKeySendsALead();
    void anotherKeySendsItAndGoesOn();
    void whatBecameOfItIsSaidUntilTheNextIsTyped();
    void orgIsChosenFromWhatIsThere();
    void contactNeedsAnAddressOnly();
    void cancelLeavesNothing();
    void emptyLeadIsNotSent();
    void readOnlyIsToldAndNothingIsSent();
    void wholeFormTakesOverWhatWasTyped();
    void whatStaysIsShownSentAndEnded();
    void fairIsDrawn_data();
    void fairIsDrawn();
    void windowIsDrawn_data();
    void windowIsDrawn();
    void matchTellsWhatWouldChange();
    void nothingToUpdateIsNotOffered();
    void recognisedFieldsAreUsedOnlyAsChosen();
    void changedTextIsReadAgain();

private:
    [[nodiscard]] QLineEdit *line(const QString &name) const
    {
        return m_window->findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QList<OutboxRow> rows() const { return await(m->outbox.list({})).value(); }

    void keepFair();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PagesFixture> m;
    std::unique_ptr<QuickWindow> m_window;
};

void QuickEntryTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
}

void QuickEntryTest::init()
{
    m_theme->setChoice(ThemeChoice::Light);
    m = std::make_unique<PagesFixture>();
    const ConnectionRow org = m->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m->keep(org) && m->knowsLeads(org));
    m->recordModel.refresh();
    QTRY_VERIFY(!m->recordModel.form().isEmpty());
    m_window = std::make_unique<QuickWindow>(m->recordModel);
    m_window->begin(u"Lead"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void QuickEntryTest::cleanup()
{
    m_window.reset();
    m.reset();
}

void QuickEntryTest::oneKeySendsALead()
{
    QVERIFY(line(u"lastName"_s)->hasFocus());
    QTest::keyClicks(line(u"lastName"_s), u"Muster"_s);
    QTest::keyClicks(line(u"email"_s), u"jordan.muster@contoso.example"_s);
    const QSignalSpy told(m_window.get(), &QuickWindow::toastRequested);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(!m_window->isVisible());
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().first().fields.value("Company"_L1).toString(), u"Unknown"_s);
    QCOMPARE(rows().first().fields.value("LeadSource"_L1).toString(), u"Web"_s);
}

void QuickEntryTest::anotherKeySendsItAndGoesOn()
{
    for (const QString &name : {u"Muster"_s, u"Sample"_s}) {
        const QSignalSpy told(m_window.get(), &QuickWindow::toastRequested);
        QTest::keyClicks(line(u"lastName"_s), name);
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(m_window->isVisible());
        QVERIFY(line(u"lastName"_s)->text().isEmpty());
        QVERIFY(line(u"lastName"_s)->hasFocus());
    }
    QCOMPARE(rows().size(), 2);
}

/// Whatever is written meanwhile, by this window or another.
void QuickEntryTest::whatBecameOfItIsSaidUntilTheNextIsTyped()
{
    const auto note = [this] { return m_window->findChild<WrappedLabel *>(u"note"_s)->text(); };
    const auto readAgain = [this] {
        const QSignalSpy read(&m->recordModel, &RecordViewModel::orgsChanged);
        m->recordModel.refresh();
        return QTest::qWaitFor([&read] { return !read.isEmpty(); });
    };
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(note().contains(u"Last Name is missing"_s));
    QVERIFY(readAgain());
    QVERIFY2(note().contains(u"Last Name is missing"_s), qPrintable(note()));
    QTest::keyClicks(line(u"lastName"_s), u"Muster"_s);
    QVERIFY(!note().contains(u"missing"_s));

    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(note().startsWith(u"Saved."_s));
    QVERIFY(readAgain());
    QVERIFY2(note().startsWith(u"Saved."_s), qPrintable(note()));

    QVERIFY(await(m->preferences.update([](Preferences &preferences) { preferences.readOnly = true; })));
    m->recordModel.refresh();
    QTRY_VERIFY(note().contains(u"read-only"_s)); // what prevents the next comes first
}

void QuickEntryTest::orgIsChosenFromWhatIsThere()
{
    const auto readAgain = [this](const ConnectionRow &row) {
        const QSignalSpy read(&m->recordModel, &RecordViewModel::orgsChanged);
        const bool kept = m->keep(row);
        m->recordModel.refresh();
        return kept && QTest::qWaitFor([&read] { return !read.isEmpty(); });
    };
    ConnectionRow smith = m->org("smith", u"Smith & Co"_s, Environment::Sandbox);
    QVERIFY(readAgain(smith));
    auto *const menu = m_window->findChild<OrgMenu *>();
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().last()->text(), u"Smith && Co (Sandbox)"_s); // no letter of a key
    const QPointer<QAction> highlighted = menu->actions().last();
    menu->popup({});
    menu->setActiveAction(highlighted);
    smith.apiUsed = 5; // as after each record that is sent
    QVERIFY(readAgain(smith));
    QVERIFY(highlighted);
    QCOMPARE(menu->activeAction(), highlighted.data());
    menu->close();
}

void QuickEntryTest::contactNeedsAnAddressOnly()
{
    m_window->begin(u"Contact"_s);
    QVERIFY(line(u"email"_s)->hasFocus());
    QVERIFY(!line(u"company"_s)->isVisible());
    QTest::keyClicks(line(u"email"_s), u"kim@contoso.example"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rows().size(), 1);
    QCOMPARE(rows().first().object, u"Contact"_s);
    QCOMPARE(rows().first().fields,
        QJsonObject(
            {{u"Email"_s, u"kim@contoso.example"_s}, {u"FirstName"_s, u"NA"_s}, {u"LastName"_s, u"NA"_s}}));
    QVERIFY(makeLine(rows().first(), m->clock.now()).toComplete);
}

void QuickEntryTest::cancelLeavesNothing()
{
    QTest::keyClicks(line(u"lastName"_s), u"Muster"_s);
    QCOMPARE(m_window->minimumWidth(), m_window->maximumWidth()); // fixed
    auto *const cancel = m_window->findChild<Button *>(u"cancel"_s);
    QVERIFY(m_window->rect().contains(cancel->geometry().translated(cancel->parentWidget()->pos())));
    QVERIFY(!QKeySequence::mnemonic(cancel->text()).isEmpty());
    cancel->click();
    QVERIFY(!m_window->isVisible());
    QVERIFY(rows().isEmpty());
}

void QuickEntryTest::emptyLeadIsNotSent()
{
    const QSignalSpy refused(&m->recordModel, &RecordViewModel::refused);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->findChild<WrappedLabel *>(u"note"_s)->text().contains(u"Last Name is missing"_s));
    QVERIFY(line(u"lastName"_s)->hasFocus());
    QVERIFY(rows().isEmpty());
}

void QuickEntryTest::readOnlyIsToldAndNothingIsSent()
{
    QVERIFY(await(m->preferences.update([](Preferences &preferences) { preferences.readOnly = true; })));
    m->recordModel.refresh();
    auto *const create = m_window->findChild<Button *>(u"create"_s);
    QTRY_VERIFY(!create->isEnabled());
    QVERIFY(m_window->findChild<WrappedLabel *>(u"note"_s)->text().contains(u"read-only"_s));
    QTest::keyClicks(line(u"lastName"_s), u"Muster"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(rows().isEmpty());
}

void QuickEntryTest::wholeFormTakesOverWhatWasTyped()
{
    const QSignalSpy wanted(m_window.get(), &QuickWindow::allFieldsRequested);
    QTest::keyClicks(line(u"lastName"_s), u"Muster"_s);
    m_window->findChild<Button *>(u"allFields"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"Lead"_s);
    QCOMPARE(wanted.first().at(1).toJsonObject(), QJsonObject({{u"LastName"_s, u"Muster"_s}}));
    QVERIFY(m_window->isVisible()); // the form may hold another record
    QCOMPARE(line(u"lastName"_s)->text(), u"Muster"_s);
}

void QuickEntryTest::windowIsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("object");
    QTest::newRow("lead-light") << false << u"Lead"_s;
    QTest::newRow("lead-dark") << true << u"Lead"_s;
    QTest::newRow("contact-light") << false << u"Contact"_s;
}

void QuickEntryTest::keepFair()
{
    m->recordModel.kept().keep({u"701000000000001AAA"_s, u"Spring trade fair"_s, u"Trade Show"_s, {}, {}});
    QTRY_VERIFY(!m->recordModel.kept().values().isEmpty());
}

/// From lead to lead, in a window that has no field for it, until somebody ends it.
void QuickEntryTest::whatStaysIsShownSentAndEnded()
{
    keepFair();
    auto *const words = m_window->findChild<QLabel *>(u"keptWords"_s);
    QVERIFY(words->isVisible());
    QCOMPARE(words->text(), u"Stays from lead to lead: Spring trade fair · Trade Show"_s);
    for (const QString &name : {u"Muster"_s, u"Sample"_s}) {
        QTest::keyClicks(line(u"lastName"_s), name);
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(line(u"lastName"_s)->text().isEmpty());
    }
    int members = 0;
    for (const OutboxRow &row : rows()) {
        if (row.follows.isEmpty())
            QCOMPARE(row.fields.value("LeadSource"_L1).toString(), u"Trade Show"_s);
        else
            ++members;
    }
    QCOMPARE(members, 2);
    QCOMPARE(m->recordModel.today().size(), 2); // leads, not their places in the campaign
    m_window->findChild<QPushButton *>(u"endKept"_s)->click();
    QTRY_VERIFY(!words->isVisible());
    QTest::keyClicks(line(u"lastName"_s), u"Afterwards"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rows().size(), 5);
    QCOMPARE(rows().first().fields.value("LeadSource"_L1).toString(), u"Web"_s);
}

void QuickEntryTest::fairIsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("fair") << false;
    QTest::newRow("fair-dark") << true;
}

void QuickEntryTest::fairIsDrawn()
{
    QFETCH(const bool, dark);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    keepFair();
    const QString place
        = QStringLiteral(PICTURES_DIR) + u"/%1-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    QVERIFY(m_window->grab().save(place.arg(u"quick"_s)));
    KeptDialog dialog(m->recordModel);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(dialog.findChild<QLineEdit *>(u"CampaignId"_s)->text(), u"Spring trade fair"_s); // not its id
    QVERIFY(dialog.grab().save(place.arg(u"dialog"_s)));
    // What is typed and not chosen is nothing that could stay.
    dialog.findChild<QLineEdit *>(u"CampaignId"_s)->selectAll();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"CampaignId"_s), u"x"_s);
    dialog.findChild<QPushButton *>(u"keepThese"_s)->click();
    QVERIFY(dialog.isVisible());
    QCOMPARE(m->recordModel.kept().values().campaignName, u"Spring trade fair"_s);
}

void QuickEntryTest::windowIsDrawn()
{
    QFETCH(const bool, dark);
    QFETCH(const QString, object);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_window->begin(object);
    QTest::keyClicks(line(u"email"_s), u"jordan.muster@contoso.example"_s);
    QCoreApplication::processEvents();
    QVERIFY(m_window->grab().save(u"%1/quick-%2.png"_s.arg(
        QStringLiteral(PICTURES_DIR), QString::fromLatin1(QTest::currentDataTag()))));
    QVERIFY(!m_window->findChild<WrappedLabel *>(u"note"_s)->text().isEmpty());
}

void QuickEntryTest::matchTellsWhatWouldChange()
{
    MatchList list;
    RecordMatch match{
        {u"Lead"_s, {u"00Q000000000001AAA"_s}, u"Robin Sample"_s, u"Northwind"_s, u"Inbound"_s, {}},
        u"Lead"_s, u"Northwind · created 12 Oct 2026"_s, {u"Title"_s, u"Industry"_s}, {u"Phone"_s},
        {{u"Title"_s, u"Buyer"_s}}, true};
    list.setMatches(u"Acme Corp"_s, {match}, true);
    list.resize(336, 260);
    QVERIFY(list.grab().save(u"%1/match.png"_s.arg(QStringLiteral(PICTURES_DIR))));
    QStringList words;
    for (const QLabel *label : list.findChildren<QLabel *>())
        words.append(label->text());
    const QString all = words.join(u'|');
    for (const QString &said :
        {u"Already in Acme Corp"_s, u"Robin Sample"_s, u"Title and Industry"_s, u"Phone"_s, u"Inbound"_s})
        QVERIFY2(all.contains(said), qPrintable(said + u" in "_s + all));
    const QSignalSpy updates(&list, &MatchList::updateRequested);
    const QSignalSpy opened(&list, &MatchList::openRequested);
    list.findChild<Button *>(u"updateMatch"_s)->click();
    QCOMPARE(list.findChild<Button *>(u"updateMatch"_s)->text(), u"Updating…"_s);
    list.findChild<Button *>(u"openMatch"_s)->click();
    QCOMPARE(updates.count(), 1);
    QCOMPARE(opened.first().first().value<FoundRecord>().id.value, u"00Q000000000001AAA"_s);
    list.setMatches(u"Acme Corp"_s, {}, true);
    QVERIFY(!list.isVisibleTo(nullptr));
}

void QuickEntryTest::nothingToUpdateIsNotOffered()
{
    MatchList list;
    list.setMatches(u"Acme"_s, {RecordMatch{{}, u"Lead"_s, {}, {}, {}, {}, true}}, true);
    QVERIFY(!list.findChild<Button *>(u"updateMatch"_s)->isEnabled());
    QVERIFY(list.findChild<Button *>(u"openMatch"_s)->isEnabled());
    MatchList atAFair;
    atAFair.setMatches(
        u"Acme"_s, {RecordMatch{{}, u"Lead"_s, {}, {}, {}, {}, true}}, true, u"Spring trade fair"_s);
    QVERIFY(atAFair.findChild<Button *>(u"updateMatch"_s)->isEnabled());
}

namespace
{

QList<ContactDialog::Recognised> recognised(const QString &text)
{
    const ContactCard card = readContact(text);
    QList<ContactDialog::Recognised> facts;
    if (!card.lastName.isEmpty())
        facts.append({u"LastName"_s, u"Last Name"_s, card.lastName});
    if (!card.email.isEmpty())
        facts.append({u"Email"_s, u"Email"_s, card.email});
    return facts;
}

} // namespace

void QuickEntryTest::recognisedFieldsAreUsedOnlyAsChosen()
{
    ContactDialog dialog(
        {u"From a card"_s, u"&Card"_s}, u"Robin Sample\nrobin@northwind.example"_s, recognised, nullptr);
    const QSignalSpy used(&dialog, &ContactDialog::used);
    QCOMPARE(dialog.findChildren<QCheckBox *>().size(), 2);
    dialog.findChild<QCheckBox *>(u"LastName"_s)->setChecked(false);
    QVERIFY(used.isEmpty()); // shown first
    dialog.findChild<Button *>(u"use"_s)->click();
    QCOMPARE(used.count(), 1);
    QCOMPARE(used.first().first().toJsonObject(), QJsonObject({{u"Email"_s, u"robin@northwind.example"_s}}));
}

void QuickEntryTest::changedTextIsReadAgain()
{
    ContactDialog dialog({u"From a card"_s, u"&Card"_s}, QString(), recognised, nullptr);
    auto *const use = dialog.findChild<Button *>(u"use"_s);
    QVERIFY(!use->isEnabled());
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"BEGIN:VCARD\nN:Sample;Robin\nEND:VCARD"_s);
    QVERIFY(use->isEnabled());
    QCOMPARE(dialog.findChild<QCheckBox *>(u"LastName"_s)->text(), u"Last Name: Sample"_s);
    dialog.findChild<QPlainTextEdit *>()->clear();
    QVERIFY(!use->isEnabled());
}

QTEST_MAIN(QuickEntryTest)
#include "tst_quickentry.moc"
