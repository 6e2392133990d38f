#include "gui/banner.h"
#include "gui/button.h"
#include "gui/chip.h"
#include "gui/elidedlabel.h"
#include "gui/emptystate.h"
#include "gui/flowgrid.h"
#include "gui/focusring.h"
#include "gui/formfield.h"
#include "gui/navbutton.h"
#include "gui/outboxblock.h"
#include "gui/productionband.h"
#include "gui/questiondialog.h"
#include "gui/searchfield.h"
#include "gui/segmentedtabs.h"
#include "gui/statelabel.h"
#include "gui/switch.h"
#include "gui/theme.h"
#include "gui/toast.h"
#include "gui/wrappedlabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace patchbay;
using namespace Qt::StringLiterals;

class PartsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void buttonsAndFieldsAreAsHighAsDesigned();
    void aButtonGrowsWithItsWords();
    void returnPressesTheButtonThatHasTheFocus();
    void inAQuestionReturnPressesWhatHasTheFocus();
    void fieldsDoNotMoveWhenTheyAreFocusedOrInvalid();
    void aFieldShowsHelpOrErrorNeverBoth();
    void aFieldGivesItsEditorNameAndBuddy();
    void namesElideAtTheEndHostsInTheMiddle();
    void rightToLeftAnElidedLabelStartsAtTheRight();
    void theGridTakesAsManyColumnsAsFit();
    void aFullWidthCardHasARowOfItsOwn();
    void theGridMirrors();
    void statesAreIconAndWord();
    void chipsAndTabsAreReadAsText();
    void searchIsClearedByEscape();
    void aSwitchThatIsSetQuietlyLooksSo();
    void aSwitchTogglesByKeyboard();
    void theRingFollowsTheKeyboardOnly();
    void aToastOffersItsActionAndGoes();
    void ctrlZDoesWhatAToastOffers();
    void aNewerToastIsNotHiddenByAnOlder();
    void aLabelAsWideAsItsWordsShowsThemAll();
    void aSentenceTakesTwoLinesAtMost();
    void theGridPassesOverHiddenCards();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace
{

QString spoken(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

} // namespace

void PartsTest::init()
{
    // The platform without a display says of itself that it has no size hints.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

void PartsTest::initTestCase()
{
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
}

void PartsTest::buttonsAndFieldsAreAsHighAsDesigned()
{
    QCOMPARE(Button(u"Connect"_s, Button::Variant::Primary).sizeHint().height(), 32);
    QCOMPARE(Button(u"Connect"_s, Button::Variant::Ghost).sizeHint().height(), 32);
    QCOMPARE(Button(u"Connect"_s, Button::Variant::Secondary, Button::Size::Compact).sizeHint().height(), 28);
    QCOMPARE(Button(u"Connect"_s, Button::Variant::Primary, Button::Size::Large).sizeHint().height(), 36);
    QLineEdit line;
    QCOMPARE(line.sizeHint().height(), 32);
    QComboBox combo;
    QCOMPARE(combo.sizeHint().height(), 32);
    QCOMPARE(SearchField().sizeHint().height(), 32);
    Button more({}, Button::Variant::Ghost, Button::Size::Compact);
    more.setIconName(u"dots"_s);
    QCOMPARE(more.sizeHint(), QSize(28, 28));
    ProductionBand band;
    band.adjustSize();
    QCOMPARE(band.height(), 60);
}

void PartsTest::aButtonGrowsWithItsWords()
{
    const Button connect(u"Connect"_s, Button::Variant::Secondary);
    const Button longer(u"Connect with something"_s, Button::Variant::Secondary);
    QVERIFY(longer.sizeHint().width() > connect.sizeHint().width() + 60);
    QCOMPARE(longer.minimumSizeHint(), longer.sizeHint());
}

void PartsTest::returnPressesTheButtonThatHasTheFocus()
{
    QWidget window; // no dialog: Qt itself presses nothing there
    auto *column = new QVBoxLayout(&window);
    const QList<QAbstractButton *> buttons{new Button(u"Connect"_s, Button::Variant::Primary),
        new NavButton(u"plug"_s, u"Connections"_s), new OutboxBlock};
    for (QAbstractButton *button : buttons)
        column->addWidget(button);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, 60'000));
    for (QAbstractButton *button : buttons) {
        const QSignalSpy pressed(button, &QAbstractButton::clicked);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(pressed.count(), 3);
    }
}

void PartsTest::inAQuestionReturnPressesWhatHasTheFocus()
{
    const auto answerTo = [](int tabs) {
        auto *question = new QuestionDialog(
            {u"Disconnect?"_s, u"It ends."_s, u"Disconnect"_s, QuestionDialog::Weight::Destroys}, nullptr);
        const QSignalSpy answered(question, &QDialog::finished);
        question->open();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(question);
        for (int i = 0; i < tabs; ++i)
            QTest::keyClick(question->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(question->focusWidget(), Qt::Key_Return);
        return answered.count() == 1 ? answered.first().first().toInt() : -1;
    };
    QCOMPARE(answerTo(0), int(QDialog::Rejected)); // what destroys is no stray Return away
    QCOMPARE(answerTo(1), int(QDialog::Accepted));
}

void PartsTest::fieldsDoNotMoveWhenTheyAreFocusedOrInvalid()
{
    auto *line = new QLineEdit;
    FormField field(u"E-mail"_s, line, FormField::Need::Required);
    const QSize calm = line->sizeHint();
    field.setError(u"Needs a domain."_s);
    QCOMPARE(line->sizeHint(), calm);
    QVERIFY(line->property("invalid").toBool());
}

void PartsTest::aFieldShowsHelpOrErrorNeverBoth()
{
    FormField field(u"E-mail"_s, new QLineEdit, FormField::Need::Optional);
    field.setHelp(u"Where the answer goes."_s);
    QCOMPARE(field.editor()->accessibleDescription(), u"Where the answer goes."_s);
    field.setError(u"Needs a domain."_s);
    QCOMPARE(field.editor()->accessibleDescription(), u"Needs a domain."_s);
    field.setError({});
    QCOMPARE(field.editor()->accessibleDescription(), u"Where the answer goes."_s);
    QVERIFY(!field.editor()->property("invalid").toBool());
}

void PartsTest::aFieldGivesItsEditorNameAndBuddy()
{
    FormField field(u"&Last name"_s, new QLineEdit, FormField::Need::Required);
    QCOMPARE(spoken(*field.editor()), u"Last name, required"_s);
    QCOMPARE(field.findChild<QLabel *>()->buddy() != nullptr, true);
}

void PartsTest::namesElideAtTheEndHostsInTheMiddle()
{
    ElidedLabel name(u"A very long name of a company that nobody remembers"_s);
    name.resize(120, 20);
    name.grab(); // a hidden widget is told of its size late
    QVERIFY(name.shownText().endsWith(u'\u2026'));
    QCOMPARE(name.toolTip(), name.text());
    QCOMPARE(spoken(name), name.text());

    ElidedLabel host(u"a-very-long-subdomain.sandbox.my.salesforce.com"_s);
    host.setMiddle(true);
    host.resize(160, 20);
    QVERIFY(host.shownText().contains(u'\u2026'));
    QVERIFY(host.shownText().endsWith(u".com"_s));

    name.resize(2000, 20);
    name.grab();
    QCOMPARE(name.shownText(), name.text());
    QVERIFY(name.toolTip().isEmpty());
}

void PartsTest::rightToLeftAnElidedLabelStartsAtTheRight()
{
    ElidedLabel label(u"acme"_s);
    label.setLayoutDirection(Qt::RightToLeft);
    label.resize(200, 20);
    const QImage image = label.grab().toImage();
    const auto inked = [&image](int from, int to) {
        int count = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y)
                count += image.pixelColor(x, y) != image.pixelColor(image.width() / 2, 0) ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(inked(0, 100), 0);
    QVERIFY(inked(100, 200) > 0);
}

void PartsTest::theGridTakesAsManyColumnsAsFit()
{
    QWidget page;
    auto *grid = new FlowGrid(460, 2, &page);
    QCOMPARE(grid->columnsAt(459), 1);
    QCOMPARE(grid->columnsAt(931), 1);
    QCOMPARE(grid->columnsAt(932), 2);
    QCOMPARE(grid->columnsAt(4000), 2);
    QWidget tilePage;
    auto *tiles = new FlowGrid(300, 4, &tilePage);
    QCOMPARE(tiles->columnsAt(1012), 3);
    QCOMPARE(tiles->columnsAt(1240), 4);
}

void PartsTest::aFullWidthCardHasARowOfItsOwn()
{
    QWidget page;
    auto *grid = new FlowGrid(100, 2, &page);
    QList<QWidget *> cards;
    for (int i = 0; i < 4; ++i) {
        auto *card = new QWidget(&page);
        card->setMinimumHeight(i == 3 ? 60 : 40);
        card->setProperty("fullWidth", i == 1);
        grid->addWidget(card);
        cards.append(card);
    }
    page.resize(412, 300);
    grid->setGeometry(page.rect());
    QCOMPARE(cards.at(1)->width(), 412);
    QCOMPARE(cards.at(2)->geometry().left(), 0);
    QCOMPARE(cards.at(3)->geometry().right(), 411);
    QCOMPARE(cards.at(2)->y(), cards.at(3)->y());
    QCOMPARE(cards.at(2)->height(), cards.at(3)->height()); // equally high in a row
}

void PartsTest::theGridMirrors()
{
    QWidget page;
    page.setLayoutDirection(Qt::RightToLeft);
    auto *grid = new FlowGrid(100, 2, &page);
    auto *first = new QWidget(&page);
    grid->addWidget(first);
    grid->addWidget(new QWidget(&page));
    page.resize(412, 300);
    grid->setGeometry(page.rect());
    QCOMPARE(first->geometry().right(), 411);
}

void PartsTest::statesAreIconAndWord()
{
    StateLabel label;
    label.setState(StateLabel::lookOf(CardState::NeedsReconnect), u"Needs reconnect"_s);
    QCOMPARE(label.look(), StateLabel::Look::Attention);
    QCOMPARE(spoken(label), u"Needs reconnect"_s);
    QVERIFY(!StateLabel::partsOf(StateLabel::Look::Offline).icon.isEmpty());
    QCOMPARE(StateLabel::lookOf(CardState::Offline), StateLabel::lookOf(CardState::ServiceProblem));
}

void PartsTest::chipsAndTabsAreReadAsText()
{
    Chip chip;
    chip.setEnvironment(Environment::Production, u"Production"_s);
    QCOMPARE(spoken(chip), u"Production"_s);
    chip.setEnvironment(Environment::None, {});
    QVERIFY(chip.isHidden());

    SegmentedTabs tabs;
    tabs.addSegment(u"Connected"_s);
    tabs.setCount(0, 5);
    QCOMPARE(tabs.accessibleTabName(0), u"Connected, 5"_s);
}

void PartsTest::searchIsClearedByEscape()
{
    SearchField search;
    QTest::keyClicks(&search, u"sapp"_s);
    QTest::keyClick(&search, Qt::Key_Escape);
    QVERIFY(search.text().isEmpty());
}

void PartsTest::aSwitchThatIsSetQuietlyLooksSo()
{
    Switch loud;
    Switch quiet;
    loud.show();
    quiet.show();
    loud.setChecked(true);
    const QSignalBlocker blocker(quiet);
    quiet.setChecked(true);
    QTRY_COMPARE(quiet.grab().toImage(), loud.grab().toImage());
    Switch never;
    never.show();
    QVERIFY(quiet.grab().toImage() != never.grab().toImage());
    never.setChecked(true);
    QTRY_COMPARE(never.grab().toImage(), quiet.grab().toImage());
}

void PartsTest::aSwitchTogglesByKeyboard()
{
    Switch toggle;
    toggle.setAccessibleName(u"Start at login"_s);
    QTest::keyClick(&toggle, Qt::Key_Space);
    QVERIFY(toggle.isChecked());
    QVERIFY(QAccessible::queryAccessibleInterface(&toggle)->state().checked);
}

void PartsTest::theRingFollowsTheKeyboardOnly()
{
    FocusRing ring(*qApp);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new Button(u"Connect"_s, Button::Variant::Primary);
    auto *line = new QLineEdit;
    column->addWidget(button);
    column->addWidget(line);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, 60'000));

    line->setFocus(Qt::TabFocusReason); // shows itself by its border
    QCOMPARE(ring.ringed(), nullptr);
    button->setFocus(Qt::TabFocusReason);
    QCOMPARE(ring.ringed(), button);
    line->setFocus(Qt::MouseFocusReason);
    QCOMPARE(ring.ringed(), nullptr);
    button->setFocus(Qt::MouseFocusReason);
    QCOMPARE(ring.ringed(), nullptr);
}

void PartsTest::aToastOffersItsActionAndGoes()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    QSignalSpy action(&toast, &Toast::actionTriggered);
    toast.showWords(u"3 leads discarded"_s, u"Undo"_s);
    QTRY_VERIFY(toast.isVisible());
    QCOMPARE(spoken(toast), u"3 leads discarded"_s);
    QTRY_COMPARE(
        toast.geometry().bottom(), window.rect().bottom()); // its shadow's margin is the distance of 24

    toast.findChild<Button *>()->click();
    QCOMPARE(action.count(), 1);
    QTRY_VERIFY(!toast.isVisible());
}

void PartsTest::ctrlZDoesWhatAToastOffers()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, 60'000));
    QSignalSpy action(&toast, &Toast::actionTriggered);
    toast.showWords(u"Copied"_s);
    QTest::keySequence(&window, QKeySequence::Undo);
    QCOMPARE(action.count(), 0);
    toast.showWords(u"3 leads discarded"_s, u"Undo"_s);
    QTest::keySequence(&window, QKeySequence::Undo);
    QCOMPARE(action.count(), 1);
    QTest::keySequence(&window, QKeySequence::Undo); // it is on its way out
    QCOMPARE(action.count(), 1);
}

void PartsTest::aNewerToastIsNotHiddenByAnOlder()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    toast.showWords(u"Copied"_s);
    QTRY_VERIFY(toast.isVisible());
    toast.dismiss(); // goes out slowly
    toast.showWords(u"Saved"_s);
    QTRY_COMPARE(toast.geometry().bottom(), window.rect().bottom()); // longer than the older took to go
    QVERIFY(toast.isVisible());
}

