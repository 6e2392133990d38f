#pragma once

#include <QObject>
#include <QString>

namespace patchbay
{

/// Another way to tell what a notification would, where the desktop has no service for those. One at a time,
/// without buttons.
class SpareNotes : public QObject
{
    Q_OBJECT
public:
    /// Takes the place of whichever was shown before.
    virtual void show(const QString &key, const QString &title, const QString &text) = 0;
    /// A click on it says nothing any more.
    virtual void withdraw(const QString &key) = 0;

signals:
    void clicked(const QString &key);
};

} // namespace patchbay
