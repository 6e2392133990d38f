#include "presentation/connectiondetails.h"

#include "engine/grantceiling.h"
#include "presentation/cards.h"
#include "presentation/messages.h"
#include "salesforce/apiversion.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionDetails)
};

using Look = DetailLine::Look;

QString dateAndTime(Timestamp moment)
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count()), QLocale::ShortFormat);
}

/// A line only where there is something to say.
void say(DetailSection &section, const QString &label, const QString &value, Look look = Look::Text)
{
    if (!value.isEmpty())
        section.lines.append({label, {value}, look, look == Look::Code});
}

void sayAll(DetailSection &section, const QString &label, const QStringList &values, Look look)
{
    if (!values.isEmpty())
        section.lines.append({label, values, look});
}

DetailSection account(const ConnectionRow &row, const ProviderDescriptor &provider)
{
    DetailSection section{Words::tr("Account"), {}};
    say(section, Words::tr("Service"), provider.name);
    say(section, Words::tr("User"), row.accountLabel);
    say(section, Words::tr("Name"), row.accountName);
    say(section, Words::tr("User ID"), row.accountId, Look::Code);
    say(section, Words::tr("Instance"), row.instanceUrl.host(), Look::Code);
    say(section, Words::tr("Signed in at"), provider.localService.isEmpty() ? row.loginHost : QString());
    say(section, Words::tr("Org"), row.tenantLabel);
    say(section, Words::tr("Org ID"), row.tenantId, Look::Code);
    if (row.isDefault)
        say(section, Words::tr("Default"), Words::tr("Used where only %1 is named").arg(provider.name));
    return section;
}

/// Which one a grant was given to.
QString appWords(const ConnectionRow &row, const ProviderDescriptor &provider)
{
    if (row.clientId.isEmpty() || !provider.localService.isEmpty())
        return {};
    if (!row.own.clientId.isEmpty())
        return Words::tr("This connection's own", "an app");
    if (row.clientId != provider.clientId)
        return Words::tr("Of the %1 settings", "an app").arg(provider.name);
    return provider.settled.clientId ? Words::tr("Set by your administrator", "an app")
                                     : Words::tr("Comes with Patchbay", "an app");
}

/// A change that waits for the next sign-in.
QString nextAppWords(const ConnectionRow &row, const ProviderDescriptor &provider)
{
    if (!row.nextApp)
        return {};
    const OwnApp &next = *row.nextApp;
    QStringList words
        = {next.clientId.isEmpty() ? Words::tr("app of the %1 settings").arg(provider.name)
                                   : Words::tr("app %1", "a client id").arg(shortenedId(next.clientId))};
    if (!next.scopes.isEmpty())
        words.append(Words::tr("scopes %1").arg(next.scopes.join(u", "_s)));
    if (!next.loginHost.isEmpty())
        words.append(Words::tr("sign-in address %1").arg(next.loginHost));
    return words.join(u"; "_s);
}

DetailSection access(
    const ConnectionRow &row, const ProviderDescriptor &provider, const MomentFacts &facts, Timestamp now)
{
    DetailSection section{Words::tr("Access"), {}};
    sayAll(section, Words::tr("Granted"), row.scopesGranted, Look::Chips);
    sayAll(section, Words::tr("Not granted"), notGranted(provider, row.scopesAsked, row.scopesGranted),
        Look::WarningChips);
    if (row.issuedAt > Timestamp{})
        say(section, Words::tr("Issued"), dateAndTime(row.issuedAt));
    if (row.refreshedAt > Timestamp{})
        say(section, Words::tr("Refreshed"), relativeTime(row.refreshedAt, now));
    if (facts.tokenExpires)
        say(section, Words::tr("Token ends"), dateAndTime(*facts.tokenExpires));
    if (row.checkedAt > Timestamp{})
        say(section, Words::tr("Checked"), relativeTime(row.checkedAt, now));
    if (row.thisRunOnly)
        say(section, Words::tr("Kept"), Words::tr("For this run of Patchbay only"));
    say(section, Words::tr("App"), appWords(row, provider));
    say(section, Words::tr("Client ID"), row.clientId, Look::Code);
    say(section, Words::tr("Scopes"),
        row.own.scopes.isEmpty() ? QString() : Words::tr("Chosen for this connection"));
    say(section, Words::tr("After reconnecting"), nextAppWords(row, provider));
    return section;
}

