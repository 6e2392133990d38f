#include "cli/command.h"

#include "engine/coreservices.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// The way out for a forgotten passphrase: whoever can open the keychain has more than the lock protects.
class LockRemove final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"lock remove"_s; }
    QString summary() const override { return tr("Takes the lock off the window (needs your keychain)."); }
    Task<ExitCode> run(const QCommandLineParser &, CoreServices &core, const Output &output) override
    {
        if (core.rights.policy().appLock)
            return Task<ExitCode>::settled(output.fail(forbiddenBy(core.rights.policy()), u"Patchbay"_s));
        return core.keychain.unlock()
            .then(this,
                [&core](const Done &) {
                    return core.preferences.update([](Preferences &preferences) {
                        preferences.lockVerifier.clear();
                        preferences.lockFailures = 0;
                        preferences.lockFailedAt = {};
                    });
                })
            .then(this, [output](const Preferences &) {
                if (output.isJson())
                    output.json({{"locked"_L1, false}});
                else
                    output.line(tr("The lock is off. A new passphrase is set in Settings, Privacy."));
                return ExitCode::Done;
            });
    }
};

} // namespace

std::unique_ptr<Command> makeLockRemove()
{
    return std::make_unique<LockRemove>();
}

} // namespace patchbay

#include "lockremove.moc"
