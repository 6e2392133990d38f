#include "presentation/recordform.h"

#include "salesforce/recordrules.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordForm)
};

/// Which fields people fill in, in which order, per object. Names that the org does not have are passed over.
struct Plan {
    QStringList required; ///< shown first, also where the org does not insist
    QStringList contact;
    QStringList details;
};

Plan planFor(const QString &object)
{
    if (object == "Lead"_L1) {
        return {{u"LastName"_s, u"Company"_s}, {u"FirstName"_s, u"Title"_s, u"Email"_s, u"Phone"_s},
            {u"LeadSource"_s, u"Status"_s, u"Industry"_s, u"Rating"_s, u"Description"_s}};
    }
    if (object == "Contact"_L1) {
        return {{u"LastName"_s}, {u"FirstName"_s, u"Title"_s, u"Email"_s, u"Phone"_s, u"MobilePhone"_s},
            {u"Department"_s, u"LeadSource"_s, u"Description"_s}};
    }
    if (object == "Opportunity"_L1)
        return {{u"Name"_s, u"StageName"_s, u"CloseDate"_s}, {},
            {u"Amount"_s, u"LeadSource"_s, u"Description"_s}};
    if (object == "Task"_L1)
        return {{u"Subject"_s}, {}, {u"ActivityDate"_s, u"Status"_s, u"Priority"_s, u"Description"_s}};
    if (object == "Account"_L1) {
        return {{u"Name"_s}, {u"Phone"_s, u"Website"_s}, {u"Industry"_s, u"Type"_s, u"Description"_s}};
    }
    return {};
}

std::optional<RecordField::Editor> editorFor(const FieldDescribe &field)
{
    using Editor = RecordField::Editor;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::EncryptedText:
    case FieldType::Time:
        return Editor::Line;
    case FieldType::TextArea:
        return Editor::Area;
    case FieldType::Picklist:
    case FieldType::Combobox:
        return Editor::Choice;
    case FieldType::MultiPicklist:
        return Editor::MultiChoice;
    case FieldType::Boolean:
        return Editor::Check;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Currency:
    case FieldType::Percent:
        return Editor::Number;
    case FieldType::Date:
        return Editor::Date;
    case FieldType::DateTime:
        return Editor::DateTime;
    case FieldType::Email:
        return Editor::Email;
    case FieldType::Phone:
        return Editor::Phone;
    case FieldType::Url:
        return Editor::Url;
    case FieldType::Reference:
    case FieldType::Id:
    case FieldType::Address:
    case FieldType::Location:
    case FieldType::Binary:
    case FieldType::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// What is sent when the person leaves it empty; see RecordService::submit.
QString standIn(const QString &object, const QString &field)
{
    if (object == "Lead"_L1 && field == "Company"_L1)
        return Words::tr(
            "Unknown", "placeholder: what is sent when Company is left empty; not translated when sent");
    return {};
}

RecordField makeField(const ObjectDescribe &object, const FieldDescribe &field, RecordField::Editor editor)
{
    RecordField made;
    made.name = field.name;
    made.label = field.label;
    made.editor = editor;
    made.placeholder = standIn(object.name, field.name);
    made.required = field.isRequired() && made.placeholder.isEmpty();
    made.maxLength = field.length;
    made.freeText = field.type == FieldType::Combobox;
    made.help = field.helpText;
    for (const PicklistValue &value : field.picklist) {
        if (!value.active)
            continue;
        made.choices.append({value.value, value.label});
        if (value.isDefault)
            made.initial = value.value;
    }
    if (object.name == "Lead"_L1 && field.name == "LeadSource"_L1) {
        const auto web = std::find_if(made.choices.cbegin(), made.choices.cend(),
            [](const FieldChoice &choice) { return choice.value == "Web"_L1; });
        if (web != made.choices.cend())
            made.initial = u"Web"_s;
    }
    return made;
}

class FormMaker
{
public:
    explicit FormMaker(const ObjectDescribe &describe)
        : m_describe(describe)
    {
    }

    RecordSection section(const QString &title, const QStringList &names)
    {
        RecordSection made{title, {}, false};
        for (const QString &name : names) {
            if (const FieldDescribe *const field = m_describe.field(name))
                add(made, *field);
        }
        return made;
    }

    QStringList requiredNames() const
    {
        QStringList names;
        for (const FieldDescribe &field : m_describe.fields) {
            if (field.isRequired())
                names.append(field.name);
        }
        return names;
    }

    RecordSection rest()
    {
        RecordSection made{Words::tr("More"), {}, true};
        for (const FieldDescribe &field : m_describe.fields)
            add(made, field);
        return made;
    }

private:
    void add(RecordSection &section, const FieldDescribe &field)
    {
        const std::optional<RecordField::Editor> editor = editorFor(field);
        if (!editor || !field.createable || m_taken.contains(field.name))
            return;
        m_taken.insert(field.name);
        section.fields.append(makeField(m_describe, field, *editor));
    }

    const ObjectDescribe &m_describe;
    QSet<QString> m_taken;
};

QString faultText(const FieldViolation &violation, const QString &label)
{
    switch (violation.fault) {
    case FieldFault::Required:
        return Words::tr("%1 is missing. Fill it in to send this.").arg(label);
    case FieldFault::TooLong:
        return Words::tr("%1 is too long: %2 of %3 characters.")
            .arg(label, QLocale().toString(violation.actual), QLocale().toString(violation.limit));
    case FieldFault::NotAnEmail:
        return Words::tr("Needs an address like name@contoso.com.");
    case FieldFault::NotInPicklist:
        return Words::tr("The value is not one of the choices.");
    case FieldFault::NotANumber:
        return Words::tr("Needs a number.");
    case FieldFault::NotWhole:
        return Words::tr("Needs a whole number.");
    case FieldFault::TooManyDigits:
        return Words::tr("The number is too large: at most %1 digits before the point.").arg(violation.limit);
    case FieldFault::TooManyDecimals:
        return Words::tr("At most %1 digits after the point.").arg(violation.limit);
    case FieldFault::NotADate:
        return Words::tr("Needs a date like 2026-05-31.");
    case FieldFault::NotADateTime:
        return Words::tr("Needs a date and time like 2026-05-31T14:30:00Z.");
    case FieldFault::NotTrueOrFalse:
        return Words::tr("Needs true or false.");
    case FieldFault::NotATime:
        return Words::tr("Needs a time like 14:30.");
    case FieldFault::NotAnId:
        return Words::tr("Needs an id of 15 or 18 letters and digits.");
    case FieldFault::Unknown:
    case FieldFault::NotCreateable:
        return Words::tr("This account may not set %1.").arg(label);
    case FieldFault::WrongType:
    case FieldFault::ObjectNotCreateable:
        return Words::tr("The org does not take this.");
    }
    Q_UNREACHABLE();
}

QString shownValue(const QJsonValue &value, const FieldDescribe *field)
{
    if (value.isBool())
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    const QString text = value.toVariant().toString();
    for (const PicklistValue &choice : field ? field->picklist : QList<PicklistValue>()) {
        if (choice.value == text && !choice.label.isEmpty())
            return choice.label;
    }
    return text;
}

} // namespace

