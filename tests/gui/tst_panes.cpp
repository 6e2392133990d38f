#include "gui/panes.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace patchbay;

namespace
{

class MenuButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;
    int asked = 0;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override { asked += event->reason() == event->Keyboard; }
};

} // namespace

class PanesTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void f6GoesRound();
    void f6ComesBackToWhereItWas();
    void aPanelIsAPaneWhileItIsShown();
    void shiftF10OpensTheMenuOfWhatHasTheFocus();

private:
    [[nodiscard]] QString focused() const;
    void press(const QString &keys) { QTest::keySequence(m_window.get(), QKeySequence(keys)); }

    std::unique_ptr<QMainWindow> m_window;
    QWidget *m_panel = nullptr;
    MenuButton *m_second = nullptr;
};

void PanesTest::init()
{
    m_window = std::make_unique<QMainWindow>();
    auto *const body = new QWidget;
    auto *const row = new QVBoxLayout(body);
    auto *const sidebar = new QWidget;
    auto *const page = new QWidget;
    row->addWidget(sidebar);
    row->addWidget(page);
    const auto add = [](QWidget *parent, QPushButton *button) {
        if (parent->layout() == nullptr)
            new QVBoxLayout(parent);
        parent->layout()->addWidget(button);
    };
    add(sidebar, new QPushButton(u"Connections"_s));
    add(sidebar, new QPushButton(u"Activity"_s));
    m_second = new MenuButton(u"Test"_s);
    add(page, new QPushButton(u"Add"_s));
    add(page, m_second);
    m_panel = new QWidget(page);
    m_panel->setProperty("pane", true);
    page->layout()->addWidget(m_panel);
    add(m_panel, new QPushButton(u"Close"_s));
    m_panel->hide();
    m_window->setCentralWidget(body);
    auto *const panes = new Panes(*m_window);
    panes->add(sidebar);
    panes->add(page);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 60'000));
    sidebar->findChild<QPushButton *>()->setFocus();
}

QString PanesTest::focused() const
{
    const auto *const button = qobject_cast<const QPushButton *>(m_window->focusWidget());
    return button != nullptr ? button->text() : QString();
}

void PanesTest::f6GoesRound()
{
    QCOMPARE(focused(), u"Connections"_s);
    press(u"F6"_s);
    QCOMPARE(focused(), u"Add"_s);
    press(u"F6"_s);
    QCOMPARE(focused(), u"Connections"_s);
}

void PanesTest::f6ComesBackToWhereItWas()
{
    m_second->setFocus();
    press(u"F6"_s);
    QCOMPARE(focused(), u"Connections"_s);
    press(u"F6"_s);
    QCOMPARE(focused(), u"Test"_s);
}

void PanesTest::aPanelIsAPaneWhileItIsShown()
{
    m_panel->show();
    press(u"F6"_s);
    QCOMPARE(focused(), u"Add"_s);
    press(u"F6"_s);
    QCOMPARE(focused(), u"Close"_s);
    press(u"Shift+F6"_s);
    QCOMPARE(focused(), u"Add"_s);
    press(u"Shift+F6"_s);
    QCOMPARE(focused(), u"Connections"_s);
    press(u"Shift+F6"_s);
    QCOMPARE(focused(), u"Close"_s);
    m_panel->hide();
    press(u"F6"_s);
    press(u"F6"_s);
    QVERIFY(focused() != u"Close"_s);
}

void PanesTest::shiftF10OpensTheMenuOfWhatHasTheFocus()
{
    press(u"Shift+F10"_s);
    QCOMPARE(m_second->asked, 0);
    m_second->setFocus();
    press(u"Shift+F10"_s);
    QCOMPARE(m_second->asked, 1);
}

QTEST_MAIN(PanesTest)
#include "tst_panes.moc"
