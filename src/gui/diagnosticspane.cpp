#include "gui/diagnosticspane.h"

#include "gui/iconlabel.h"
#include "gui/skeleton.h"
#include "gui/wrappedlabel.h"
#include "presentation/diagnostics.h"
#include "ui_diagnosticspane.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int rowMargin = 16;
constexpr int rowPadding = 10;
constexpr int usualRows = 13;

struct Sign {
    QString icon;
    Token token;
};

Sign signOf(Diagnostics::Look look)
{
    switch (look) {
    case Diagnostics::Look::Fine:
        return {u"circle-check"_s, Token::Green};
    case Diagnostics::Look::Attention:
        return {u"triangle-alert"_s, Token::Amber};
    case Diagnostics::Look::Refused:
        return {u"circle-x"_s, Token::Red};
    case Diagnostics::Look::Plain:
        return {u"info"_s, Token::Text3};
    }
    Q_UNREACHABLE();
}

QLabel *makeText(const QString &words, const QString &type, const QString &tone, QWidget *parent)
{
    auto *const text = new WrappedLabel(words, parent);
    text->setProperty("type", type);
    text->setProperty("tone", tone);
    return text;
}

QWidget *makeRow(const Diagnostics::Line &line, bool isLast, QWidget *parent)
{
    auto *const row = new QFrame(parent);
    if (!isLast)
        row->setProperty("role", u"row"_s);
    auto *const across = new QHBoxLayout(row);
    across->setContentsMargins(rowMargin, rowPadding, rowMargin, rowPadding);
    across->setSpacing(12);
    const Sign sign = signOf(line.look);
    auto *const icon = new IconLabel(row);
    icon->setIcon(sign.icon, sign.token, 16);
    across->addWidget(icon);
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeText(line.title, u"label"_s, u"normal"_s, row));
    words->addWidget(makeText(line.words, u"small"_s, u"second"_s, row));
    across->addLayout(words, 1);
    return row;
}

} // namespace

DiagnosticsPane::DiagnosticsPane(Diagnostics &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(std::make_unique<Ui::DiagnosticsPane>())
    , m_skeleton(new Skeleton(Skeleton::Shape::Rows, this, usualRows))
{
    m_ui->setupUi(this);
    m_ui->cardLayout->addWidget(m_skeleton);
    connect(&m_model, &Diagnostics::changed, this, &DiagnosticsPane::showAll);
    connect(m_ui->again, &QPushButton::clicked, &m_model, &Diagnostics::check);
    auto *const again = new QShortcut(QKeySequence(u"F5"_s), this);
    connect(again, &QShortcut::activated, &m_model, &Diagnostics::check);
    m_ui->again->setToolTip(again->key().toString(QKeySequence::NativeText));
    connect(m_ui->copy, &QPushButton::clicked, this, [this] { emit copyRequested(m_model.report()); });
    showAll();
}

DiagnosticsPane::~DiagnosticsPane() = default;

void DiagnosticsPane::showAll()
{
    showLines();
    m_ui->again->setText(m_model.isChecking() ? tr("Checking…") : tr("Check &again"));
    m_ui->copy->setEnabled(!m_model.lines().isEmpty());
    m_ui->trouble->setText(m_model.failure());
    m_ui->trouble->setVisible(!m_model.failure().isEmpty());
}

/// What stands there stays until there is an answer.
void DiagnosticsPane::showLines()
{
    QLayout *const rows = m_ui->rowsLayout;
    while (QLayoutItem *const item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<Diagnostics::Line> &lines = m_model.lines();
    for (const Diagnostics::Line &line : lines)
        rows->addWidget(makeRow(line, &line == &lines.last(), m_ui->rows));
    const bool isWaiting = lines.isEmpty() && m_model.isChecking();
    m_skeleton->setWaiting(isWaiting, tr("Looking at what works on this computer"));
    m_ui->card->setVisible(isWaiting || !lines.isEmpty());
}

void DiagnosticsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.check();
}

} // namespace patchbay
