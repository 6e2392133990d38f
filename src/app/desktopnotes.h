#pragma once

#include "app/sparenotes.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

class QDBusMessage;

namespace patchbay
{

/// Notifications of the desktop (org.freedesktop.Notifications), one for each key at a time. Without a
/// service, or without a bus, `spare` tells it where there is one. Nothing is lost where nothing is shown: it
/// stands in the window too. Blocks nobody.
class DesktopNotes final : public QObject
{
    Q_OBJECT
public:
    struct Note {
        QString key;
        QString title;
        QString text; ///< plain
        QString action; ///< a button's words
    };
    /// A click on the spare way opens; it has no button.
    explicit DesktopNotes(const QDBusConnection &bus, SpareNotes *spare = nullptr);
    /// Takes them off the desktop: nobody would answer their buttons.
    ~DesktopNotes() override;

    /// Takes the place of the one with the same key.
    void show(const Note &note);
    void withdraw(const QString &key);

signals:
    void actionChosen(const QString &key);
    /// The notification itself was clicked.
    void opened(const QString &key);
    /// The person or the desktop took it away; a spare way tells only of clicks.
    void closed(const QString &key);

private:
    /// What is known of one key's notification.
    struct Shown {
        uint id = 0; ///< the service's; 0: it has not answered yet
        bool isWanted = true; ///< false: withdrawn before the service answered
    };
    void askAbilities();
    void send(const Note &note);
    void tellOtherwise(const QList<Note> &notes);
    void keep(const QString &key, uint id);
    void close(uint id);
    [[nodiscard]] QString keyOf(uint id) const;

private slots:
    void noteAction(uint id, const QString &action);
    void noteClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    std::optional<QStringList> m_abilities; ///< none: the service has not said yet
    QList<Note> m_waiting; ///< for that
    QHash<QString, Shown> m_shown;
    QPointer<SpareNotes> m_spare;
    QSet<QString> m_toldOtherwise; ///< the keys of those it took
};

} // namespace patchbay
