#include "presentation/localrequests.h"

#include "presentation/messages.h"
#include "presentation/policywords.h"
#include "providers/catalog.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QString dayOf(Timestamp moment)
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count()).date(), QLocale::ShortFormat);
}

} // namespace

LocalRequests::LocalRequests(const Parts &parts)
    : m_parts(parts)
{
}

void LocalRequests::refresh()
{
    m_parts.preferences.read().then(this, [this](const Preferences &preferences) {
        m_choice = preferences.intake;
        refreshKeys();
    });
}

void LocalRequests::refreshKeys()
{
    m_parts.keys.callers().then(this, [this](const QList<IntakeCaller> &callers) {
        m_keys.clear();
        for (const IntakeCaller &caller : callers) {
            const bool isOver = caller.expiresAt && *caller.expiresAt <= m_parts.clock.now();
            m_keys.append({caller.id, caller.name, detailOf(caller), isOver});
        }
        emit changed();
    });
}

void LocalRequests::tell(const IntakeNews &news)
{
    if (m_news == news)
        return;
    m_news = news;
    emit changed();
}

QString LocalRequests::settled() const
{
    const Policy &policy = m_parts.catalog.policy();
    return policy.forbids(Act::Intake) ? turnedOffReason(policy) : QString();
}

QString LocalRequests::tokensSettled() const
{
    const Policy &policy = m_parts.catalog.policy();
    return policy.forbids(Act::Intake) || policy.forbids(Act::TokenOutput) ? turnedOffReason(policy)
                                                                           : QString();
}

QString LocalRequests::status() const
{
    if (const QString reason = settled(); !reason.isEmpty())
        return reason;
    if (isTrouble())
        return messageFor(*m_news.trouble, {u"Patchbay"_s, {}, {}}).text();
    if (!m_choice.takesRecords)
        return tr("Off. Programs with a key may create records when it is on.");
    if (m_news.url.isEmpty())
        return isFolderTrouble() ? tr("Not before the folder below can be used.") : tr("Starting…");
    return tr("Listening on %1", "an address").arg(m_news.url);
}

QString LocalRequests::folderStatus() const
{
    if (isFolderTrouble())
        return messageFor(*m_news.trouble, {u"Patchbay"_s, {}, {}}).text();
    if (!m_choice.folder.isEmpty())
        return m_choice.folder;
    return tr(
        "JSON, CSV and vCard files in it become leads; those in its folder “contacts” become contacts.");
}

bool LocalRequests::isFolderTrouble() const
{
    return m_news.trouble && m_news.trouble->providerCode.startsWith("folder_"_L1);
}

QString LocalRequests::tokenHint() const
{
    if (const QString reason = tokensSettled(); !reason.isEmpty())
        return reason;
    if (m_news.socketPath.isEmpty())
        return tr("Over a private socket that only your own programs reach. Never over the network.");
    return u"curl --unix-socket %1 http://localhost/v1/connections/NAME/token"_s.arg(m_news.socketPath);
}

QString LocalRequests::detailOf(const IntakeCaller &caller) const
{
    QStringList rights;
    for (const QString &right : caller.rights) {
        if (right == "create:*"_L1)
            rights.append(tr("create any record"));
        else if (right == "connections"_L1)
            rights.append(tr("list connections"));
        else
            rights.append(tr("create %1", "a kind of record: Lead").arg(right.section(u':', 1)));
    }
    QStringList parts{QLocale().createSeparatedList(rights)};
    parts.append(caller.usedAt
            ? tr("used %1", "2 min ago").arg(relativeTime(*caller.usedAt, m_parts.clock.now()))
            : tr("never used"));
    if (!caller.expiresAt)
        parts.append(tr("no end"));
    else if (*caller.expiresAt <= m_parts.clock.now())
        parts.append(tr("ended on %1", "a date").arg(dayOf(*caller.expiresAt)));
    else
        parts.append(tr("ends on %1", "a date").arg(dayOf(*caller.expiresAt)));
    return parts.join(u" · "_s);
}

void LocalRequests::setTakesRecords(bool on)
{
    choose([on](IntakeChoice &choice) { choice.takesRecords = on; });
}

void LocalRequests::setPort(quint16 port)
{
    if (port != m_choice.port)
        choose([port](IntakeChoice &choice) { choice.port = port; });
}

void LocalRequests::setGivesTokens(bool on)
{
    choose([on](IntakeChoice &choice) { choice.givesTokens = on; });
}

void LocalRequests::setFolder(const QString &path)
{
    choose([folder = path.isEmpty() ? path : QDir::cleanPath(path)](
               IntakeChoice &choice) { choice.folder = folder; });
}

void LocalRequests::choose(std::function<void(IntakeChoice &)> change)
{
    m_parts.preferences
        .update([change = std::move(change)](Preferences &preferences) { change(preferences.intake); })
        .finally(this, [this](const Result<Preferences> &kept) {
            if (kept) {
                m_choice = kept->intake;
                emit choiceChanged();
            } else {
                emit refused(messageFor(kept.error(), {u"Patchbay"_s, {}, {}}).text());
            }
            emit changed();
        });
}

void LocalRequests::addKey(const NewKey &wanted)
{
    IntakeCaller caller;
    caller.name = wanted.name.simplified();
    caller.rights = wanted.rights;
    if (wanted.lasts)
        caller.expiresAt = m_parts.clock.now() + *wanted.lasts;
    m_parts.keys.issue(caller).finally(this, [this](const Result<IntakeKeys::Issued> &issued) {
        if (issued)
            emit keyIssued(issued->key);
        else
            emit refused(messageFor(issued.error(), {u"Patchbay"_s, {}, {}}).text());
        refreshKeys();
    });
}

void LocalRequests::revoke(const QString &id)
{
    m_parts.keys.revoke(id).finally(this, [this](const Result<Done> &gone) {
        if (!gone && gone.error().kind != ErrorKind::NotFound)
            emit refused(messageFor(gone.error(), {u"Patchbay"_s, {}, {}}).text());
        refreshKeys();
    });
}

} // namespace patchbay
