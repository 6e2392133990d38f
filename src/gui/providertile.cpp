#include "gui/providertile.h"

#include "gui/button.h"
#include "gui/elidedlabel.h"
#include "gui/providermark.h"
#include "gui/spokenrole.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int tileHeight = 64;
constexpr int markSide = 32;

} // namespace

ProviderTile::ProviderTile(QWidget *parent)
    : QFrame(parent)
    , m_mark(new ProviderMark(this))
    , m_name(new ElidedLabel(this))
    , m_tagline(new ElidedLabel(this))
    , m_button(new Button({}, Button::Variant::Secondary, Button::Size::Compact, this))
{
    speakAs(*this, QAccessible::ListItem);
    setProperty("role", u"card"_s);
    setFixedHeight(tileHeight);
    m_mark->setSide(markSide);
    m_name->setProperty("type", u"strong"_s);
    m_tagline->setProperty("type", u"small"_s);
    m_tagline->setProperty("tone", u"second"_s);
    auto *const names = new QVBoxLayout;
    names->setSpacing(1);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_tagline);
    names->addStretch();
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(12);
    row->addWidget(m_mark);
    row->addLayout(names, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_view.buttons.isEmpty())
            emit actionTriggered(m_view.buttons.first().action, m_view.provider, {});
    });
}

void ProviderTile::setView(const CardView &view)
{
    m_view = view;
    m_mark->setMark(view.mark, QColor(view.brand));
    m_name->setText(view.name);
    m_tagline->setText(view.tagline);
    m_button->setVisible(!view.buttons.isEmpty());
    if (!view.buttons.isEmpty()) {
        m_button->setText(view.buttons.first().text);
        // Eight buttons that all say "Connect" are no help to somebody who hears them.
        m_button->setAccessibleName(
            tr("%1 %2", "a verb like Connect, a provider").arg(view.buttons.first().text, view.name));
    }
    setAccessibleName(view.accessibleText);
}

} // namespace patchbay
