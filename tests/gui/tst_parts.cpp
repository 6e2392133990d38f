#include "gui/accesskeys.h"
#include "gui/banner.h"
#include "gui/busyline.h"
#include "gui/button.h"
#include "gui/chip.h"
#include "gui/detailsections.h"
#include "gui/elidedlabel.h"
#include "gui/emptystate.h"
#include "gui/factlist.h"
#include "gui/flowgrid.h"
#include "gui/focusring.h"
#include "gui/formfield.h"
#include "gui/navbutton.h"
#include "gui/outboxblock.h"
#include "gui/painting.h"
#include "gui/productionband.h"
#include "gui/questiondialog.h"
#include "gui/searchfield.h"
#include "gui/segmentedtabs.h"
#include "gui/skeleton.h"
#include "gui/skeletonblock.h"
#include "gui/spinner.h"
#include "gui/statelabel.h"
#include "gui/switch.h"
#include "gui/theme.h"
#include "gui/toast.h"
#include "gui/tokens.h"
#include "gui/wrappedlabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
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
    void aScreenReadersWishIsAClick();
    void inAQuestionReturnPressesWhatHasTheFocus();
    void fieldsDoNotMoveWhenTheyAreFocusedOrInvalid();
    void aFieldShowsHelpOrErrorNeverBoth();
    void aFieldGivesItsEditorNameAndBuddy();
    void namesElideAtTheEndHostsInTheMiddle();
    void rightToLeftAnElidedLabelStartsAtTheRight();
    void aNameAtItsBeginningDoesNotTurnASentence();
    void theGridTakesAsManyColumnsAsFit();
    void aFullWidthCardHasARowOfItsOwn();
    void theGridMirrors();
    void statesAreIconAndWord();
    void belowATitleAStateBeginsWhereTheTitleDoes();
    void betweenSectionsALineGoesFromEdgeToEdge();
    void aDialogIsOfOneColourWithItsFooter();
    void chipsAndTabsAreReadAsText();
    void searchIsClearedByEscape();
    void aSwitchThatIsSetQuietlyLooksSo();
    void aSwitchTogglesByKeyboard();
    void theRingFollowsTheKeyboardOnly();
    void theRingIsSeenOnAToast_data();
    void theRingIsSeenOnAToast();
    void theRingShowsWhereAKeyLed();
    void aLongCodeNeedsNoMoreThanAPanel();
    void theRingComesBackFromADialog();
    void whatGoesOnIsToldAsBusy();
    void aScopeWithoutRoomIsStillTold();
    void aToastOffersItsActionAndGoes();
    void ctrlZDoesWhatAToastOffers();
    void ctrlZIsTheFieldsAsLongAsItHasSomething();
    void accessKeysAreGivenWhereTheyAreFree_data();
    void accessKeysAreGivenWhereTheyAreFree();
    void whatIsOnlyToldIsClosed();
    void wordsWaitBehindWhatCanBeTakenBack();
    void anOfferComesBackAfterANewerOne();
    void aToastOfWhatGoesOnStays();
    void aSkeletonComesLateAndSaysWhatItWaitsFor();
    void aBusyLineSaysLateWhatGoesOnAndCanBeLeft();
    void whatGoesOnTakesNoOtherWordsWithIt();
    void twoThatGoOnEndEachByItself();
    void whatGoesOnComesAfterWhatCanBeTakenBack();
    void whatGoesOnIsCancelledOnlyWhereItCanBe();
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

