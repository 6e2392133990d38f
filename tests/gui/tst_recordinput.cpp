#include "gui/lookupedit.h"
#include "gui/pagesfixture.h"
#include "gui/recordformwidget.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

using Editor = RecordField::Editor;

RecordField field(const QString &name, Editor editor)
{
    RecordField made;
    made.name = name;
    made.label = name;
    made.editor = editor;
    return made;
}

QList<RecordSection> sections(const QList<RecordField> &fields)
{
    return {{u"Details"_s, fields, false}};
}

QStringList valuesOf(const QComboBox &box)
{
    QStringList values;
    for (int i = 0; i < box.count(); ++i)
        values.append(box.itemData(i).toString());
    values.removeAll(QString());
    return values;
}

} // namespace

/// What a person puts into the fields of a form, and what the form makes of it.
class RecordInputTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void dependentChoicesFollowTheirList();
    void dependentChoicesFollowACheckBox();
    void chainsOfChoicesAreFollowed();
    void dependentValuesAreShownWithTheirController();
    void valueThatIsNoChoiceAnyMoreStays();
    void subjectMayBeTypedOrChosen();
    void checkBoxesAreSentOnlyWhereTheyDiffer_data();
    void checkBoxesAreSentOnlyWhereTheyDiffer();
    void formIsTouchedOnlyByAPerson();
    void timesAreReadAsPeopleWriteThem_data();
    void timesAreReadAsPeopleWriteThem();
    void momentsKeepTheirInstantInEveryZone_data();
    void momentsKeepTheirInstantInEveryZone();
    void datesHaveNoZone();
    void noDateIsOneStopOfTab();
    void dateIsTyped_data();
    void dateIsTyped();
    void momentsAreTypedWithTheirWholeYear();
    void stepsBeginToday_data();
    void stepsBeginToday();
    void dateIsErasedByKeys();
    void calendarOfNoDateShowsThisMonth();
    void wheelScrollsAndChangesNothing();
    void choiceOfARecordSendsItsId();
    void typedNameThatWasNotChosenIsNotAnId();
    void onlyTheLastWordsAreAskedFor();

private:
    [[nodiscard]] static QLocale usual() { return {QLocale::English, QLocale::UnitedKingdom}; }

    std::unique_ptr<RecordFormWidget> m_form; ///< a new one for each case
};

void RecordInputTest::initTestCase()
{
    QLocale::setDefault(usual());
}

void RecordInputTest::init()
{
    m_form = std::make_unique<RecordFormWidget>();
}

void RecordInputTest::dependentChoicesFollowTheirList()
{
    RecordField region = field(u"Region"_s, Editor::Choice);
    region.choices = {{u"North"_s, u"North"_s}, {u"South"_s, u"South"_s}};
    RecordField territory = field(u"Territory"_s, Editor::Choice);
    territory.controller = u"Region"_s;
    territory.choices = {{u"Basel"_s, u"Basel"_s, {u"North"_s}}, {u"Ticino"_s, u"Ticino"_s, {u"South"_s}},
        {u"Export"_s, u"Export"_s, {u"North"_s, u"South"_s}}};
    m_form->setSections(sections({territory, region})); // the one that follows may stand first
    auto *const controlling = m_form->findChild<QComboBox *>(u"Region"_s);
    auto *const following = m_form->findChild<QComboBox *>(u"Territory"_s);
    QVERIFY(!following->isEnabled());
    controlling->setCurrentIndex(controlling->findData(u"North"_s));
    QCOMPARE(valuesOf(*following), QStringList({u"Basel"_s, u"Export"_s}));
    following->setCurrentIndex(following->findData(u"Basel"_s));
    QCOMPARE(m_form->values().value("Territory"_L1).toString(), u"Basel"_s);
    controlling->setCurrentIndex(controlling->findData(u"South"_s));
    QCOMPARE(valuesOf(*following), QStringList({u"Ticino"_s, u"Export"_s}));
    QVERIFY(!m_form->values().contains("Territory"_L1)); // Basel is not in the South
    following->setCurrentIndex(following->findData(u"Export"_s));
    controlling->setCurrentIndex(controlling->findData(u"North"_s));
    QCOMPARE(m_form->values().value("Territory"_L1).toString(), u"Export"_s); // valid in both
}

