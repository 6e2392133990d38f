#include "cli/recordcreation.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class RecordCreate final : public RecordCreation
{
    Q_OBJECT
public:
    QString name() const override { return u"record create"_s; }
    QString summary() const override
    {
        return tr("Creates a record of any kind; prints its id once the org has it.");
    }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"OBJECT"_s, tr("The object's API name: Opportunity, Visit__c."));
        RecordCreation::describe(parser);
    }

protected:
    tl::expected<Subject, QString> subject(const QStringList &words) const override
    {
        if (words.isEmpty() || !isApiName(words.constFirst()))
            return tl::unexpected(tr("Name the kind of record first, as Opportunity or Visit__c."));
        return Subject{words.constFirst(), words.sliced(1)};
    }
    const FieldOptions &fieldOptions() const override
    {
        static const FieldOptions none;
        return none;
    }
};

} // namespace

std::unique_ptr<Command> makeRecordCreate()
{
    return std::make_unique<RecordCreate>();
}

} // namespace patchbay

#include "recordcreate.moc"
