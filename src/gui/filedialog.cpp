#include "gui/filedialog.h"

#include <QApplication>

namespace patchbay
{

FileDialog::FileDialog(QWidget *parent, const QString &title, const QString &nameFilter)
    : QFileDialog(parent, title, {}, nameFilter)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

/// Enter on a typed name leaves Qt's list of suggestions open, and while any popup is open Qt ignores that
/// the window behind became the active one: nothing in it would show the focus from then on.
void FileDialog::done(int result)
{
    if (QWidget *const popup = QApplication::activePopupWidget())
        popup->hide();
    QFileDialog::done(result);
}

} // namespace patchbay
