#include "gui/spokenrole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace patchbay
{
namespace
{

constexpr auto property = "spokenRole";

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *const widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget != nullptr ? widget->property(property) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void speakAs(QWidget &widget, QAccessible::Role role)
{
    widget.setProperty(property, int(role));
    QAccessible::installFactory(makeSpoken); // Qt takes each only once
}

} // namespace patchbay
