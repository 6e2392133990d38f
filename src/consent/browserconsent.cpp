#include "consent/browserconsent.h"

#include "base/logging.h"
#include "oauth/authorization.h"

#include <optional>

namespace patchbay
{

struct BrowserConsent::Wait {
    std::shared_ptr<LoopbackListener> listener;
    Secret url;
    bool opensOnce = false;
    bool wasOpened = false;
    std::function<void()> notOpened;
    Promise<ConsentAnswer> promise;
    std::optional<std::stop_callback<std::function<void()>>> stop;
};

BrowserConsent::BrowserConsent(Clock &clock, Texts texts, Open open)
    : m_clock(clock)
    , m_texts(std::move(texts))
    , m_open(std::move(open))
{
}

BrowserConsent::~BrowserConsent() = default;

Result<std::shared_ptr<LoopbackListener>> BrowserConsent::reserve(const QList<QUrl> &redirectUris) const
{
    auto listener = LoopbackListener::reserve(redirectUris, m_clock, m_texts());
    if (!listener)
        return fail(listener.error());
    return std::shared_ptr<LoopbackListener>(std::move(*listener));
}

Task<ConsentAnswer> BrowserConsent::obtain(const ConsentRequest &request, std::stop_token stop)
{
    const Result<std::shared_ptr<LoopbackListener>> listener = reserve({request.redirectUri});
    if (!listener)
        return Task<ConsentAnswer>::settled(fail(listener.error()));
    return obtainWith(*listener, request, std::move(stop));
}

Task<ConsentAnswer> BrowserConsent::obtainWith(
    std::shared_ptr<LoopbackListener> listener, const ConsentRequest &request, std::stop_token stop)
{
    Q_ASSERT(!m_waits.contains(request.attempt));
    Q_ASSERT(!request.expectedState.isEmpty());
    if (stop.stop_requested())
        return Task<ConsentAnswer>::settled(cancelled());
    auto wait = std::make_unique<Wait>();
    wait->listener = std::move(listener);
    wait->url = request.authorizeUrl;
    wait->opensOnce = request.opensOnce;
    wait->notOpened = request.onNotOpened;
    const Task<ConsentAnswer> task = wait->promise.task();
    const AttemptId attempt = request.attempt;

    wait->listener
        ->wait(
            [this, state = request.expectedState, told = request.onUnmatchedError](const Secret &callback) {
                if (!hasState(state, callback))
                    return judgeStranger(callback, told);
                return namesError(callback) ? LoopbackListener::Verdict::ProviderRefused
                                            : LoopbackListener::Verdict::Accepted;
            })
        .finally(this, [this, attempt](const Result<Secret> &callback) {
            if (callback)
                end(attempt, ConsentAnswer{ConsentAnswer::Kind::Callback, *callback});
            else
                end(attempt, fail(callback.error()));
        });
    wait->stop.emplace(std::move(stop), [this, attempt] {
        QMetaObject::invokeMethod(
            this, [this, attempt] { end(attempt, cancelled()); }, Qt::QueuedConnection);
    });
    open(*m_waits.emplace(attempt, std::move(wait)).first->second);
    return task;
}

LoopbackListener::Verdict BrowserConsent::judgeStranger(
    const Secret &callback, const std::function<void()> &told)
{
    if (!namesError(callback))
        return LoopbackListener::Verdict::NotOurs;
    if (told)
        QMetaObject::invokeMethod(this, told, Qt::QueuedConnection);
    return LoopbackListener::Verdict::UnmatchedError;
}

void BrowserConsent::raise(const AttemptId &attempt)
{
    if (const auto found = m_waits.find(attempt); found != m_waits.end())
        open(*found->second);
}

void BrowserConsent::open(Wait &wait)
{
    if (wait.opensOnce && wait.wasOpened)
        return;
    const Result<Done> opened = m_open(wait.url);
    wait.wasOpened = opened.has_value();
    if (opened)
        return;
    qCWarning(lcConsent).noquote() << "the browser was not opened:" << opened.error().detail;
    // Posted: whoever started the attempt is still in the call.
    if (wait.notOpened)
        QMetaObject::invokeMethod(this, wait.notOpened, Qt::QueuedConnection);
}

void BrowserConsent::end(const AttemptId &attempt, const Result<ConsentAnswer> &answer)
{
    const auto found = m_waits.find(attempt);
    if (found == m_waits.end())
        return;
    const std::unique_ptr<Wait> wait = std::move(found->second);
    m_waits.erase(found);
    wait->listener->close();
    wait->promise.settle(answer);
}

} // namespace patchbay

#include "moc_browserconsent.cpp"
