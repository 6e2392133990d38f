#include "gui/keptdialog.h"

#include "gui/accesskeys.h"
#include "gui/button.h"
#include "gui/helpkey.h"
#include "gui/recordformwidget.h"
#include "gui/wrappedlabel.h"
#include "presentation/recordviewmodel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int dialogWidth = 440;

} // namespace

KeptDialog::KeptDialog(RecordViewModel &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_form(new RecordFormWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addHelpKey(*this, HelpTopic::KeptValues);
    setWindowTitle(tr("For a fair or a shift"));
    setFixedWidth(dialogWidth);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 16);
    column->setSpacing(0);
    auto *const words = new WrappedLabel(
        tr("What you choose here stays from lead to lead, also after a new start, until you end it."), this);
    words->setProperty("tone", u"second"_s);
    words->setContentsMargins(20, 0, 20, 0);
    column->addWidget(words);
    m_form->setLookups([&model](const QStringList &objects) { return model.makeLookup(objects); });
    m_form->setSections(model.keptChoices());
    column->addWidget(m_form);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    auto *const cancel = new Button(tr("Cancel"), Button::Variant::Secondary, Button::Size::Normal, this);
    cancel->setAutoDefault(false);
    auto *const keep = new Button(tr("&Keep these"), Button::Variant::Primary, Button::Size::Normal, this);
    keep->setObjectName(u"keepThese"_s);
    keep->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(keep);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    giveAccessKeys({cancel, keep}, *this);
    connect(keep, &QPushButton::clicked, this, &KeptDialog::keep);
    m_form->focusFirst();
}

/// What was typed and not found is nothing that could stay.
void KeptDialog::keep()
{
    const QJsonObject chosen = m_form->values();
    QList<FieldRemark> problems;
    for (const QString &field : {QString(campaignField), u"OwnerId"_s}) {
        if (chosen.contains(field) && m_form->chosenName(field).isEmpty())
            problems.append({field, tr("Choose one from the list.")});
    }
    if (!problems.isEmpty())
        return m_form->showProblems(problems);
    KeptValues values;
    values.campaign = chosen.value(campaignField).toString();
    values.campaignName = m_form->chosenName(campaignField);
    values.leadSource = chosen.value("LeadSource"_L1).toString();
    values.owner = chosen.value("OwnerId"_L1).toString();
    values.ownerName = m_form->chosenName(u"OwnerId"_s);
    m_model.kept().keep(values);
    accept();
}

} // namespace patchbay
