#include "gui/spokenrole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace patchbay
{
namespace
{

constexpr auto property = "spokenRole";
constexpr auto busyProperty = "spokenBusy";
constexpr auto foldProperty = "spokenFold";
constexpr auto choiceProperty = "spokenChoice";

class SpokenPart final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.busy = object()->property(busyProperty).toBool();
        return state;
    }
};

/// What a screen reader wants of it is a click.
class SpokenButton : public QAccessibleWidget
{
public:
    explicit SpokenButton(QAbstractButton &button)
        : QAccessibleWidget(&button, QAccessible::Button)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? button().text().remove(QLatin1Char('&')) : said;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &action) const override
    {
        const QString key = button().shortcut().toString(QKeySequence::NativeText);
        return action == pressAction() && !key.isEmpty() ? QStringList{key} : QStringList{};
    }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            button().click();
        else
            QAccessibleWidget::doAction(action);
    }

protected:
    [[nodiscard]] QAbstractButton &button() const { return *static_cast<QAbstractButton *>(object()); }
};

class SpokenChoice final : public SpokenButton
{
public:
    using SpokenButton::SpokenButton;

    [[nodiscard]] QAccessible::Role role() const override
    {
        return button().isCheckable() ? QAccessible::RadioButton : QAccessible::Button;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        return state;
    }
};

class SpokenFold final : public SpokenButton
{
public:
    using SpokenButton::SpokenButton;

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool isOpen = button().isChecked();
        state.expandable = true;
        state.expanded = isOpen;
        state.collapsed = !isOpen;
        return state;
    }
};

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *const widget = qobject_cast<QWidget *>(object);
    if (auto *const button = qobject_cast<QAbstractButton *>(object);
        button && button->property(foldProperty).toBool())
        return new SpokenFold(*button);
    if (auto *const button = qobject_cast<QAbstractButton *>(object);
        button && button->property(choiceProperty).toBool())
        return new SpokenChoice(*button);
    const QVariant role = widget != nullptr ? widget->property(property) : QVariant();
    return role.isValid() ? new SpokenPart(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void speakAs(QWidget &widget, QAccessible::Role role)
{
    widget.setProperty(property, int(role));
    QAccessible::installFactory(makeSpoken); // Qt takes each only once
}

void speakAsBusy(QWidget &widget, bool busy)
{
    if (widget.property(busyProperty).toBool() == busy)
        return;
    widget.setProperty(busyProperty, busy);
    QAccessible::State changed;
    changed.busy = true;
    QAccessibleStateChangeEvent event(&widget, changed);
    QAccessible::updateAccessibility(&event);
}

void speakAsChoice(QAbstractButton &button)
{
    button.setProperty(choiceProperty, true);
    QAccessible::installFactory(makeSpoken);
}

void speakAsFold(QAbstractButton &button)
{
    button.setProperty(foldProperty, true);
    QAccessible::installFactory(makeSpoken);
    QObject::connect(&button, &QAbstractButton::toggled, &button, [&button] {
        QAccessible::State changed;
        changed.expanded = true;
        changed.collapsed = true;
        QAccessibleStateChangeEvent event(&button, changed);
        QAccessible::updateAccessibility(&event);
    });
}

} // namespace patchbay
