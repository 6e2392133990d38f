#pragma once

#include <QFileDialog>

namespace patchbay
{

/// Asks for a file or a folder, once: deletes itself when it closes. Where the desktop has a dialog of its
/// own for that, it is that one. Open it with open(), hear fileSelected().
class FileDialog final : public QFileDialog
{
    Q_OBJECT
public:
    FileDialog(QWidget *parent, const QString &title, const QString &nameFilter = {});

    void done(int result) override;
};

} // namespace patchbay
