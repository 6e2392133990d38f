#include "gui/banner.h"
#include "gui/button.h"
#include "gui/chip.h"
#include "gui/elidedlabel.h"
#include "gui/emptystate.h"
#include "gui/focusring.h"
#include "gui/formfield.h"
#include "gui/orgbar.h"
#include "gui/productionband.h"
#include "gui/providermark.h"
#include "gui/searchfield.h"
#include "gui/segmentedtabs.h"
#include "gui/skeletonblock.h"
#include "gui/statelabel.h"
#include "gui/switch.h"
#include "gui/toast.h"
#include "stilllook.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// Draws all parts on one sheet, light and dark, both directions, at the pixel ratio it is run with. A person
/// judges the pictures; the test holds that they are drawn, without a warning, in the right size.
class PicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void parts_data();
    void parts();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace
{

QFrame *card(const QString &title, QVBoxLayout *&column)
{
    auto *frame = new QFrame;
    frame->setProperty("role", u"card"_s);
    column = new QVBoxLayout(frame);
    column->setContentsMargins(17, 15, 17, 17);
    column->setSpacing(12);
    auto *head = new QLabel(title);
    head->setProperty("type", u"smallStrong"_s);
    head->setProperty("tone", u"second"_s);
    column->addWidget(head);
    return frame;
}

void addRow(QVBoxLayout *column, const QList<QWidget *> &widgets, int spacing = 8)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    column->addLayout(row);
}

Button *button(const QString &text, Button::Variant variant, Button::Size size = Button::Size::Normal,
    const QString &icon = {})
{
    auto *made = new Button(text, variant, size);
    made->setIconName(icon);
    return made;
}

QWidget *typeCard()
{
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(u"Type"_s, column);
    column->setSpacing(8);
    for (const QString &type :
        {u"display"_s, u"pageTitle"_s, u"cardTitle"_s, u"strong"_s, u"body"_s, u"small"_s, u"code"_s}) {
        auto *label = new QLabel(u"Type "_s + type);
        label->setProperty("type", type);
        column->addWidget(label);
    }
    return frame;
}

QWidget *buttonCard()
{
    using enum Button::Variant;
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(u"Buttons"_s, column);
    auto *focus = button(u"Focus"_s, Primary);
    focus->setObjectName(u"focus"_s);
    auto *disabled = button(u"Disabled"_s, Secondary);
    disabled->setEnabled(false);
    auto *menu = button(u"Menu"_s, Secondary, Button::Size::Compact);
    menu->setChevron(true);
    auto *create = button(u"Create lead in Acme UAT"_s, Primary);
    create->setHint(u"Ctrl+Enter"_s);
    addRow(column,
        {button(u"Primary"_s, Primary), button(u"Secondary"_s, Secondary), button(u"Ghost"_s, Ghost),
            button(u"Disconnect\u2026"_s, GhostDanger)});
    addRow(column, {focus, disabled, button(u"Disconnect"_s, Danger)});
    addRow(column,
        {button(u"Compact"_s, Secondary, Button::Size::Compact),
            button(u"With icon"_s, Secondary, Button::Size::Compact, u"plus"_s), menu,
            button({}, Secondary, Button::Size::Compact, u"dots"_s),
            button({}, Ghost, Button::Size::Compact, u"sliders"_s), button(u"Show all"_s, Link)});
    addRow(column, {button(u"Large"_s, Primary, Button::Size::Large), create});
    return frame;
}

QWidget *chipCard()
{
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(u"Environments: only production is solid"_s, column);
    QList<QWidget *> chips;
    const QList<QPair<Chip::Kind, QString>> kinds{{Chip::Kind::Production, u"Production"_s},
        {Chip::Kind::Sandbox, u"Sandbox"_s}, {Chip::Kind::Demo, u"Demo"_s}, {Chip::Kind::Tag, u"emea"_s},
        {Chip::Kind::Attention, u"To complete"_s}};
    for (const auto &[kind, word] : kinds) {
        auto *chip = new Chip;
        chip->setChip(kind, word);
        chips.append(chip);
    }
    for (const QColor &colour : orgColours()) {
        auto *bar = new OrgBar;
        bar->setColour(colour);
        chips.append(bar);
    }
    addRow(column, chips);
    return frame;
}

