#include "csv/csvreader.h"
#include "fuzz/fuzz.h"
#include "intake/intakefields.h"
#include "intake/intakehttp.h"

#include <QJsonDocument>

#include <algorithm>

using namespace patchbay;
using namespace patchbay::fuzz;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestBody = 4096;

bool isVisible(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) >= 0x20 && c != 0x7F; });
}

void requireRequest(const QByteArray &head, const IntakeRequest &request)
{
    require(
        !request.method.isEmpty() && head.startsWith(request.method + ' '), "the method is what was sent");
    require(request.path.startsWith(u'/'), "a path is one");
    require(request.contentLength >= 0 && request.contentLength <= longestBody, "a body is bounded");
    require(request.method != "POST" || head.toLower().contains("content-length"), "a POST says its length");
    for (const QByteArray &value : {request.host, request.origin, request.contentType, request.idempotencyKey,
             request.requestedMethod, request.key.reveal().toByteArray()})
        require(!value.contains('\n') && !value.contains('\r') && !value.contains('\0'),
            "a value ends with its line");
    require(!readIntakeHead(head + "\r\nHost: other.example", longestBody), "a second host is refused");
    require(!readIntakeHead(head + "\r\nTransfer-Encoding: chunked", longestBody),
        "there are not two ways to tell a length");
    for (const char *const name : {"Origin", "Authorization", "Content-Length", "Idempotency-Key"}) {
        const QByteArray twice = QByteArray("\r\n") + name + ": 1\r\n" + name + ": 1";
        require(!readIntakeHead(head + twice, longestBody), "what must be there once is refused twice");
    }
}

/// Whatever was read, an answer is one answer.
void requireAnswer(const IntakeReply &reply)
{
    const QByteArray answer = intakeAnswer(reply, true);
    const qsizetype end = answer.indexOf("\r\n\r\n");
    require(answer.startsWith("HTTP/1.1 ") && end > 0, "an answer has a head");
    for (const QByteArray &line : answer.first(end).split('\n'))
        require(isVisible(line.endsWith('\r') ? line.chopped(1) : line), "a head is of visible text");
    const QByteArray length = QByteArray::number(answer.size() - end - 4);
    require(
        answer.first(end).contains("\r\nContent-Length: " + length + "\r\n"), "it has the length it names");
    require(QJsonDocument::fromJson(answer.sliced(end + 4)).isObject(), "its body is JSON");
}

void fuzzHead(const QByteArray &head)
{
    const auto request = readIntakeHead(head, longestBody);
    if (request)
        requireRequest(head, *request);
    else
        requireAnswer(request.error());
}

void fuzzFields(const QByteArray &body)
{
    const auto fields = intakeFields(body, u"Lead"_s);
    if (!fields) {
        requireAnswer(IntakeReply::problem(400, u"malformed_json"_s, fields.error()));
        return;
    }
    for (auto field = fields->begin(); field != fields->end(); ++field) {
        require(!field->isObject() && !field->isArray() && !field->isNull(), "a value is plain");
        const QString name = field.key();
        require(std::all_of(name.cbegin(), name.cend(),
                    [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'); }),
            "a name is a field's name");
        const QString text = field->toString();
        require(!text.contains(QChar(0)) && !text.contains(QChar(0x1B)), "no control character passes");
    }
    const auto again = intakeFields(QJsonDocument(*fields).toJson(), u"Lead"_s);
    require(again && *again == *fields, "fields survive being written down");
}

QByteArray written(const QStringList &values)
{
    QByteArrayList quoted;
    for (const QString &value : values)
        quoted.append('"' + value.toUtf8().replace("\"", "\"\"") + '"');
    return quoted.join(',') + '\n';
}

void fuzzTable(const QByteArray &text)
{
    const auto table = readCsv(text, {.rows = 1000, .columns = 50, .valueLength = 10'000});
    if (!table)
        return;
    QByteArray plain = written(table->header);
    for (const CsvRow &row : table->rows) {
        require(row.values.size() == table->header.size(), "a row has as many values as the header");
        plain += written(row.values);
    }
    const auto again = readCsv(plain);
    require(again && again->header == table->header && again->rows.size() == table->rows.size(),
        "a table survives being written down");
    for (qsizetype i = 0; i < table->rows.size(); ++i)
        require(again->rows.at(i).values == table->rows.at(i).values, "and so do its values");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const QByteArray bytes = input.rest();
    fuzzHead(bytes);
    fuzzFields(bytes);
    fuzzTable(bytes);
    return 0;
}