void PartsTest::aLabelAsWideAsItsWordsShowsThemAll()
{
    for (const QString &words : {u"Acme Corp"_s, u"Acme UAT"_s, u"Wide World Importers"_s}) {
        ElidedLabel label(words);
        label.resize(label.sizeHint());
        QCOMPARE(label.shownText(), words);
    }
}

void PartsTest::aSentenceTakesTwoLinesAtMost()
{
    WrappedLabel label;
    label.setMostLines(2);
    label.setText(u"No answer since 09:41. You stay signed in; Patchbay keeps trying. "_s.repeated(3));
    const QStringList lines = label.shownLines(260);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().endsWith(u'\u2026'));
    label.resize(260, 36);
    label.show();
    QCOMPARE(label.toolTip(), label.text());
    label.resize(4000, 36);
    QTRY_COMPARE(label.toolTip(), QString());
}

void PartsTest::theGridPassesOverHiddenCards()
{
    QWidget page;
    auto *grid = new FlowGrid(100, 2, &page);
    QList<QWidget *> cards;
    for (int i = 0; i < 3; ++i) {
        cards.append(new QWidget);
        cards.last()->setMinimumHeight(50);
        grid->addWidget(cards.last());
    }
    cards.first()->hide();
    page.resize(300, 200);
    page.show();
    QCOMPARE(cards.at(1)->pos(), QPoint(0, 0));
    QCOMPARE(cards.at(2)->y(), 0);
}

QTEST_MAIN(PartsTest)
#include "tst_parts.moc"
