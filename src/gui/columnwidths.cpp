#include "gui/columnwidths.h"

#include <QHeaderView>
#include <QSettings>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int narrowest = 48;
constexpr int widest = 1000;
constexpr const char *usual = "usualWidths"; ///< a header's, as the program made it

QString keyOf(const QTableView &table)
{
    return u"columns/"_s + table.objectName();
}

QVariantList widthsOf(const QHeaderView &head)
{
    QVariantList widths;
    for (int column = 0; column < head.count(); ++column)
        widths.append(head.sectionSize(column));
    return widths;
}

bool canBeChanged(const QHeaderView &head, int column)
{
    return head.sectionResizeMode(column) == QHeaderView::Interactive;
}

} // namespace

void rememberColumns(const QWidget &window, QSettings &settings)
{
    const QList<QTableView *> tables = window.findChildren<QTableView *>();
    for (const QTableView *const table : tables) {
        const QHeaderView &head = *table->horizontalHeader();
        const QStringList earlier = settings.value(keyOf(*table)).toStringList();
        const QVariantList before = head.property(usual).toList();
        const QVariantList now = widthsOf(head);
        QStringList kept;
        bool isChanged = false;
        for (int column = 0; column < now.size() && before.size() == now.size(); ++column) {
            const bool isHidden = head.isSectionHidden(column); // for want of room: it has its width again
            const bool changed
                = canBeChanged(head, column) && !isHidden && now.at(column) != before.at(column);
            kept.append(changed ? now.at(column).toString() : isHidden ? earlier.value(column) : QString());
            isChanged = isChanged || !kept.constLast().isEmpty();
        }
        if (isChanged)
            settings.setValue(keyOf(*table), kept);
        else
            settings.remove(keyOf(*table));
    }
}

void restoreColumns(const QWidget &window, const QSettings &settings)
{
    const QList<QTableView *> tables = window.findChildren<QTableView *>();
    for (QTableView *const table : tables) {
        QHeaderView &head = *table->horizontalHeader();
        head.setProperty(usual, widthsOf(head));
        const QStringList kept = settings.value(keyOf(*table)).toStringList();
        if (kept.size() != head.count())
            continue; // of another version, or nobody touched them
        for (int column = 0; column < head.count(); ++column) {
            const int width = kept.at(column).toInt();
            if (width >= narrowest && width <= widest && canBeChanged(head, column))
                head.resizeSection(column, width);
        }
    }
}

} // namespace patchbay