/// Patchbay sees its own sign-ins here and no others, and says so.
DetailSection ceiling(
    const ConnectionRow &row, const ProviderDescriptor &provider, const QList<ConnectionRow> &all)
{
    DetailSection section{Words::tr("Sign-ins"), {}};
    if (!provider.grantCeiling)
        return section;
    say(section, Words::tr("At most"), ceilingWords(provider));
    say(section, Words::tr("Known here"),
        Words::tr("%1 on this computer; those on others are not counted here", "a number of sign-ins")
            .arg(QLocale().toString(grantsBeside(row, all, *provider.grantCeiling))));
    return section;
}

DetailSection usage(const ConnectionRow &row, const ProviderDescriptor &provider)
{
    if (provider.recordsApi.isEmpty() && row.apiLimit <= 0)
        return {};
    DetailSection section{Words::tr("API"), {}};
    if (row.apiLimit > 0) {
        say(section, Words::tr("Used today"),
            Words::tr("%1 of %2", "API requests")
                .arg(QLocale().toString(row.apiUsed), QLocale().toString(row.apiLimit)));
        section.lines.last().share = std::clamp(double(row.apiUsed) / row.apiLimit, 0.0, 1.0);
    }
    return section;
}

QString lastError(const ConnectionRow &row, const ProviderDescriptor &provider)
{
    if (row.lastErrorKind.isEmpty())
        return {};
    const Error error{kindNamed(row.lastErrorKind), {}, row.lastErrorCode, row.lastErrorText};
    return messageFor(error, {provider.name, row.displayName(), row.instanceUrl.host()}).text();
}

/// As one line of text that says nothing else than it shows. Joiners stay: Persian, Indic scripts and emoji
/// are written with them.
QString plain(const QString &text)
{
    constexpr QChar nonJoiner(0x200c);
    constexpr QChar joiner(0x200d);
    QString kept;
    for (const QChar c : text.simplified()) {
        const bool joins = c == nonJoiner || c == joiner;
        if (joins || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format))
            kept.append(c);
    }
    return kept;
}

QStringList plainTags(const QStringList &typed)
{
    QStringList tags;
    for (const QString &tag : typed) {
        const QString kept = plain(tag);
        if (!kept.isEmpty() && !tags.contains(kept, Qt::CaseInsensitive))
            tags.append(kept);
    }
    return tags;
}

} // namespace

QString shortenedId(const QString &id)
{
    constexpr qsizetype end = 6;
    return id.size() <= 3 * end ? id : id.first(end) + u'\u2026' + id.last(end);
}

QString ceilingWords(const ProviderDescriptor &provider)
{
    if (!provider.grantCeiling)
        return {};
    const QString count = QLocale().toString(provider.grantCeiling->count);
    switch (provider.grantCeiling->per) {
    case GrantCeiling::Per::UserAndApp:
        return Words::tr("%1 keeps %2 sign-ins of one user with this app, on all computers together. A "
                         "further one ends the oldest.")
            .arg(provider.name, count);
    case GrantCeiling::Per::UserAppAndScopes:
        return Words::tr("%1 keeps %2 sign-ins of one user with this app and these rights, on all computers "
                         "together. A further one ends the oldest.")
            .arg(provider.name, count);
    }
    Q_UNREACHABLE();
}