/// How many dots between two columns are not of the ground's colour.
int inked(const QImage &image, int from, int to)
{
    int count = 0;
    for (int x = from; x < to; ++x) {
        for (int y = 0; y < image.height(); ++y)
            count += image.pixelColor(x, y) != image.pixelColor(image.width() / 2, 0) ? 1 : 0;
    }
    return count;
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

void PartsTest::aScreenReadersWishIsAClick()
{
    NavButton entry(u"plug"_s, u"&Connections"_s);
    entry.setCheckable(true);
    entry.setAutoExclusive(true);
    const QSignalSpy clicked(&entry, &QAbstractButton::clicked);
    QAccessibleInterface *const spoken = QAccessible::queryAccessibleInterface(&entry);
    QCOMPARE(spoken->role(), QAccessible::RadioButton);
    QCOMPARE(spoken->text(QAccessible::Name), u"Connections"_s);
    QVERIFY(!spoken->state().checked);
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(clicked.count(), 1);
    QVERIFY(spoken->state().checked && spoken->state().checkable);
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
    QCOMPARE(inked(image, 0, 100), 0);
    QVERIFY(inked(image, 100, 200) > 0);
}

/// As of a keychain or a service, in a translation.
void PartsTest::aNameAtItsBeginningDoesNotTurnASentence()
{
    const auto isTurned = [](Qt::LayoutDirection window, const QString &words) {
        return (wordFlags(window, Qt::AlignLeft, words) & Qt::TextForceRightToLeft) != 0;
    };
    const QString sentence = u"CRM: \u0639\u0645\u0644\u0627\u0621"_s;
    QVERIFY(isTurned(Qt::RightToLeft, sentence));
    QVERIFY(!isTurned(Qt::LeftToRight, sentence));
    QVERIFY(!isTurned(Qt::RightToLeft, u"Acme Corp"_s));
    WrappedLabel label(sentence);
    label.setLayoutDirection(Qt::RightToLeft);
    label.resize(400, 20);
    const QImage image = label.grab().toImage();
    QCOMPARE(inked(image, 0, 200), 0);
    QVERIFY(inked(image, 200, 400) > 0);
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

void PartsTest::belowATitleAStateBeginsWhereTheTitleDoes()
{
    const auto firstInked = [](StateLabel &label) {
        const QImage image = label.grab().toImage();
        int x = 0;
        while (x < image.width() && inked(image, x, x + 1) == 0)
            ++x;
        return x;
    };
    StateLabel inRow;
    inRow.setState(StateLabel::Look::Fine, u"Connected"_s);
    inRow.resize(inRow.sizeHint());
    StateLabel below;
    below.setSmall();
    below.setState(StateLabel::Look::Fine, u"Connected"_s);
    below.resize(below.sizeHint());
    QVERIFY(firstInked(inRow) > 2); // in the middle of the place that icons have
    QVERIFY(firstInked(below) <= 2);
    QVERIFY(below.width() < inRow.width());
}

void PartsTest::betweenSectionsALineGoesFromEdgeToEdge()
{
    DetailSections sections;
    const DetailLine line{u"User"_s, {u"sales@acme.example"_s}};
    sections.setSections({{u"Account"_s, {line}}, {u"Access"_s, {line}}});
    sections.resize(356, 300);
    sections.show();
    const QList<QFrame *> frames = sections.findChildren<QFrame *>();
    const auto rule = std::find_if(frames.cbegin(), frames.cend(),
        [](const QFrame *frame) { return frame->property("role") == u"line"_s; });
    QVERIFY(rule != frames.cend());
    QTRY_COMPARE((*rule)->width(), sections.width());
    for (const QLabel *words : sections.findChildren<QLabel *>())
        QVERIFY(words->mapTo(&sections, QPoint()).x() > 0);
}

void PartsTest::aDialogIsOfOneColourWithItsFooter()
{
    QuestionDialog told({u"The file is there"_s, u"Open it."_s}, nullptr);
    told.ensurePolished();
    QCOMPARE(told.grab().toImage().pixelColor(2, 2), colour(Token::Surface));
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

void PartsTest::theRingIsSeenOnAToast_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void PartsTest::theRingIsSeenOnAToast()
{
    QFETCH(const ThemeChoice, theme);
    m_theme->setChoice(theme);
    const FocusRing ring(*qApp);
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, 60'000));
    toast.showWords(u"3 leads discarded"_s, u"Undo"_s);
    auto *const action = toast.findChild<Button *>();
    action->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(ring.ringed(), action);
    const auto onRing = [&] {
        const QPoint place = action->mapTo(&window, QPoint(-3, action->height() / 2));
        return contrast(window.grab().toImage().pixelColor(place), colour(Token::Toast));
    };
    QTRY_VERIFY2(onRing() >= 3, qPrintable(QString::number(onRing()))); // once it has risen
}

void PartsTest::aLongCodeNeedsNoMoreThanAPanel()
{
    FactList facts;
    facts.setFacts({{.name = u"Code"_s,
        .value = u"FIELD_CUSTOM_VALIDATION_EXCEPTION_OF_A_MANAGED_PACKAGE"_s,
        .isCode = true}});
    facts.ensurePolished();
    constexpr int panel = 356 - 2 * 20;
    QVERIFY2(facts.minimumSizeHint().width() <= panel,
        qPrintable(QString::number(facts.minimumSizeHint().width())));
    const auto *const words = facts.findChild<WrappedLabel *>();
    QVERIFY(words->shownLines(200).size() > 1);
    QCOMPARE(words->shownLines(200).join(QString()), words->text());
}

void PartsTest::theRingShowsWhereAKeyLed()
{
    const FocusRing ring(*qApp);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new Button(u"Connect"_s, Button::Variant::Primary);
    auto *line = new QLineEdit;
    column->addWidget(button);
    column->addWidget(line);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, 60'000));
    line->setFocus();

    QTest::keyClick(line, Qt::Key_Return); // and so the program moves the focus
    button->setFocus();
    QCOMPARE(ring.ringed(), button);
    QTest::mouseClick(line, Qt::LeftButton);
    button->setFocus();
    QCOMPARE(ring.ringed(), nullptr);
}

void PartsTest::theRingComesBackFromADialog()
{
    const FocusRing ring(*qApp);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new Button(u"Disconnect"_s, Button::Variant::Secondary);
    column->addWidget(button);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, 60'000));
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    auto *dialog = new QDialog(&window);
    auto *answers = new QVBoxLayout(dialog);
    auto *keep = new Button(u"Keep"_s, Button::Variant::Secondary);
    auto *note = new QLineEdit;
    answers->addWidget(keep);
    answers->addWidget(note);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog, 60'000));
    QTRY_COMPARE(ring.ringed(), keep);
    QTest::keyClick(keep, Qt::Key_Tab);
    QTRY_COMPARE(ring.ringed(), nullptr); // a field shows itself
    QTest::keyClick(note, Qt::Key_Escape);
    window.activateWindow(); // as a window manager does
    QTRY_COMPARE(ring.ringed(), button);
}

/// As Google has them: whole addresses.
void PartsTest::aScopeWithoutRoomIsStillTold()
{
    const QString scope = u"https://www.googleapis.com/auth/contacts.other.readonly"_s;
    DetailSections sections;
    DetailLine line;
    line.label = u"Granted"_s;
    line.look = DetailLine::Look::Chips;
    line.values = {u"openid"_s, scope};
    sections.setSections({{u"Access"_s, {line}}});
    sections.setFixedWidth(220);
    sections.show();
    const QList<Chip *> chips = sections.findChildren<Chip *>();
    QCOMPARE(chips.size(), 2);
    Chip *const chip = chips.at(1);
    QTRY_VERIFY(chip->width() < chip->sizeHint().width()); // it is shortened
    QVERIFY(chip->width() <= 220);
    QCOMPARE(chip->toolTip(), scope);
    QCOMPARE(QAccessible::queryAccessibleInterface(chip)->text(QAccessible::Name), scope);
    QVERIFY(chips.at(0)->width() >= chips.at(0)->sizeHint().width());
}

void PartsTest::whatGoesOnIsToldAsBusy()
{
    QWidget page;
    Skeleton skeleton(Skeleton::Shape::Rows, &page);
    const auto isBusy
        = [](QWidget &part) { return bool(QAccessible::queryAccessibleInterface(&part)->state().busy); };
    QVERIFY(!isBusy(page));
    skeleton.setWaiting(true, u"Reading"_s);
    QVERIFY(isBusy(skeleton));
    QVERIFY(isBusy(page));
    skeleton.setWaiting(false);
    QVERIFY(!isBusy(skeleton));
    QVERIFY(!isBusy(page));
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

/// What was typed is taken back first; a field where nothing was is in nobody's way.
void PartsTest::ctrlZIsTheFieldsAsLongAsItHasSomething()
{
    QWidget window;
    window.resize(600, 400);
    auto *const column = new QVBoxLayout(&window);
    auto *const line = new QLineEdit(&window);
    auto *const text = new QPlainTextEdit(&window);
    column->addWidget(line);
    column->addWidget(text);
    Toast toast(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, 60'000));
    QSignalSpy action(&toast, &Toast::actionTriggered);
    for (QWidget *const field : std::initializer_list<QWidget *>{line, text}) {
        action.clear();
        field->setFocus();
        toast.showWords(u"3 leads discarded"_s, u"Undo"_s);
        QTest::keyClicks(field, u"a"_s);
        QTest::keySequence(field, QKeySequence::Undo);
        QCOMPARE(action.count(), 0);
        QVERIFY(line->text().isEmpty() && text->toPlainText().isEmpty());
        QTest::keySequence(field, QKeySequence::Undo);
        QCOMPARE(action.count(), 1);
        QTest::keySequence(field, QKeySequence::Undo); // it is on its way out
        QCOMPARE(action.count(), 1);
    }
}

void PartsTest::accessKeysAreGivenWhereTheyAreFree_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("keyed");
    QTest::newRow("first letters") << QStringList{u"Cancel"_s, u"Discard"_s}
                                   << QStringList{u"&Cancel"_s, u"&Discard"_s};
    QTest::newRow("a word's first letter before any other") << QStringList{
        u"Cancel"_s, u"Create and delete"_s} << QStringList{u"&Cancel"_s, u"Create &and delete"_s};
    QTest::newRow("else any letter") << QStringList{u"Cancel"_s, u"Close"_s}
                                     << QStringList{u"&Cancel"_s, u"C&lose"_s};
    QTest::newRow("those they have stay") << QStringList{u"Cancel"_s, u"Ca&ll"_s, u"A lot"_s}
                                          << QStringList{u"&Cancel"_s, u"Ca&ll"_s, u"&A lot"_s};
    QTest::newRow("a sign of the words is none") << QStringList{u"R&&D"_s} << QStringList{u"&R&&D"_s};
    QTest::newRow("counts have none") << QStringList{u"24 leads"_s} << QStringList{u"24 &leads"_s};
    QTest::newRow("letters that are on a key") << QStringList{u"Élan"_s} << QStringList{u"É&lan"_s};
    QTest::newRow("another alphabet") << QStringList{u"إلغاء"_s} << QStringList{u"&إلغاء"_s};
    QTest::newRow("words that no keyboard has")
        << QStringList{u"取消"_s, u"导出…"_s} << QStringList{u"取消(&C)"_s, u"导出(&A)…"_s};
    QTest::newRow("none is free") << QStringList{u"A"_s, u"A"_s} << QStringList{u"&A"_s, u"A"_s};
}

void PartsTest::accessKeysAreGivenWhereTheyAreFree()
{
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, keyed);
    QWidget window;
    QList<QAbstractButton *> buttons;
    for (const QString &text : words)
        buttons.append(new QPushButton(text, &window));
    for (int time = 0; time < 2; ++time) { // what has one keeps it
        giveAccessKeys(buttons, window);
        QStringList texts;
        for (const QAbstractButton *const button : std::as_const(buttons))
            texts.append(button->text());
        QCOMPARE(texts, keyed);
    }
}

/// One button that closes it, and Enter does.
void PartsTest::whatIsOnlyToldIsClosed()
{
    QuestionDialog told({u"The file is there"_s, u"Open it."_s}, nullptr);
    const QList<Button *> buttons = told.findChildren<Button *>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.first()->text(), u"&Close"_s);
    QVERIFY(buttons.first()->isDefault());
}

void PartsTest::wordsWaitBehindWhatCanBeTakenBack()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    int undone = 0;
    const auto *const words = toast.findChild<QLabel *>(u"words"_s);
    toast.showWords(u"3 leads discarded"_s, u"Undo"_s, [&] { ++undone; });
    toast.showWords(u"Copied"_s);
    toast.showWords(u"Copied"_s); // once is enough
    toast.showWords(u"Saved"_s);
    QCOMPARE(words->text(), u"3 leads discarded"_s);
    toast.findChild<Button *>()->click();
    QCOMPARE(undone, 1);
    QTRY_COMPARE(words->text(), u"Copied"_s);
    QTRY_VERIFY(toast.isVisible());
    QVERIFY(!toast.findChild<Button *>()->isVisible());
    toast.dismiss(); // with what waits
    QTRY_VERIFY(!toast.isVisible());
    QCOMPARE(words->text(), u"Copied"_s);
}

void PartsTest::anOfferComesBackAfterANewerOne()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    QStringList undone;
    const auto undoes = [&undone](const QString &what) { return [&undone, what] { undone.append(what); }; };
    const auto *const words = toast.findChild<QLabel *>(u"words"_s);
    toast.showWords(u"Draft discarded"_s, u"Undo"_s, undoes(u"draft"_s));
    toast.showWords(u"Kim is discarded"_s, u"Undo"_s, undoes(u"one"_s), u"records"_s);
    toast.showWords(u"2 records discarded"_s, u"Undo"_s, undoes(u"both"_s), u"records"_s);
    QCOMPARE(words->text(), u"2 records discarded"_s);
    toast.findChild<Button *>()->click();
    QTRY_COMPARE(words->text(), u"Draft discarded"_s);
    QTRY_VERIFY(toast.isVisible());
    toast.findChild<Button *>()->click();
    QTRY_VERIFY(!toast.isVisible());
    QCOMPARE(undone, (QStringList{u"both"_s, u"draft"_s}));
}

