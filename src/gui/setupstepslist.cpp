#include "gui/setupstepslist.h"

#include "gui/icons.h"
#include "gui/painting.h"
#include "gui/tokens.h"
#include "gui/typescale.h"
#include "gui/wrappedlabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int signSize = 20;

/// A number in a circle, or what came of its step.
class StepSign final : public QWidget
{
public:
    StepSign(int number, StepState state, QWidget *parent)
        : QWidget(parent)
        , m_number(number)
        , m_state(state)
    {
        setFixedSize(signSize, signSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto disc
            = [this, &painter](Token tint) { paintPanel(painter, rect(), signSize / 2.0, colour(tint), {}); };
        switch (m_state) {
        case StepState::Untold:
            disc(Token::GrayBg);
            painter.setFont(typeFont(Type::Chip));
            painter.setPen(colour(Token::Gray));
            return painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_number));
        case StepState::Done:
            disc(Token::GreenBg);
            return paintIcon(painter, u"check"_s, rect(), 14, colour(Token::Green), Qt::LeftToRight);
        case StepState::Wrong:
            disc(Token::RedBg);
            return paintIcon(painter, u"close"_s, rect(), 12, colour(Token::Red), Qt::LeftToRight);
        }
    }

private:
    int m_number;
    StepState m_state;
};

QString marked(const SetupStep &step)
{
    QString html;
    const QString codeFamily = typeFont(Type::Code).family().toHtmlEscaped();
    for (const SetupStep::Part &part : step.parts) {
        const QString words = part.text.toHtmlEscaped();
        switch (part.kind) {
        case SetupStep::Kind::Words:
            html += words;
            break;
        case SetupStep::Kind::Name:
            html += u"<span style=\"font-weight:600\">%1</span>"_s.arg(words);
            break;
        case SetupStep::Kind::Code:
            html += u"<span style=\"font-family:'%1'\">%2</span>"_s.arg(codeFamily, words);
            break;
        }
    }
    return html;
}

} // namespace

SetupStepsList::SetupStepsList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(12);
}

void SetupStepsList::setSteps(const QList<SetupStep> &steps)
{
    m_steps = steps;
    setStates({});
}

void SetupStepsList::setStates(const QList<StepState> &states)
{
    while (QLayoutItem *const item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        addRow(int(i) + 1, m_steps[i], states.value(i, StepState::Untold));
}

void SetupStepsList::addRow(int number, const SetupStep &step, StepState state)
{
    auto *const row = new QWidget(this);
    auto *const words = new WrappedLabel(row);
    words->setTextFormat(Qt::RichText);
    words->setText(marked(step));
    words->setMinimumHeight(signSize);
    words->setProperty("tone", state == StepState::Wrong ? QVariant() : QVariant(u"second"_s));
    const QString spoken = plainWords(step);
    const QString place = locale().toString(number);
    words->setAccessibleName(state == StepState::Untold ? tr("Step %1: %2").arg(place, spoken)
            : state == StepState::Done                  ? tr("Step %1, done: %2").arg(place, spoken)
                                       : tr("Step %1, not right yet: %2").arg(place, spoken));
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new StepSign(number, state, row), 0, Qt::AlignTop);
    line->addWidget(words, 1);
    m_rows->addWidget(row);
}

} // namespace patchbay
