#include "gui/habitspane.h"

#include "gui/icons.h"
#include "presentation/habits.h"
#include "ui_habitspane.h"

#include <QAction>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace patchbay
{

HabitsPane::HabitsPane(Habits &habits, QWidget *parent)
    : QWidget(parent)
    , m_habits(habits)
    , m_ui(std::make_unique<Ui::HabitsPane>())
{
    m_ui->setupUi(this);
    connect(m_ui->login, &QAbstractButton::clicked, &m_habits, &Habits::setStartsAtLogin);
    connect(m_ui->tray, &QAbstractButton::clicked, &m_habits, &Habits::setStaysInTray);
    connect(m_ui->tellConnections, &QAbstractButton::clicked, &m_habits, &Habits::setTellsOfConnections);
    connect(m_ui->tellRecords, &QAbstractButton::clicked, &m_habits, &Habits::setTellsOfRecords);
    m_ui->quickCommand->setText(m_habits.quickCommand());
    m_ui->quickCommand->setToolTip(m_habits.quickCommand()); // a path may be longer than the field
    m_ui->quickCommand->setCursorPosition(0);
    QAction *const copy = m_ui->quickCommand->addAction(icon(u"copy"_s), QLineEdit::TrailingPosition);
    copy->setToolTip(tr("Copy the command"));
    connect(copy, &QAction::triggered, this, [this] { emit copyRequested(m_ui->quickCommand->text()); });
    connect(&m_habits, &Habits::changed, this, &HabitsPane::showAll);
    showAll();
}

HabitsPane::~HabitsPane() = default;

void HabitsPane::showAll()
{
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    m_ui->login->setChecked(m_habits.startsAtLogin());
    m_ui->tray->setChecked(hasTray && m_habits.staysInTray());
    m_ui->tray->setEnabled(hasTray);
    m_ui->trayNote->setText(hasTray ? tr("Closing the window does not stop sending.")
                                    : tr("This desktop has no tray: closing the window quits Patchbay."));
    m_ui->tray->setAccessibleDescription(m_ui->trayNote->text());
    showNews(m_habits.desktopTells() || (hasTray && QSystemTrayIcon::supportsMessages()));
}

void HabitsPane::showNews(bool canTell)
{
    m_ui->newsNote->setHidden(canTell);
    const QString why = canTell ? QString() : m_ui->newsNote->text();
    m_ui->tellConnections->setChecked(canTell && m_habits.tellsOfConnections());
    m_ui->tellRecords->setChecked(canTell && m_habits.tellsOfRecords());
    for (QAbstractButton *const news : {m_ui->tellConnections, m_ui->tellRecords}) {
        news->setEnabled(canTell);
        news->setAccessibleDescription(why);
    }
}

/// The file of the start at login may have changed, and the tray may have come.
void HabitsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAll();
}

} // namespace patchbay
