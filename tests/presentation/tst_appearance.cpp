#include "presentation/appearance.h"

#include "base/translations.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class AppearanceTest : public QObject
{
    Q_OBJECT
private slots:
    void choiceIsTheDesktopsUntilOneIsMade();
    void choiceIsThereAtTheNextStart();
    void desktopsOwnNumbersAreKeptForItsLanguage_data();
    void desktopsOwnNumbersAreKeptForItsLanguage();
    void whatIsNotKnownIsTheDesktops();
    void sameChoiceIsNoNews();
    void everyLanguageIsCompiledIn();

private:
    [[nodiscard]] static QString file(const QTemporaryDir &folder)
    {
        return folder.filePath(u"window.ini"_s);
    }
};

void AppearanceTest::choiceIsTheDesktopsUntilOneIsMade()
{
    const QTemporaryDir folder;
    QSettings settings(file(folder), QSettings::IniFormat);
    const QLocale desktop(QLocale::French, QLocale::Switzerland);
    const Appearance appearance(settings, desktop);
    QVERIFY(appearance.language().isEmpty());
    QCOMPARE(appearance.locale(), desktop);
    QCOMPARE(appearance.theme(), ThemeChoice::System);
}

void AppearanceTest::choiceIsThereAtTheNextStart()
{
    const QTemporaryDir folder;
    {
        QSettings settings(file(folder), QSettings::IniFormat);
        Appearance appearance(settings, QLocale(QLocale::C));
        appearance.setLanguage(u"zh-CN"_s);
        appearance.setTheme(ThemeChoice::Dark);
    }
    QSettings settings(file(folder), QSettings::IniFormat);
    Appearance appearance(settings, QLocale(QLocale::C));
    QCOMPARE(appearance.language(), u"zh-CN"_s);
    QCOMPARE(appearance.locale().name(), u"zh_CN"_s);
    QCOMPARE(appearance.theme(), ThemeChoice::Dark);
    appearance.setTheme(ThemeChoice::System);
    QCOMPARE(appearance.theme(), ThemeChoice::System);
}

void AppearanceTest::desktopsOwnNumbersAreKeptForItsLanguage_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("words");
    QTest::newRow("the same language") << u"de_AT"_s << u"de"_s << u"de_AT"_s << u"de"_s;
    QTest::newRow("another language") << u"de_AT"_s << u"fr"_s << u"fr_FR"_s << u"fr"_s;
    QTest::newRow("the same language in another script")
        << u"zh_TW"_s << u"zh-CN"_s << u"zh_CN"_s << u"zh-CN"_s;
    QTest::newRow("the same in another country") << u"pt_PT"_s << u"pt-BR"_s << u"pt_PT"_s << u"pt-BR"_s;
    QTest::newRow("the same script in another country")
        << u"zh_SG"_s << u"zh-CN"_s << u"zh_SG"_s << u"zh-CN"_s;
    QTest::newRow("none") << u"de_AT"_s << u""_s << u"de_AT"_s << u"de"_s;
    QTest::newRow("none, and the words are another country's")
        << u"pt_PT"_s << u""_s << u"pt_PT"_s << u"pt-BR"_s;
    QTest::newRow("none, and the signs are another country's")
        << u"zh_SG"_s << u""_s << u"zh_SG"_s << u"zh-CN"_s;
}

void AppearanceTest::desktopsOwnNumbersAreKeptForItsLanguage()
{
    QFETCH(const QString, desktop);
    QFETCH(const QString, chosen);
    QFETCH(const QString, locale);
    const QTemporaryDir folder;
    QSettings settings(file(folder), QSettings::IniFormat);
    Appearance appearance(settings, QLocale(desktop));
    appearance.setLanguage(chosen);
    QCOMPARE(appearance.locale().name(), locale);
    Translations translations(*QCoreApplication::instance());
    translations.speak(appearance.spoken(), appearance.locale());
    QTEST(translations.language(), "words");
}

void AppearanceTest::whatIsNotKnownIsTheDesktops()
{
    const QTemporaryDir folder;
    QSettings settings(file(folder), QSettings::IniFormat);
    settings.setValue(u"window/language"_s, u"tlh"_s);
    settings.setValue(u"window/theme"_s, u"plaid"_s);
    const Appearance appearance(settings, QLocale(QLocale::Spanish, QLocale::Mexico));
    QVERIFY(appearance.language().isEmpty());
    QCOMPARE(appearance.locale().name(), u"es_MX"_s);
    QCOMPARE(appearance.theme(), ThemeChoice::System);
}

void AppearanceTest::sameChoiceIsNoNews()
{
    const QTemporaryDir folder;
    QSettings settings(file(folder), QSettings::IniFormat);
    Appearance appearance(settings, QLocale());
    const QSignalSpy language(&appearance, &Appearance::languageChanged);
    const QSignalSpy theme(&appearance, &Appearance::themeChanged);
    appearance.setLanguage({});
    appearance.setTheme(ThemeChoice::System);
    QCOMPARE(language.size() + theme.size(), 0);
    appearance.setLanguage(u"ja"_s);
    appearance.setTheme(ThemeChoice::Light);
    QCOMPARE(language.size(), 1);
    QCOMPARE(theme.size(), 1);
}

/// A language that can be chosen and is not there would be English.
void AppearanceTest::everyLanguageIsCompiledIn()
{
    const QList<Appearance::Language> languages = Appearance::languages();
    QCOMPARE(languages.size(), 8);
    for (const Appearance::Language &language : languages) {
        const QString name = QString(language.tag).replace(u'-', u'_');
        QVERIFY2(QFile::exists(u":/i18n/patchbay_%1.qm"_s.arg(name)), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(AppearanceTest)
#include "tst_appearance.moc"
