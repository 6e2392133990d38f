#include "presentation/cardorder.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace
{

QList<CardView> cards(const QStringList &providers)
{
    QList<CardView> made;
    for (const QString &provider : providers) {
        CardView card;
        card.provider = {provider};
        card.accounts.resize(1);
        card.accounts.first().menu = {{CardAction::Test, u"Test"_s, CardButton::Variant::Ghost},
            {CardAction::Disconnect, u"Disconnect…"_s, CardButton::Variant::GhostDanger}};
        made.append(card);
    }
    return made;
}

QList<CardAction> actions(const QList<CardButton> &menu)
{
    QList<CardAction> found;
    for (const CardButton &entry : menu)
        found.append(entry.action);
    return found;
}

} // namespace

/// The connected cards stand as a person moved them, for good.
class CardOrderTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void untilSomethingIsMovedTheOrderIsLeftAlone();
    void movedCardStaysWhereItIs();
    void edgesMoveNowhere();
    void whatIsAwayIsNotForgotten();
    void movesStandInTheMenuOfTheCard();
    void whereNotAllAreShownNothingIsMoved();

private:
    [[nodiscard]] QStringList arranged(const QStringList &providers) const
    {
        QList<CardView> shown = cards(providers);
        CardOrder(*m_settings).arrange(shown);
        QStringList order;
        for (const CardView &card : std::as_const(shown))
            order.append(card.provider.value);
        return order;
    }
    void move(const QString &provider, CardAction where, const QStringList &shown)
    {
        CardOrder(*m_settings).move({provider}, where, cards(shown));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void CardOrderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
}

void CardOrderTest::cleanup()
{
    m_settings.reset();
    m_folder.reset();
}

void CardOrderTest::untilSomethingIsMovedTheOrderIsLeftAlone()
{
    QCOMPARE(arranged({u"a"_s, u"b"_s, u"c"_s}), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void CardOrderTest::movedCardStaysWhereItIs()
{
    move(u"c"_s, CardAction::MoveUp, {u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(arranged({u"a"_s, u"b"_s, u"c"_s}), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    move(u"a"_s, CardAction::MoveDown, {u"a"_s, u"c"_s, u"b"_s});
    QCOMPARE(arranged({u"a"_s, u"b"_s, u"c"_s}), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    // What is connected later stands behind.
    QCOMPARE(arranged({u"a"_s, u"aa"_s, u"b"_s, u"c"_s}), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"aa"_s}));
}

void CardOrderTest::edgesMoveNowhere()
{
    move(u"a"_s, CardAction::MoveUp, {u"a"_s, u"b"_s});
    move(u"b"_s, CardAction::MoveDown, {u"a"_s, u"b"_s});
    move(u"gone"_s, CardAction::MoveUp, {u"a"_s, u"b"_s});
    QCOMPARE(arranged({u"a"_s, u"b"_s}), (QStringList{u"a"_s, u"b"_s}));
}

void CardOrderTest::whatIsAwayIsNotForgotten()
{
    move(u"c"_s, CardAction::MoveUp, {u"a"_s, u"b"_s, u"c"_s});
    move(u"b"_s, CardAction::MoveUp, {u"a"_s, u"b"_s}); // c was disconnected meanwhile
    QCOMPARE(arranged({u"a"_s, u"b"_s}), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(arranged({u"a"_s, u"b"_s, u"c"_s}), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
}

void CardOrderTest::movesStandInTheMenuOfTheCard()
{
    QList<CardView> shown = cards({u"a"_s, u"b"_s, u"c"_s});
    shown[1].accounts.resize(2); // then the card has a menu of its own
    CardOrder(*m_settings).arrange(shown);
    QCOMPARE(actions(shown.at(0).accounts.first().menu),
        (QList{CardAction::Test, CardAction::MoveDown, CardAction::Disconnect}));
    QCOMPARE(actions(shown.at(1).menu), (QList{CardAction::MoveUp, CardAction::MoveDown}));
    QCOMPARE(actions(shown.at(2).accounts.first().menu),
        (QList{CardAction::Test, CardAction::MoveUp, CardAction::Disconnect}));
    QList<CardView> alone = cards({u"a"_s});
    CardOrder(*m_settings).arrange(alone);
    QCOMPARE(actions(alone.first().accounts.first().menu), (QList{CardAction::Test, CardAction::Disconnect}));
}

/// Nobody could see past which ones it went.
void CardOrderTest::whereNotAllAreShownNothingIsMoved()
{
    QList<CardView> shown = cards({u"a"_s, u"b"_s, u"c"_s});
    shown[1].accounts.resize(2);
    CardOrder(*m_settings).arrange(shown);
    QCOMPARE(actions(withoutMoves(shown.at(0)).accounts.first().menu),
        (QList{CardAction::Test, CardAction::Disconnect}));
    QCOMPARE(actions(withoutMoves(shown.at(1)).menu), QList<CardAction>());
}

QTEST_GUILESS_MAIN(CardOrderTest)
#include "tst_cardorder.moc"