QWidget *stateCard()
{
    using enum StateLabel::Look;
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(u"States: icon and word, no fill"_s, column);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(10);
    const QList<QPair<StateLabel::Look, QString>> states{{Fine, u"Connected"_s}, {Working, u"Connecting"_s},
        {Attention, u"Needs reconnect"_s}, {Locked, u"Keychain locked"_s}, {Offline, u"Offline"_s},
        {NotConnected, u"Not connected"_s}, {Waiting, u"Queued"_s}, {Working, u"Sending"_s},
        {Sent, u"Sent"_s}, {Uncertain, u"Uncertain"_s}, {Rejected, u"Rejected"_s},
        {AccessMissing, u"Some access missing"_s}};
    for (qsizetype i = 0; i < states.size(); ++i) {
        auto *label = new StateLabel;
        label->setState(states.at(i).first, states.at(i).second);
        grid->addWidget(label, int(i / 2), int(i % 2), Qt::AlignLeft);
    }
    column->addLayout(grid);
    return frame;
}

QWidget *markCard()
{
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(u"Provider marks"_s, column);
    const QList<QPair<QString, QRgb>> brands{{u"Sf"_s, 0x00a1e0}, {u"Sk"_s, 0x4a154b}, {u"Li"_s, 0x5e6ad2},
        {u"Gh"_s, 0x181717}, {u"Go"_s, 0x1a73e8}, {u"Hs"_s, 0xff7a59}, {u"Zo"_s, 0xe42527}};
    QList<QWidget *> marks;
    for (const auto &[letters, brand] : brands) {
        auto *mark = new ProviderMark;
        mark->setMark(letters, QColor(brand));
        marks.append(mark);
    }
    addRow(column, marks);
    QList<QWidget *> sizes;
    for (const int side : {48, 40, 32, 24, 20}) {
        auto *mark = new ProviderMark;
        mark->setMark(u"Sf"_s, QColor(0x00a1e0));
        mark->setSide(side);
        sizes.append(mark);
    }
    addRow(column, sizes);
    return frame;
}

QWidget *progressCard()
{
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(u"Progress, skeleton"_s, column);
    auto *bar = new QProgressBar;
    bar->setValue(62);
    column->addWidget(bar);
    addRow(column, {new SkeletonBlock({40, 40}, 10), new SkeletonBlock({140, 10}, 4)}, 12);
    return frame;
}

QWidget *fieldCard()
{
    using Need = FormField::Need;
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(u"Fields"_s, column);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(14);
    auto *company = new QLineEdit;
    company->setPlaceholderText(u"Unknown"_s);
    auto *mail = new FormField(u"E-mail"_s, new QLineEdit(u"kim.beispiel@contoso"_s), Need::Unmarked);
    mail->setError(u"Needs a domain like contoso.com."_s);
    auto *source = new QComboBox;
    source->addItem(u"Trade show"_s);
    auto *phone = new FormField(u"Phone"_s, new QLineEdit, Need::Optional);
    phone->setHelp(u"With the country code."_s);
    grid->addWidget(new FormField(u"Last name"_s, new QLineEdit(u"Sample"_s), Need::Required), 0, 0);
    grid->addWidget(new FormField(u"Company"_s, company, Need::Unmarked), 0, 1);
    grid->addWidget(mail, 1, 0, 1, 2);
    grid->addWidget(new FormField(u"Lead source"_s, source, Need::Unmarked), 2, 0, Qt::AlignTop);
    grid->addWidget(phone, 2, 1, Qt::AlignTop);
    column->addLayout(grid);
    auto *checked = new QCheckBox(u"Checked"_s);
    checked->setChecked(true);
    auto *chosen = new QRadioButton(u"Chosen"_s);
    chosen->setChecked(true);
    auto *on = new Switch;
    on->setChecked(true);
    addRow(column, {checked, new QCheckBox(u"Not checked"_s), chosen, new QRadioButton(u"Not chosen"_s)}, 20);
    addRow(column, {on, new Switch}, 12);
    auto *search = new SearchField;
    search->setPlaceholderText(u"Search connections"_s);
    search->setShortcut(QKeySequence(u"Ctrl+F"_s));
    column->addWidget(search);
    return frame;
}

QWidget *bannerCard()
{
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(u"Banners"_s, column);
    auto *locked = new Banner;
    locked->setNews(Banner::Kind::Attention, u"triangle-alert"_s, u"Keychain locked."_s, u"Records wait."_s);
    locked->addButton(u"Unlock"_s);
    auto *offline = new Banner;
    offline->setNews(Banner::Kind::Going, u"cloud-off"_s, u"You are offline."_s, u"3 leads go out later."_s);
    auto *refused = new Banner;
    refused->setNews(Banner::Kind::Refused, u"circle-x"_s, u"Not created."_s, u"The e-mail is not valid."_s);
    column->setSpacing(8);
    for (QWidget *banner : {locked, offline, refused})
        column->addWidget(banner);
    return frame;
}

