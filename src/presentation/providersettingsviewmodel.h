#pragma once

#include "engine/appcheck.h"
#include "presentation/editedapp.h"

namespace patchbay
{

class Clock;
class ConnectionStore;
class Entropy;
class HttpClient;
class LocalServices;
class ProviderCatalog;

/// The settings page of one provider ("bring your own app") as values, or of one connection that has an app,
/// scopes or a login host of its own. Holds no widget. Event loop only.
class ProviderSettingsViewModel final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        SecretStore &vault;
        struct Asking { ///< for the check of an app
            HttpClient &http;
            LocalServices &services;
            Clock &clock;
            Entropy &entropy;
        } asking;
        OwnApps &ownApps;
    };
    explicit ProviderSettingsViewModel(const Parts &parts);

    /// What a person can edit. `customHost` counts only when `hostKey` is empty; the client id only where the
    /// app is the subject's own.
    struct Input {
        QString clientId;
        QString hostKey; ///< a key of the provider's login hosts; empty: the custom host
        QString customHost;
        QStringList scopes;
        QString reason;
        bool ownApp = true; ///< false, of a connection alone: its provider's app

        friend bool operator==(const Input &, const Input &) = default;
    };

    enum class Subject {
        Provider,
        Connection, ///< what it has of its own; saving asks for a new sign-in
        NewConnection, ///< the same of one that is yet to be; kept in memory until it is
    };
    /// Whose settings they are.
    struct Edited {
        Subject subject = Subject::Provider;
        ProviderId provider;
        ConnectionId connection; ///< of Subject::Connection
        bool toConnect = false; ///< of Subject::Provider: saving it leads to a sign-in

        friend bool operator==(const Edited &, const Edited &) = default;
        [[nodiscard]] bool isSameForm(const Edited &other) const
        {
            return subject == other.subject && provider == other.provider && connection == other.connection;
        }
    };
    /// What was typed and is not saved, the secret with it: in memory alone, while the program runs.
    struct Draft {
        Edited edited; ///< nobody else's form takes it
        ProviderSettings began; ///< what it was typed over: who saved others since is not overwritten unasked
        Input input;
        Secret secret;
    };
    /// The form as it stands, after `loaded`. What is as it was read is no draft.
    void noteTyped(const Input &input, const Secret &secret);
    /// Of what is edited; none: nothing was typed.
    [[nodiscard]] std::optional<Draft> draft() const;
    /// Of all, for a window that takes the place of this one.
    [[nodiscard]] const QList<Draft> &drafts() const { return m_drafts; }
    void takeUp(const QList<Draft> &drafts) { m_drafts = drafts; }
    /// `loaded` follows; also after the settings changed elsewhere.
    void load(const ProviderId &provider, bool toConnect = false);
    void loadConnection(const ProviderId &provider, const ConnectionId &connection);
    void loadNew(const ProviderId &provider);
    /// It is connected: what was typed for it is not needed any more.
    void forgetNew(const ProviderId &provider);
    /// What was asked for last; its settings are there after `loaded`.
    [[nodiscard]] const Edited &edited() const { return m_edited; }
    [[nodiscard]] Subject subject() const { return m_edited.subject; }
    /// The same, what they are used for, what saving does: words.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] QString saveWord() const;
    /// The app that is used where a connection has none of its own; empty: there is none.
    [[nodiscard]] QString usualClientId() const;
    [[nodiscard]] const ProviderDescriptor *provider() const;
    [[nodiscard]] const Input &input() const { return m_input; }
    [[nodiscard]] bool hasSecret() const { return m_settings.hasClientSecret; }
    [[nodiscard]] bool allowsCustomHost() const;
    [[nodiscard]] bool mayHaveSecret() const;
    /// Where its apps are registered; none: not known, or there is no such page yet.
    [[nodiscard]] std::optional<QUrl> consolePage(const Input &input) const;

    /// The host as it will be used, or why it cannot be (in words); `note` says what was repaired.
    struct HostCheck {
        QString host;
        QString note;
        QString problem;
    };
    [[nodiscard]] HostCheck checkHost(const QString &typed) const;

    /// Empty `secret`: the one in the keychain stays. Emits `saved` or `refused`.
    void save(const Input &input, const Secret &secret);
    /// The keychain may ask the person first.
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// What another window saved since `load` is not lost by it: `changedElsewhere` comes instead, and then
    /// one of these is the person's answer.
    void saveOver();
    void takeTheirs();

    /// One line of what a check found, in words.
    struct CheckLine {
        AppFinding::Verdict verdict = AppFinding::Verdict::Unknown;
        QString text;
        std::optional<ErrorKind> trouble = {}; ///< of Wrong
        std::optional<AppFinding::Subject> about = {}; ///< none: cannot be told, as with scopes
        QString fact = {}; ///< of Wrong: `text` in two
        QString next = {};

        friend bool operator==(const CheckLine &, const CheckLine &) = default;
    };
    /// Asks the provider whether it knows this app, as typed; nobody signs in and nothing is saved. `checked`
    /// follows, or `refused` where it cannot be asked. The newest check counts.
    void check(const Input &input, const Secret &secret);

    /// Back to what the program shipped; the secret is erased. Emits `saved` or `refused`.
    void reset();

signals:
    void loaded();
    void savingChanged();
    void saved();
    /// After `saved`: the sign-in that makes it count.
    void signInRequested(const patchbay::ConnectOptions &options);
    void refused(const QString &field, const QString &text);
    /// Not saved: others were, by another window or program. `theirs` says how those differ from what was
    /// typed.
    void changedElsewhere(const QString &theirs);
    void checked(const QList<patchbay::ProviderSettingsViewModel::CheckLine> &lines);

private:
    using Change = EditedApp::Change;
    void begin(const Edited &edited, std::shared_ptr<EditedApp> app);
    void read();
    void take(const QList<ProviderSettings> &all, const ProviderSettings &edited);
    [[nodiscard]] QStringList usualScopes() const;
    [[nodiscard]] bool isAsRead(Input input) const;
    void dropDraft(const Edited &edited);
    [[nodiscard]] std::optional<ProviderSettings> settingsFrom(const Input &input);
    [[nodiscard]] bool isClientIdGood(const QString &clientId);
    void store(const Change &change);
    void setSaving(bool saving);
    void settleDraft(const Edited &edited, const ProviderSettings &saved, bool isShown);
    void tellRefusal(const Change &change, const Error &error);
    void tellConflict();
    [[nodiscard]] QString differences(const ProviderSettings &theirs) const;
    void ask(const ProviderSettings &settings, const Secret &secret);
    [[nodiscard]] QList<CheckLine> linesOf(const QList<AppFinding> &findings) const;
    [[nodiscard]] CheckLine lineOf(const AppFinding &finding) const;
    [[nodiscard]] QString words(const Error &error) const;

    Parts m_parts;
    Edited m_edited;
    std::shared_ptr<EditedApp> m_app;
    std::shared_ptr<NewConnectionsApp> m_new; ///< until it is connected
    ProviderSettings m_usual; ///< the provider's
    ProviderSettings m_settings; ///< of the subject
    QString m_connectionName;
    Input m_input;
    bool m_isSaving = false;
    QList<Draft> m_drafts; ///< one of each subject at most
    Change m_pending; ///< that was refused because of a change elsewhere
    std::unique_ptr<AppCheck> m_check;
};

} // namespace patchbay
