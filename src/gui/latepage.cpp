#include "gui/latepage.h"

#include <QVBoxLayout>

#include <utility>

namespace patchbay
{

LatePage::LatePage(std::function<QWidget *()> make, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
}

void LatePage::makePage()
{
    const auto make = std::exchange(m_make, nullptr);
    if (!make)
        return;
    m_page = make();
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_page);
    emit made(m_page);
}

void LatePage::showEvent(QShowEvent *event)
{
    makePage();
    QWidget::showEvent(event);
}

} // namespace patchbay
