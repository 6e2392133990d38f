#include "gui/aboutpane.h"

#include "ui_aboutpane.h"

#include <QCoreApplication>

namespace patchbay
{

AboutPane::AboutPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AboutPane>())
{
    m_ui->setupUi(this);
    m_ui->versionTitle->setText(tr("Patchbay %1", "a version").arg(QCoreApplication::applicationVersion()));
    m_ui->versionNote->setText(tr("With Qt %1.").arg(QString::fromLatin1(qVersion())));
    for (QLabel *const text : {m_ui->versionTitle, m_ui->versionNote, m_ui->helpNote})
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

AboutPane::~AboutPane() = default;

} // namespace patchbay
