#include "gui/importprogresspane.h"

#include "gui/banner.h"
#include "gui/button.h"
#include "gui/elidedlabel.h"
#include "gui/figuretile.h"
#include "gui/iconlabel.h"
#include "gui/sharebar.h"
#include "gui/spinner.h"
#include "gui/tableblock.h"
#include "gui/wrappedlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr int rowWidth = 84;
constexpr int whoWidth = 220;
constexpr int fieldWidth = 110;
constexpr int signSize = 20;
constexpr double fast = 10; ///< from here on a rate needs no fraction

const QString unknown = u"–"_s;

/// As exact as anybody needs to know it.
QString leftWords(std::chrono::seconds left)
{
    const auto rounded = [](qint64 count, qint64 step) { return int((count + step - 1) / step * step); };
    if (left < 10s)
        return ImportProgressPane::tr("A few seconds left");
    if (left < 60s)
        return ImportProgressPane::tr("About %n s left", "seconds", rounded(left.count(), 10));
    const qint64 minutes = (left.count() + 59) / 60;
    if (minutes < 60)
        return ImportProgressPane::tr("About %n min left", "minutes", int(minutes));
    return ImportProgressPane::tr("About %n h left", "hours", int((minutes + 59) / 60));
}

QFrame *makeLine(QWidget *parent)
{
    auto *const line = new QFrame(parent);
    line->setProperty("role", u"line"_s);
    return line;
}

} // namespace

ImportProgressPane::ImportProgressPane(QWidget *parent)
    : QWidget(parent)
    , m_held(new Banner(this))
    , m_rejected(new TableBlock(u"rejections"_s,
          {{tr("Row", "of a file"), rowWidth}, {tr("Who"), whoWidth}, {tr("Field"), fieldWidth},
              {tr("What Salesforce said"), 0}},
          this))
{
    m_held->hide();
    m_rejected->hide();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_held);
    column->addWidget(makeCard());
    column->addWidget(m_rejected, 1);
    column->addStretch();
    connect(m_rejected, &TableBlock::saveRequested, this, &ImportProgressPane::saveRequested);
}

QWidget *ImportProgressPane::makeCard()
{
    auto *const card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    m_spinner = new Spinner(card);
    m_spinner->setFixedSize(signSize, signSize);
    m_sign = new IconLabel(card);
    m_title = new WrappedLabel(card);
    m_title->setObjectName(u"progressTitle"_s);
    m_title->setProperty("type", u"cardTitle"_s);
    m_left = new ElidedLabel(card);
    m_left->setObjectName(u"timeLeft"_s);
    m_left->setProperty("tone", u"second"_s);
    m_left->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_settled = new QLabel(card);
    m_settled->setObjectName(u"settled"_s);
    m_settled->setProperty("type", u"display"_s);
    m_total = new ElidedLabel(card);
    m_total->setProperty("tone", u"second"_s);
    m_percent = new QLabel(card);
    m_percent->setProperty("tone", u"second"_s);
    m_bar = new ShareBar(card);
    m_inDoubt = new WrappedLabel(card);
    m_inDoubt->setProperty("type", u"smallStrong"_s);
    m_inDoubt->setProperty("tone", u"amber"_s);

    auto *const title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_spinner);
    title->addWidget(m_sign);
    title->addWidget(m_title, 1);
    title->addWidget(m_left);
    auto *const count = new QHBoxLayout;
    count->setSpacing(12);
    count->addWidget(m_settled, 0, Qt::AlignBottom);
    count->addWidget(m_total, 1, Qt::AlignBottom);
    count->addWidget(m_percent, 0, Qt::AlignBottom);
    auto *const upper = new QVBoxLayout;
    upper->setContentsMargins(20, 18, 20, 18);
    upper->setSpacing(10);
    upper->addLayout(title);
    upper->addLayout(count);
    upper->addWidget(m_bar);
    upper->addWidget(m_inDoubt);
    auto *const figures = new QHBoxLayout;
    figures->setSpacing(0);
    for (FigureTile *&tile : m_tiles) {
        if (figures->count() > 0) {
            QFrame *const between = makeLine(card);
            between->setFixedWidth(1);
            figures->addWidget(between);
        }
        tile = new FigureTile(card);
        figures->addWidget(tile, 1);
    }
    auto *const whole = new QVBoxLayout(card);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(upper);
    QFrame *const line = makeLine(card);
    line->setFixedHeight(1);
    whole->addWidget(line);
    whole->addLayout(figures);
    return card;
}

QList<Button *> ImportProgressPane::buttons() const
{
    return {m_rejected->saveButton()};
}

