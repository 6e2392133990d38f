#include "gui/busyline.h"

#include "gui/announcer.h"
#include "gui/button.h"
#include "gui/elidedlabel.h"
#include "gui/spinner.h"
#include "gui/spokenrole.h"

#include <QHBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{
namespace
{

constexpr auto longWait = 1s;
constexpr int spinnerSize = 16;

void keepRoom(QWidget &widget)
{
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
    widget.hide();
}

} // namespace

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
    , m_spinner(new Spinner(this))
    , m_words(new ElidedLabel(this))
    , m_cancel(new Button(tr("Ca&ncel"), Button::Variant::Ghost, Button::Size::Compact, this))
{
    speakAs(*this, QAccessible::Indicator);
    m_spinner->setFixedSize(spinnerSize, spinnerSize);
    m_words->setProperty("type", u"small"_s);
    m_words->setProperty("tone", u"second"_s);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_spinner);
    row->addWidget(m_words);
    row->addWidget(m_cancel);
    row->addStretch(1);
    for (QWidget *const part : std::initializer_list<QWidget *>{m_spinner, m_words})
        keepRoom(*part);
    m_cancel->hide();
    m_long.setSingleShot(true);
    m_long.setInterval(longWait);
    connect(&m_long, &QTimer::timeout, this, &BusyLine::tell);
    connect(m_cancel, &QPushButton::clicked, this, &BusyLine::cancelled);
}

void BusyLine::offerCancel()
{
    m_offersCancel = true;
    keepRoom(*m_cancel);
}

void BusyLine::setBusy(bool busy, const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
    if (m_isBusy == busy)
        return;
    m_isBusy = busy;
    m_spinner->setVisible(busy); // which comes a moment late by itself
    if (busy)
        return m_long.start();
    m_long.stop();
    m_words->hide();
    m_cancel->hide();
}

void BusyLine::tell()
{
    m_words->show();
    m_cancel->setVisible(m_offersCancel);
    announce(*this, m_words->text());
}

} // namespace patchbay