void PartsTest::aToastOfWhatGoesOnStays()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, 60'000));
    int cancelled = 0;
    toast.showGoing(
        u"1,000 so far"_s, u"Cancel"_s, [&] { ++cancelled; }, u"export"_s);
    QTRY_VERIFY(toast.isVisible());
    toast.showGoing(
        u"2,000 so far"_s, u"Cancel"_s, [&] { ++cancelled; }, u"export"_s);
    QCOMPARE(toast.findChild<QLabel *>(u"words"_s)->text(), u"2,000 so far"_s);
    QTest::keySequence(&window, QKeySequence::Undo); // nothing is taken back
    QCOMPARE(cancelled, 0);
    toast.findChild<Button *>()->click();
    QCOMPARE(cancelled, 1);
    QTRY_VERIFY(!toast.isVisible());
}

void PartsTest::aSkeletonComesLateAndSaysWhatItWaitsFor()
{
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    auto *const skeleton = new Skeleton(Skeleton::Shape::Form);
    column->addWidget(skeleton);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!skeleton->isVisible());
    const auto blocks = [skeleton] {
        const QList<SkeletonBlock *> all = skeleton->findChildren<SkeletonBlock *>();
        return std::count_if(all.cbegin(), all.cend(), [](const auto *block) { return block->isVisible(); });
    };
    skeleton->setWaiting(true, u"Asking Acme Corp"_s);
    QVERIFY(skeleton->isVisible());
    QCOMPARE(blocks(), 0); // what is there at once does not flicker
    const QSize room = skeleton->sizeHint();
    QTRY_COMPARE(blocks(), 17);
    QTRY_VERIFY(skeleton->findChild<Spinner *>()->isVisible());
    QCOMPARE(skeleton->sizeHint(), room); // and nothing jumps
    QCOMPARE(spoken(*skeleton), u"Asking Acme Corp"_s);
    skeleton->setWaiting(false);
    QVERIFY(!skeleton->isVisible());
    skeleton->setWaiting(true, u"Asking Acme Corp"_s);
    QCOMPARE(blocks(), 0);
}

