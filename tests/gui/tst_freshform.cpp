#include "gui/banner.h"
#include "gui/newrecordpage.h"
#include "gui/wrappedlabel.h"
#include "pagesfixture.h"
#include "sloworg.h"
#include "stilllook.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// F5 on the page of new records: the org is asked once more, and whoever types goes on.
class FreshFormTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theOrgIsAskedAndNothingMoves();
    void newsComeAroundWhatIsTyped_data();
    void newsComeAroundWhatIsTyped();
    void orgThatDoesNotAnswerIsToldUntilItDoes();
    void secondPressAsksForNothingMore();
    void orgThatIsThereAgainWhileItIsAskedIsAskedAgain();
    void moreFieldsKeepTheirKeyWhenTheyAreMadeAnew();
    void whatIsFilledInBeforeTheFormIsThereCountsAsTyped();

private:
    [[nodiscard]] QLineEdit *line(const QString &name) const { return m_page->findChild<QLineEdit *>(name); }
    [[nodiscard]] bool isBannerShown(const QString &words) const;
    void press() { QTest::keyClick(m_page.get(), Qt::Key_F5); }
    /// To all that is asked so far: its leads are described so, and nothing else is told.
    void answer(const QByteArray &describe);
    void refuse();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PagesFixture> m;
    SlowOrg m_org;
    std::unique_ptr<SalesforceOrgs> m_orgs;
    std::unique_ptr<RecordService> m_records;
    std::unique_ptr<RecordSearch> m_search;
    std::unique_ptr<RecordViewModel> m_model;
    std::unique_ptr<NewRecordPage> m_page;
    std::unique_ptr<QSignalSpy> m_ended;
    bool m_hasDescribed = false; ///< the org has answered for its leads
};

namespace
{

const QString describePath = u"/sobjects/Lead/describe"_s;

QByteArray withOneMore(const QByteArray &describe)
{
    QJsonObject changed = QJsonDocument::fromJson(describe).object();
    QJsonArray fields = changed.value("fields"_L1).toArray();
    fields.insert(0,
        QJsonObject{{u"name"_s, u"Badge__c"_s}, {u"label"_s, u"Badge"_s}, {u"type"_s, u"string"_s},
            {u"nillable"_s, false}, {u"createable"_s, true}, {u"length"_s, 20}});
    changed.insert(u"fields"_s, fields);
    return QJsonDocument(changed).toJson();
}

} // namespace

void FreshFormTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
}

void FreshFormTest::init()
{
    m = std::make_unique<PagesFixture>();
    m_hasDescribed = false;
    m_orgs = std::make_unique<SalesforceOrgs>(m_org, m->connections, m->clock);
    m_records = std::make_unique<RecordService>(RecordService::Parts{
        m->connections, m->schemas, m->outbox, *m_orgs, m->rights, m->clock, m->entropy});
    m_search
        = std::make_unique<RecordSearch>(RecordSearch::Parts{m->connections, *m_orgs, m->rights, m->clock});
    m_model = std::make_unique<RecordViewModel>(RecordViewModel::Parts{m->catalog, m->connections, m->outbox,
        *m_records, *m_search, m->worker, m->rights, m->clock, m->keptValues});
    const ConnectionRow acme = m->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m->keep(acme) && m->knowsLeads(acme));
    m_page = std::make_unique<NewRecordPage>(*m_model);
    m_ended = std::make_unique<QSignalSpy>(m_page.get(), &NewRecordPage::goingEnded);
    m_page->resize(1068, 780);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), 60'000));
    m_model->refresh();
    // As at each start, which makes it fresh.
    const auto isThere = [this] { return line(u"LastName"_s) && line(u"LastName"_s)->isVisible(); };
    QTRY_VERIFY(m_org.isAsked(u"/services/data"_s));
    QTRY_VERIFY((answer(PagesFixture::leadDescribe()), m_hasDescribed && isThere()));
    QVERIFY(await(m_records->describe(acme.id, u"Lead"_s))); // and it is on the disk
    line(u"LastName"_s)->setFocus();
}

