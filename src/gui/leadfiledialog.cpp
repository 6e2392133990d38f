#include "gui/leadfiledialog.h"

#include "gui/accesskeys.h"
#include "gui/button.h"
#include "gui/helpkey.h"
#include "gui/productionband.h"
#include "gui/wrappedlabel.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int dialogWidth = 660;
constexpr qsizetype mostLines = 6;

} // namespace

LeadFileDialog::LeadFileDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new WrappedLabel(this))
    , m_band(new ProductionBand(this))
    , m_change(new Button(tr("Change &org"), Button::Variant::Ghost, Button::Size::Compact, this))
    , m_orgs(new QMenu(this))
    , m_consequence(new WrappedLabel(this))
    , m_cancel(new Button(tr("Cancel"), Button::Variant::Secondary, Button::Size::Normal, this))
    , m_queue(new Button({}, Button::Variant::Primary, Button::Size::Normal, this))
    , m_activity(new Button(tr("&Show in Activity"), Button::Variant::Secondary, Button::Size::Normal, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addHelpKey(*this, HelpTopic::Import);
    setFixedWidth(dialogWidth);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 20);
    whole->setSpacing(0);
    whole->addWidget(m_band);
    m_change->setChevron(true);
    m_change->setMenu(m_orgs);
    m_change->setAutoDefault(false);
    m_band->addEndWidget(m_change);
    auto *const column = new QVBoxLayout;
    column->setContentsMargins(28, 16, 28, 0);
    column->setSpacing(8);
    whole->addLayout(column);
    m_title->setProperty("type", u"cardTitle"_s);
    column->addWidget(m_title);
    m_consequence->setProperty("tone", u"second"_s);
    column->addWidget(m_consequence);
    addNote(*column, m_ignoredTitle, m_ignored, u"ignored"_s);
    addNote(*column, m_wrongTitle, m_wrong, u"wrong"_s);
    column->addSpacing(12);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_activity);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_queue);
    column->addLayout(buttons);
    m_queue->setObjectName(u"queue"_s);
    m_activity->setObjectName(u"showInActivity"_s);
    m_activity->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_queue, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_activity, &QPushButton::clicked, this, [this] {
        emit activityRequested();
        reject();
    });
}

void LeadFileDialog::addNote(
    QVBoxLayout &column, WrappedLabel *&title, WrappedLabel *&text, const QString &name)
{
    title = new WrappedLabel(this);
    title->setProperty("type", u"smallStrong"_s);
    text = new WrappedLabel(this);
    text->setObjectName(name);
    text->setProperty("type", u"small"_s);
    text->setProperty("tone", u"second"_s);
    column.addSpacing(4);
    column.addWidget(title);
    column.addWidget(text);
}

void LeadFileDialog::showTarget(const LeadFileQuestion &question)
{
    m_orgs->clear();
    for (const OrgChoice &org : question.orgs) {
        const QString text = org.environmentWord.isEmpty()
            ? org.title
            : tr("%1 (%2)", "org, kind of org").arg(org.title, org.environmentWord);
        QAction *const action = m_orgs->addAction(QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = org.connection] {
            m_queue->setEnabled(false);
            m_queue->setText(tr("Asking the org…"));
            emit orgChosen(id);
        });
        if (org.connection == question.org)
            m_band->setTarget({org.environment, org.environmentWord, org.title, org.account,
                tr("Writes to %1, %2").arg(org.title, org.environmentWord)});
    }
    m_change->setVisible(question.orgs.size() > 1);
}

void LeadFileDialog::showNote(
    WrappedLabel *title, WrappedLabel *text, const QString &words, const QStringList &lines)
{
    title->setVisible(!lines.isEmpty());
    text->setVisible(!lines.isEmpty());
    title->setText(words);
    text->setText(lines.join(u'\n'));
}

void LeadFileDialog::ask(const LeadFileQuestion &question)
{
    showTarget(question);
    const bool isAny = question.fresh > 0;
    const bool isKnown = question.known > 0;
    const bool isTroubled = !question.trouble.isEmpty();
    m_title->setText(isAny ? tr("Queue %n lead(s) from %1?", nullptr, question.fresh).arg(question.file)
            : isTroubled   ? tr("%1 cannot be queued for this org now").arg(question.file)
            : isKnown      ? tr("The leads of %1 were queued before").arg(question.file)
                           : tr("No lead of %1 can be queued").arg(question.file));
    setWindowTitle(m_title->text());
    QString consequence
        = isAny ? tr("They wait in Activity and go out as soon as the org answers.") : QString();
    if (isTroubled)
        consequence = question.trouble + u' ' + tr("Or choose another org.");
    if (isKnown)
        consequence += (isAny ? u" "_s : QString())
            + tr("%n lead(s) of this file were queued for this org before and are not sent twice.", nullptr,
                question.known);
    m_consequence->setText(consequence);
    m_consequence->setVisible(!consequence.isEmpty());
    showNote(m_ignoredTitle, m_ignored,
        tr("%n column(s) left out, because the org has no such field", nullptr, int(question.ignored.size())),
        question.ignored.isEmpty() ? QStringList()
                                   : QStringList(QLocale().createSeparatedList(question.ignored)));
    QStringList wrong = question.wrong.first(std::min(mostLines, question.wrong.size()));
    if (const qsizetype more = question.wrong.size() - wrong.size(); more > 0)
        wrong.append(tr("and %n more", "lines of a file", int(more)));
    showNote(m_wrongTitle, m_wrong,
        tr("%n line(s) left out. Correct them and open the file again.", nullptr, int(question.wrong.size())),
        wrong);
    m_queue->setText(tr("Queue %n lead(s)", nullptr, question.fresh));
    m_queue->setVisible(isAny);
    m_queue->setEnabled(isAny);
    m_activity->setVisible(isKnown);
    m_cancel->setText(isAny ? tr("Cancel") : tr("Close"));
    giveAccessKeys({m_cancel, m_queue}, *this);
    (isAny ? m_queue : m_cancel)->setDefault(true);
    adjustSize();
}

} // namespace patchbay