void RecordInputTest::dependentChoicesFollowACheckBox()
{
    RecordField partner = field(u"Partner"_s, Editor::Check);
    RecordField level = field(u"Level"_s, Editor::Choice);
    level.controller = u"Partner"_s;
    level.choices = {{u"Gold"_s, u"Gold"_s, {u"true"_s}}, {u"None"_s, u"No level"_s, {u"false"_s}}};
    m_form->setSections(sections({partner, level}));
    const auto *const box = m_form->findChild<QComboBox *>(u"Level"_s);
    QCOMPARE(valuesOf(*box), QStringList{u"None"_s});
    m_form->findChild<QCheckBox *>(u"Partner"_s)->setChecked(true);
    QCOMPARE(valuesOf(*box), QStringList{u"Gold"_s});
}

void RecordInputTest::chainsOfChoicesAreFollowed()
{
    RecordField first = field(u"A"_s, Editor::Choice);
    first.choices = {{u"a"_s, u"a"_s}, {u"b"_s, u"b"_s}};
    RecordField second = field(u"B"_s, Editor::Choice);
    second.controller = u"A"_s;
    second.choices = {{u"a1"_s, u"a1"_s, {u"a"_s}}, {u"b1"_s, u"b1"_s, {u"b"_s}}};
    RecordField third = field(u"C"_s, Editor::Choice);
    third.controller = u"B"_s;
    third.choices = {{u"a1x"_s, u"a1x"_s, {u"a1"_s}}};
    m_form->setSections(sections({first, second, third}));
    m_form->setValues({{u"A"_s, u"a"_s}, {u"B"_s, u"a1"_s}, {u"C"_s, u"a1x"_s}});
    QCOMPARE(m_form->values().size(), 3);
    auto *const box = m_form->findChild<QComboBox *>(u"A"_s);
    box->setCurrentIndex(box->findData(u"b"_s));
    QCOMPARE(m_form->values(), QJsonObject({{u"A"_s, u"b"_s}}));
    QVERIFY(!m_form->findChild<QComboBox *>(u"C"_s)->isEnabled());
}

void RecordInputTest::dependentValuesAreShownWithTheirController()
{
    RecordField region = field(u"Region"_s, Editor::Choice);
    region.choices = {{u"North"_s, u"North"_s}};
    RecordField territory = field(u"Territory"_s, Editor::Choice);
    territory.controller = u"Region"_s;
    territory.choices = {{u"Basel"_s, u"Basel"_s, {u"North"_s}}};
    m_form->setSections(sections({territory, region}));
    const QJsonObject kept{{u"Region"_s, u"North"_s}, {u"Territory"_s, u"Basel"_s}};
    m_form->setValues(kept);
    QCOMPARE(m_form->values(), kept);
    m_form->setSections(sections({region, territory})); // the org's news; what was typed stays
    QCOMPARE(m_form->values(), kept);
    m_form->clear();
    QVERIFY(m_form->values().isEmpty());
}

void RecordInputTest::valueThatIsNoChoiceAnyMoreStays()
{
    RecordField status = field(u"Status"_s, Editor::Choice);
    status.choices = {{u"New"_s, u"New"_s}};
    m_form->setSections(sections({status}));
    m_form->setValues({{u"Status"_s, u"From another record type"_s}});
    QCOMPARE(m_form->values().value("Status"_L1).toString(), u"From another record type"_s);
}

void RecordInputTest::subjectMayBeTypedOrChosen()
{
    RecordField subject = field(u"Subject"_s, Editor::Choice);
    subject.freeText = true;
    subject.choices = {{u"Call"_s, u"Anruf"_s}};
    m_form->setSections(sections({subject}));
    QVERIFY(m_form->values().isEmpty());
    auto *const box = m_form->findChild<QComboBox *>(u"Subject"_s);
    box->setEditText(u"Send the list"_s);
    QCOMPARE(m_form->values().value("Subject"_L1).toString(), u"Send the list"_s);
    box->setCurrentIndex(box->findData(u"Call"_s));
    QCOMPARE(m_form->values().value("Subject"_L1).toString(), u"Call"_s);
}

void RecordInputTest::checkBoxesAreSentOnlyWhereTheyDiffer_data()
{
    QTest::addColumn<bool>("byDefault");
    QTest::addColumn<bool>("checked");
    QTest::addColumn<QJsonValue>("sent");
    QTest::newRow("off, left off") << false << false << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("off, switched on") << false << true << QJsonValue(true);
    QTest::newRow("on, left on") << true << true << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("on, switched off") << true << false << QJsonValue(false);
}

