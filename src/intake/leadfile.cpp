#include "intake/leadfile.h"

#include "engine/rights.h"
#include "presentation/messages.h"
#include "store/connectionstore.h"
#include "store/outboxstore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr Milliseconds patience = 10s; // of IntakeRecords, for those that follow a row: nobody here
const QString object = u"Lead"_s;

/// Nothing: it is no file that can be read. One byte more than is taken tells that it is too large.
std::optional<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QFile::ReadOnly))
        return std::nullopt;
    return file.read(mostBytes + 1);
}

} // namespace

LeadFile::LeadFile(const Parts &parts)
    : m_parts(parts)
    , m_records({parts.catalog, parts.connections, parts.records, parts.outbox, parts.worker, parts.clock},
          patience)
{
}

void LeadFile::open(const QString &path, const ConnectionId &preferred)
{
    giveUp();
    m_asked = {};
    m_asked.name = QFileInfo(path).fileName();
    const std::optional<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return tellNotTaken(tr("It cannot be read."));
    if (bytes->size() > mostBytes)
        return tellNotTaken(tr("It is larger than %n MB. Divide it into smaller files.", nullptr,
            int(mostBytes / (1024 * 1024))));
    m_asked.bytes = *bytes;
    findOrgs(preferred);
}

void LeadFile::goOn(const ConnectionId &preferred)
{
    if (m_awaitsOrg)
        findOrgs(preferred);
}

std::optional<LeadFile::Kept> LeadFile::kept() const
{
    return m_awaitsOrg ? std::optional(Kept{m_asked.name, m_asked.bytes}) : std::nullopt;
}

void LeadFile::keep(const Kept &file)
{
    m_asked = {};
    m_asked.name = file.name;
    m_asked.bytes = file.bytes;
    m_awaitsOrg = true;
}

void LeadFile::findOrgs(const ConnectionId &preferred)
{
    const int turn = ++m_turn;
    m_awaitsOrg = false;
    emit going(tr("Looking at %1", "a file").arg(m_asked.name), true);
    m_parts.connections.all().finally(
        this, [this, turn, preferred](const Result<QList<ConnectionRow>> &rows) {
            if (turn != m_turn)
                return;
            if (!rows)
                return tellNotTaken(messageFor(rows.error(), {}).text());
            m_asked.rows = *rows;
            m_asked.question.orgs = orgChoices(*rows, m_parts.catalog);
            const QList<OrgChoice> &orgs = m_asked.question.orgs;
            if (orgs.isEmpty())
                return missOrg();
            const bool isThere = std::any_of(orgs.cbegin(), orgs.cend(),
                [&preferred](const OrgChoice &org) { return org.connection == preferred; });
            m_asked.question.org = isThere ? preferred : usualOrg(*rows, orgs.first().connection);
            look();
        });
}

/// Nobody should connect an org for a file that none can take.
void LeadFile::missOrg()
{
    if (const QString fault = faultOfTable(m_asked.bytes); !fault.isEmpty())
        return tellNotTaken(fault);
    m_awaitsOrg = true;
    emit orgMissing(tr("No org takes the leads of %1 yet").arg(m_asked.name),
        tr("Connect Salesforce or the demo org first. The file is kept until then."));
}

void LeadFile::choose(const ConnectionId &org)
{
    m_asked.question.org = org;
    look();
}

/// What the org takes, and whether anything may be written to it.
void LeadFile::look()
{
    const int turn = ++m_turn;
    m_batch.reset();
    const auto row = std::find_if(m_asked.rows.cbegin(), m_asked.rows.cend(),
        [this](const ConnectionRow &one) { return one.id == m_asked.question.org; });
    if (row == m_asked.rows.cend())
        return;
    const auto order = std::make_shared<IntakeRecords::Order>();
    order->only = row->id;
    order->draft.object = object;
    order->draft.source = u"file"_s;
    order->draft.lookFirst = true;
    m_parts.rights.mayWrite(*row)
        .then(this, [this, order](Done) { return m_records.prepare(order); })
        .then(this, [this, order](Done) { return m_records.known(order); })
        .finally(this, [this, turn, order](const Result<std::optional<ObjectDescribe>> &describe) {
            if (turn != m_turn)
                return;
            if (!describe)
                return tellTrouble(messageFor(describe.error(), {u"Salesforce"_s, orgName(), {}}).text());
            read(turn, order, *describe);
        });
}

