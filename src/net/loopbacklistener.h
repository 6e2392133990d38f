#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "base/task.h"

#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QTcpSocket;

namespace patchbay
{

/// The words of the pages that a browser is shown; plain text, already translated.
struct LoopbackTexts {
    struct Page {
        QString title;
        QString text;
    };
    QString language = QStringLiteral("en"); ///< of the words, as in HTML's lang
    bool rightToLeft = false;
    Page accepted; ///< "You can close this tab and go back to Patchbay."
    Page notGiven; ///< the provider said no
    Page notOurs; ///< belongs to no sign-in that is waited for
    Page over; ///< answered already
    Page badRequest; ///< nothing that is answered here
    Page unmatched; ///< an error that does not say which sign-in it is of
};

/// Waits on loopback for the redirect of one sign-in. Whatever else comes (another method, path or Host,
/// garbage, a flood, another attempt's state) is answered with a fixed page and changes nothing. It looks
/// before it says that it went well. No page repeats anything of a request. Listens from reserve() until the
/// answer is out or it is deleted.
class LoopbackListener final : public QObject
{
public:
    enum class Verdict { Accepted, ProviderRefused, NotOurs, UnmatchedError };
    using Check = std::function<Verdict(const Secret &callbackUrl)>;

    /// Binds the first redirect URI whose port is free, on every loopback family its host stands for.
    /// PortTaken names the ports, with the programs on them where they are known, in providerText;
    /// Misconfigured where no redirect URI is http on loopback.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackListener>> reserve(
        const QList<QUrl> &redirectUris, Clock &clock, LoopbackTexts texts);
    ~LoopbackListener() override;

    [[nodiscard]] QUrl redirectUri() const { return m_redirectUri; }
    /// Settles with the whole callback URL that `check` found Accepted or ProviderRefused, once its page is
    /// out. Cancelled when the listener goes. To be called once; what comes before is told that it is not
    /// ours.
    [[nodiscard]] Task<Secret> wait(Check check);
    /// Stops to listen, whoever still holds it; a wait that goes on is Cancelled.
    void close();

private:
    struct Visit;

    LoopbackListener(const QUrl &redirectUri, Clock &clock, LoopbackTexts texts);
    [[nodiscard]] bool listen();
    void accept(QTcpServer &server);
    void read(Visit &visit);
    void judge(Visit &visit, const QByteArray &head);
    void judgeCallback(Visit &visit, const QByteArray &target);
    void answer(Visit &visit, const QByteArray &status, const LoopbackTexts::Page &page);
    void send(Visit &visit, const QByteArray &bytes);
    void drop(Visit *visit);
    void finish();

    const QUrl m_redirectUri;
    Clock &m_clock;
    const LoopbackTexts m_texts;
    Check m_check;
    Promise<Secret> m_promise;
    Secret m_callback;
    bool m_sawForeign = false;
    const Visit *m_last = nullptr; ///< the visit whose answer ends the wait
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    std::vector<std::unique_ptr<Visit>> m_visits;
};

} // namespace patchbay
