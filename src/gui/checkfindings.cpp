#include "gui/checkfindings.h"

#include "gui/iconlabel.h"
#include "gui/spinner.h"
#include "gui/spokenrole.h"
#include "gui/wrappedlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

using Line = ProviderSettingsViewModel::CheckLine;
using Verdict = AppFinding::Verdict;

WrappedLabel *addWords(QVBoxLayout &column, const QString &text, const QString &type, const QString &tone)
{
    auto *const words = new WrappedLabel(text, column.parentWidget());
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setProperty("type", type);
    words->setProperty("tone", tone);
    column.addWidget(words);
    return words;
}

IconLabel *signOf(Verdict verdict, QWidget *parent)
{
    auto *const sign = new IconLabel(parent);
    switch (verdict) {
    case Verdict::Good:
        sign->setIcon(u"circle-check"_s, Token::Green);
        break;
    case Verdict::Wrong:
        sign->setIcon(u"circle-x"_s, Token::Red);
        break;
    case Verdict::Unknown:
        sign->setIcon(u"ring"_s, Token::Text3);
        break;
    }
    return sign;
}

} // namespace

CheckFindings::CheckFindings(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    speakAs(*this, QAccessible::Client);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
}

void CheckFindings::clear()
{
    speakAsBusy(*this, false);
    while (QLayoutItem *const item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CheckFindings::setNote(const QString &note)
{
    clear();
    addWords(*m_rows, note, u"small"_s, u"second"_s);
}

void CheckFindings::setAsking(const QString &note)
{
    clear();
    auto *const row = new QWidget(this);
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *const turning = new Spinner(row);
    line->addWidget(turning);
    line->addWidget(new WrappedLabel(note, row), 1);
    m_rows->addWidget(row);
    speakAsBusy(*this, true);
}

void CheckFindings::setLines(const QList<Line> &lines)
{
    clear();
    for (const Line &line : lines)
        addLine(line);
}

void CheckFindings::addLine(const Line &line)
{
    auto *const row = new QWidget(this);
    auto *const sides = new QHBoxLayout(row);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(10);
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    sides->addWidget(signOf(line.verdict, row), 0, Qt::AlignTop);
    sides->addLayout(words, 1);
    const bool isWrong = line.verdict == Verdict::Wrong;
    const QString fact = line.fact.isEmpty() ? line.text : line.fact;
    WrappedLabel *const told = addWords(*words, fact, isWrong ? u"strong"_s : QString(),
        line.verdict == Verdict::Unknown ? u"second"_s : QString());
    // The sign is for those who see it.
    if (line.verdict == Verdict::Good)
        told->setAccessibleName(tr("Fine: %1", "a finding").arg(line.text));
    if (isWrong)
        told->setAccessibleName(tr("Wrong: %1", "a finding").arg(line.text));
    if (!line.next.isEmpty())
        addWords(*words, line.next, u"small"_s, u"second"_s);
    m_rows->addWidget(row);
}

} // namespace patchbay
