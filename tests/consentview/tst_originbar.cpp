#include "consentview/originbar.h"

#include "consentview/viewtheme.h"

#include <QDir>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace patchbay;
using namespace Qt::StringLiterals;

/// The head of the consent window by itself, as wide as that window is.
class OriginBarTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void reasonStandsUnderTheHost();
    void withoutAReasonThereIsNoRoomForOne();
    void reasonIsNeverMarkup();
    void longReasonIsWrappedAndTheWindowStaysAsNarrow();
    void reasonBeginsAtTheReadingSide_data();
    void reasonBeginsAtTheReadingSide();
    void drawn_data();
    void drawn();

private:
    [[nodiscard]] QLabel &reason() const { return *m_bar->findChild<QLabel *>(u"reason"_s); }
    void show(int width = 580);

    std::unique_ptr<QWidget> m_window;
    OriginBar *m_bar = nullptr;
};

namespace
{

const QUrl page(u"https://acme.my.salesforce.example/services/oauth2/authorize"_s);
const QString longest(
    u"To enter the leads of every fair from Aachen to Zwickau, and to look for those that are "
    "there already, so that nobody is entered twice and nobody is called who said no."_s);

} // namespace

void OriginBarTest::initTestCase()
{
    applyTheme(tokensFor(false));
    QVERIFY(QDir().mkpath(QStringLiteral(PICTURES)));
}

void OriginBarTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto *const column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_bar = new OriginBar;
    m_bar->setObjectName(u"bar"_s);
    column->addWidget(m_bar);
    column->addStretch();
    m_bar->setTokens(tokensFor(false));
}

void OriginBarTest::cleanup()
{
    m_window.reset();
    qApp->setLayoutDirection(Qt::LeftToRight);
}

void OriginBarTest::show(int width)
{
    m_bar->setOrigin(page, true);
    m_window->resize(width, 200);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void OriginBarTest::reasonStandsUnderTheHost()
{
    m_bar->setReason(u"Where your leads go."_s);
    show();
    QVERIFY(reason().isVisible());
    QCOMPARE(reason().text(), u"Where your leads go."_s);
    QCOMPARE(reason().accessibleName(), u"Why access is wanted: Where your leads go."_s);
    const QWidget &host = *m_bar->findChild<QLabel *>(u"host"_s);
    QVERIFY(reason().mapTo(m_bar, QPoint()).y() > host.mapTo(m_bar, QPoint(0, host.height())).y());
}

void OriginBarTest::withoutAReasonThereIsNoRoomForOne()
{
    show();
    const int alone = m_bar->height();
    m_bar->setReason(u"Where your leads go."_s);
    QTRY_VERIFY(m_bar->height() > alone);
    m_bar->setReason({});
    QTRY_COMPARE(m_bar->height(), alone);
}

void OriginBarTest::reasonIsNeverMarkup()
{
    m_bar->setReason(u"<h1>For</h1><a href='https://evil.example'>you</a>"_s);
    QCOMPARE(reason().textFormat(), Qt::PlainText);
    QVERIFY(!reason().openExternalLinks());
}

void OriginBarTest::longReasonIsWrappedAndTheWindowStaysAsNarrow()
{
    m_bar->setReason(longest);
    show(480);
    QCOMPARE(m_window->width(), 480);
    QVERIFY(m_bar->minimumSizeHint().width() <= 480);
    const int line = reason().fontMetrics().lineSpacing();
    QTRY_VERIFY(reason().height() >= 2 * line);
    QVERIFY(reason().heightForWidth(reason().width()) <= reason().height());
}

void OriginBarTest::reasonBeginsAtTheReadingSide_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::AlignmentFlag>("side");
    QTest::newRow("left to right") << Qt::LeftToRight << Qt::AlignLeft;
    QTest::newRow("right to left") << Qt::RightToLeft << Qt::AlignRight;
}

void OriginBarTest::reasonBeginsAtTheReadingSide()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const Qt::AlignmentFlag, side);
    m_window->setLayoutDirection(direction);
    m_bar->setReason(u"Where your leads go."_s);
    QVERIFY(reason().alignment().testFlag(side));
    QVERIFY(reason().alignment().testFlag(Qt::AlignAbsolute));
}

void OriginBarTest::drawn_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("words");
    QTest::newRow("short") << Qt::LeftToRight << u"Where your leads, contacts and imports go."_s;
    QTest::newRow("long") << Qt::LeftToRight << longest;
    QTest::newRow("rtl") << Qt::RightToLeft << u"لإدخال عملاء المعرض"_s;
    QTest::newRow("rtl-latin") << Qt::RightToLeft << u"Where your leads go."_s;
}

/// A person judges the pictures.
void OriginBarTest::drawn()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QString, words);
    m_window->setLayoutDirection(direction);
    m_bar->setReason(words);
    show(480);
    QVERIFY(m_window->grab().save(
        QStringLiteral(PICTURES "/origin-%1.png").arg(QLatin1StringView(QTest::currentDataTag()))));
}

QTEST_MAIN(OriginBarTest)
#include "tst_originbar.moc"
