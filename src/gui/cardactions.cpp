#include "gui/cardactions.h"

#include "gui/button.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

Button::Variant variantOf(CardButton::Variant variant)
{
    switch (variant) {
    case CardButton::Variant::Primary:
        return Button::Variant::Primary;
    case CardButton::Variant::Secondary:
        return Button::Variant::Secondary;
    case CardButton::Variant::Ghost:
        return Button::Variant::Ghost;
    case CardButton::Variant::GhostDanger:
        return Button::Variant::GhostDanger;
    }
    Q_UNREACHABLE();
}

QString iconOf(CardAction action)
{
    switch (action) {
    case CardAction::AddAnother:
    case CardAction::AddToHome:
        return u"plus"_s;
    case CardAction::Settings:
        return u"sliders"_s;
    case CardAction::Connect:
    case CardAction::ConnectInBrowser:
    case CardAction::Reconnect:
    case CardAction::Disconnect:
    case CardAction::UseByDefault:
    case CardAction::KeepOldAccount:
    case CardAction::AddOtherAccount:
    case CardAction::ReplaceAccount:
    case CardAction::Test:
    case CardAction::SetUp:
    case CardAction::ShowWindow:
    case CardAction::Cancel:
    case CardAction::CopyLink:
    case CardAction::PasteAddress:
    case CardAction::ConnectByHand:
    case CardAction::CopyCodeAndOpen:
    case CardAction::CopyForAdmin:
    case CardAction::TryNow:
    case CardAction::Unlock:
    case CardAction::KeychainHelp:
    case CardAction::ThisRunOnly:
    case CardAction::OpenPage:
    case CardAction::RemoveAnyway:
    case CardAction::Dismiss:
    case CardAction::NewLead:
    case CardAction::OtherApp:
    case CardAction::AppAndScopes:
    case CardAction::RemoveFromHome:
    case CardAction::MoveUp:
    case CardAction::MoveDown:
    case CardAction::OpenOrg:
    case CardAction::TryWriting:
    case CardAction::Details:
        return {};
    }
    Q_UNREACHABLE();
}

bool isGhost(const CardButton &button)
{
    return button.variant == CardButton::Variant::Ghost || button.variant == CardButton::Variant::GhostDanger;
}

} // namespace

QString CardButtonMaker::spoken(const QString &words) const
{
    return QCoreApplication::translate("CardActions", "%1 %2", "a verb like Test, an account")
        .arg(words, whose);
}

QList<Button *> CardButtonMaker::addButtons(QBoxLayout &row, const QList<CardButton> &buttons) const
{
    const bool quiet = std::all_of(buttons.cbegin(), buttons.cend(), isGhost);
    QList<Button *> made;
    for (const CardButton &value : buttons) {
        const bool compact = quiet && value.action != CardAction::Cancel;
        auto *button = new Button(value.text, variantOf(value.variant),
            compact ? Button::Size::Compact : Button::Size::Normal, owner);
        button->setIconName(iconOf(value.action));
        // Eight buttons that all say "Connect" are no help to somebody who hears them.
        button->setAccessibleName(spoken(value.text));
        QObject::connect(button, &QAbstractButton::clicked, owner,
            [tell = handler, action = value.action] { tell(action); });
        row.addWidget(button);
        made.append(button);
    }
    return made;
}

Button *CardButtonMaker::addMenu(QBoxLayout &row, const QList<CardButton> &entries) const
{
    if (entries.isEmpty())
        return nullptr;
    auto *button = new Button({}, Button::Variant::Ghost, Button::Size::Compact, owner);
    row.addWidget(button);
    if (const QString icon = iconOf(entries.first().action); entries.size() == 1 && !icon.isEmpty()) {
        button->setIconName(icon);
        button->setAccessibleName(entries.first().text);
        button->setToolTip(entries.first().text);
        QObject::connect(button, &QAbstractButton::clicked, owner,
            [tell = handler, action = entries.first().action] { tell(action); });
        return button;
    }
    const QString more = QCoreApplication::translate("CardActions", "More", "the menu of a card");
    button->setIconName(u"dots"_s);
    button->setAccessibleName(spoken(more));
    button->setToolTip(more);
    auto *menu = new QMenu(button);
    for (const CardButton &value : entries) {
        QAction *const entry
            = menu->addAction(value.text, owner, [tell = handler, action = value.action] { tell(action); });
        if (value.action != CardAction::Disconnect)
            continue;
        entry->setShortcut(QKeySequence::Delete); // shown; the card itself takes the key
        entry->setShortcutContext(Qt::WidgetShortcut);
    }
    QObject::connect(button, &QAbstractButton::clicked, menu, [button, menu] { popUpBelow(*menu, *button); });
    return button;
}

void popUpBelow(QMenu &menu, const Button &button)
{
    const bool mirrored = button.layoutDirection() == Qt::RightToLeft;
    const QPoint corner = mirrored ? button.rect().bottomLeft() : button.rect().bottomRight();
    menu.popup(button.mapToGlobal(corner) - QPoint(mirrored ? 0 : menu.sizeHint().width(), -4));
}

int overhang(const Button &last)
{
    constexpr int iconOnly = 7;
    constexpr int compact = 11;
    constexpr int normal = 15;
    const bool frameless
        = last.variant() == Button::Variant::Ghost || last.variant() == Button::Variant::GhostDanger;
    if (!frameless)
        return 0;
    return last.text().isEmpty() ? iconOnly : last.sizeStep() == Button::Size::Compact ? compact : normal;
}

bool hasDisconnect(const QList<CardButton> &entries)
{
    return std::any_of(entries.cbegin(), entries.cend(),
        [](const CardButton &entry) { return entry.action == CardAction::Disconnect; });
}

bool hasDetails(const QList<CardButton> &menu)
{
    return std::any_of(menu.cbegin(), menu.cend(),
        [](const CardButton &entry) { return entry.action == CardAction::Details; });
}

} // namespace patchbay
