#include "gui/accesskeys.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QSet>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QString keyOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

QSet<QString> keysIn(const QWidget &among)
{
    QSet<QString> keys;
    const auto add = [&keys](const QString &text) {
        if (const QString key = keyOf(text); !key.isEmpty())
            keys.insert(key);
    };
    for (const QLabel *const label : among.findChildren<QLabel *>()) {
        if (label->buddy())
            add(label->text());
    }
    for (const QAbstractButton *const button : among.findChildren<QAbstractButton *>())
        add(button->text());
    return keys;
}

/// What one key of a keyboard types: no accents, and nothing that is composed.
bool isOnAKey(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Latin:
        return letter.unicode() < 0x80 && letter.isLetter();
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return false;
    default:
        return letter.isLetter();
    }
}

/// Where a mark could stand: before the first letters of words, then before any.
QList<qsizetype> placesIn(const QString &text)
{
    QList<qsizetype> first;
    QList<qsizetype> later;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isOnAKey(text.at(i)))
            continue;
        const bool isFirst = i == 0 || text.at(i - 1).isSpace();
        (isFirst ? first : later).append(i);
    }
    return first + later;
}

QString withKey(const QString &text, const QSet<QString> &taken)
{
    const QList<qsizetype> places = placesIn(text);
    for (const qsizetype place : places) {
        QString marked = text;
        marked.insert(place, u'&');
        if (!taken.contains(keyOf(marked)))
            return marked;
    }
    if (!places.isEmpty())
        return text;
    // A way out is the first that is asked for.
    const QString ends = text.endsWith(u'…') ? u"…"_s : QString();
    for (const QChar letter : u"CASDEFGHIJKLMNOPQRTUVWXYZ"_s) {
        const QString marked = text.chopped(ends.size()) + u"(&%1)"_s.arg(letter) + ends;
        if (!taken.contains(keyOf(marked)))
            return marked;
    }
    return text;
}

} // namespace

void giveAccessKeys(const QList<QAbstractButton *> &buttons, const QWidget &among)
{
    QSet<QString> taken = keysIn(among);
    for (QAbstractButton *const button : buttons) {
        if (!button || button->text().isEmpty() || !keyOf(button->text()).isEmpty())
            continue;
        button->setText(withKey(button->text(), taken));
        taken.insert(keyOf(button->text()));
    }
}

} // namespace patchbay
