#include "gui/factlist.h"

#include "gui/chip.h"
#include "gui/wrappedlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int columnGap = 16;
constexpr int rowGap = 8;
constexpr int longestWord = 20; ///< letters, that a narrow panel has room for

bool hasLongWord(const QString &words)
{
    static const QRegularExpression found(u"\\S{%1,}"_s.arg(longestWord + 1));
    return found.match(words).hasMatch();
}

} // namespace

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(columnGap);
    m_form->setVerticalSpacing(rowGap);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto *const name = new QLabel(fact.name, this);
        name->setTextFormat(Qt::PlainText);
        name->setProperty("tone", u"third"_s);
        m_form->addRow(name, makeValue(fact));
    }
}

QWidget *FactList::makeValue(const Fact &fact)
{
    auto *const words = new WrappedLabel(this);
    if (hasLongWord(
            fact.value)) // what can be marked is wrapped between words alone, and would need its width
        words->setMostLines(WrappedLabel::wholeSentence);
    else
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setText(fact.value);
    if (fact.isCode)
        words->setProperty("type", u"code"_s);
    if (fact.isTrouble)
        words->setProperty("tone", u"red"_s);
    if (fact.environment == Environment::None)
        return words;
    auto *const pair = new QWidget(this);
    auto *const row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    auto *const chip = new Chip(pair);
    chip->setEnvironment(fact.environment, fact.environmentWord);
    row->addWidget(words);
    row->addWidget(chip, 0, Qt::AlignTop);
    row->addStretch();
    return pair;
}

QString FactList::text() const
{
    QStringList lines;
    for (const Fact &fact : m_facts) {
        if (!fact.value.isEmpty())
            lines.append(fact.environmentWord.isEmpty()
                    ? u"%1: %2"_s.arg(fact.name, fact.value)
                    : u"%1: %2 (%3)"_s.arg(fact.name, fact.value, fact.environmentWord));
    }
    return lines.join(u'\n');
}

} // namespace patchbay
