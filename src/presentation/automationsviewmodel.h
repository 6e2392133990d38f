#pragma once

#include "automations/automation.h"
#include "presentation/readstate.h"
#include "store/automationstore.h"
#include "store/connectionrow.h"

namespace patchbay
{

class ActionSender;
class AutomationWorker;
class Clock;
class ConnectionStore;
class Entropy;
class OutboxStore;
class ProviderCatalog;
class Rights;
struct ActionOutcome;

/// The page of automations as values: what there is and how it is doing, what a person may choose, what it
/// would do for the last record. Holds no widget. Event loop only.
class AutomationsViewModel final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        OutboxStore &outbox;
        AutomationStore &automations;
        ActionSender &sender;
        AutomationWorker &worker;
        const Rights &rights;
        Clock &clock;
        Entropy &entropy;
    };
    explicit AutomationsViewModel(const Parts &parts);

    /// A provider's; what stays on this computer has a sign of ours.
    struct Mark {
        QString letters;
        QString brand; ///< "#00A1E0"
    };
    struct Line {
        AutomationId id;
        QString name;
        QString does; ///< "Lead created in Acme Corp → message in #new-leads"
        QString news; ///< "Last run 12 min ago · 38 runs this week"
        bool isTrouble = false;
        bool isOn = false;
        Mark from;
        Mark to;
    };
    struct Choice {
        ConnectionId id;
        QString name;
        Environment environment = Environment::None;
        QString environmentWord = {};
    };
    /// What a person may begin with.
    struct Starter {
        ActionKind kind = ActionKind::SlackMessage;
        QString title;
        QString when;
        Mark from;
        Mark to;
    };
    /// What a text may have in it: {LastName}.
    struct Insert {
        QString label;
        QString name;
    };

    struct Action {
        ActionKind kind = ActionKind::SlackMessage;
        QString word;
    };
    [[nodiscard]] static QList<Action> actions();
    /// With what a person usually begins with.
    [[nodiscard]] static patchbay::Action usualAction(ActionKind kind);
    /// Settings as a form has them, whatever the action; lists are lines.
    struct Fields {
        QList<FieldCondition> conditions;
        QString place; ///< a channel, a team, a program, an address
        QString heading;
        QString text; ///< a message, fields with their templates, arguments
    };
    [[nodiscard]] static Fields fieldsOf(const Automation &automation);
    [[nodiscard]] static Automation withFields(Automation automation, const Fields &fields);
    /// What those are called; empty: the action has none.
    struct FieldWords {
        QString target;
        QString place;
        QString heading;
        QString text;
        QString placeHelp = {};
    };
    [[nodiscard]] static FieldWords wordsOf(ActionKind kind);

    [[nodiscard]] static QList<Insert> inserts();

    /// Reads again; `changed` follows.
    void refresh();
    /// The same where a person asks: after a failure it begins anew.
    void readAgain();
    [[nodiscard]] const ReadState &readState() const { return m_readState; }
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    /// Runs that failed or are in doubt.
    [[nodiscard]] int runsInNeed() const { return m_runsInNeed; }
    [[nodiscard]] QList<Starter> starters() const;
    /// "On since 3 Nov"; empty: it is not kept yet.
    [[nodiscard]] QString stateOf(const Automation &automation) const;
    /// "Slack is not connected."; empty: there is a choice, or none is needed.
    [[nodiscard]] QString missingTarget(ActionKind kind) const;
    /// Why nothing may be done here; empty: it may.
    [[nodiscard]] QString forbidden() const;
    /// Orgs whose records start one.
    [[nodiscard]] QList<Choice> orgs() const;
    /// Where an action may go.
    [[nodiscard]] QList<Choice> targets(ActionKind kind) const;
    /// As it stands; a new one for an id that is not there.
    [[nodiscard]] Automation find(const AutomationId &id) const;

    void turn(const AutomationId &id, bool on);
    /// `removed` follows, or `refused`.
    void remove(const AutomationId &id);
    /// With what waited for it; `bringBackFailed` may follow.
    void bringBack(const RemovedAutomation &removed);
    /// New where it has no id; `saved` or `refused` follows.
    void save(const Automation &automation);
    /// `previewed` follows: what it would do for the last record.
    void preview(const Automation &automation);
    /// Does it for the last record, once; `told` follows.
    void sendTest(const Automation &automation);
    [[nodiscard]] bool isTesting() const { return m_isTesting; }

signals:
    void testingChanged();
    void changed();
    void saved(const patchbay::AutomationId &id);
    void removed(const patchbay::RemovedAutomation &removed);
    /// It is nowhere but here: whoever hears it offers it again.
    void bringBackFailed(const patchbay::RemovedAutomation &removed, const QString &why);
    /// Code runs from left to right in every language.
    void previewed(const QString &text, bool isCode);
    /// News for a moment.
    void told(const QString &text);
    /// It was not done, and why.
    void refused(const QString &text);
    /// Comes before: which of its members were not right, as JSON pointers ("/do/channel").
    void membersRefused(const QStringList &pointers);

private:
    void take(const QList<Automation> &automations, const QList<AutomationTally> &tallies);
    [[nodiscard]] Line lineOf(const Automation &automation, const AutomationTally &tally) const;
    [[nodiscard]] QString newsOf(const Automation &automation, const AutomationTally &tally) const;
    [[nodiscard]] QString whenWords(const Trigger &trigger) const;
    [[nodiscard]] ConnectionRow connection(const ConnectionId &id) const;
    [[nodiscard]] Mark markOf(const ProviderId &provider) const;
    [[nodiscard]] Mark markOf(ActionKind kind) const;
    [[nodiscard]] QList<Choice> choicesOf(const QList<ConnectionRow> &rows) const;
    [[nodiscard]] Result<Automation> checked(const Automation &automation) const;
    [[nodiscard]] Task<AutomationRecord> latestRecord(const Automation &automation);
    void afterChange(const Result<Done> &changed);
    void refuse(const Error &error);
    void tellTest(ActionKind kind, const Result<ActionOutcome> &outcome);

    Parts m_parts;
    QList<ConnectionRow> m_connections;
    QList<Automation> m_automations;
    QList<Line> m_lines;
    int m_runsInNeed = 0;
    ReadState m_readState;
    bool m_isTesting = false;
};

} // namespace patchbay
