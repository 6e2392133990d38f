#include "gui/importcheckpane.h"

#include "gui/button.h"
#include "gui/iconlabel.h"
#include "gui/tableblock.h"
#include "gui/wrappedlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int rowWidth = 84;

} // namespace

ImportCheckPane::ImportCheckPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new WrappedLabel(this))
    , m_why(new WrappedLabel(this))
    , m_facts(new QVBoxLayout)
    , m_wrong(new TableBlock(
          u"faults"_s, {{tr("Row", "of a file"), rowWidth}, {tr("Why it is left out"), 0}}, this))
{
    auto *const card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    m_title->setProperty("type", u"cardTitle"_s);
    m_title->setObjectName(u"checkTitle"_s);
    m_why->setProperty("tone", u"second"_s);
    m_facts->setSpacing(10);
    auto *const inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(20, 16, 20, 16);
    inCard->setSpacing(4);
    inCard->addWidget(m_title);
    inCard->addWidget(m_why);
    inCard->addLayout(m_facts);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(card);
    column->addWidget(m_wrong, 1);
    column->addStretch();
    connect(m_wrong, &TableBlock::saveRequested, this, &ImportCheckPane::saveRequested);
}

QList<Button *> ImportCheckPane::buttons() const
{
    return {m_wrong->saveButton()};
}

void ImportCheckPane::clearFacts()
{
    while (QLayoutItem *const item = m_facts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_facts->setContentsMargins(0, 0, 0, 0);
}

void ImportCheckPane::addFact(const QString &icon, Token sign, const QString &fact, const QString &more)
{
    auto *const line = new QWidget(this);
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *const mark = new IconLabel(line);
    mark->setIcon(icon, sign);
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new WrappedLabel(fact, line));
    if (!more.isEmpty()) {
        auto *const second = new WrappedLabel(more, line);
        second->setProperty("type", u"small"_s);
        second->setProperty("tone", u"second"_s);
        words->addWidget(second);
    }
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_facts->addWidget(line);
    m_facts->setContentsMargins(0, 12, 0, 0);
}

void ImportCheckPane::showFresh(const ImportPlan &plan, const QString &org)
{
    if (plan.fresh > 0) {
        m_title->setText(tr("%n lead(s) go to %1", nullptr, plan.fresh).arg(org));
        m_why->setText(tr("They wait in Activity and go out as soon as the org answers."));
    } else if (plan.known > 0 && plan.wrong.isEmpty()) {
        m_title->setText(tr("All leads of this file were queued before"));
        m_why->setText(tr("Nothing is left to import. Activity shows what became of them."));
    } else if (plan.known > 0) {
        m_title->setText(tr("No lead of this file is left to import"));
        m_why->setText(tr("What was not queued before is left out. Correct it and open the file again."));
    } else {
        m_title->setText(tr("No row of this file can go to %1").arg(org));
        m_why->setText(tr("Go back and match the columns, or correct the file and open it again."));
    }
}

void ImportCheckPane::setPlan(const ImportPlan &plan, const OrgChoice &org)
{
    showFresh(plan, org.title);
    clearFacts();
    const int wrong = int(plan.wrong.size());
    if (wrong > 0)
        addFact(u"triangle-alert"_s, Token::Amber, tr("%n row(s) are left out", nullptr, wrong),
            tr("Each is listed below with its reason. Correct them and open the file again: "
               "what was sent is not sent twice."));
    if (plan.known > 0)
        addFact(u"copy-check"_s, Token::Text2,
            tr("%n lead(s) of this file were queued before and are not sent twice", nullptr, plan.known));
    QStringList ignored;
    for (const ImportColumn &column : plan.columns) {
        if (column.field.isEmpty())
            ignored.append(column.name);
    }
    if (!ignored.isEmpty())
        addFact(u"info"_s, Token::Text2, tr("%n column(s) are left out", nullptr, int(ignored.size())),
            QLocale().createSeparatedList(ignored));
    m_wrong->setVisible(wrong > 0);
    m_wrong->setCaption(tr("Left out", "rows of a file"), tr("%n row(s)", nullptr, wrong));
    QList<QStringList> rows;
    rows.reserve(plan.wrong.size());
    for (const ImportFault &fault : plan.wrong)
        rows.append({locale().toString(fault.line), fault.text});
    m_wrong->setRows(rows);
}

} // namespace patchbay
