#include "cli/recordcreation.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// A record of one kind that has a verb of its own.
struct Kind {
    QString name; ///< of the command
    QString object;
    const FieldOptions &fields;
    /// Is the org asked what the object is like? A lead is written at once, whether anybody answers or not.
    bool asksTheOrg;
};

class PersonCreate final : public RecordCreation
{
    Q_OBJECT
public:
    PersonCreate(Kind kind, QString summary)
        : m_kind(std::move(kind))
        , m_summary(std::move(summary))
    {
    }
    QString name() const override { return m_kind.name; }
    QString summary() const override { return m_summary; }

protected:
    tl::expected<Subject, QString> subject(const QStringList &words) const override
    {
        return Subject{m_kind.object, words};
    }
    const FieldOptions &fieldOptions() const override { return m_kind.fields; }
    bool asksTheOrg() const override { return m_kind.asksTheOrg; }

private:
    const Kind m_kind;
    const QString m_summary;
};

} // namespace

std::unique_ptr<Command> makeLeadCreate()
{
    return std::make_unique<PersonCreate>(Kind{u"lead create"_s, u"Lead"_s, leadFieldOptions(), false},
        PersonCreate::tr("Creates a lead; prints its id once the org has it."));
}

std::unique_ptr<Command> makeContactCreate()
{
    return std::make_unique<PersonCreate>(
        Kind{u"contact create"_s, u"Contact"_s, contactFieldOptions(), true},
        PersonCreate::tr("Creates a contact; prints its id once the org has it."));
}

} // namespace patchbay

#include "personcreate.moc"