void RecordInputTest::checkBoxesAreSentOnlyWhereTheyDiffer()
{
    QFETCH(const bool, byDefault);
    QFETCH(const bool, checked);
    QFETCH(const QJsonValue, sent);
    RecordField consent = field(u"Consent"_s, Editor::Check);
    consent.initial = byDefault;
    m_form->setSections(sections({consent}));
    m_form->findChild<QCheckBox *>(u"Consent"_s)->setChecked(checked);
    QCOMPARE(m_form->values().value("Consent"_L1), sent);
}

void RecordInputTest::formIsTouchedOnlyByAPerson()
{
    RecordField consent = field(u"Consent"_s, Editor::Check);
    consent.initial = true;
    RecordField source = field(u"Source"_s, Editor::Choice);
    source.choices = {{u"Web"_s, u"Web"_s}};
    source.initial = u"Web"_s;
    m_form->setSections(sections({consent, source, field(u"Name"_s, Editor::Line)}));
    QVERIFY(!m_form->isTouched());
    m_form->findChild<QCheckBox *>(u"Consent"_s)->setChecked(false);
    QVERIFY(m_form->isTouched());
    m_form->clear();
    QVERIFY(!m_form->isTouched());
    m_form->findChild<QLineEdit *>(u"Name"_s)->setText(u"Sample"_s);
    QVERIFY(m_form->isTouched());
    m_form->findChild<QLineEdit *>(u"Name"_s)->clear();
    QVERIFY(!m_form->isTouched());
}

void RecordInputTest::timesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("short") << u"9:05"_s << u"09:05:00.000Z"_s;
    QTest::newRow("two digits") << u"14:30"_s << u"14:30:00.000Z"_s;
    QTest::newRow("seconds") << u"14:30:15"_s << u"14:30:15.000Z"_s;
    QTest::newRow("no time, for the check to say so") << u"noon"_s << u"noon"_s;
    QTest::newRow("empty") << u" "_s << QString();
}

void RecordInputTest::timesAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, sent);
    m_form->setSections(sections({field(u"Opens"_s, Editor::Time)}));
    m_form->findChild<QLineEdit *>(u"Opens"_s)->setText(typed);
    QCOMPARE(m_form->values().value("Opens"_L1).toString(), sent);
    if (sent.endsWith(u'Z')) {
        m_form->setValues(m_form->values());
        QCOMPARE(m_form->values().value("Opens"_L1).toString().left(5), sent.left(5));
    }
}

void RecordInputTest::momentsKeepTheirInstantInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
        {"UTC", "Europe/Zurich", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland"})
        QTest::newRow(zone) << QByteArray(zone);
}

void RecordInputTest::momentsKeepTheirInstantInEveryZone()
{
    QFETCH(const QByteArray, zone);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    m_form->setSections(sections({field(u"At"_s, Editor::DateTime)}));
    for (const QString &moment : {u"2026-07-01T22:30:00Z"_s, u"2026-12-31T23:30:00Z"_s}) {
        m_form->setValues({{u"At"_s, moment}});
        QCOMPARE(m_form->values().value("At"_L1).toString(), moment);
        // As the org writes it, and in any other zone: the same instant.
        m_form->setValues({{u"At"_s, QString(moment).replace(u'Z', ".000+0000"_L1)}});
        QCOMPARE(m_form->values().value("At"_L1).toString(), moment);
    }
    m_form->findChild<QDateTimeEdit *>(u"At"_s)->setDateTime(QDateTime(QDate(2026, 3, 1), QTime(9, 0)));
    QCOMPARE(QDateTime::fromString(m_form->values().value("At"_L1).toString(), Qt::ISODate),
        QDateTime(QDate(2026, 3, 1), QTime(9, 0)).toUTC());
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
}

void RecordInputTest::datesHaveNoZone()
{
    m_form->setSections(sections({field(u"On"_s, Editor::Date)}));
    m_form->setValues({{u"On"_s, u"2026-02-28"_s}});
    QCOMPARE(m_form->values().value("On"_L1).toString(), u"2026-02-28"_s);
    m_form->clear();
    QVERIFY(m_form->values().isEmpty());
}

void RecordInputTest::noDateIsOneStopOfTab()
{
    m_form->setSections(sections({field(u"On"_s, Editor::Date), field(u"After"_s, Editor::Line)}));
    auto *const edit = m_form->findChild<QDateTimeEdit *>(u"On"_s);
    auto *const after = m_form->findChild<QLineEdit *>(u"After"_s);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form->window(), 60'000));
    edit->setFocus(Qt::TabFocusReason);
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
    m_form->setValues({{u"On"_s, u"2026-02-28"_s}});
    edit->setFocus(Qt::TabFocusReason);
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(!after->hasFocus()); // to the next part of the date
}

