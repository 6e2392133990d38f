#include "cli/labelling.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class ConnectionDefault final : public Labelling
{
    Q_OBJECT
public:
    QString name() const override { return u"connection default"_s; }
    QStringList otherNames() const override { return {u"identity default"_s}; }
    QString summary() const override { return tr("Makes a connection the one its provider stands for."); }

protected:
    tl::expected<LabelChange, QString> wanted(const QCommandLineParser &) const override
    {
        return LabelChange{.makeDefault = true};
    }
};

} // namespace

std::unique_ptr<Command> makeConnectionDefault()
{
    return std::make_unique<ConnectionDefault>();
}

} // namespace patchbay

#include "connectiondefault.moc"
