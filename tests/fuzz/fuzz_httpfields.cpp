#include "fuzz/fuzz.h"
#include "net/httpclient.h"
#include "salesforce/backoff.h"
#include "salesforce/replies.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace patchbay;
using namespace patchbay::fuzz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Timestamp now{std::chrono::seconds(1'700'000'000)};

class NoEntropy final : public Entropy
{
public:
    QByteArray bytes(qsizetype count) override { return QByteArray(count, '\0'); }
};

void fuzzRetryAfter(const HttpReply &reply)
{
    const QByteArray text = reply.headers.value("Retry-After").trimmed();
    const std::optional<std::chrono::seconds> pause = reply.retryAfter(now);
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    if (isNumber && number >= 0 && number <= 86400 && text == QByteArray::number(number))
        require(pause && *pause == std::chrono::seconds(number), "seconds are taken as they are");
    if (isNumber && (number < 0 || number > 86400))
        require(!pause, "an absurd number of seconds is no pause");
    if (!pause)
        return;
    require(*pause >= 0s && *pause <= 24h, "a pause is within a day");
    NoEntropy entropy;
    require(backoff(1, entropy, pause) >= *pause, "nobody comes back before they were asked to");
}

void fuzzDate(const QByteArray &text)
{
    const std::optional<Timestamp> moment = parseHttpDate(text);
    if (!moment)
        return;
    const QDateTime date
        = QDateTime::fromMSecsSinceEpoch(moment->time_since_epoch().count(), QTimeZone::utc());
    require(date.isValid(), "a moment is a date");
    const bool hasShortYear = text.contains('-');
    require(hasShortYear || text.contains(QByteArray::number(date.date().year())), "a date keeps its year");
    const QByteArray written = QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    require(parseHttpDate(written) == moment, "a date survives being written down");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const QByteArray retryAfter = input.line();
    const QByteArray date = input.line();
    const QByteArray type = input.line();
    const QByteArray usage = input.line();
    const HttpReply reply{200, {{"Retry-After", retryAfter}, {"Date", date}, {"Content-Type", type}}, {}};
    fuzzRetryAfter(reply);
    fuzzDate(date);
    fuzzDate(retryAfter);
    require(!reply.isJson() || type.toLower().contains("json"), "JSON is called JSON");
    if (const std::optional<ApiUsage> told = readApiUsage(usage))
        require(told->used >= 0 && told->limit >= 0, "an allowance is not negative");
    return 0;
}
