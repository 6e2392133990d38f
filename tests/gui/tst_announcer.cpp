#include "gui/announcer.h"
#include "gui/banner.h"
#include "gui/outboxblock.h"
#include "gui/recordresultview.h"
#include "gui/toast.h"

#include <QAccessible>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace patchbay;

class AnnouncerTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void wordsOfWhatIsShownAreSaid();
    void whatIsHiddenKeepsSilent();
    void sameWordsAreSaidOnce();
    void whatCameBackIsSaidAgain();
    void whatWasSaidCanBeTakenBack();
    void aToastTellsItsActionToo();
    void aBannerSpeaksOnceAndAgainAfterItWasSolved();
    void aResultThatIsThereIsRead();
    void aRecordOnItsWayIsNotRead();
    void theOutboxTellsWhatWaitsAndThatItWentOut();

private:
    [[nodiscard]] QStringList heard() const;

    std::unique_ptr<QWidget> m_window;
};

/// What has just been said in the window, as a screen reader finds it.
QStringList AnnouncerTest::heard() const
{
    QStringList words;
    const QAccessibleInterface *const window = QAccessible::queryAccessibleInterface(m_window.get());
    for (int i = 0; i < window->childCount(); ++i) {
        const QAccessibleInterface *const child = window->child(i);
        if (child->role() == QAccessible::Notification)
            words.append(child->text(QAccessible::Name));
    }
    words.sort(); // the newest lies lowest
    return words;
}

void AnnouncerTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    new QVBoxLayout(m_window.get());
    m_window->show();
}

void AnnouncerTest::cleanup()
{
    m_window.reset();
}

void AnnouncerTest::wordsOfWhatIsShownAreSaid()
{
    announce(*m_window, u"Acme Corp, Connected"_s);
    QCOMPARE(heard(), QStringList{u"Acme Corp, Connected"_s});
    announce(*m_window, {});
    QCOMPARE(heard().size(), 1);
}

void AnnouncerTest::whatIsHiddenKeepsSilent()
{
    QWidget part(m_window.get());
    announce(part, u"Acme Corp, Connected"_s);
    QCOMPARE(heard(), QStringList());
}

void AnnouncerTest::sameWordsAreSaidOnce()
{
    announce(*m_window, u"Copied"_s);
    announce(*m_window, u"Copied"_s);
    announce(*m_window, u"Saved"_s);
    QCOMPARE(heard(), (QStringList{u"Copied"_s, u"Saved"_s}));
}

void AnnouncerTest::whatCameBackIsSaidAgain()
{
    announce(*m_window, u"Offline"_s);
    announce(*m_window, u"Online"_s);
    announce(*m_window, u"Offline"_s);
    announce(*m_window, u"Offline"_s);
    QCOMPARE(heard(), (QStringList{u"Offline"_s, u"Offline"_s, u"Online"_s}));
}

void AnnouncerTest::whatWasSaidCanBeTakenBack()
{
    announce(*m_window, u"Acme Corp, Connected"_s);
    silence(*m_window);
    for (const QWidget *left : m_window->findChildren<QWidget *>())
        QVERIFY(!left->accessibleName().contains(u"Acme"_s));
}

void AnnouncerTest::aToastTellsItsActionToo()
{
    Toast toast(m_window.get());
    toast.showWords(u"3 leads discarded"_s, u"&Undo"_s);
    QCOMPARE(heard(), QStringList{u"3 leads discarded. Undo"_s});
    QCOMPARE(QAccessible::queryAccessibleInterface(&toast)->role(), QAccessible::AlertMessage);
}

void AnnouncerTest::aBannerSpeaksOnceAndAgainAfterItWasSolved()
{
    auto *const page = new QWidget(m_window.get());
    m_window->layout()->addWidget(page);
    auto *const column = new QVBoxLayout(page);
    auto *const banner = new Banner(page);
    column->addWidget(banner);
    banner->hide();
    page->show();
    const auto tell = [banner] {
        banner->setNews(Banner::Kind::Refused, u"circle-x"_s, u"Not sent."_s, u"Change it."_s);
        banner->show();
    };
    tell();
    QCOMPARE(heard(), QStringList{u"Not sent. Change it."_s});
    silence(*m_window);
    page->hide(); // the page is left, and shown again
    page->show();
    tell();
    QCOMPARE(heard(), QStringList());
    banner->hide(); // solved
    tell();
    QCOMPARE(heard().size(), 1);
}

void AnnouncerTest::aResultThatIsThereIsRead()
{
    auto *const view = new RecordResultView(m_window.get());
    m_window->layout()->addWidget(view);
    view->show();
    RecordResult result;
    result.state = OutboxState::Sent;
    result.title = u"Lead created in Acme Corp"_s;
    result.subtitle = u"Rivers"_s;
    view->setResult(result);
    view->setResult(result);
    QCOMPARE(heard(), QStringList{u"Lead created in Acme Corp. Rivers"_s});
}

void AnnouncerTest::aRecordOnItsWayIsNotRead()
{
    auto *const view = new RecordResultView(m_window.get());
    m_window->layout()->addWidget(view);
    view->show();
    RecordResult result;
    result.state = OutboxState::Queued;
    result.title = u"Lead saved on this computer"_s;
    view->setResult(result);
    result.state = OutboxState::Sending;
    view->setResult(result);
    result.state = OutboxState::Rejected;
    result.title = u"Acme Corp did not take this lead"_s;
    result.note = u"The e-mail address is not valid."_s;
    view->setResult(result);
    QCOMPARE(heard(), QStringList{u"Acme Corp did not take this lead. The e-mail address is not valid."_s});
    result.state = OutboxState::Queued; // and it stays there
    result.title = u"Lead saved on this computer"_s;
    result.note = u"Acme Corp does not answer."_s;
    view->setResult(result);
    QTRY_VERIFY_WITH_TIMEOUT(
        heard().contains(u"Lead saved on this computer. Acme Corp does not answer."_s), 60'000);
}

void AnnouncerTest::theOutboxTellsWhatWaitsAndThatItWentOut()
{
    auto *const outbox = new OutboxBlock(m_window.get());
    m_window->layout()->addWidget(outbox);
    outbox->show();
    outbox->setOutbox(OutboxBlock::Look::Sent, u"Online"_s, u"Everything is sent"_s);
    outbox->setOutbox(OutboxBlock::Look::Offline, u"Offline"_s, u"3 waiting"_s);
    QTRY_COMPARE_WITH_TIMEOUT(heard(), QStringList{u"Offline, 3 waiting"_s}, 60'000);
    outbox->setOutbox(OutboxBlock::Look::Sending, u"Sending"_s, u"2 waiting"_s);
    outbox->setOutbox(OutboxBlock::Look::Sent, u"Online"_s, u"Everything is sent"_s);
    QTRY_VERIFY_WITH_TIMEOUT(heard().contains(u"Online, Everything is sent"_s), 60'000);
}

QTEST_MAIN(AnnouncerTest)
#include "tst_announcer.moc"
