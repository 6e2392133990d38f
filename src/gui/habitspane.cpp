#include "gui/habitspane.h"

#include "presentation/habits.h"
#include "ui_habitspane.h"

#include <QSystemTrayIcon>

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
    m_ui->tellConnections->setChecked(m_habits.tellsOfConnections());
    m_ui->tellRecords->setChecked(m_habits.tellsOfRecords());
}

/// The file of the start at login may have changed, and the tray may have come.
void HabitsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAll();
}

} // namespace patchbay