void ImportProgressPane::setProgress(const ImportProgress &progress)
{
    m_progress = progress;
    if (!progress.held.isEmpty())
        m_held->setNews(Banner::Kind::Attention, u"clock"_s, tr("Nothing goes out now."), progress.held);
    m_held->setVisible(!progress.held.isEmpty() && !progress.isOver());
    showHead();
    showFigures();
    showRejections();
}

QString ImportProgressPane::outcome() const
{
    QString words = m_title->text() + u". "_s + tr("%n created.", "leads", m_progress.created);
    if (m_progress.rejected > 0)
        words += u' ' + tr("%n rejected.", "leads", m_progress.rejected);
    return words;
}

void ImportProgressPane::showHead()
{
    const bool isOver = m_progress.isOver();
    const bool isGoing = !isOver && m_progress.held.isEmpty();
    m_spinner->setVisible(isGoing);
    m_sign->setVisible(!isGoing);
    if (!isOver)
        m_sign->setIcon(u"clock"_s, Token::Amber, signSize);
    else if (m_progress.withdrawn > 0)
        m_sign->setIcon(u"circle-x"_s, Token::Gray, signSize);
    else
        m_sign->setIcon(u"circle-check"_s, Token::Green, signSize);
    m_title->setText(!isOver           ? tr("Importing leads into %1").arg(m_progress.org.title)
            : m_progress.withdrawn > 0 ? tr("Import stopped")
                                       : tr("Import finished"));
    const bool isKnown = isGoing && m_progress.left.has_value();
    m_left->setText(isKnown ? leftWords(*m_progress.left) : QString());
    m_left->setVisible(isKnown);
    const int settled = m_progress.settled() - m_progress.withdrawn; // those went nowhere
    m_settled->setText(locale().toString(settled));
    m_total->setText(tr("of %n row(s)", "after a number", m_progress.total));
    const int percent = m_progress.total > 0 ? int(qint64(settled) * 100 / m_progress.total) : 100;
    m_percent->setText(tr("%1 %", "percent").arg(locale().toString(percent)));
    m_bar->setShares(m_progress.total, settled, m_progress.rejected);
    m_bar->setAccessibleName(m_title->text());
    m_inDoubt->setVisible(m_progress.inDoubt > 0 && !isOver);
    m_inDoubt->setText(tr("%n row(s) wait for you in Activity", nullptr, m_progress.inDoubt));
}

void ImportProgressPane::showFigures()
{
    m_tiles[0]->setFigure({tr("Created", "leads"), locale().toString(m_progress.created),
        tr("in %1", "an org").arg(m_progress.org.title)});
    const bool isAny = m_progress.rejected > 0;
    m_tiles[1]->setFigure({tr("Rejected", "leads"), locale().toString(m_progress.rejected),
        isAny ? tr("see below") : QString(), isAny});
    if (m_progress.isOver())
        showOver();
    else
        showGoing();
}

void ImportProgressPane::showGoing()
{
    const double rate = m_progress.perSecond;
    const bool isRateKnown = rate > 0;
    const QString number = locale().toString(rate, 'f', rate < fast ? 1 : 0);
    m_tiles[2]->setFigure({tr("Speed"), isRateKnown ? tr("%1 rows/s", "a number").arg(number) : unknown,
        isRateKnown ? tr("at the moment") : tr("not known yet")});
    const OrgChoice &org = m_progress.org;
    const bool areCallsKnown = org.apiUsed >= 0;
    m_tiles[3]->setFigure({tr("API calls"), areCallsKnown ? locale().toString(org.apiUsed) : unknown,
        areCallsKnown && org.apiLimit > 0 ? tr("of %1 a day", "a number").arg(locale().toString(org.apiLimit))
            : areCallsKnown               ? QString()
                                          : tr("not known"),
        org.isNearApiLimit()});
}

void ImportProgressPane::showOver()
{
    m_tiles[2]->setFigure({tr("Wait for you"), locale().toString(m_progress.inDoubt),
        m_progress.inDoubt > 0 ? tr("in Activity") : QString()});
    m_tiles[3]->setFigure({tr("Not sent"), locale().toString(m_progress.withdrawn),
        m_progress.withdrawn > 0 ? tr("you stopped before") : QString()});
}

void ImportProgressPane::showRejections()
{
    const bool isAny = m_progress.rejected > 0;
    m_rejected->setVisible(isAny);
    if (!isAny)
        return;
    m_rejected->setCaption(m_progress.isOver() ? tr("Rejected", "leads") : tr("Rejected so far"),
        tr("%n row(s), kept with their reasons", nullptr, m_progress.rejected));
    QList<QStringList> rows;
    rows.reserve(m_progress.rejections.size());
    for (const ImportRejection &one : m_progress.rejections)
        rows.append({one.line > 0 ? locale().toString(one.line) : unknown, one.who,
            one.field.isEmpty() ? unknown : one.field, one.why});
    m_rejected->setRows(rows);
}

} // namespace patchbay
