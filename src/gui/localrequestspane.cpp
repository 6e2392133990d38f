#include "gui/localrequestspane.h"

#include "gui/button.h"
#include "gui/filedialog.h"
#include "gui/keydialog.h"
#include "gui/questiondialog.h"
#include "gui/wrappedlabel.h"
#include "ui_localrequestspane.h"

#include <QFrame>
#include <QIntValidator>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int portWidth = 96;

/// Amber where the person must act.
void setTone(QWidget &words, bool isTrouble)
{
    words.setProperty("tone", isTrouble ? u"amber"_s : u"second"_s);
    words.style()->unpolish(&words);
    words.style()->polish(&words);
}

/// What is no port is put back as it was.
class PortValidator final : public QIntValidator
{
public:
    PortValidator(const LocalRequests &model, QObject *parent)
        : QIntValidator(LocalRequests::fewestPort, LocalRequests::mostPort, parent)
        , m_model(model)
    {
    }
    void fixup(QString &input) const override { input = QString::number(m_model.choice().port); }

private:
    const LocalRequests &m_model;
};

} // namespace

LocalRequestsPane::LocalRequestsPane(LocalRequests &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::LocalRequestsPane>())
{
    m_ui->setupUi(this);
    m_ui->takes->setCheckable(true);
    m_ui->gives->setCheckable(true);
    m_ui->port->setFixedWidth(portWidth);
    m_ui->port->setLayoutDirection(Qt::LeftToRight);
    m_ui->port->setValidator(new PortValidator(m_model, m_ui->port));
    m_ui->leaveFolder->setVariant(Button::Variant::Ghost);
    wire();
    showAll();
}

LocalRequestsPane::~LocalRequestsPane() = default;

void LocalRequestsPane::wire()
{
    connect(&m_model, &LocalRequests::changed, this, &LocalRequestsPane::showAll);
    connect(m_ui->takes, &QAbstractButton::clicked, &m_model, &LocalRequests::setTakesRecords);
    connect(m_ui->gives, &QAbstractButton::clicked, &m_model, &LocalRequests::setGivesTokens);
    connect(m_ui->port, &QLineEdit::editingFinished, this, &LocalRequestsPane::takePort);
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, &LocalRequestsPane::chooseFolder);
    connect(m_ui->leaveFolder, &QPushButton::clicked, &m_model, [this] { m_model.setFolder({}); });
    connect(m_ui->addKey, &QPushButton::clicked, this, &LocalRequestsPane::addKey);
}

void LocalRequestsPane::showAll()
{
    const IntakeChoice &choice = m_model.choice();
    const bool mayBe = m_model.settled().isEmpty();
    m_ui->takes->setChecked(choice.takesRecords && mayBe);
    m_ui->takes->setEnabled(mayBe);
    m_ui->takesNote->setText(m_model.status());
    setTone(*m_ui->takesNote, m_model.isTrouble());
    m_ui->takes->setAccessibleDescription(m_model.status());
    if (!m_ui->port->hasFocus())
        m_ui->port->setText(QString::number(choice.port));
    m_ui->port->setEnabled(mayBe);
    const bool mayGive = m_model.tokensSettled().isEmpty();
    m_ui->gives->setChecked(choice.givesTokens && mayGive);
    m_ui->gives->setEnabled(mayGive);
    m_ui->givesNote->setText(m_model.tokenHint());
    m_ui->folderNote->setText(m_model.folderStatus());
    setTone(*m_ui->folderNote, m_model.isFolderTrouble());
    m_ui->chooseFolder->setEnabled(mayBe);
    m_ui->leaveFolder->setVisible(!choice.folder.isEmpty());
    showKeys();
}

void LocalRequestsPane::showKeys()
{
    QLayout *const lines = m_ui->keyLinesLayout;
    while (QLayoutItem *const item = lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what led here
        delete item;
    }
    for (const LocalRequests::KeyLine &key : m_model.keys())
        addLine(key);
}

void LocalRequestsPane::addLine(const LocalRequests::KeyLine &key)
{
    auto *const line = new QFrame(m_ui->keyLines);
    line->setProperty("role", u"row"_s);
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    auto *const name = new WrappedLabel(line);
    name->setMostLines(1);
    name->setText(key.name);
    name->setProperty("type", u"label"_s);
    auto *const detail = new WrappedLabel(key.detail, line);
    detail->setProperty("type", u"small"_s);
    detail->setProperty("tone", key.isOver ? u"amber"_s : u"second"_s);
    words->addWidget(name);
    words->addWidget(detail);
    row->addLayout(words, 1);
    auto *const revoke = new Button(tr("Revoke…"), Button::Variant::GhostDanger, Button::Size::Normal, line);
    revoke->setAccessibleName(tr("Revoke the key of %1").arg(key.name));
    connect(revoke, &QPushButton::clicked, this, [this, key] { askRevoke(key); });
    row->addWidget(revoke);
    m_ui->keyLinesLayout->addWidget(line);
}

void LocalRequestsPane::takePort()
{
    m_model.setPort(m_ui->port->text().toUShort());
}

void LocalRequestsPane::chooseFolder()
{
    auto *const dialog = new FileDialog(this, tr("Take files from"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_model, &LocalRequests::setFolder);
    dialog->open();
}

void LocalRequestsPane::askRevoke(const LocalRequests::KeyLine &key)
{
    auto *const question
        = new QuestionDialog({tr("Revoke the key of %1?").arg(key.name),
                                 tr("Whoever uses it is refused from now on. It cannot be brought back."),
                                 tr("Revoke"), QuestionDialog::Weight::Destroys},
            window());
    connect(question, &QDialog::accepted, &m_model, [this, id = key.id] { m_model.revoke(id); });
    question->open();
}

void LocalRequestsPane::addKey()
{
    auto *const dialog = new KeyDialog(window());
    connect(dialog, &KeyDialog::wanted, &m_model, &LocalRequests::addKey);
    connect(&m_model, &LocalRequests::keyIssued, dialog, &KeyDialog::showKey);
    connect(&m_model, &LocalRequests::refused, dialog, &QDialog::reject); // said on the page
    connect(dialog, &KeyDialog::copyRequested, this, &LocalRequestsPane::copyRequested);
    dialog->open();
}

void LocalRequestsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.refresh();
}

} // namespace patchbay