QWidget *bands()
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const QList<ProductionBand::Target> targets{
        {Environment::Production, u"Production"_s, u"Acme Corp"_s,
            u"acme.my.salesforce.com \u00b7 as sales@acme.example"_s, {}},
        {Environment::Sandbox, u"Sandbox"_s, u"Acme UAT"_s,
            u"acme--uat.sandbox.my.salesforce.com \u00b7 as ops"_s, {}},
        {Environment::Demo, u"Demo"_s, u"Demo org"_s, u"on this computer"_s, {}}};
    for (const ProductionBand::Target &target : targets) {
        auto *band = new ProductionBand;
        band->setTarget(target);
        auto *change = button(u"Change org"_s, Button::Variant::Secondary, Button::Size::Compact);
        change->setChevron(true);
        band->addEndWidget(change);
        column->addWidget(band);
    }
    return all;
}

QWidget *tabs()
{
    auto *bar = new SegmentedTabs;
    const QList<QPair<QString, int>> segments{
        {u"All"_s, 37}, {u"Connected"_s, 5}, {u"Needs attention"_s, 1}, {u"Available"_s, 32}};
    for (const auto &[word, count] : segments) {
        const int index = bar->addSegment(word);
        bar->setCount(index, count, index == 2);
    }
    return bar;
}

QWidget *emptyCard()
{
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(u"Empty"_s, column);
    auto *empty = new EmptyState;
    empty->setWords(u"search-x"_s, u"No connection matches \u201csapp\u201d"_s,
        u"Check the spelling, or add a provider file."_s, u"Clear search"_s);
    column->addWidget(empty);
    return frame;
}

std::unique_ptr<QWidget> contactSheet()
{
    auto sheet = std::make_unique<QWidget>();
    auto *columns = new QHBoxLayout(sheet.get());
    columns->setContentsMargins(28, 20, 28, 20);
    columns->setSpacing(16);
    const QList<QList<QWidget *>> parts{{typeCard(), buttonCard(), tabs(), emptyCard()},
        {chipCard(), stateCard(), markCard(), progressCard()}, {fieldCard(), bannerCard(), bands()}};
    for (const QList<QWidget *> &list : parts) {
        auto *column = new QVBoxLayout;
        column->setSpacing(16);
        for (QWidget *part : list)
            column->addWidget(part);
        column->addStretch();
        columns->addLayout(column, 1);
    }
    sheet->resize(1280, 940);
    return sheet;
}

} // namespace

void PicturesTest::init()
{
    failOnWarnings();
}

void PicturesTest::initTestCase()
{
    m_theme = stillLook(QStringLiteral(PICTURES_DIR));
}

void PicturesTest::parts_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light-rtl") << false << true;
    QTest::newRow("dark-rtl") << true << true;
}

void PicturesTest::parts()
{
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    FocusRing ring(*qApp);
    const std::unique_ptr<QWidget> sheet = contactSheet();
    auto *toast = new Toast(sheet.get());
    sheet->show();
    QVERIFY(QTest::qWaitForWindowActive(sheet.get(), 60'000));
    sheet->findChild<Button *>(u"focus"_s)->setFocus(Qt::TabFocusReason);
    toast->showWords(u"3 leads discarded"_s, u"Undo"_s);

    for (const Button *made : sheet->findChildren<Button *>()) {
        const int high = made->sizeStep() == Button::Size::Compact ? 28
            : made->sizeStep() == Button::Size::Large              ? 36
                                                                   : 32;
        if (made->variant() != Button::Variant::Link && made->variant() != Button::Variant::ToastLink)
            QCOMPARE(made->height(), high);
    }
    const QPixmap picture = sheet->grab();
    const qreal ratio = sheet->devicePixelRatioF();
    QCOMPARE(picture.deviceIndependentSize(), QSizeF(sheet->size()));
    QCOMPARE(picture.toImage().pixelColor(2, 2), colour(Token::Window));
    const QString name = u"%1/parts-%2-%3x.png"_s
                             .arg(QStringLiteral(PICTURES_DIR), QLatin1StringView(QTest::currentDataTag()))
                             .arg(ratio);
    QVERIFY(picture.save(name));
}

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