void PartsTest::aBusyLineSaysLateWhatGoesOnAndCanBeLeft()
{
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    auto *const line = new BusyLine;
    line->offerCancel();
    column->addWidget(line);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QSize room = line->sizeHint();
    auto *const words = line->findChild<QLabel *>();
    auto *const cancel = line->findChild<Button *>();
    QVERIFY(!words->isVisible() && !cancel->isVisible());
    line->setBusy(true, u"Asking Acme Corp"_s);
    QVERIFY(!words->isVisible() && !cancel->isVisible()); // most is over before it is read
    QTRY_VERIFY(words->isVisible() && cancel->isVisible());
    QCOMPARE(words->text(), u"Asking Acme Corp"_s);
    QCOMPARE(spoken(*line), u"Asking Acme Corp"_s);
    const QSignalSpy left(line, &BusyLine::cancelled);
    cancel->click();
    QCOMPARE(left.count(), 1);
    line->setBusy(false);
    QVERIFY(!words->isVisible() && !cancel->isVisible() && !line->findChild<Spinner *>()->isVisible());
    QCOMPARE(line->sizeHint().height(), room.height()); // nothing jumps
}

void PartsTest::whatGoesOnTakesNoOtherWordsWithIt()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    toast.showGoing(u"Looking at leads.csv"_s, {}, {}, u"file"_s);
    QTRY_VERIFY(toast.isVisible());
    toast.endGoing(u"file"_s);
    QTRY_VERIFY(!toast.isVisible());
    toast.showGoing(u"Looking at leads.csv"_s, {}, {}, u"file"_s);
    toast.showWords(u"Copied"_s);
    toast.endGoing(u"file"_s);
    QTest::qWait(0);
    QVERIFY(toast.isVisible());
}

