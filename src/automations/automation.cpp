#include "automations/automation.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr std::array<QLatin1StringView, actionKinds> kindNames{"slack_message"_L1, "linear_issue"_L1,
    "hubspot_contact"_L1, "zoho_contact"_L1, "command"_L1, "local_url"_L1};
constexpr std::array<QLatin1StringView, runStates> stateNames{
    "waiting"_L1, "running"_L1, "done"_L1, "failed"_L1, "uncertain"_L1};

template<typename Enum, typename Names>
std::optional<Enum> named(const Names &names, const QString &name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}

} // namespace

QLatin1StringView nameOf(ActionKind kind)
{
    return kindNames.at(std::size_t(kind));
}

std::optional<ActionKind> actionKindNamed(const QString &name)
{
    return named<ActionKind>(kindNames, name);
}

QLatin1StringView nameOf(RunState state)
{
    return stateNames.at(std::size_t(state));
}

std::optional<RunState> runStateNamed(const QString &name)
{
    return named<RunState>(stateNames, name);
}

bool needsConnection(ActionKind kind)
{
    return kind != ActionKind::Command && kind != ActionKind::LocalUrl;
}

QString Automation::lane() const
{
    return needsConnection(action.kind) ? action.connection.value : u"own:"_s + id.value;
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Array:
    case QJsonValue::Object:
        return {};
    }
    Q_UNREACHABLE();
}

bool matches(const Trigger &trigger, const AutomationRecord &record)
{
    if (!trigger.object.isEmpty() && trigger.object.compare(record.object, Qt::CaseInsensitive) != 0)
        return false;
    if (!trigger.connection.isEmpty() && trigger.connection != record.connection)
        return false;
    return std::ranges::all_of(trigger.conditions, [&record](const FieldCondition &condition) {
        return valueText(record.fields.value(condition.field))
                   .trimmed()
                   .compare(condition.value.trimmed(), Qt::CaseInsensitive)
            == 0;
    });
}

} // namespace patchbay