void FreshFormTest::cleanup()
{
    m_ended.reset();
    m_page.reset();
    m_org.answerAll(); // to nobody
    m_model.reset();
    m_search.reset();
    m_records.reset();
    m_orgs.reset();
    m.reset();
}

bool FreshFormTest::isBannerShown(const QString &words) const
{
    for (const Banner *const banner : m_page->findChildren<Banner *>()) {
        const auto *const told = banner->findChild<WrappedLabel *>();
        if (banner->isVisible() && told && told->text().contains(words))
            return true;
    }
    return false;
}

void FreshFormTest::answer(const QByteArray &describe)
{
    m_org.answerAll([this, &describe](const HttpRequest &request) -> Result<HttpReply> {
        if (request.url.path().endsWith(u"/services/data"_s))
            return jsonReply(200, R"([{"label":"x","url":"/services/data/v62.0","version":"62.0"}])");
        if (!request.url.path().endsWith(describePath))
            return fail(ErrorKind::Offline, u"not in this test"_s);
        m_hasDescribed = true;
        return jsonReply(200, describe);
    });
}

void FreshFormTest::refuse()
{
    m_org.answerAll(
        [](const HttpRequest &) -> Result<HttpReply> { return fail(ErrorKind::Offline, u"no network"_s); });
}

void FreshFormTest::theOrgIsAskedAndNothingMoves()
{
    QVERIFY(!m_org.isAsked(describePath)); // it is fresh
    const QSignalSpy going(m_page.get(), &NewRecordPage::going);
    QPointer<QLineEdit> name = line(u"LastName"_s);
    QTest::keyClicks(name, u"Sample "_s);
    name->setCursorPosition(3);
    press();
    QCOMPARE(going.count(), 1);
    QCOMPARE(going.first().first().toString(), u"Asking Acme Corp for its fields"_s);
    QTRY_VERIFY((answer(PagesFixture::leadDescribe()), m_ended->count() == 1));
    QTest::qWait(0);
    QVERIFY(!name.isNull()); // not even made anew
    QCOMPARE(name.data(), line(u"LastName"_s));
    QCOMPARE(name->text(), u"Sample "_s);
    QCOMPARE(name->cursorPosition(), 3);
    QVERIFY(name->hasFocus());
}

void FreshFormTest::newsComeAroundWhatIsTyped_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<int>("anchor");
    QTest::newRow("in a line") << u"LastName"_s << 3 << 3;
    QTest::newRow("at its end") << u"LastName"_s << 7 << 7;
    QTest::newRow("a part is chosen") << u"Company"_s << 1 << 4;
    QTest::newRow("in a text behind the fold") << u"Description"_s << 2 << 2;
}