void PartsTest::twoThatGoOnEndEachByItself()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    QStringList cancelled;
    const auto cancels
        = [&cancelled](const QString &what) { return [&cancelled, what] { cancelled += what; }; };
    const auto *const words = toast.findChild<QLabel *>(u"words"_s);
    toast.showGoing(u"1,000 so far"_s, u"Cancel"_s, cancels(u"export"_s), u"export"_s);
    toast.showGoing(u"Creating a test lead"_s, {}, {}, u"test"_s);
    QCOMPARE(words->text(), u"Creating a test lead"_s);
    QVERIFY(!toast.findChild<Button *>()->isVisible()); // the other's
    toast.showGoing(u"2,000 so far"_s, u"Cancel"_s, cancels(u"export"_s), u"export"_s);
    QCOMPARE(words->text(), u"Creating a test lead"_s);
    toast.endGoing(u"test"_s);
    QTRY_COMPARE(words->text(), u"2,000 so far"_s);
    QTRY_VERIFY(toast.findChild<Button *>()->isVisible());
    toast.showGoing(u"Looking at leads.csv"_s, u"Cancel"_s, cancels(u"file"_s), u"file"_s);
    toast.endGoing(u"export"_s); // behind it
    QCOMPARE(words->text(), u"Looking at leads.csv"_s);
    QVERIFY(toast.isVisible());
    toast.findChild<Button *>()->click();
    QCOMPARE(cancelled, QStringList(u"file"_s));
    QTRY_VERIFY(!toast.isVisible());
}

