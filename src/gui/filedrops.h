#pragma once

#include <QObject>

class QDropEvent;
class QWidget;

namespace patchbay
{

/// Files that are dropped anywhere on a window. Its parts do not see them: a field would take the file's
/// address for text. What is no file of this computer goes on to the parts.
class FileDrops final : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the window, and begins when it is first shown.
    explicit FileDrops(QWidget &window);

signals:
    /// The first of them: one is taken at a time.
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(QDropEvent &event, bool isDropped);

    QWidget &m_window;
};

} // namespace patchbay
