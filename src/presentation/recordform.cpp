#include "presentation/recordform.h"

#include "salesforce/recordrules.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

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
            {u"LeadSource"_s, u"OwnerId"_s, u"Status"_s, u"Industry"_s, u"Rating"_s, u"Description"_s}};
    }
    if (object == "Contact"_L1) {
        return {{u"LastName"_s}, {u"FirstName"_s, u"Title"_s, u"Email"_s, u"Phone"_s, u"MobilePhone"_s},
            {u"AccountId"_s, u"Department"_s, u"LeadSource"_s, u"OwnerId"_s, u"Description"_s}};
    }
    if (object == "Opportunity"_L1)
        return {{u"Name"_s, u"StageName"_s, u"CloseDate"_s}, {},
            {u"AccountId"_s, u"ContactId"_s, u"Amount"_s, u"LeadSource"_s, u"OwnerId"_s, u"Description"_s}};
    if (object == "Task"_L1)
        return {{u"Subject"_s}, {},
            {u"WhoId"_s, u"WhatId"_s, u"ActivityDate"_s, u"Status"_s, u"Priority"_s, u"OwnerId"_s,
                u"Description"_s}};
    if (object == "Account"_L1) {
        return {{u"Name"_s}, {u"Phone"_s, u"Website"_s},
            {u"Industry"_s, u"Type"_s, u"OwnerId"_s, u"Description"_s}};
    }
    return {};
}

std::optional<RecordField::Editor> editorFor(const FieldDescribe &field)
{
    using Editor = RecordField::Editor;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::EncryptedText:
        return Editor::Line;
    case FieldType::Time:
        return Editor::Time;
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
        return Editor::Lookup;
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

/// What a new record starts with. Formulas are the org's to reckon: it fills them in itself.
QJsonValue initialValue(const ObjectDescribe &object, const FieldDescribe &field)
{
    const auto isActive = [&field](const QString &value) {
        return std::any_of(field.picklist.cbegin(), field.picklist.cend(),
            [&value](const PicklistValue &entry) { return entry.active && entry.value == value; });
    };
    if (object.name == "Lead"_L1 && field.name == "LeadSource"_L1 && isActive(u"Web"_s))
        return u"Web"_s;
    for (const PicklistValue &entry : field.picklist) {
        if (entry.active && entry.isDefault)
            return entry.value;
    }
    const bool mayStay = !field.defaultValue.isNull() && field.type != FieldType::Reference;
    return mayStay ? field.defaultValue : QJsonValue(QJsonValue::Undefined);
}

/// With which values of the controlling field the entry may be chosen. Its places are counted among all of
/// the controlling field's entries, also those nobody may choose any more.
QStringList validWith(const PicklistValue &entry, const FieldDescribe *controller)
{
    QStringList values;
    if (!controller)
        return values;
    if (controller->type == FieldType::Boolean) {
        for (const bool value : {false, true}) {
            if (isValidFor(entry, value ? 1 : 0))
                values.append(value ? u"true"_s : u"false"_s);
        }
        return values;
    }
    for (qsizetype i = 0; i < controller->picklist.size(); ++i) {
        if (isValidFor(entry, i))
            values.append(controller->picklist.at(i).value);
    }
    return values;
}

QList<FieldChoice> choicesOf(
    const ObjectDescribe &object, const FieldDescribe &field, const RecordLayout *layout)
{
    const FieldDescribe *const controller
        = field.controllerName.isEmpty() ? nullptr : object.field(field.controllerName);
    const bool isNarrowed = layout && layout->choices.contains(field.name);
    QList<FieldChoice> choices;
    for (const PicklistValue &entry : field.picklist) {
        if (entry.active && (!isNarrowed || layout->choices.value(field.name).contains(entry.value)))
            choices.append({entry.value, entry.label, validWith(entry, controller)});
    }
    return choices;
}

RecordField makeField(const ObjectDescribe &object, const FieldDescribe &field, RecordField::Editor editor,
    const RecordLayout *layout)
{
    RecordField made;
    made.name = field.name;
    made.label = field.label;
    made.editor = editor;
    made.placeholder = standIn(object.name, field.name);
    made.required = made.placeholder.isEmpty()
        && (field.isRequired() || (layout && layout->required.contains(field.name)));
    made.maxLength = field.length;
    made.freeText = field.type == FieldType::Combobox;
    made.help = field.helpText;
    made.choices = choicesOf(object, field, layout);
    made.initial = initialValue(object, field);
    made.lookup = field.referenceTo;
    if (editor == RecordField::Editor::Lookup && made.label.endsWith(" ID"_L1))
        made.label.chop(3); // a person chooses an owner, not an id
    if (!field.controllerName.isEmpty() && object.field(field.controllerName))
        made.controller = field.controllerName;
    const auto isChoice
        = [&made](const FieldChoice &choice) { return choice.value == made.initial.toString(); };
    if (!made.choices.isEmpty() && std::none_of(made.choices.cbegin(), made.choices.cend(), isChoice))
        made.initial = QJsonValue::Undefined;
    return made;
}

/// Set by programs, or chosen apart from the form.
bool isForPeople(const FieldDescribe &field)
{
    static const QSet<QString> others = {u"RecordTypeId"_s, u"IsConverted"_s, u"IsUnreadByOwner"_s,
        u"Jigsaw"_s, u"CleanStatus"_s, u"GeocodeAccuracy"_s, u"DandbCompanyId"_s};
    return !others.contains(field.name) && !field.name.endsWith("GeocodeAccuracy"_L1);
}

class FormMaker
{
public:
    FormMaker(const ObjectDescribe &describe, const RecordLayout *layout)
        : m_describe(describe)
        , m_layout(layout)
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
        return m_layout ? names + m_layout->required : names;
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
        if (!editor || !field.createable || !isForPeople(field) || m_taken.contains(field.name))
            return;
        m_taken.insert(field.name);
        section.fields.append(makeField(m_describe, field, *editor, m_layout));
    }

    const ObjectDescribe &m_describe;
    const RecordLayout *m_layout; ///< none: the org gave none
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
        return Words::tr("Choose a record from the list, or type its id of 15 or 18 characters.");
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

QList<RecordSection> makeForm(const ObjectDescribe &describe, const RecordLayout *layout)
{
    FormMaker maker(describe, layout);
    const Plan plan = planFor(describe.name);
    QList<RecordSection> sections
        = {maker.section(Words::tr("Required"), plan.required + maker.requiredNames())};
    if (layout) {
        for (const LayoutSection &section : layout->sections)
            sections.append(maker.section(section.heading, section.fields));
    } else {
        sections.append(maker.section(Words::tr("Contact"), plan.contact));
        sections.append(maker.section(Words::tr("Details"), plan.details));
    }
    sections.append(maker.rest());
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
