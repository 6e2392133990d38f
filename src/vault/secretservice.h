#pragma once

#include "base/clock.h"
#include "base/task.h"

#include <QMap>
#include <QObject>

#include <optional>

class QDBusMessage;
class QDBusVariant;

namespace patchbay
{

/// The Secret Service of a Linux session (gnome-keyring, KeePassXC, …), asked directly what QtKeychain does
/// not tell: whether an item is there, and whether it is locked. Never reads a secret. Searching lists locked
/// items too and raises no prompt. Event loop only.
class SecretService final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Present, ///< and unlocked
        Absent,
        Locked,
    };

    explicit SecretService(Clock &clock);

    /// Of the item with these attributes. Errors: KeychainUnavailable.
    Task<State> itemState(const QMap<QString, QString> &attributes);
    /// Of the collection that new items go to. Errors: KeychainUnavailable.
    Task<State> collectionState();
    /// Asks the person for the collection's password where it is locked. Errors: KeychainLocked when it still
    /// is afterwards, KeychainUnavailable.
    Task<Done> unlock();

private slots:
    void promptCompleted(bool dismissed, const QDBusVariant &result);

private:
    Task<QDBusMessage> call(const QDBusMessage &message);
    Task<QString> defaultCollection();
    Task<Done> prompt(const QString &path);

    Clock &m_clock;
    std::optional<Promise<Done>> m_prompt;
};

} // namespace patchbay