void PartsTest::whatGoesOnComesAfterWhatCanBeTakenBack()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    const auto *const words = toast.findChild<QLabel *>(u"words"_s);
    int undone = 0;
    toast.showWords(u"Kim is discarded"_s, u"Undo"_s, [&] { ++undone; });
    toast.showGoing(u"Creating a test lead"_s, {}, {}, u"test"_s); // told once
    QCOMPARE(words->text(), u"Kim is discarded"_s);
    toast.findChild<Button *>()->click();
    QCOMPARE(undone, 1);
    QTRY_COMPARE(words->text(), u"Creating a test lead"_s);
    toast.showWords(u"Robin is discarded"_s, u"Undo"_s, [&] { ++undone; });
    QCOMPARE(words->text(), u"Robin is discarded"_s);
    toast.endGoing(u"test"_s);
    toast.findChild<Button *>()->click();
    QCOMPARE(undone, 2);
    QTRY_VERIFY(!toast.isVisible()); // nothing goes on any more
}

void PartsTest::whatGoesOnIsCancelledOnlyWhereItCanBe()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(&window);
    window.show();
    int cancelled = 0;
    const auto *const button = toast.findChild<Button *>();
    toast.showGoing(
        u"Looking at leads.csv"_s, u"Cancel"_s, [&] { ++cancelled; }, u"file"_s);
    QTRY_VERIFY(button->isVisible());
    toast.showGoing(u"Queueing leads"_s, {}, {}, u"file"_s);
    QVERIFY(!button->isVisible());
    QCOMPARE(toast.findChild<QLabel *>(u"words"_s)->text(), u"Queueing leads"_s);
    toast.endGoing(u"file"_s);
    QTRY_VERIFY(!toast.isVisible());
    QCOMPARE(cancelled, 0);
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
