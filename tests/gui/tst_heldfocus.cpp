#include "gui/connectioncard.h"
#include "gui/heldfocus.h"
#include "gui/recordresultview.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace patchbay;

namespace
{

CardView card(const QString &state, const QStringList &buttons)
{
    CardView view;
    view.provider = ProviderId{u"salesforce"_s};
    view.mark = u"Sf"_s;
    view.brand = u"#00A1E0"_s;
    view.name = u"Salesforce"_s;
    view.stateWord = state;
    view.accessibleText = u"Salesforce, "_s + state;
    for (const QString &words : buttons)
        view.buttons.append(CardButton{CardAction::Test, words, CardButton::Variant::Ghost});
    return view;
}

} // namespace

class HeldFocusTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aButtonThatIsBackKeepsTheKeyboard();
    void theCardTakesTheKeyboardOfAButtonThatIsGone();
    void whoIsElsewhereStaysThere();
    void aPageOutOfSightTakesNoKeyboard();
    void aCardIsReadAsAnItemWithItsState();

private:
    [[nodiscard]] QWidget *button(const QString &spoken) const;

    std::unique_ptr<QWidget> m_window;
    ConnectionCard *m_card = nullptr;
    QPushButton *m_other = nullptr;
};

void HeldFocusTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto *const column = new QVBoxLayout(m_window.get());
    m_other = new QPushButton(u"Other"_s);
    column->addWidget(m_other);
    m_card = new ConnectionCard(m_window.get());
    column->addWidget(m_card);
    m_card->setView(card(u"Connected"_s, {u"Test"_s, u"Disconnect"_s}));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
}

QWidget *HeldFocusTest::button(const QString &spoken) const
{
    for (QPushButton *const found : m_card->findChildren<QPushButton *>()) {
        if (found->accessibleName() == spoken)
            return found;
    }
    return nullptr;
}

void HeldFocusTest::aButtonThatIsBackKeepsTheKeyboard()
{
    button(u"Disconnect Salesforce"_s)->setFocus();
    m_card->setView(card(u"Offline"_s, {u"Try now"_s, u"Disconnect"_s}));
    QVERIFY(button(u"Disconnect Salesforce"_s) != nullptr);
    QCOMPARE(m_window->focusWidget(), button(u"Disconnect Salesforce"_s));
}

void HeldFocusTest::theCardTakesTheKeyboardOfAButtonThatIsGone()
{
    button(u"Test Salesforce"_s)->setFocus();
    m_card->setView(card(u"Offline"_s, {u"Try now"_s}));
    QCOMPARE(m_window->focusWidget(), m_card);
}

void HeldFocusTest::whoIsElsewhereStaysThere()
{
    m_other->setFocus();
    m_card->setView(card(u"Offline"_s, {u"Try now"_s}));
    QCOMPARE(m_window->focusWidget(), m_other);
}

void HeldFocusTest::aPageOutOfSightTakesNoKeyboard()
{
    auto *const page = new QWidget(m_window.get());
    auto *const column = new QVBoxLayout(page);
    auto *const result = new RecordResultView(page);
    column->addWidget(result);
    m_window->layout()->addWidget(page);
    page->hide();
    m_other->setFocus();
    result->focusNext();
    QCOMPARE(QApplication::focusWidget(), m_other);
    page->show();
    result->focusNext();
    QVERIFY(result->isAncestorOf(QApplication::focusWidget()));
}

void HeldFocusTest::aCardIsReadAsAnItemWithItsState()
{
    const QAccessibleInterface *const spoken = QAccessible::queryAccessibleInterface(m_card);
    QCOMPARE(spoken->role(), QAccessible::ListItem);
    QCOMPARE(spoken->text(QAccessible::Name), u"Salesforce, Connected"_s);
    m_card->setView(card(u"Offline"_s, {}));
    QCOMPARE(spoken->text(QAccessible::Name), u"Salesforce, Offline"_s);
}

QTEST_MAIN(HeldFocusTest)
#include "tst_heldfocus.moc"
