#include "cli/labelling.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class ConnectionTag final : public Labelling
{
    Q_OBJECT
public:
    QString name() const override { return u"connection tag"_s; }
    QStringList otherNames() const override { return {u"identity tag"_s}; }
    QString summary() const override { return tr("Adds tags to a connection, or takes them off."); }

    QList<QCommandLineOption> options() const override { return {{u"remove"_s, tr("Take them off.")}}; }

    void describe(QCommandLineParser &parser) const override
    {
        Labelling::describe(parser);
        parser.addPositionalArgument(u"TAG"_s, tr("A word it can be found by."), u"TAG…"_s);
    }
    qsizetype mostWords() const override { return std::numeric_limits<qsizetype>::max(); }

protected:
    tl::expected<LabelChange, QString> wanted(const QCommandLineParser &arguments) const override
    {
        const QStringList tags = arguments.positionalArguments().sliced(1);
        if (tags.isEmpty())
            return tl::unexpected(tr("Say one tag or more."));
        LabelChange change;
        (arguments.isSet(u"remove"_s) ? change.tagsToRemove : change.tagsToAdd) = tags;
        return change;
    }
};

} // namespace

std::unique_ptr<Command> makeConnectionTag()
{
    return std::make_unique<ConnectionTag>();
}

} // namespace patchbay

#include "connectiontag.moc"