void RecordInputTest::dateIsTyped_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("en_US") << english << u"12/27/2031"_s << u"2031-12-27"_s;
    QTest::newRow("en_US, digits alone") << english << u"12272031"_s << u"2031-12-27"_s;
    QTest::newRow("en_US, short year") << english << u"12/27/31"_s << u"2031-12-27"_s;
    QTest::newRow("en_US, single digits") << english << u"1/5/2031"_s << u"2031-01-05"_s;
    QTest::newRow("de, single digits") << german << u"5.1.2031"_s << u"2031-01-05"_s;
    QTest::newRow("de") << german << u"27.12.2031"_s << u"2031-12-27"_s;
    QTest::newRow("de, digits alone") << german << u"27122031"_s << u"2031-12-27"_s;
    QTest::newRow("de, short year") << german << u"27.12.31"_s << u"2031-12-27"_s;
    QTest::newRow("de, a day that this month may not have") << german << u"31.01.2032"_s << u"2032-01-31"_s;
    QTest::newRow("de, a year that begins like a short one") << german << u"5.1.2019"_s << u"2019-01-05"_s;
    QTest::newRow("de, a short year that may begin one") << german << u"5.1.20"_s << u"2020-01-05"_s;
    QTest::newRow("en_US, the same") << english << u"1/5/19"_s << u"2019-01-05"_s;
    const QDate today = QDate::currentDate();
    QTest::newRow("de, a day alone") << german << u"25"_s
                                     << QDate(today.year(), today.month(), 25).toString(Qt::ISODate);
}

void RecordInputTest::dateIsTyped()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, typed);
    QFETCH(const QString, sent);
    QLocale::setDefault(locale);
    m_form->setSections(sections({field(u"On"_s, Editor::Date), field(u"After"_s, Editor::Line)}));
    QLocale::setDefault(usual());
    auto *const edit = m_form->findChild<QDateTimeEdit *>(u"On"_s);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form->window(), 60'000));
    edit->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(edit, typed);
    m_form->findChild<QLineEdit *>(u"After"_s)->setFocus();
    QCOMPARE(m_form->values().value("On"_L1).toString(), sent);
}

void RecordInputTest::momentsAreTypedWithTheirWholeYear()
{
    for (const QLocale &locale :
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        QLocale::setDefault(locale);
        init(); // a new form: what another one had goes a moment later
        m_form->setSections(sections({field(u"At"_s, Editor::DateTime)}));
        QLocale::setDefault(usual());
        const QString format = m_form->findChild<QDateTimeEdit *>(u"At"_s)->displayFormat();
        QVERIFY2(format.count(u'y') == 4, qPrintable(locale.name() + u' ' + format));
    }
}

void RecordInputTest::stepsBeginToday_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("up") << Qt::Key_Up;
    QTest::newRow("page up") << Qt::Key_PageUp;
}

void RecordInputTest::stepsBeginToday()
{
    QFETCH(const Qt::Key, key);
    m_form->setSections(sections({field(u"On"_s, Editor::Date)}));
    auto *const edit = m_form->findChild<QDateTimeEdit *>(u"On"_s);
    QTest::keyClick(edit, key);
    QCOMPARE(edit->date(), QDate::currentDate());
    QTest::keyClick(edit, Qt::Key_Up);
    QVERIFY(edit->date() > QDate::currentDate());
}

void RecordInputTest::dateIsErasedByKeys()
{
    m_form->setSections(sections({field(u"On"_s, Editor::Date)}));
    m_form->setValues({{u"On"_s, u"2026-02-28"_s}});
    auto *const edit = m_form->findChild<QDateTimeEdit *>(u"On"_s);
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QTest::keyClick(edit, Qt::Key_Delete);
    QVERIFY(m_form->values().isEmpty());
    QCOMPARE(edit->text(), u"None"_s);
}

void RecordInputTest::calendarOfNoDateShowsThisMonth()
{
    m_form->setSections(sections({field(u"On"_s, Editor::Date)}));
    auto *const edit = m_form->findChild<QDateTimeEdit *>(u"On"_s);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form->window(), 60'000));
    QTest::mouseClick(edit, Qt::LeftButton, {}, {edit->width() - 8, edit->height() / 2});
    QTRY_VERIFY(QApplication::activePopupWidget());
    const auto *const calendar = edit->findChild<QCalendarWidget *>();
    QCOMPARE(calendar->yearShown(), QDate::currentDate().year());
    QCOMPARE(calendar->monthShown(), QDate::currentDate().month());
    QApplication::activePopupWidget()->close();
    QVERIFY(m_form->values().isEmpty()); // it was only looked at
}

