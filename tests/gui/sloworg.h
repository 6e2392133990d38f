#pragma once

#include "engine/apiclient.h"
#include "support/fakehttp.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace patchbay::test
{

/// An org that does not answer until it is told to.
class SlowOrg final : public ApiClient
{
public:
    using Answer = std::function<Result<HttpReply>(const HttpRequest &)>;

    Task<HttpReply> send(
        const ConnectionId &, const HttpRequest &request, std::stop_token, SendWatch) override
    {
        return m_asked.emplace_back(Asked{request, {}}).promise.task();
    }
    /// Whether anybody waits for that.
    [[nodiscard]] bool isAsked(const QString &path) const
    {
        return std::any_of(m_asked.cbegin(), m_asked.cend(),
            [&path](const Asked &one) { return one.request.url.path().endsWith(path); });
    }
    /// To everything that was asked.
    void answerAll(const Answer &answer)
    {
        for (const Asked &one : std::exchange(m_asked, {}))
            one.promise.settle(answer(one.request));
    }
    /// The same: that nothing is there.
    void answerAll()
    {
        answerAll([](const HttpRequest &) { return jsonReply(503, "[]"); });
    }

private:
    struct Asked {
        HttpRequest request;
        Promise<HttpReply> promise;
    };
    std::vector<Asked> m_asked;
};

} // namespace patchbay::test
