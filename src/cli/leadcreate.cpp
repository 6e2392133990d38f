#include "cli/recordcreation.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class LeadCreate final : public RecordCreation
{
    Q_OBJECT
public:
    QString name() const override { return u"lead create"_s; }
    QString summary() const override { return tr("Creates a lead; prints its id once the org has it."); }

protected:
    tl::expected<Subject, QString> subject(const QStringList &words) const override
    {
        return Subject{u"Lead"_s, words};
    }
    const FieldOptions &fieldOptions() const override { return leadFieldOptions(); }
    /// A lead is written at once, whether anybody answers or not.
    bool asksTheOrg() const override { return false; }
};

} // namespace

std::unique_ptr<Command> makeLeadCreate()
{
    return std::make_unique<LeadCreate>();
}

} // namespace patchbay

#include "leadcreate.moc"