void RecordInputTest::wheelScrollsAndChangesNothing()
{
    RecordField source = field(u"Source"_s, Editor::Choice);
    source.choices = {{u"Web"_s, u"Web"_s}, {u"Fair"_s, u"Fair"_s}, {u"Partner"_s, u"Partner"_s}};
    RecordField subject = source;
    subject.name = u"Subject"_s;
    subject.freeText = true;
    m_form->setSections(
        sections({source, subject, field(u"On"_s, Editor::Date), field(u"At"_s, Editor::DateTime)}));
    const QJsonObject sent{{u"Source"_s, u"Fair"_s}, {u"Subject"_s, u"Fair"_s}, {u"On"_s, u"2026-02-28"_s},
        {u"At"_s, u"2026-02-28T09:30:00Z"_s}};
    m_form->setValues(sent);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form->window(), 60'000));
    for (const QString &name : sent.keys()) {
        auto *const editor = m_form->findChild<QWidget *>(name);
        editor->setFocus(); // whoever scrolls on has just been typing there
        for (const int turn : {120, -120}) {
            const QPoint middle = editor->rect().center();
            QWheelEvent wheel(middle, editor->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(editor, &wheel);
            QCOMPARE(m_form->values(), sent);
            QVERIFY2(!wheel.isAccepted(), qPrintable(name)); // the page may scroll
        }
    }
}

void RecordInputTest::choiceOfARecordSendsItsId()
{
    PagesFixture data;
    LookupSession *session = nullptr;
    m_form->setLookups([&data, &session](const QStringList &objects) {
        auto made
            = std::make_unique<LookupSession>(data.search, data.clock, ConnectionId{u"acme"_s}, objects);
        session = made.get();
        return made;
    });
    RecordField account = field(u"AccountId"_s, Editor::Lookup);
    account.lookup = {u"Account"_s};
    m_form->setSections(sections({account}));
    auto *const line = m_form->findChild<LookupEdit *>(u"AccountId"_s);
    QVERIFY(line && session);
    m_form->show();
    line->setFocus();
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"Fab"_s);
    const LookupHit hit{{u"001000000000001AAA"_s}, u"Fabrikam"_s, u"Account"_s};
    emit session->found({hit}, {});
    auto *const list = line->findChild<QCompleter *>();
    QCOMPARE(list->completionCount(), 1);
    emit list->activated(list->completionModel()->index(0, 0));
    QCOMPARE(line->text(), u"Fabrikam"_s);
    QCOMPARE(m_form->values().value("AccountId"_L1).toString(), hit.id.value);
    const QJsonObject kept = m_form->values();
    m_form->setValues(kept); // what was chosen keeps its name
    QCOMPARE(line->text(), u"Fabrikam"_s);
    QTest::keyClicks(line, u" x"_s); // another name is another record
    QCOMPARE(m_form->values().value("AccountId"_L1).toString(), u"Fabrikam x"_s);
    m_form.reset();
}

void RecordInputTest::typedNameThatWasNotChosenIsNotAnId()
{
    RecordField account = field(u"AccountId"_s, Editor::Lookup);
    m_form->setSections(sections({account}));
    m_form->findChild<LookupEdit *>(u"AccountId"_s)->setText(u"Fabrikam"_s);
    FieldDescribe reference;
    reference.name = u"AccountId"_s;
    reference.type = FieldType::Reference;
    reference.createable = true;
    ObjectDescribe contact;
    contact.name = u"Contact"_s;
    contact.createable = true;
    contact.fields = {reference};
    const QList<FieldRemark> remarks = checkRecord(contact, m_form->values());
    QCOMPARE(remarks.size(), 1);
    QVERIFY(remarks.first().text.startsWith(u"Choose a record from the list"_s));
}

void RecordInputTest::onlyTheLastWordsAreAskedFor()
{
    PagesFixture data;
    LookupSession session(data.search, data.clock, {u"nowhere"_s}, {u"Account"_s});
    const QSignalSpy found(&session, &LookupSession::found);
    session.search(u"F"_s); // too short to be searched for
    QCOMPARE(found.count(), 1);
    session.search(u"Fa"_s);
    session.search(u"Fab"_s);
    data.clock.advance(Milliseconds(300));
    QTRY_COMPARE(found.count(), 2);
    QVERIFY(!found.last().at(1).toString().isEmpty()); // no such connection: said, not hidden
    QTest::qWait(0);
    QCOMPARE(found.count(), 2);
}

QTEST_MAIN(RecordInputTest)
#include "tst_recordinput.moc"
