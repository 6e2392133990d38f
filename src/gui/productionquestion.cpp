#include "gui/productionquestion.h"

#include "gui/accesskeys.h"
#include "gui/button.h"
#include "gui/factlist.h"
#include "gui/formfield.h"
#include "gui/helpkey.h"
#include "gui/wrappedlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int dialogWidth = 600;

/// Nobody has to type capitals, or a space at the end.
QString bare(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

} // namespace

ProductionQuestion::ProductionQuestion(const Import &import, QWidget *parent)
    : QDialog(parent)
    , m_org(bare(import.org.title))
    , m_typed(new QLineEdit(this))
    , m_action(new Button(tr("Import %n lead(s)", nullptr, import.fresh), Button::Variant::Primary,
          Button::Size::Normal, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addHelpKey(*this, HelpTopic::Import);
    setWindowTitle(tr("Import %n lead(s) into production?", nullptr, import.fresh));
    setFixedWidth(dialogWidth);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    auto *const title = new WrappedLabel(windowTitle(), this);
    title->setProperty("type", u"cardTitle"_s);
    column->addWidget(title);
    auto *const consequence
        = new WrappedLabel(tr("%1 is a production org. People there may be notified. Type its name to go on.")
                               .arg(import.org.title),
            this);
    consequence->setProperty("tone", u"second"_s);
    setAccessibleDescription(consequence->text());
    column->addWidget(consequence);
    column->addSpacing(4);
    column->addWidget(makeFacts(import));
    column->addSpacing(4);
    m_typed->setObjectName(u"orgName"_s);
    column->addWidget(new FormField(tr("&Name of the org"), m_typed, FormField::Need::Unmarked, this));
    column->addSpacing(12);
    auto *const cancel = new Button(tr("Cancel"), Button::Variant::Secondary, Button::Size::Normal, this);
    cancel->setAutoDefault(false);
    auto *const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_action);
    column->addLayout(row);
    m_action->setObjectName(u"importIntoProduction"_s);
    m_action->setDefault(true);
    m_action->setEnabled(false);
    giveAccessKeys({cancel, m_action}, *this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_typed, &QLineEdit::textChanged, this, [this] { m_action->setEnabled(isNamed()); });
    m_typed->setFocus();
}

QWidget *ProductionQuestion::makeFacts(const Import &import)
{
    auto *const card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto *const inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 12, 14, 12);
    auto *const facts = new FactList(card);
    const QString goes = tr("Create %n lead(s)", nullptr, import.fresh);
    QList<FactList::Fact> lines;
    lines.append({.name = tr("Org"),
        .value = import.org.title,
        .environment = import.org.environment,
        .environmentWord = import.org.environmentWord});
    lines.append({.name = tr("Account"), .value = import.org.account});
    lines.append({.name = tr("Does"),
        .value = import.leftOut == 0
            ? goes
            : tr("%1; leave out %n row(s) with errors", "%1: create some leads", import.leftOut).arg(goes)});
    facts->setFacts(lines);
    inside->addWidget(facts);
    return card;
}

bool ProductionQuestion::isNamed() const
{
    return bare(m_typed->text()) == m_org;
}

/// As high as its words at this width.
void ProductionQuestion::showEvent(QShowEvent *event)
{
    resize(width(), layout()->totalHeightForWidth(width()));
    QDialog::showEvent(event);
}

} // namespace patchbay
