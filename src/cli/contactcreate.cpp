#include "cli/recordcreation.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class ContactCreate final : public RecordCreation
{
    Q_OBJECT
public:
    QString name() const override { return u"contact create"_s; }
    QString summary() const override { return tr("Creates a contact; prints its id once the org has it."); }

protected:
    tl::expected<Subject, QString> subject(const QStringList &words) const override
    {
        return Subject{u"Contact"_s, words};
    }
    const FieldOptions &fieldOptions() const override { return contactFieldOptions(); }
};

} // namespace

std::unique_ptr<Command> makeContactCreate()
{
    return std::make_unique<ContactCreate>();
}

} // namespace patchbay

#include "contactcreate.moc"
