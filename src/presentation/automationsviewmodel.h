#pragma once

#include "automations/automation.h"
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

    struct Line {
        AutomationId id;
        QString name;
        QString does; ///< "Lead created in Acme Corp → message in #new-leads"
        QString news; ///< "Last run 12 min ago · 38 runs this week"
        bool isTrouble = false;
        bool isOn = false;
        QString from; ///< ids of providers, for their marks
        QString to;
    };
    /// A run that needs the person.
    struct OpenRun {
        AutomationRun run;
        QString name;
        QString reason;
    };
    struct Choice {
        ConnectionId id;
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
        QString condition; ///< "LeadSource=Web; Country=France"
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
    };
    [[nodiscard]] static FieldWords wordsOf(ActionKind kind);

    /// Reads again; `changed` follows.
    void refresh();
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    [[nodiscard]] const QList<OpenRun> &openRuns() const { return m_openRuns; }
    /// Why nothing may be done here; empty: it may.
    [[nodiscard]] QString forbidden() const;
    /// Orgs whose records start one.
    [[nodiscard]] QList<Choice> orgs() const;
    /// Where an action may go.
    [[nodiscard]] QList<Choice> targets(ActionKind kind) const;
    /// As it stands; a new one for an id that is not there.
    [[nodiscard]] Automation find(const AutomationId &id) const;

    void turn(const AutomationId &id, bool on);
    void remove(const AutomationId &id);
    /// New where it has no id; `saved` or `refused` follows.
    void save(const Automation &automation);
    /// `previewed` follows: what it would do for the last record.
    void preview(const Automation &automation);
    /// Does it for the last record, once; `told` follows.
    void sendTest(const Automation &automation);
    void retry(const AutomationRun &run);
    /// It was done, or need not be.
    void leave(const AutomationRun &run);

signals:
    void changed();
    void saved(const patchbay::AutomationId &id);
    void previewed(const QString &text);
    /// News for a moment.
    void told(const QString &text);
    /// It was not done, and why.
    void refused(const QString &text);

private:
    void take(const QList<Automation> &automations, const QList<AutomationTally> &tallies);
    [[nodiscard]] Line lineOf(const Automation &automation, const AutomationTally &tally) const;
    [[nodiscard]] QString newsOf(const Automation &automation, const AutomationTally &tally) const;
    [[nodiscard]] QString nameOfConnection(const ConnectionId &id) const;
    [[nodiscard]] QString providerOf(const ConnectionId &id) const;
    [[nodiscard]] Result<Automation> checked(const Automation &automation) const;
    [[nodiscard]] Task<AutomationRecord> latestRecord(const Automation &automation);
    void afterChange(const Result<Done> &changed);
    void refuse(const Error &error);

    Parts m_parts;
    QList<ConnectionRow> m_connections;
    QList<Automation> m_automations;
    QList<Line> m_lines;
    QList<OpenRun> m_openRuns;
};

} // namespace patchbay