QList<RecordSection> makeForm(const ObjectDescribe &describe)
{
    FormMaker maker(describe);
    const Plan plan = planFor(describe.name);
    QList<RecordSection> sections = {
        maker.section(Words::tr("Required"), plan.required + maker.requiredNames()),
        maker.section(Words::tr("Contact"), plan.contact),
        maker.section(Words::tr("Details"), plan.details),
        maker.rest(),
    };
    sections.removeIf([](const RecordSection &section) { return section.fields.isEmpty(); });
    return sections;
}

QList<FieldRemark> checkRecord(const ObjectDescribe &describe, const QJsonObject &filledIn)
{
    QList<FieldRemark> remarks;
    const QJsonObject fields = preparedFields(describe.name, filledIn, &describe);
    for (const FieldViolation &violation : validateRecord(describe, fields)) {
        const FieldDescribe *const field = describe.field(violation.field);
        remarks.append({violation.field, faultText(violation, field ? field->label : violation.field)});
    }
    return remarks;
}

QList<FieldFact> recordFacts(const QJsonObject &fields, const ObjectDescribe *describe)
{
    QList<FieldFact> facts;
    QJsonObject rest = fields;
    for (const FieldDescribe &field : describe ? describe->fields : QList<FieldDescribe>()) {
        if (const QJsonValue value = rest.take(field.name); !value.isUndefined())
            facts.append({field.label.isEmpty() ? field.name : field.label, shownValue(value, &field)});
    }
    for (auto field = rest.constBegin(); field != rest.constEnd(); ++field)
        facts.append({field.key(), shownValue(field.value(), nullptr)});
    return facts;
}

} // namespace patchbay
