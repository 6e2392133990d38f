#pragma once

#include <QStringList>

namespace patchbay::test
{

/// gnome-keyring on the session bus this process was started on, run and broken by the test. Only in a
/// session made for it: never that of a person.
class Keyring final
{
public:
    /// Starts it with its one collection open; true when it answers.
    [[nodiscard]] static bool start();
    [[nodiscard]] static bool lock();
    /// What a person does in the desktop's own prompt.
    [[nodiscard]] static bool unlock();
    /// Kills it; true when nobody answers any more.
    [[nodiscard]] static bool kill();
    /// How many items it holds, whoever they are of.
    [[nodiscard]] static int items();
    [[nodiscard]] static bool isThere();

    /// Programs that a session of its own needs and this computer lacks.
    [[nodiscard]] static QStringList missingPrograms();
    /// Runs this program once more on an empty bus of its own, with `home` as its home and `variable` set.
    /// Gives its exit code.
    [[nodiscard]] static int runInSession(
        const QString &home, const QString &variable, const QStringList &arguments);
};

} // namespace patchbay::test
