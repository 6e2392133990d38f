#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace patchbay
{

using AutomationId = Id<struct AutomationKind>; ///< UUID
using RunId = Id<struct RunKind>; ///< UUID

/// What an automation does.
enum class ActionKind {
    SlackMessage,
    LinearIssue,
    HubSpotContact,
    ZohoContact,
    Command,
    LocalUrl,
};
inline constexpr std::size_t actionKinds = 6;

/// A name in files and on disk, which never changes; it is also the feature that a provider's definition
/// must name for its connections to be a target.
[[nodiscard]] QLatin1StringView nameOf(ActionKind kind);
[[nodiscard]] std::optional<ActionKind> actionKindNamed(const QString &name);
/// Does it go to a connection? The others stay on this computer.
[[nodiscard]] bool needsConnection(ActionKind kind);

/// A field that must have this value, compared as text without case.
struct FieldCondition {
    QString field;
    QString value;

    friend bool operator==(const FieldCondition &, const FieldCondition &) = default;
};

/// A record was created.
struct Trigger {
    QString object = {}; ///< "Lead"; empty: any
    ConnectionId connection = {}; ///< empty: any org
    QList<FieldCondition> conditions = {}; ///< all of them

    friend bool operator==(const Trigger &, const Trigger &) = default;
};

struct Action {
    ActionKind kind = ActionKind::SlackMessage;
    ConnectionId connection = {}; ///< where it goes, of those that need one
    QJsonObject settings = {}; ///< checked by definition.h; texts in it are templates

    friend bool operator==(const Action &, const Action &) = default;
};

struct Automation {
    AutomationId id;
    QString name;
    bool isOn = false;
    Trigger trigger;
    Action action;
    Timestamp createdAt{};
    Timestamp onSince{}; ///< or off since

    /// What runs one after another, and whose limits count together: a connection, or by itself.
    [[nodiscard]] QString lane() const;
};

/// The record that an automation is about.
struct AutomationRecord {
    OutboxId row; ///< that it was sent by
    ConnectionId connection;
    QString object;
    QJsonObject fields;
    RecordId id;
    QString org = {}; ///< for people
    QString link = {}; ///< its page
};

/// A field's value as people write it; empty where there is none.
[[nodiscard]] QString valueText(const QJsonValue &value);
[[nodiscard]] bool matches(const Trigger &trigger, const AutomationRecord &record);

enum class RunState {
    Waiting, ///< at or after `notBefore`
    Running, ///< leased by a living process; begun from `attemptedAt` on, if that is set
    Done,
    Failed, ///< `errorCode` and `errorText` say why; a person may try again
    Uncertain, ///< it may have been done, and doing it again might double it: only a person can tell
};
inline constexpr std::size_t runStates = 5;
[[nodiscard]] QLatin1StringView nameOf(RunState state);
[[nodiscard]] std::optional<RunState> runStateNamed(const QString &name);

/// One automation for one record.
struct AutomationRun {
    RunId id;
    AutomationId automation;
    QString name = {}; ///< the automation's when it was made: that may be gone
    ActionKind kind = ActionKind::SlackMessage;
    OutboxId row;
    RunState state = RunState::Waiting;
    int attempts = 0;
    Timestamp createdAt{};
    Timestamp notBefore{};
    Timestamp attemptedAt{};
    Timestamp settledAt{};
    QString result = {}; ///< of Done: what came of it there, an id or an address
    QString errorKind = {};
    QString errorCode = {};
    QString errorText = {};
};

} // namespace patchbay
