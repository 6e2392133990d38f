#include "consent/browserconsent.h"

#include "base/logging.h"
#include "oauth/authorization.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace patchbay
{

struct BrowserConsent::Wait {
    std::shared_ptr<LoopbackListener> listener; ///< none: the address comes by hand
    ConsentRequest request;
    bool wasOpened = false;
    Promise<ConsentAnswer> promise;
    std::optional<std::stop_callback<std::function<void()>>> stop;
};

namespace
{

/// Text that is copied brings blanks along, and browsers show an address without its scheme.
Secret tidiedAddress(const Secret &typed, const QUrl &redirectUri)
{
    QByteArray address = typed.reveal().trimmed().toByteArray();
    if (address.startsWith(redirectUri.authority(QUrl::FullyEncoded).toLatin1() + '/'))
        address.prepend(redirectUri.scheme().toLatin1() + "://");
    return Secret(std::move(address));
}

} // namespace

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
    if (request.byHand)
        return obtainWith({}, request, std::move(stop));
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
    wait->request = request;
    const Task<ConsentAnswer> task = wait->promise.task();
    const AttemptId attempt = request.attempt;
    if (wait->listener)
        listen(attempt, *wait);
    wait->stop.emplace(std::move(stop), [this, attempt] {
        QMetaObject::invokeMethod(
            this, [this, attempt] { end(attempt, cancelled()); }, Qt::QueuedConnection);
    });
    open(*m_waits.emplace(attempt, std::move(wait)).first->second);
    return task;
}

void BrowserConsent::listen(const AttemptId &attempt, const Wait &wait)
{
    wait.listener
        ->wait([this, state = wait.request.expectedState, told = wait.request.onUnmatchedError](
                   const Secret &callback) {
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

// The same look as at what comes to the listener: the redirect URI and the state, nothing else.
Result<Done> BrowserConsent::takePasted(const AttemptId &attempt, const Secret &address)
{
    const auto found = m_waits.find(attempt);
    if (found == m_waits.end())
        return fail(ErrorKind::NotFound, u"no browser is waited for"_s);
    const ConsentRequest &request = found->second->request;
    const Secret callback = tidiedAddress(address, request.redirectUri);
    const QUrl url = QUrl::fromEncoded(callback.reveal().toByteArray(), QUrl::StrictMode);
    if (!isRedirectOf(request.redirectUri, url)) {
        return fail({.kind = ErrorKind::Rejected,
            .detail = u"what was pasted is not the redirect URI"_s,
            .providerCode = u"paste_not_the_redirect"_s,
            .providerText = request.redirectUri.toString()});
    }
    if (!hasState(request.expectedState, callback)) {
        return fail({.kind = ErrorKind::Rejected,
            .detail = u"what was pasted belongs to no sign-in that is waited for"_s,
            .providerCode = u"paste_other_sign_in"_s});
    }
    end(attempt, ConsentAnswer{ConsentAnswer::Kind::Callback, callback});
    return Done{};
}

void BrowserConsent::open(Wait &wait)
{
    if (wait.request.opensOnce && wait.wasOpened)
        return;
    const Result<Done> opened = m_open(wait.request.authorizeUrl);
    wait.wasOpened = opened.has_value();
    if (opened)
        return;
    qCWarning(lcConsent).noquote() << "the browser was not opened:" << opened.error().detail;
    // Posted: whoever started the attempt is still in the call.
    if (wait.request.onNotOpened)
        QMetaObject::invokeMethod(this, wait.request.onNotOpened, Qt::QueuedConnection);
}

void BrowserConsent::end(const AttemptId &attempt, const Result<ConsentAnswer> &answer)
{
    const auto found = m_waits.find(attempt);
    if (found == m_waits.end())
        return;
    const std::unique_ptr<Wait> wait = std::move(found->second);
    m_waits.erase(found);
    if (wait->listener)
        wait->listener->close();
    wait->promise.settle(answer);
}

} // namespace patchbay

#include "moc_browserconsent.cpp"
