#include "gui/tokens.h"

#include <QTest>

using namespace patchbay;
using enum Token;

class TokensTest : public QObject
{
    Q_OBJECT
private slots:
    void textIsReadableOnEverySurface_data();
    void textIsReadableOnEverySurface();
    void partsStandOutFromEverySurface_data();
    void partsStandOutFromEverySurface();
    void checkedPartsOnAChosenRowInDarkAreMendedByTheirEdge();
    void orgColoursStandOutOnAChosenRow();
    void contrastFollowsTheDefinition();
    void everyTokenHasItsOwnName();
};

namespace
{

struct Pair {
    Token over;
    QList<Token> under;
};

const QList<Token> surfaces{Window, Sidebar, Surface, Surface2, Raised, Field, Hover, Selected};

QString nameOf(Token token)
{
    return QLatin1StringView(namedTokens().at(int(token)).name);
}

void addRows(const QList<Pair> &pairs)
{
    QTest::addColumn<int>("over");
    QTest::addColumn<int>("under");
    QTest::addColumn<bool>("dark");
    for (const Pair &pair : pairs) {
        for (const Token under : pair.under) {
            for (const bool dark : {false, true}) {
                QTest::addRow("%s on %s, %s", qPrintable(nameOf(pair.over)), qPrintable(nameOf(under)),
                    dark ? "dark" : "light")
                    << int(pair.over) << int(under) << dark;
            }
        }
    }
}

double fetchedContrast()
{
    QFETCH(int, over);
    QFETCH(int, under);
    QFETCH(bool, dark);
    const Scheme scheme = dark ? Scheme::Dark : Scheme::Light;
    return contrast(colour(Token(over), scheme), colour(Token(under), scheme));
}

} // namespace

void TokensTest::textIsReadableOnEverySurface_data()
{
    const QList<Token> tints{AmberBg, BlueBg, RedBg, GreenBg, ProdBg, GrayBg};
    addRows({
        {Text, surfaces + tints + QList{NavOn, Track, ButtonBg}},
        {Text2, surfaces + tints + QList{NavOn, Track, ButtonBg}},
        {Text3, surfaces + QList{ButtonBg, ProdBg}},
        {Link, surfaces + QList{NavOn, ButtonBg}},
        {Green, surfaces + QList{GreenBg}},
        {Amber, surfaces + QList{AmberBg, NavOn}},
        {Red, surfaces + QList{RedBg, Track}},
        {Blue, surfaces + QList{BlueBg}},
        {Gray, surfaces + QList{GrayBg}},
        {OnAccent, {Accent, AccentHover, AccentPressed, Prod, Danger}},
        {ProdText, {ProdBg}},
        {Sandbox, {SandboxBg}},
        {Demo, {DemoBg}},
        {ToastText, {Toast}},
        {ToastLink, {Toast}},
    });
}

void TokensTest::textIsReadableOnEverySurface()
{
    QVERIFY2(fetchedContrast() >= 4.5, qPrintable(QString::number(fetchedContrast())));
}

void TokensTest::partsStandOutFromEverySurface_data()
{
    addRows({
        {Control, surfaces},
        {Focus, surfaces + QList{ButtonBg, NavOn, AmberBg, RedBg, BlueBg, ProdBg}},
        {Accent, {Window, Sidebar, Surface, Surface2, Raised, Field}},
        {Danger, {Surface, Raised, Window}},
        {Prod, {Window, Surface, Surface2}},
        {Green, surfaces},
        {Red, {Field, Surface, Window}},
    });
}

void TokensTest::partsStandOutFromEverySurface()
{
    QVERIFY2(fetchedContrast() >= 3, qPrintable(QString::number(fetchedContrast())));
}

void TokensTest::checkedPartsOnAChosenRowInDarkAreMendedByTheirEdge()
{
    const QColor row = colour(Selected, Scheme::Dark);
    QVERIFY(contrast(colour(Accent, Scheme::Dark), row) < 3); // the exception is real
    QVERIFY(contrast(colour(Link, Scheme::Dark), row) >= 3);
}

void TokensTest::orgColoursStandOutOnAChosenRow()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const QColor &chosen : orgColours())
            QVERIFY2(contrast(orgColour(chosen, scheme), colour(Selected, scheme)) >= 2.7,
                qPrintable(chosen.name()));
    }
    for (const QColor &chosen : orgColours())
        QVERIFY(contrast(orgColour(chosen, Scheme::Dark), colour(Selected, Scheme::Dark)) >= 3);
}

void TokensTest::contrastFollowsTheDefinition()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TokensTest::everyTokenHasItsOwnName()
{
    QSet<QString> names;
    for (const NamedToken &named : namedTokens())
        names.insert(QLatin1StringView(named.name));
    QCOMPARE(names.size(), namedTokens().size());
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