ConnectionDetails makeDetails(const ConnectionRow &row, const ProviderDescriptor &provider,
    const QList<ConnectionRow> &all, const MomentFacts &facts, Timestamp now)
{
    ConnectionDetails details;
    details.connection = row.id;
    details.provider = row.provider;
    details.mark = provider.mark;
    details.brand = provider.brandColour;
    details.title = row.displayName();
    details.environment = row.environment;
    details.environmentWord = environmentWord(row.environment);
    if (row.checkedAt > Timestamp{})
        details.checked = Words::tr("checked %1", "a relative time; after the connection's state")
                              .arg(relativeTime(row.checkedAt, now));
    for (const DetailSection &section :
        {account(row, provider), access(row, provider, facts, now), ceiling(row, provider, all)}) {
        if (!section.lines.isEmpty())
            details.sections.append(section);
    }
    details.api = usage(row, provider);
    details.apiSpoken = facts.apiVersion;
    details.labels = {row.label, row.user, row.tenant, row.tags, row.colour};
    details.canBeDefault = !row.isDefault
        && (row.phase == ConnectionPhase::Connected || row.phase == ConnectionPhase::NeedsReconnect);
    details.takesRecords = !provider.recordsApi.isEmpty() && row.phase == ConnectionPhase::Connected;
    details.apiVersions = provider.recordsApi.isEmpty() ? QStringList() : knownApiVersions();
    details.apiVersion = row.apiVersion;
    details.mayChangeApp = provider.localService.isEmpty() && !provider.settled.closed
        && (row.phase == ConnectionPhase::Connected || row.phase == ConnectionPhase::NeedsReconnect);
    details.isUsable = row.phase == ConnectionPhase::Connected;
    details.lastError = lastError(row, provider);
    return details;
}

Result<ConnectionLabels> tidied(ConnectionLabels labels)
{
    const auto tooLong = [](const QString &text) { return text.size() > mostLabelLetters; };
    labels.label = plain(labels.label);
    labels.user = plain(labels.user);
    labels.tenant = plain(labels.tenant);
    labels.tags = plainTags(labels.tags);
    const auto refuse = [](const char *field) {
        return fail({.kind = ErrorKind::Rejected,
            .detail = u"a label is too long"_s,
            .providerText = QString::fromLatin1(field)});
    };
    if (tooLong(labels.label))
        return refuse("label");
    if (tooLong(labels.user))
        return refuse("user");
    if (tooLong(labels.tenant))
        return refuse("tenant");
    if (std::any_of(labels.tags.cbegin(), labels.tags.cend(), tooLong))
        return refuse("tags");
    if (!labels.colour.isEmpty() && !connectionColours().contains(labels.colour))
        return refuse("colour");
    return labels;
}

Secret copyText(CopyShape shape, const Secret &token, const QByteArray &scheme, const QUrl &api)
{
    const bool script = shape == CopyShape::Jsforce;
    const auto quoted = [script](QByteArray text) {
        if (script)
            return '\'' + text.replace('\\', "\\\\").replace('\'', "\\'") + '\'';
        return '\'' + text.replace('\'', R"('\'')") + '\'';
    };
    QByteArray address = api.toEncoded(QUrl::FullyEncoded);
    if (address.endsWith('/'))
        address.chop(1);
    const QByteArray base = quoted(address);
    QByteArray text;
    switch (shape) {
    case CopyShape::Curl:
        text = "curl -H " + quoted("Authorization: " + scheme + ' ' + token.reveal().toByteArray()) + ' '
            + base;
        break;
    case CopyShape::Jsforce:
        text = "new jsforce.Connection({ instanceUrl: " + base
            + ", accessToken: " + quoted(token.reveal().toByteArray()) + " })";
        break;
    case CopyShape::Environment:
        text = "export INSTANCE_URL=" + base + "\nexport ACCESS_TOKEN=" + quoted(token.reveal().toByteArray())
            + '\n';
        break;
    }
    return Secret(std::move(text));
}

} // namespace patchbay
