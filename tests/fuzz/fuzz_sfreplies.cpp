#include "fuzz/fuzz.h"
#include "salesforce/apiversion.h"
#include "salesforce/reconcile.h"
#include "salesforce/soql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace patchbay;
using namespace patchbay::fuzz;
using namespace Qt::StringLiterals;

namespace
{

constexpr Timestamp attemptedAt{std::chrono::seconds(1'700'000'000)};

bool isRecordId(const QString &text)
{
    return text.size() == 18 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 && c.isLetterOrNumber();
    });
}

void requireErrors(const QList<ApiError> &errors)
{
    for (const ApiError &error : errors) {
        require(!error.code.isEmpty(), "an error has a code");
        requireKeepable(error.code);
        requireKeepable(error.message);
        for (const QString &field : error.fields)
            requireKeepable(field);
        require(std::all_of(error.matches.begin(), error.matches.end(), isRecordId), "a match is an id");
    }
}

void requireCreated(const CreatedRecord &record)
{
    require(record.id.has_value() || !record.errors.isEmpty(), "a record was created or refused");
    require(!record.id || isRecordId(record.id->value), "a created record has an id");
    requireErrors(record.errors);
}

void fuzzCreated(const QByteArray &body)
{
    if (const Result<CreatedRecord> record = readCreated(body))
        requireCreated(*record);
    for (const qsizetype count : {1, 2, 200}) {
        const Result<QList<CreatedRecord>> records = readCreatedMany(body, count);
        if (!records)
            continue;
        require(records->size() == count, "there is one result for each record");
        for (const CreatedRecord &record : *records)
            requireCreated(record);
    }
    requireErrors(readErrors(body));
}

/// No finding of another row is ever adopted, and what is adopted was found.
void fuzzLookup(const QueryPage &page)
{
    const QList<LostRecord> lost{
        {QJsonObject{{"LastName"_L1, "Muster"_L1}, {"Company"_L1, "Example"_L1}}, attemptedAt},
        {QJsonObject{{"LastName"_L1, "Muster"_L1}, {"Company"_L1, "Example"_L1}}, attemptedAt},
    };
    const QStringList held{u"00Q000000000001AAA"_s};
    const QList<LookVerdict> verdicts
        = judgeLookup(u"Lead"_s, lost, page, held, attemptedAt + std::chrono::minutes(11));
    require(verdicts.size() == lost.size(), "there is one verdict for each record");
    QStringList adopted = held;
    for (const LookVerdict &verdict : verdicts) {
        if (verdict.kind != LookVerdict::Kind::Found)
            continue;
        require(isRecordId(verdict.id.value), "what is adopted has an id");
        require(!adopted.contains(verdict.id.value), "no record is adopted twice");
        adopted.append(verdict.id.value);
    }
}

void fuzzQuery(const QByteArray &body)
{
    const Result<QueryPage> page = readQueryPage(body);
    if (!page)
        return;
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    require(page->totalSize == json.value("totalSize"_L1).toInteger(-1), "a total is what the org said");
    require(page->records.size() == json.value("records"_L1).toArray().size(), "no record is left out");
    fuzzLookup(*page);
}

/// Reads a literal as SOQL does; the text must not get out of its quotes.
void fuzzSoql(const QString &text)
{
    const QString literal = soqlText(text);
    require(literal.size() >= 2 && literal.startsWith(u'\'') && literal.endsWith(u'\''),
        "a literal has its quotes");
    bool escaped = false;
    for (qsizetype i = 1; i + 1 < literal.size(); ++i) {
        require(escaped || literal.at(i) != u'\'', "a literal ends at its end");
        escaped = !escaped && literal.at(i) == u'\\';
    }
    require(!escaped, "the last quote is not escaped");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const QByteArray body = input.rest();
    fuzzCreated(body);
    fuzzQuery(body);
    fuzzSoql(QString::fromUtf8(body));
    if (const Result<QStringList> versions = readVersions(body)) {
        const Result<QString> chosen = chooseApiVersion(*versions);
        require(!chosen || versions->contains(*chosen), "a version that is spoken was offered");
    }
    return 0;
}
