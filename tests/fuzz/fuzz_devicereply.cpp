#include "fuzz/fuzz.h"
#include "net/weburl.h"
#include "oauth/devicecode.h"

#include <array>

using namespace patchbay;
using namespace patchbay::fuzz;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Timestamp now{std::chrono::seconds(1'700'000'000)};
constexpr std::array statuses{200, 400, 401, 403, 429, 500, 503, 201, 302, 408, 404, 204, 199, 600, 0, -1};

void requireDevice(const HttpReply &reply, const DeviceAuthorization &device)
{
    require(reply.status == 200, "only a success brings a device code");
    require(!device.deviceCode.isEmpty(), "a device code is not empty");
    requireKeepable(device.userCode);
    require(isWebUrl(device.verificationUri), "the address to open is one");
    require(device.verificationUriComplete.isEmpty() || isWebUrl(device.verificationUriComplete),
        "the complete address to open is one");
    require(device.lifetime >= 1s && device.lifetime <= 24h, "a device code lives for a day at most");
    require(device.interval >= 1s && device.interval <= 5min, "polls are neither frantic nor never");
}

void fuzzPoll(const HttpReply &reply, std::chrono::seconds interval)
{
    const Result<DevicePoll> poll = judgeDevicePoll(reply, interval, {}, now);
    if (!poll) {
        requireKeepable(poll.error().providerText);
        return;
    }
    if (poll->tokens)
        require(!poll->tokens->accessToken.isEmpty() && reply.isSuccess(), "tokens come with a success");
    else
        require(poll->interval >= interval && poll->interval <= 24h, "polls never become faster");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    Input input(data, size);
    HttpReply reply;
    reply.status = statuses.at(input.choice());
    reply.headers = {{"Retry-After", input.line()}};
    reply.body = input.rest();
    if (const Result<DeviceAuthorization> device = readDeviceReply(reply, now))
        requireDevice(reply, *device);
    fuzzPoll(reply, 5s);
    fuzzPoll(reply, 5min);
    return 0;
}
