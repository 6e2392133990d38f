#include "base/translations.h"
#include "consentview/spinner.h"
#include "consentview/viewtheme.h"
#include "gui/wordplaces.h"
#include "ui_consentwindow.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// The layout of the sign-in window, as wide as it opens and as narrow as it can be, with its words in each
/// language: the page that loads, and each trouble with its buttons. No page of a web is in it.
class ConsentLanguagesTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void everyWordHasRoom_data();
    void everyWordHasRoom();

private:
    void judge(const QString &state);
    void showTrouble(const QString &title, const QString &text, const QList<QPushButton *> &buttons);

    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Ui::ConsentWindow> m_ui;
};

namespace
{

const QString host(u"acme-international.my.salesforce.com"_s);

/// As the window has them; a word that is not translated is not the one that the window says.
QString said(const char *words, const char *comment = nullptr)
{
    const QString translated = QCoreApplication::translate("patchbay::ConsentWindow", words, comment);
    if (QLocale().language() != QLocale::English && translated == QLatin1StringView(words))
        QTest::qFail(qPrintable(u"not in this language: "_s + translated), __FILE__, __LINE__);
    return translated;
}

} // namespace

void ConsentLanguagesTest::initTestCase()
{
    applyTheme(tokensFor(false));
    QVERIFY(QDir().mkpath(QStringLiteral(PICTURES)));
    m_translations = std::make_unique<Translations>(*qApp);
}

void ConsentLanguagesTest::cleanup()
{
    m_window.reset();
    m_translations->speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void ConsentLanguagesTest::judge(const QString &state)
{
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(m_window->grab().save(QStringLiteral(PICTURES "/language-consent-%1-%2.png")
                                      .arg(state, QLatin1StringView(QTest::currentDataTag()))));
    const QStringList wrong = clippedIn(*m_window) + sharedKeysIn(*m_window);
    QVERIFY2(wrong.isEmpty(), qPrintable(state + u": "_s + wrong.join(u" | "_s)));
}

void ConsentLanguagesTest::showTrouble(
    const QString &title, const QString &text, const QList<QPushButton *> &buttons)
{
    m_ui->pages->setCurrentWidget(m_ui->troublePage);
    m_ui->troubleTitle->setText(title);
    m_ui->troubleText->setText(text);
    for (QPushButton *const button :
        {m_ui->tryAgain, m_ui->troubleBrowser, m_ui->changeDomain, m_ui->troubleClose})
        button->setVisible(buttons.contains(button));
}

void ConsentLanguagesTest::everyWordHasRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *const language : {"ar", "de", "en", "es", "fr", "ja", "pt_BR", "zh_CN"}) {
        QTest::addRow("%s", language) << QString::fromLatin1(language) << QSize(580, 736);
        QTest::addRow("%s-narrow", language) << QString::fromLatin1(language) << QSize(480, 600);
    }
}

void ConsentLanguagesTest::everyWordHasRoom()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    m_translations->speak(QLocale(language));
    QApplication::setLayoutDirection(m_translations->direction());
    m_window = std::make_unique<QWidget>();
    m_ui = std::make_unique<Ui::ConsentWindow>();
    m_ui->setupUi(m_window.get());
    m_ui->bar->setTokens(tokensFor(false));
    m_ui->bar->setReason(u"Where your leads, contacts and imports go."_s);
    m_ui->bar->setOrigin(QUrl(u"https://%1/services/oauth2/authorize"_s.arg(host)), false);
    m_ui->note->setText(said("This page comes from %1 and starts with no stored cookies. Passkey or company "
                             "sign-in not working here? Use your browser.",
        "%1 is a provider")
                            .arg(u"Salesforce"_s));
    m_ui->pages->setCurrentWidget(m_ui->loadingPage);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    judge(u"loading"_s);
    m_ui->note->setText(
        said("%1 asks: “%2” Patchbay answered no. To answer yourself, use your browser.",
            "%1 is a host, %2 its words")
            .arg(host,
                u"Do you really want to leave this page? What you have typed so far is lost, and the code ends."_s));
    judge(u"quoted"_s);
    m_ui->browser->hide(); // as after a crash
    showTrouble(
        said("The sign-in page stopped."), said("Nothing was lost."), {m_ui->tryAgain, m_ui->troubleBrowser});
    judge(u"crashed"_s);
    m_ui->browser->show();
    showTrouble(said("This page did not open (%1).", "%1 says why")
                    .arg(said("the proxy did not accept the user name or password")),
        said("Check the domain, or your network."), {m_ui->tryAgain, m_ui->changeDomain});
    judge(u"failed"_s);
    m_ui->footer->hide();
    showTrouble(said("This is not a safe connection to %1.", "%1 is a host name").arg(host),
        said("Patchbay stopped."), {m_ui->troubleClose});
    judge(u"unsafe"_s);
}

QTEST_MAIN(ConsentLanguagesTest)
#include "tst_consentlanguages.moc"
