#include "gui/mainwindow.h"

#include "gui/announcer.h"
#include "gui/columnwidths.h"
#include "gui/latepage.h"
#include "gui/navbutton.h"
#include "gui/panes.h"
#include "gui/toast.h"
#include "ui_mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QFileDialog>
#include <QScreen>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr QSize smallest(900, 600);
constexpr QSize usual(1280, 860);
constexpr QSize frameRoom(16, 48); ///< of the window manager; it tells only when the window is there
constexpr int collapseBelow = 1000;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto pageKey = "window/page"_L1;

} // namespace

MainWindow::MainWindow(QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    m_toast = new Toast(m_ui->body);
    m_ui->notice->hide();
    auto *const panes = new Panes(*this);
    panes->add(m_ui->sidebar);
    panes->add(m_ui->pages);
    // A footer below the edge of the screen cannot be clicked.
    const QSize room = screen()->availableSize() - frameRoom;
    setMinimumSize(smallest.boundedTo(room));
    resize(usual.boundedTo(room));
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    connect(m_ui->sidebar, &Sidebar::outboxClicked, this, &MainWindow::outboxClicked);
}

MainWindow::~MainWindow()
{
    delete m_covered;
}

void MainWindow::addPage(const PageEntry &entry, QWidget *page)
{
    const auto place = entry.atBottom ? Sidebar::Place::Bottom : Sidebar::Place::Top;
    NavButton *button = m_ui->sidebar->addEntry(entry.icon, entry.title, place);
    button->setCheckable(true);
    button->setAutoExclusive(true); // so that it is read out as one choice of several
    m_entries.insert(page, button);
    m_signs.insert(page, entry.icon);
    m_ui->pages->addWidget(page);
    button->setChecked(m_ui->pages->currentWidget() == page);
    connect(button, &QAbstractButton::clicked, this, [this, page] { showPage(page); });
    follow(page);

    auto *action = new QAction(entry.title, this);
    action->setShortcuts(entry.shortcuts);
    connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
    action->setProperty("sign", entry.icon);
    action->setEnabled(!isCovered());
    m_pageActions.append(action);
    addAction(action);
}

void MainWindow::addHiddenPage(QWidget *page)
{
    m_ui->pages->addWidget(page);
    follow(page);
}

void MainWindow::follow(QWidget *page)
{
    connect(page, &QWidget::windowTitleChanged, this, &MainWindow::retitle);
    if (auto *const late = qobject_cast<LatePage *>(page))
        connect(late, &LatePage::made, this, [this](QWidget *made) {
            restoreColumns(*made, m_settings);
            follow(made);
        });
}

QWidget *MainWindow::placeOf(QWidget *page) const
{
    auto *const late = qobject_cast<LatePage *>(page->parentWidget());
    return late ? late : page;
}

void MainWindow::addPlainPage(QWidget *page)
{
    addHiddenPage(page);
    m_plainPage = page;
    m_ui->sidebar->setVisible(m_ui->pages->currentWidget() != page);
}

void MainWindow::addCommand(QAction *action)
{
    action->setEnabled(!isCovered());
    m_commands.append(action);
    addAction(action);
}

void MainWindow::addTool(const QString &icon, QAction *action)
{
    NavButton *button = m_ui->sidebar->addEntry(icon, action->text(), Sidebar::Place::Bottom);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    addAction(action);
}

void MainWindow::setGoTo(QAction *action)
{
    addAction(action);
    m_ui->sidebar->setGoTo(action);
}

void MainWindow::showPage(QWidget *page)
{
    QWidget *const place = placeOf(page);
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        entry.value()->setChecked(entry.key() == place);
    if (m_ui->pages->currentWidget() == place)
        return emit pageAskedAgain(currentPage());
    if (auto *const late = qobject_cast<LatePage *>(place))
        late->makePage(); // before it is shown: the keyboard goes to what is in it
    m_ui->pages->setCurrentWidget(place);
    m_ui->sidebar->setVisible(place != m_plainPage);
    retitle();
    emit pageShown(currentPage());
}

QWidget *MainWindow::currentPage() const
{
    QWidget *const shown = m_ui->pages->currentWidget();
    const auto *const late = qobject_cast<LatePage *>(shown);
    return late && late->page() ? late->page() : shown;
}

void MainWindow::setBadge(const QWidget *page, int count)
{
    m_entries.value(page)->setBadge(count);
}

void MainWindow::setOutbox(OutboxBlock::Look look, const QString &fact, const QString &detail)
{
    m_ui->sidebar->setOutbox(look, fact, detail);
}

void MainWindow::setNotice(const QString &fact, const QString &step)
{
    m_ui->notice->setVisible(!fact.isEmpty());
    if (!fact.isEmpty())
        m_ui->noticeBanner->setNews(Banner::Kind::Refused, u"shield-alert"_s, fact, step);
}

void MainWindow::cover(QWidget *page)
{
    if (isCovered()) {
        page->deleteLater();
        return;
    }
    while (QWidget *const popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    putDialogsAside();
    emit covering();
    m_toast->dismiss();
    silence(*this);
    m_covered = takeCentralWidget();
    for (QAction *const action : m_pageActions + m_commands)
        action->setEnabled(false);
    setCentralWidget(page);
    page->show();
    retitle();
}

void MainWindow::putDialogsAside()
{
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (QDialog *const dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        if (qobject_cast<QFileDialog *>(dialog))
            dialog->reject(); // it may be the desktop's own, and nothing was typed there
        else
            m_dialogs.put(*dialog);
    }
}

void MainWindow::uncover()
{
    if (!isCovered())
        return;
    QWidget *const body = std::exchange(m_covered, nullptr);
    setCentralWidget(body); // the page that covered it is deleted
    body->show();
    for (QAction *const action : m_pageActions + m_commands)
        action->setEnabled(true);
    m_dialogs.bringBack();
    retitle();
}

void MainWindow::restore()
{
    restoreColumns(*this, m_settings);
    // By its sign: its place changes with the pages of another version, its title with the language.
    if (QWidget *const page = m_signs.key(m_settings.value(pageKey).toString()))
        showPage(page);
}

void MainWindow::retitle()
{
    const QString own = currentPage() != nullptr && !isCovered() ? currentPage()->windowTitle() : QString();
    setWindowTitle(own.isEmpty() ? u"Patchbay"_s : u"%1 \u2013 Patchbay"_s.arg(own));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_ui->sidebar->setCollapsed(width() < collapseBelow);
    QMainWindow::resizeEvent(event);
}

void MainWindow::remember()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(
        pageKey, m_signs.value(m_ui->pages->currentWidget())); // one without an entry needs what led to it
    if (!isCovered()) // else the tables are not in the window, and what was kept stays
        rememberColumns(*this, m_settings);
}

void MainWindow::quit()
{
    m_isQuitting = true;
    // Qt tells of the last window's end only if it was shown.
    const bool isHidden = !isVisible();
    setAttribute(Qt::WA_DontShowOnScreen, isHidden);
    setVisible(true);
    const QWidgetList others = QApplication::topLevelWidgets();
    for (QWidget *const other : others) {
        if (other != this && other->isVisible() && other->testAttribute(Qt::WA_QuitOnClose))
            other->close();
    }
    close();
    setAttribute(Qt::WA_DontShowOnScreen, false);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (!isStaying())
        return QMainWindow::closeEvent(event);
    event->ignore();
    hide();
}

} // namespace patchbay