void LeadFile::read(
    int turn, const IntakeRecords::SharedOrder &order, const std::optional<ObjectDescribe> &describe)
{
    const auto table = readTableRecords(m_asked.bytes, object, describe ? &*describe : nullptr);
    if (!table)
        return tellNotTaken(table.error());
    m_batch = std::make_shared<Batch>();
    m_batch->name = m_asked.name;
    m_batch->order = order;
    m_parts.outbox.keysOf(group()).finally(
        this, [this, turn, table = *table](const Result<QStringList> &keys) {
            if (turn != m_turn)
                return;
            if (!keys)
                return tellNotTaken(messageFor(keys.error(), {}).text());
            ask(table, *keys);
        });
}

void LeadFile::ask(const TableRecords &table, const QStringList &keys)
{
    const QSet<QString> known(keys.cbegin(), keys.cend());
    const QList<Lead> leads = leadsOf(table);
    for (const Lead &lead : leads) {
        if (!known.contains(lead.key))
            m_batch->leads.append(lead);
    }
    m_asked.question.file = m_asked.name;
    m_asked.question.fresh = int(m_batch->leads.size());
    m_asked.question.known = int(leads.size()) - m_asked.question.fresh;
    m_asked.question.ignored = table.ignored;
    m_asked.question.wrong = table.wrong;
    emit question(m_asked.question);
}

/// All of them are on disk, or none: whatever ends the program, nobody has to find out which.
void LeadFile::confirm()
{
    const std::shared_ptr<Batch> batch = std::exchange(m_batch, {});
    if (!batch)
        return;
    QList<RecordDraft> drafts;
    for (const Lead &lead : batch->leads) {
        drafts.append(batch->order->draft);
        drafts.last().fields = lead.fields;
        drafts.last().idempotencyKey = lead.key;
    }
    emit going(tr("Queuing the leads of %1", "a file").arg(batch->name), false);
    m_parts.records.submitAll(drafts).finally(this, [this, batch](const Result<int> &added) {
        const QString org = batch->order->org;
        if (!added) {
            const QString why = messageFor(added.error(), {u"Salesforce"_s, org, {}}).text();
            return emit told(tr("%1 was not taken").arg(batch->name), why);
        }
        m_records.send();
        emit queued(tr("%n lead(s) queued for %1", nullptr, *added).arg(org));
    });
}

void LeadFile::giveUp()
{
    ++m_turn;
    m_awaitsOrg = false;
    m_batch.reset();
}

/// Another org may take what this one does not.
void LeadFile::tellTrouble(const QString &why)
{
    if (m_asked.question.orgs.size() < 2)
        return tellNotTaken(why);
    LeadFileQuestion asked;
    asked.file = m_asked.name;
    asked.orgs = m_asked.question.orgs;
    asked.org = m_asked.question.org;
    asked.trouble = why;
    emit question(asked);
}

void LeadFile::tellNotTaken(const QString &why)
{
    m_batch.reset();
    emit told(tr("%1 was not taken").arg(m_asked.name), why);
}

QString LeadFile::orgName() const
{
    for (const OrgChoice &org : m_asked.question.orgs) {
        if (org.connection == m_asked.question.org)
            return org.title;
    }
    return {};
}

QList<LeadFile::Lead> LeadFile::leadsOf(const TableRecords &table) const
{
    QList<Lead> leads;
    QHash<QByteArray, int> alike;
    for (const TableRecords::Record &record : table.records) {
        const QByteArray content = QJsonDocument(record.row).toJson(QJsonDocument::Compact); // by name
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        leads.append(
            {u"%1:%2:%3"_s.arg(group(), QString::fromLatin1(hash)).arg(++alike[hash]), record.fields});
    }
    return leads;
}

QString LeadFile::group() const
{
    return u"file:"_s + m_asked.question.org.value;
}

} // namespace patchbay
