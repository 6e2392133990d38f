#include "base/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace patchbay;

/// The English plurals as they come out of the program, against the file they were made from.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pluralHasTheFormOfItsNumber_data();
    void pluralHasTheFormOfItsNumber();
    void wordsAreOfTheLanguageThatIsWanted_data();
    void wordsAreOfTheLanguageThatIsWanted();
    void everyWordGoesWithItsTranslations();

private:
    std::unique_ptr<Translations> m_translations;
};

void TranslationsTest::initTestCase()
{
    // No words are made for this language: the English plurals stand for it too.
    m_translations = std::make_unique<Translations>(*QCoreApplication::instance());
    m_translations->speak(QLocale(QLocale::Icelandic));
}

void TranslationsTest::pluralHasTheFormOfItsNumber_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<QStringList>("forms");
    QFile file(QStringLiteral(ENGLISH_PLURALS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QByteArray context;
    QByteArray source;
    QByteArray comment;
    QStringList forms;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1) {
            context = xml.readElementText().toUtf8();
        } else if (xml.isStartElement() && xml.name() == "source"_L1) {
            source = xml.readElementText().toUtf8();
            comment.clear();
            forms.clear();
        } else if (xml.isStartElement() && xml.name() == "comment"_L1) {
            comment = xml.readElementText().toUtf8();
        } else if (xml.isStartElement() && xml.name() == "numerusform"_L1) {
            forms.append(xml.readElementText());
        } else if (xml.isEndElement() && xml.name() == "message"_L1) {
            QTest::addRow("%s: %s", context.constData(), source.constData())
                << context << source << comment << forms;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TranslationsTest::pluralHasTheFormOfItsNumber()
{
    QFETCH(const QByteArray, context);
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, comment);
    QFETCH(const QStringList, forms);
    QCOMPARE(forms.size(), 2);
    for (const int number : {0, 1, 2, 21, 12'345}) {
        QString expected = forms.at(number == 1 ? 0 : 1);
        QCOMPARE(QCoreApplication::translate(context.constData(), source.constData(),
                     comment.isEmpty() ? nullptr : comment.constData(), number),
            expected.replace(u"%Ln"_s, QLocale().toString(number)));
    }
}

void TranslationsTest::wordsAreOfTheLanguageThatIsWanted_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("formats");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    const QString portuguese = u"Cancelar"_s;
    QTest::newRow("its own") << QStringList{u"pt-BR"_s} << u"pt_BR"_s << u"pt-BR"_s << portuguese;
    QTest::newRow("another country's numbers")
        << QStringList{u"pt-BR"_s} << u"pt_PT"_s << u"pt-BR"_s << portuguese;
    QTest::newRow("another country's words")
        << QStringList{u"pt-PT"_s} << u"pt_PT"_s << u"pt-BR"_s << portuguese;
    QTest::newRow("Singapore's signs")
        << QStringList{u"zh-Hans-SG"_s, u"zh-SG"_s} << u"zh_SG"_s << u"zh-CN"_s << u"取消"_s;
    QTest::newRow("Taiwan's signs are others")
        << QStringList{u"zh-Hant-TW"_s, u"zh-TW"_s, u"zh"_s} << u"zh_TW"_s << u"en"_s << u"Cancel"_s;
    QTest::newRow("an English desktop with German numbers")
        << QStringList{u"en-US"_s} << u"de_DE"_s << u"en"_s << u"Cancel"_s;
    QTest::newRow("German words there") << QStringList{u"de"_s} << u"de_DE"_s << u"de"_s << u"Abbrechen"_s;
    QTest::newRow("the second one") << QStringList{u"pl-PL"_s, u"fr-CH"_s} << u"pl_PL"_s << u"fr"_s
                                    << u"Annuler"_s;
    QTest::newRow("none") << QStringList{u"pl-PL"_s} << u"pl_PL"_s << u"en"_s << u"Cancel"_s;
}

void TranslationsTest::wordsAreOfTheLanguageThatIsWanted()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, formats);
    m_translations->speak(wanted, QLocale(formats));
    QTEST(m_translations->language(), "language");
    QTEST(QCoreApplication::translate("Cards", "Cancel"), "cancel");
    QCOMPARE(QLocale().name(), formats);
}

void TranslationsTest::everyWordGoesWithItsTranslations()
{
    m_translations->speak(QLocale(QLocale::German, QLocale::Austria));
    QCOMPARE(QLocale().name(), u"de_AT"_s);
    m_translations.reset();
    QCOMPARE(
        QCoreApplication::translate("Cards", "%n records wait and go out after you reconnect.", nullptr, 1),
        u"1 records wait and go out after you reconnect."_s);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