void FreshFormTest::newsComeAroundWhatIsTyped()
{
    QFETCH(QString, field);
    QFETCH(int, cursor);
    QFETCH(int, anchor);
    if (auto *const more = m_page->findChild<QPushButton *>(u"moreFields"_s))
        more->click();
    const auto place = [this, field] { return m_page->findChild<QWidget *>(field); };
    place()->setFocus();
    QTest::keyClicks(place(), u"Sample "_s);
    if (auto *const typed = qobject_cast<QLineEdit *>(place())) {
        typed->setSelection(anchor, cursor - anchor);
    } else {
        QTextCursor here = qobject_cast<QPlainTextEdit *>(place())->textCursor();
        here.setPosition(cursor);
        qobject_cast<QPlainTextEdit *>(place())->setTextCursor(here);
    }
    press();
    const QByteArray changed = withOneMore(PagesFixture::leadDescribe());
    QTRY_VERIFY((answer(changed), line(u"Badge__c"_s) && line(u"Badge__c"_s)->isVisible()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the form before
    QVERIFY(place()->hasFocus() && place()->isVisible());
    if (const auto *const typed = qobject_cast<QLineEdit *>(place())) {
        QCOMPARE(typed->text(), u"Sample "_s);
        QCOMPARE(typed->cursorPosition(), cursor);
        QCOMPARE(typed->selectedText().size(), std::abs(cursor - anchor));
    } else {
        QCOMPARE(qobject_cast<QPlainTextEdit *>(place())->toPlainText(), u"Sample "_s);
        QCOMPARE(qobject_cast<QPlainTextEdit *>(place())->textCursor().position(), cursor);
    }
}

void FreshFormTest::orgThatDoesNotAnswerIsToldUntilItDoes()
{
    QTest::keyClicks(line(u"LastName"_s), u"Sample"_s);
    press();
    QTRY_VERIFY((refuse(), isBannerShown(u"The form is as it was."_s)));
    QCOMPARE(line(u"LastName"_s)->text(), u"Sample"_s);
    QVERIFY(line(u"LastName"_s)->hasFocus());
    QVERIFY(m_page->grab().save(QStringLiteral(PICTURES_DIR) + u"/form-not-asked.png"_s));
    press();
    QTRY_VERIFY((answer(PagesFixture::leadDescribe()), !isBannerShown(u"The form is as it was."_s)));
    QCOMPARE(line(u"LastName"_s)->text(), u"Sample"_s);
}

void FreshFormTest::secondPressAsksForNothingMore()
{
    const QSignalSpy going(m_page.get(), &NewRecordPage::going);
    press();
    press();
    QCOMPARE(going.count(), 1);
    QTRY_VERIFY((answer(PagesFixture::leadDescribe()), m_ended->count() == 1));
    press();
    QCOMPARE(going.count(), 2);
    QTRY_VERIFY((answer(PagesFixture::leadDescribe()), m_ended->count() == 2));
}

void FreshFormTest::orgThatIsThereAgainWhileItIsAskedIsAskedAgain()
{
    const ConnectionRow other = m->org("other", u"Other"_s, Environment::Sandbox);
    QVERIFY(m->keep(other));
    m_model->refresh();
    QTRY_COMPARE(m_model->orgs().size(), 2);
    m_org.answerAll();
    m_model->chooseOrg(other.id);
    QTRY_VERIFY(m_org.isAsked(u"/services/data"_s));
    const QSignalSpy news(m_model.get(), &RecordViewModel::orgsChanged);
    m_model->refresh(); // it was connected again
    QTRY_COMPARE(news.count(), 1);
    refuse(); // which was asked before
    QTRY_VERIFY(m_org.isAsked(u"/services/data"_s));
    QCOMPARE(m_model->formProblem(), QString());
    QTRY_VERIFY((answer(PagesFixture::leadDescribe()), !m_model->form().isEmpty()));
}

void FreshFormTest::moreFieldsKeepTheirKeyWhenTheyAreMadeAnew()
{
    // The last of them: the form before goes later.
    const auto key = [this] {
        const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>(u"moreFields"_s);
        return buttons.isEmpty() ? QString() : QKeySequence::mnemonic(buttons.last()->text()).toString();
    };
    const QString before = key();
    QVERIFY(!before.isEmpty());
    QPointer<QPushButton> old = m_page->findChild<QPushButton *>(u"moreFields"_s);
    press();
    QTRY_VERIFY((answer(withOneMore(PagesFixture::leadDescribe())), line(u"Badge__c"_s)));
    QTRY_VERIFY(!old);
    QCOMPARE(key(), before);
}

void FreshFormTest::whatIsFilledInBeforeTheFormIsThereCountsAsTyped()
{
    const QJsonObject fields{{u"LastName"_s, u"Rivers"_s}};
    m_model->chooseObject(u"Contact"_s);
    QVERIFY(m_model->form().isEmpty());
    m_page->fill(u"Contact"_s, fields);
    QCOMPARE(m_page->typed().value("LastName"_L1).toString(), u"Rivers"_s);
}

QTEST_MAIN(FreshFormTest)
#include "tst_freshform.moc"
