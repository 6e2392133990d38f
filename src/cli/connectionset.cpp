#include "cli/labelling.h"

#include "presentation/cards.h"
#include "salesforce/apiversion.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

std::optional<QString> given(const QCommandLineParser &arguments, const QString &option)
{
    return arguments.isSet(option) ? std::optional(arguments.value(option)) : std::nullopt;
}

class ConnectionSet final : public Labelling
{
    Q_OBJECT
public:
    QString name() const override { return u"connection set"_s; }
    QStringList otherNames() const override { return {u"identity set"_s}; }
    QString summary() const override { return tr("Changes what a connection is found by, or used with."); }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"label"_s, tr("Its name here; empty: the org's own."), u"TEXT"_s},
            {u"user"_s, tr("The user identifier; empty: none."), u"TEXT"_s},
            {u"tenant"_s, tr("The tenant identifier; empty: the user's."), u"TEXT"_s},
            {u"tag"_s, tr("Adds tags, separated by commas."), u"TAGS"_s},
            {u"untag"_s, tr("Takes tags off, separated by commas."), u"TAGS"_s},
            {u"colour"_s, tr("One of %1; empty: Patchbay's choice.").arg(connectionColours().join(u", "_s)),
                u"COLOUR"_s},
            {u"api-version"_s,
                tr("The API version to speak, %1 to %2; empty: the newest that both sides know.")
                    .arg(oldestApiVersion, newestApiVersion),
                u"VERSION"_s},
            {u"default"_s, tr("Use it where only its provider is named.")},
        };
    }

    bool takesEmpty(const QString &option) const override
    {
        return option != "tag"_L1 && option != "untag"_L1;
    }

protected:
    tl::expected<LabelChange, QString> wanted(const QCommandLineParser &arguments) const override
    {
        if (arguments.optionNames().isEmpty() || arguments.optionNames() == QStringList{u"json"_s})
            return tl::unexpected(tr("Say what to change: see --help."));
        const auto version = given(arguments, u"api-version"_s);
        if (version && !version->isEmpty() && !knownApiVersions().contains(*version)) {
            return tl::unexpected(
                tr("Patchbay speaks these API versions: %1.").arg(knownApiVersions().join(u", "_s)));
        }
        LabelChange change;
        change.label = given(arguments, u"label"_s);
        change.user = given(arguments, u"user"_s);
        change.tenant = given(arguments, u"tenant"_s);
        change.colour = given(arguments, u"colour"_s);
        change.apiVersion = version;
        change.tagsToAdd = arguments.value(u"tag"_s).split(u',', Qt::SkipEmptyParts);
        change.tagsToRemove = arguments.value(u"untag"_s).split(u',', Qt::SkipEmptyParts);
        change.makeDefault = arguments.isSet(u"default"_s);
        return change;
    }
};

} // namespace

std::unique_ptr<Command> makeConnectionSet()
{
    return std::make_unique<ConnectionSet>();
}

} // namespace patchbay

#include "connectionset.moc"
