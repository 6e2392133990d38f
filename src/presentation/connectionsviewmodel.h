#pragma once

#include "presentation/cardshelves.h"
#include "presentation/endnotices.h"
#include "presentation/readstate.h"

#include <QObject>

#include <functional>

namespace patchbay
{

class CardOrder;
class ConnectionStore;
class OutboxStore;
class Partings;
class ProviderCatalog;

/// The Connections page as values: cards, counts and what a person may do with them. Holds no widget; the
/// window binds to it. Event loop only.
class ConnectionsViewModel final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        OutboxStore &outbox;
        ConnectionService &service;
        Partings &partings;
        Clock &clock;
        std::function<Task<Done>()> unlockKeychain;
        CardOrder *order = nullptr; ///< the person's own; none: by name
    };
    explicit ConnectionsViewModel(const Parts &parts);

    /// Reads everything again; `changed` follows. Called at start, by the database's news, and every minute
    /// (relative times).
    void refresh();
    /// The same where a person asks: after a failure it begins anew.
    void readAgain();

    [[nodiscard]] bool isLoaded() const { return m_readState.isKnown(); }
    [[nodiscard]] const ReadState &readState() const { return m_readState; }
    /// Cards with an account or a sign-in going on, in the person's order.
    [[nodiscard]] const QList<CardView> &connected() const { return m_shelves.connected; }
    /// The other cards of the home page, by name.
    [[nodiscard]] const QList<CardView> &available() const { return m_shelves.available; }
    /// Providers that are not on the home page, by name.
    [[nodiscard]] const QList<CardView> &catalogue() const { return m_shelves.catalogue; }
    /// Why nobody may describe a provider of their own; empty: they may.
    [[nodiscard]] QString customRefused() const;
    [[nodiscard]] int attentionCount() const { return m_shelves.attentionCount(); }
    [[nodiscard]] int accountCount() const { return m_shelves.accountCount(); }
    /// There are connections, and none was reached the last time.
    [[nodiscard]] bool isOffline() const;
    /// Who needs the person now, but not in the middle of what they do themselves.
    [[nodiscard]] QList<EndNotice> inNeed() const;

    /// What a person asked for by a button or menu. `connection` is empty for the card itself.
    void trigger(CardAction action, const ProviderId &provider, const ConnectionId &connection);
    /// As a page with an app of a connection's own asks for it.
    void signIn(const patchbay::ConnectOptions &options);
    /// After the person said yes to the question.
    void connectConfirmed(const patchbay::ConnectOptions &options);
    /// What becomes of the records that wait for it.
    enum class Waiting { SendFirst, Keep, Discard };
    void disconnectConfirmed(const ConnectionId &connection, Waiting waiting = Waiting::Keep);
    void removeAnywayConfirmed(const ConnectionId &connection);
    /// The address of the browser's last page. Why it was not taken, in words; empty: it was.
    [[nodiscard]] QString takePasted(
        const ProviderId &provider, const ConnectionId &connection, const Secret &address);
    [[nodiscard]] bool isWaitingForBrowser(const ProviderId &provider, const ConnectionId &connection) const;

signals:
    void changed();
    /// News that need no answer.
    void toast(const QString &text);
    /// A connection needs the person since now; told once, whichever program learnt it.
    void grantEnded(const patchbay::EndNotice &notice);
    /// It needs them no more, or is gone.
    void endIsOver(const patchbay::ConnectionId &connection);
    /// A further sign-in may end an older one, because the provider keeps only so many: asked before.
    void ceilingQuestion(
        const patchbay::ConnectOptions &options, const QString &title, const QString &consequence);
    /// Disconnect was asked for: ask first. `waiting` records are not sent yet; `canSend`: they could be
    /// first.
    void disconnectQuestion(const patchbay::ConnectionId &connection, const QString &title,
        const QString &provider, int waiting, bool canSend);
    /// Asked before a removal is ended that did not succeed: what stays behind.
    void removeAnywayQuestion(
        const patchbay::ConnectionId &connection, const QString &title, const QString &consequence);
    /// A link to put on the clipboard.
    void copyRequested(const patchbay::Secret &link);
    void openRequested(const QUrl &url);
    /// A field for the address of the browser's last page.
    void pasteRequested(
        const patchbay::ProviderId &provider, const patchbay::ConnectionId &connection, const QString &name);
    void newLeadRequested(const patchbay::ConnectionId &connection);
    void tryWritingRequested(const patchbay::ConnectionId &connection);
    void detailsRequested(const patchbay::ConnectionId &connection);
    void settingsRequested(const patchbay::ProviderId &provider);
    void otherAppRequested(const patchbay::ProviderId &provider);
    void ownAppRequested(const patchbay::ProviderId &provider, const patchbay::ConnectionId &connection);
    /// A new connection that has an app of its own is there.
    void ownAppConnected(const patchbay::ProviderId &provider);
    void keychainHelpRequested();

private:
    struct Place {
        ProviderId provider;
        ConnectionId connection;
        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.provider.value, place.connection.value);
        }
    };

    void tellNeeds();
    void rebuild();
    void connectAccount(const ConnectOptions &options);
    void connectUnlessCeiling(const ConnectOptions &options);
    void withOwnApp(ConnectOptions &options) const;
    void useByDefault(const Place &place);
    [[nodiscard]] QSet<ConnectionId> knownAccounts() const;
    void move(const ProviderId &provider, CardAction where);
    void setOnHome(const ProviderId &provider, bool onHome);
    void test(const Place &place);
    void beginTest(const Place &place);
    void tryOut(const Place &place);
    void unlock(const Place &place);
    [[nodiscard]] QUrl pageOf(const ConnectionRow &row) const;
    void askDisconnect(const ConnectionId &connection);
    void wirePartings();
    void sendFirst(const ConnectionRow &row);
    void stay(const Place &place);
    void askRemoveAnyway(const ConnectionId &connection);
    void follow(const ConnectionRow &row, const Task<ConnectionService::DisconnectOutcome> &removal);
    void fail(const Place &place, const Error &error);
    [[nodiscard]] CardFacts factsOf(const ProviderDescriptor &provider) const;
    [[nodiscard]] Happening happeningAt(const Place &place) const;
    [[nodiscard]] std::optional<ConnectionRow> rowOf(const ConnectionId &connection) const;
    [[nodiscard]] QString providerName(const ProviderId &provider) const;

    Parts m_parts;
    QList<ConnectionRow> m_rows;
    QList<ProviderSettings> m_settings;
    QHash<ConnectionId, int> m_waiting;
    QHash<ConnectionId, Timestamp> m_asked; ///< whether it is to end; what was entered later is not meant
    QHash<Place, Error> m_failures;
    QHash<Place, bool> m_tests; ///< that go on; true: for long enough to be shown
    QHash<ProviderId, ConnectOptions>
        m_ownApps; ///< of new connections, until they are there: "again" means these
    CardShelves m_shelves;
    std::optional<Standing> m_standing; ///< of the last reading; none: there was none
    ReadState m_readState;
};

} // namespace patchbay
