#include "cli/labelling.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class ConnectionRename final : public Labelling
{
    Q_OBJECT
public:
    QString name() const override { return u"connection rename"_s; }
    QStringList otherNames() const override { return {u"identity rename"_s}; }
    QString summary() const override { return tr("Gives a connection another name here."); }

    void describe(QCommandLineParser &parser) const override
    {
        Labelling::describe(parser);
        parser.addPositionalArgument(u"NAME"_s, tr("Its new name."));
    }
    qsizetype mostWords() const override { return 2; }

protected:
    tl::expected<LabelChange, QString> wanted(const QCommandLineParser &arguments) const override
    {
        const QString label = arguments.positionalArguments().value(1);
        if (label.trimmed().isEmpty())
            return tl::unexpected(tr("Say its new name."));
        return LabelChange{.label = label};
    }
};

} // namespace

std::unique_ptr<Command> makeConnectionRename()
{
    return std::make_unique<ConnectionRename>();
}

} // namespace patchbay

#include "connectionrename.moc"
