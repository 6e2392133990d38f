#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTabBar>

// Whether words have the room they take, judged by the widgets that show them.

namespace patchbay::test
{

[[nodiscard]] inline bool isInSight(const QWidget &widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

[[nodiscard]] inline QString plain(QString words)
{
    return words.remove(u'&');
}

[[nodiscard]] inline bool isClipped(const QLabel &label)
{
    if (label.text().isEmpty() || label.inherits("patchbay::ElidedLabel"))
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.minimumSizeHint().width();
}

[[nodiscard]] inline bool isClipped(const QAbstractButton &button)
{
    const bool isIconAlone
        = button.inherits("patchbay::NavButton") && button.width() < button.height() * 2; // a narrow sidebar
    if (button.text().isEmpty() || isIconAlone)
        return false;
    return button.width() < button.minimumSizeHint().width()
        || (button.hasHeightForWidth() && button.height() < button.heightForWidth(button.width()));
}

[[nodiscard]] inline bool isClipped(const QComboBox &box)
{
    constexpr int around = 34; // edge, padding and the arrow
    return box.width() < box.fontMetrics().horizontalAdvance(box.currentText()) + around;
}

/// Of an empty field: the words that stand in it until something is typed.
[[nodiscard]] inline bool isClipped(const QLineEdit &line)
{
    if (!line.text().isEmpty() || line.placeholderText().isEmpty())
        return false;
    constexpr int besideText = 2; ///< which Qt keeps free on either side
    QStyleOptionFrame option;
    option.initFrom(&line);
    const QRect place = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    const int room = place.marginsRemoved(line.textMargins()).width() - 2 * besideText;
    return room < line.fontMetrics().horizontalAdvance(line.placeholderText());
}

/// Every visible word that is wider or higher than its place.
[[nodiscard]] inline QStringList clippedIn(const QWidget &window)
{
    QStringList found;
    for (const QLabel *const label : window.findChildren<QLabel *>()) {
        if (isInSight(*label) && isClipped(*label))
            found.append(label->text());
    }
    for (const QAbstractButton *const button : window.findChildren<QAbstractButton *>()) {
        if (isInSight(*button) && isClipped(*button))
            found.append(plain(button->text()));
    }
    for (const QComboBox *const box : window.findChildren<QComboBox *>()) {
        if (isInSight(*box) && isClipped(*box))
            found.append(box->currentText());
    }
    for (const QLineEdit *const line : window.findChildren<QLineEdit *>()) {
        if (isInSight(*line) && isClipped(*line))
            found.append(line->placeholderText());
    }
    for (const QHeaderView *const head : window.findChildren<QHeaderView *>()) {
        for (int i = 0; isInSight(*head) && head->orientation() == Qt::Horizontal && i < head->count(); ++i) {
            const QString words = head->model()->headerData(i, Qt::Horizontal).toString();
            if (head->fontMetrics().horizontalAdvance(words) > head->sectionSize(i))
                found.append(words);
        }
    }
    for (const QTabBar *const tabs : window.findChildren<QTabBar *>()) {
        if (isInSight(*tabs) && tabs->count() > 0 && tabs->tabRect(tabs->count() - 1).right() > tabs->width())
            found.append(tabs->tabText(tabs->count() - 1));
    }
    return found;
}

/// All that share a key with Alt, though scrolled out of sight: the key would only go from one to the next.
[[nodiscard]] inline QStringList sharedKeysIn(const QWidget &window)
{
    QHash<QString, QStringList> owners;
    const auto add = [&owners](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            owners[key.toString()].append(plain(text));
    };
    for (const QLabel *const label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && label->buddy()->isEnabled())
            add(label->text());
    }
    for (const QAbstractButton *const button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled())
            add(button->text());
    }
    QStringList shared;
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        if (owner->size() > 1)
            shared.append(QStringLiteral("%1: %2").arg(owner.key(), owner->join(QStringLiteral(", "))));
    }
    return shared;
}

} // namespace patchbay::test
