#include "gui/announcer.h"

#include "gui/spokenrole.h"

#include <QAccessible>
#include <QTimer>
#include <QWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{
namespace
{

constexpr auto justNow = 3s; ///< long enough for a busy screen reader to ask for the words
constexpr auto objectName = "announcement"_L1;

/// A new one for each: a screen reader asks for the words later than it is told that there are some.
QWidget *keep(QWidget &window, const QString &words)
{
    auto *const kept = new QWidget(&window);
    speakAs(*kept, QAccessible::Notification);
    kept->setObjectName(objectName);
    kept->setAccessibleName(words);
    kept->setAttribute(Qt::WA_TransparentForMouseEvents);
    kept->setAttribute(Qt::WA_NoSystemBackground);
    kept->setGeometry(0, 0, 1, 1);
    kept->lower();
    QTimer::singleShot(justNow, kept, &QObject::deleteLater);
    return kept;
}

bool wasJustSaid(const QWidget &window, const QString &words)
{
    // The newest lies lowest: whoever said something else since has news again.
    const auto *const newest = window.findChild<QWidget *>(objectName, Qt::FindDirectChildrenOnly);
    return newest != nullptr && newest->accessibleName() == words;
}

} // namespace

void announce(QWidget &from, const QString &words)
{
    QWidget &window = *from.window();
    if (words.isEmpty() || !from.isVisible() || wasJustSaid(window, words))
        return;
    QWidget *const kept = keep(window, words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent said(kept, words);
    QAccessible::updateAccessibility(&said);
#else
    // Before 6.8 Qt passes neither alerts nor announcements on to AT-SPI; a notification that comes into
    // sight it does.
    kept->show();
    QAccessibleEvent alert(kept, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#endif
}

void silence(QWidget &window)
{
    qDeleteAll(window.findChildren<QWidget *>(objectName, Qt::FindDirectChildrenOnly));
}

} // namespace patchbay
