#include "gui/matchlist.h"

#include "gui/button.h"
#include "gui/chip.h"
#include "gui/elidedlabel.h"
#include "gui/iconlabel.h"
#include "gui/wrappedlabel.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QLabel *makeLabel(const QString &text, const QString &type, const QString &tone, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("type", type);
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    return label;
}

void addFact(QGridLayout &facts, QWidget &parent, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = facts.rowCount();
    facts.addWidget(makeLabel(name, u"small"_s, u"third"_s, &parent), row, 0, Qt::AlignTop);
    auto *const words = new WrappedLabel(&parent);
    words->setText(value);
    words->setProperty("type", u"small"_s);
    facts.addWidget(words, row, 1);
}

} // namespace

MatchList::MatchList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    hide();
}

void MatchList::setMatches(
    const QString &org, const QList<RecordMatch> &matches, bool updatesFirst, const QString &campaign)
{
    m_campaign = campaign;
    while (QLayoutItem *const item = m_column->takeAt(0)) {
        if (QWidget *const card = item->widget()) {
            card->hide();
            card->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < matches.size(); ++i)
        m_column->addWidget(makeCard(org, matches.at(i), i, updatesFirst && i == 0));
    setVisible(!matches.isEmpty());
}

void MatchList::update(qsizetype index)
{
    const auto buttons = findChildren<Button *>(u"updateMatch"_s);
    if (index < buttons.size())
        buttons.at(index)->click();
}

QWidget *MatchList::makeCard(const QString &org, const RecordMatch &match, qsizetype index, bool isPrimary)
{
    auto *const card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto *const column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(6);
    auto *const head = new QHBoxLayout;
    auto *const sign = new IconLabel(card);
    sign->setIcon(u"copy-check"_s, Token::Amber);
    head->addWidget(sign);
    QLabel *const already = makeLabel(tr("Already in %1").arg(org), u"smallStrong"_s, u"amber"_s, card);
    head->addWidget(already, 1);
    column->addLayout(head);

    auto *const who = new QHBoxLayout;
    auto *const name = new ElidedLabel(match.record.name, card);
    name->setProperty("type", u"strong"_s);
    who->addWidget(name, 1);
    column->addLayout(who);
    column->addWidget(makeLabel(match.secondLine.isEmpty()
            ? match.kind
            : tr("%1 · %2", "kind of record, more").arg(match.kind, match.secondLine),
        u"small"_s, u"third"_s, card));

    auto *const facts = new QGridLayout;
    facts->setHorizontalSpacing(14);
    facts->setVerticalSpacing(4);
    facts->setColumnStretch(1, 1);
    column->addLayout(facts);
    addFact(*facts, *card, tr("Owner"), match.record.owner);
    addFact(*facts, *card, tr("You add"), QLocale().createSeparatedList(match.adds));
    addFact(*facts, *card, tr("You change"), QLocale().createSeparatedList(match.changes));
    if (match.compared && match.update.isEmpty())
        addFact(*facts, *card, tr("You add"), tr("nothing that is not there"));
    addFact(*facts, *card, tr("Joins"), m_campaign);

    const bool onlyJoins = match.compared && match.update.isEmpty() && !m_campaign.isEmpty();
    auto *const update = new Button(onlyJoins ? tr("&Add to the campaign") : tr("&Update this record"),
        isPrimary ? Button::Variant::Primary : Button::Variant::Secondary, Button::Size::Normal, card);
    update->setObjectName(u"updateMatch"_s);
    update->setEnabled(!match.update.isEmpty() || onlyJoins);
    if (isPrimary)
        update->setHint(QKeySequence(u"Ctrl+Enter"_s).toString(QKeySequence::NativeText));
    auto *const open = new Button(tr("Op&en it"), Button::Variant::Secondary, Button::Size::Normal, card);
    open->setObjectName(u"openMatch"_s);
    column->addWidget(update);
    column->addWidget(open);
    connect(update, &QPushButton::clicked, this, [this, update, index] {
        update->setText(tr("Updating…")); // until there are other cards
        emit updateRequested(index);
    });
    connect(open, &QPushButton::clicked, this, [this, record = match.record] { emit openRequested(record); });
    card->setAccessibleName(tr("%1, %2, already in %3").arg(match.record.name, match.kind, org));
    return card;
}

} // namespace patchbay
