#include "providers/policy.h"

#include "base/jsonreader.h"
#include "base/uniquemembers.h"
#include "providers/descriptorchecks.h"
#include "providers/policycodes.h"
#include "providers/trustedfile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// The format is published as resources/providers/policy.schema.json; a test holds the two together.

namespace patchbay
{

namespace
{

/// Where a Flatpak sees the computer's own files, all of them as nobody's: that one is refused says nothing
/// against whoever wrote it.
constexpr auto computersFiles = "/run/host/"_L1;
constexpr qint64 mostPolicyBytes = 256 * 1024;
constexpr qint64 mostIdleMinutes = 24 * 60;
constexpr qint64 mostHistoryDays = 3650;

constexpr std::initializer_list<std::pair<QLatin1StringView, Act>> actNames{
    {"token_output"_L1, Act::TokenOutput},
    {"intake"_L1, Act::Intake},
    {"commands"_L1, Act::Commands},
    {"custom_providers"_L1, Act::CustomProviders},
};

bool isId(const QString &text)
{
    static const QRegularExpression id(QRegularExpression::anchoredPattern(u"[a-z0-9][a-z0-9-]{0,62}"_s));
    return id.match(text).hasMatch();
}

void readAllowed(JsonReader &root, Policy &policy)
{
    if (!root.has("allowedProviders"_L1))
        return;
    policy.allowedProviders.emplace();
    const QStringList ids = root.strings("allowedProviders"_L1);
    for (const QString &id : ids) {
        if (!isId(id))
            root.problem("allowedProviders"_L1, u"'%1' is no id of a provider"_s.arg(id));
        policy.allowedProviders->append({id});
    }
}

/// A list that is there but empty would settle nothing: it is a mistake.
QStringList settledList(JsonReader &reader, QLatin1StringView key)
{
    const QStringList items = reader.strings(key);
    if (reader.has(key) && (items.isEmpty() || items.contains(QString())))
        reader.problem(key, u"must hold one at least, and none that is empty"_s);
    return items;
}

ProviderRule readRule(JsonReader &reader)
{
    ProviderRule rule;
    rule.loginHosts = settledList(reader, "loginHosts"_L1);
    const QStringList ways = settledList(reader, "consentWays"_L1);
    for (const QString &way : ways) {
        rule.consentWays.append(choose<ConsentWay>(reader, "consentWays"_L1, way,
            {{"embedded"_L1, ConsentWay::Embedded}, {"browser"_L1, ConsentWay::Browser},
                {"deviceCode"_L1, ConsentWay::DeviceCode}},
            ConsentWay::Browser));
    }
    if (reader.has("clientId"_L1))
        rule.clientId = reader.string("clientId"_L1);
    checkPattern(reader, "clientId"_L1, u"[\\x21-\\x7e]+"_s, rule.clientId);
    reader.refuseUnread();
    return rule;
}

void readRules(JsonReader &root, Policy &policy)
{
    const QJsonObject rules = root.object("providers"_L1);
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        JsonReader reader(rule->toObject(), u"/providers/"_s + rule.key());
        if (!rule->isObject() || !isId(rule.key()))
            root.problem("providers"_L1, u"'%1' must be a provider's id with an object"_s.arg(rule.key()));
        policy.rules.insert({rule.key()}, readRule(reader));
        root.adopt(reader);
    }
}

void readLock(JsonReader &lock, Policy &policy)
{
    policy.appLock = lock.boolean("required"_L1, false);
    if (lock.has("longestIdleMinutes"_L1)) {
        const qint64 minutes = lock.integer("longestIdleMinutes"_L1, 0);
        if (minutes < 1 || minutes > mostIdleMinutes)
            lock.problem("longestIdleMinutes"_L1, u"must be between 1 and 1440"_s);
        policy.longestIdle = std::chrono::minutes(minutes);
    }
    if (policy.longestIdle && !policy.appLock)
        lock.problem("required"_L1, u"must be true for longestIdleMinutes to mean anything"_s);
}

} // namespace

bool Policy::forbids(Act act) const
{
    return state == State::Broken || forbidden.contains(act);
}

bool Policy::allows(const ProviderId &provider) const
{
    return state != State::Broken && (!allowedProviders || allowedProviders->contains(provider));
}

QString nameOf(Act act)
{
    for (const auto &[name, named] : actNames) {
        if (named == act)
            return name;
    }
    Q_UNREACHABLE();
}

Error forbiddenBy(const Policy &policy)
{
    if (policy.state == Policy::State::Broken && policy.path.startsWith(computersFiles)) {
        return {.kind = ErrorKind::Forbidden,
            .detail = u"nobody can tell from a sandbox whether the policy is genuine"_s,
            .providerCode = u"policy_out_of_sight"_s};
    }
    if (policy.state == Policy::State::Broken) {
        return {.kind = ErrorKind::Forbidden,
            .detail = u"the policy file cannot be used"_s,
            .providerCode = u"policy_broken"_s,
            .providerText = u"%1 (%2)"_s.arg(policy.path, policy.problem)};
    }
    return {.kind = ErrorKind::Forbidden,
        .detail = u"the policy forbids it"_s,
        .providerCode = u"forbidden_by_policy"_s};
}

bool isOfPolicy(const QString &providerCode)
{
    return providerCode == "forbidden_by_policy"_L1 || providerCode == "policy_broken"_L1
        || providerCode == "policy_out_of_sight"_L1;
}

Result<Policy> readPolicy(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    if (!object)
        return fail(object.error());
    if (const auto doubled = doubledMember(json))
        return fail(ErrorKind::Protocol, *doubled + u": is there twice"_s);
    Policy policy{.state = Policy::State::InForce};
    JsonReader root(*object);
    [[maybe_unused]] const QString schemaForEditors = root.optionalString("$schema"_L1);
    const QStringList forbidden = root.strings("forbid"_L1);
    for (const QString &name : forbidden)
        policy.forbidden.append(choose<Act>(root, "forbid"_L1, name, actNames, Act::TokenOutput));
    readAllowed(root, policy);
    readRules(root, policy);
    policy.readOnly = root.boolean("readOnly"_L1, false);
    if (root.has("longestHistoryDays"_L1)) {
        const qint64 days = root.integer("longestHistoryDays"_L1, 0);
        if (days < 1 || days > mostHistoryDays)
            root.problem("longestHistoryDays"_L1, u"must be between 1 and 3650"_s);
        policy.longestHistory = std::chrono::days(days);
    }
    section(root, "appLock"_L1, [&policy](JsonReader &lock) { readLock(lock, policy); });
    root.refuseUnread();
    return root.verdict().map([&policy](const Done &) { return policy; });
}

Policy loadPolicy(const PolicyFile &file)
{
    if (file.path.isEmpty())
        return {};
    const auto bytes = readTrustedFile(file.path, file.owner, mostPolicyBytes);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return {};
    auto policy = bytes.and_then(readPolicy);
    if (policy) {
        policy->path = file.path;
        return *policy;
    }
    return {.state = Policy::State::Broken, .path = file.path, .problem = policy.error().detail};
}

} // namespace patchbay
