#include "fuzz/fuzz.h"
#include "salesforce/recordrules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace patchbay;
using namespace patchbay::fuzz;
using namespace Qt::StringLiterals;

namespace
{

void requireDescribe(const QByteArray &json, const ObjectDescribe &describe)
{
    require(!describe.name.isEmpty() && !describe.fields.isEmpty(), "a describe has a name and fields");
    const QJsonArray told = QJsonDocument::fromJson(json).object().value("fields"_L1).toArray();
    require(told.size() == describe.fields.size(), "a describe tells of every field");
    for (qsizetype i = 0; i < told.size(); ++i) {
        const FieldDescribe &field = describe.fields.at(i);
        require(!field.name.isEmpty() && describe.field(field.name), "a field is found by its name");
        require(field.length >= 0 && field.precision >= 0 && field.scale >= 0 && field.digits >= 0,
            "counts are not negative");
        require(told.at(i)["length"_L1].toInteger(0) == field.length, "a length is what the org said");
        require(field.picklist.size() == told.at(i)["picklistValues"_L1].toArray().size(),
            "a picklist tells of every value");
    }
}

void fuzzRecord(const ObjectDescribe &describe, const QJsonObject &filledIn)
{
    const QJsonObject fields = preparedFields(describe.name, filledIn, &describe);
    require(preparedFields(describe.name, fields, &describe) == fields, "what is prepared stays as it is");
    const QList<FieldViolation> problems = validateRecord(describe, fields);
    for (const FieldViolation &problem : problems) {
        require(problem.field.isEmpty() || describe.field(problem.field) || fields.contains(problem.field),
            "a problem names a field of the form");
        require(problem.fault != FieldFault::TooLong || problem.actual > problem.limit,
            "what is too long is longer");
    }
    if (!problems.isEmpty())
        return;
    require(describe.createable, "a record that may not be created is a problem");
    for (auto member = fields.begin(); member != fields.end(); ++member) {
        const FieldDescribe *const field = describe.field(member.key());
        require(!field || field->createable, "a field that may not be written is a problem");
        require(!field || field->type != FieldType::Boolean || member->isBool(), "a switch is true or false");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const QJsonObject filledIn = QJsonDocument::fromJson(input.line()).object();
    const QByteArray json = input.rest();
    (void)preparedFields(u"Lead"_s, filledIn, nullptr);
    if (const Result<ObjectDescribe> describe = readDescribe(json)) {
        requireDescribe(json, *describe);
        fuzzRecord(*describe, filledIn);
    }
    return 0;
}
