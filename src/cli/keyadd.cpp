#include "cli/command.h"
#include "cli/plaintext.h"

#include "engine/connectionlookup.h"
#include "engine/coreservices.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class KeyAdd final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"key add"_s; }
    QString summary() const override { return tr("Makes a key for a program; prints it this once."); }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"NAME"_s, tr("Whose key it is, as you want to read it."), u"NAME"_s);
    }
    qsizetype mostWords() const override { return 1; }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"may"_s,
                tr("What it may do: create:Lead, create:Contact, create:* or connections, with commas "
                   "between (default create:Lead)."),
                u"RIGHTS"_s, u"create:Lead"_s},
            {u"origins"_s,
                tr("Web pages that may use it from a browser, as https://shop.example, with commas "
                   "between (default none)."),
                u"ORIGINS"_s},
            {u"connection"_s, tr("The only connection it may use (default any)."), u"CONNECTION"_s},
            {u"days"_s, tr("For how many days it is good (default for good)."), u"DAYS"_s},
        };
    }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        IntakeCaller caller;
        caller.name = arguments.positionalArguments().value(0).trimmed();
        if (caller.name.isEmpty() || caller.name.size() > longestName || !isOneLine(caller.name))
            return Task<ExitCode>::settled(output.usage(tr("Give the key a name of one line.")));
        caller.rights = listed(arguments.value(u"may"_s));
        for (const QString &right : std::as_const(caller.rights)) {
            if (!isIntakeRight(right))
                return Task<ExitCode>::settled(
                    output.usage(tr("“%1” is no right. Rights are create:Lead, create:* and connections.")
                                     .arg(right.left(60))));
        }
        caller.origins = listed(arguments.value(u"origins"_s));
        for (const QString &origin : std::as_const(caller.origins)) {
            if (!isOrigin(origin))
                return Task<ExitCode>::settled(
                    output.usage(tr("“%1” is no origin, as https://shop.example is.").arg(origin.left(60))));
        }
        if (arguments.isSet(u"days"_s)) {
            bool isNumber = false;
            const int days = arguments.value(u"days"_s).toInt(&isNumber);
            if (!isNumber || days < 1 || days > mostDays)
                return Task<ExitCode>::settled(
                    output.usage(tr("--days takes a number from 1 to %1.").arg(mostDays)));
            caller.expiresAt = core.clock.now() + std::chrono::days(days);
        }
        return bound(caller, arguments.value(u"connection"_s), core)
            .then(this, [&core](const IntakeCaller &wanted) { return core.intakeKeys.issue(wanted); })
            .then(this, [output](const IntakeKeys::Issued &issued) {
                // The key must stand on stdout: it is shown this once.
                if (output.isJson()) {
                    output.json(
                        {{"id"_L1, issued.caller.id}, {"key"_L1, QString::fromUtf8(issued.key.reveal())}});
                } else {
                    output.raw(issued.key.reveal());
                    output.raw("\n");
                }
                return ExitCode::Done;
            });
    }

private:
    static constexpr qsizetype longestName = 80;
    static constexpr int mostDays = 3650;

    static QStringList listed(const QString &text)
    {
        QStringList words;
        for (const QStringList all = text.split(u',', Qt::SkipEmptyParts); const QString &word : all)
            words.append(word.trimmed());
        return words;
    }

    Task<IntakeCaller> bound(const IntakeCaller &caller, const QString &connection, CoreServices &core)
    {
        if (connection.isEmpty())
            return Task<IntakeCaller>::settled(caller);
        return core.connections.all().then(this, [caller, connection](const QList<ConnectionRow> &rows) {
            return chooseConnection(rows, {connection, {}, {}, {}}).map([caller](const ConnectionRow &row) {
                IntakeCaller to = caller;
                to.connection = row.id;
                return to;
            });
        });
    }
};

} // namespace

std::unique_ptr<Command> makeKeyAdd()
{
    return std::make_unique<KeyAdd>();
}

} // namespace patchbay

#include "keyadd.moc"
