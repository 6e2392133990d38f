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
    m_asked.file.name = QFileInfo(path).fileName();
    const std::optional<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return tellNotTaken(tr("It cannot be read."));
    if (bytes->size() > mostBytes)
        return tellNotTaken(tr("It is larger than %n MB. Divide it into smaller files.", nullptr,
            int(mostBytes / (1024 * 1024))));
    if (take({m_asked.file.name, *bytes}))
        findOrgs(preferred);
}

/// Nobody should connect an org for a file that none can take.
bool LeadFile::take(const Kept &file)
{
    m_asked = {};
    m_asked.file = file;
    const auto table = readTable(file.bytes);
    if (!table) {
        tellNotTaken(table.error());
        return false;
    }
    m_asked.table = *table;
    m_isOpen = true;
    return true;
}

void LeadFile::goOn(const ConnectionId &preferred)
{
    if (m_awaitsOrg)
        findOrgs(m_asked.file.org.value.isEmpty() ? preferred : m_asked.file.org);
}

std::optional<LeadFile::Kept> LeadFile::kept() const
{
    return m_isOpen ? std::optional(m_asked.file) : std::nullopt;
}

void LeadFile::keep(const Kept &file)
{
    if (take(file))
        m_awaitsOrg = true;
}

void LeadFile::findOrgs(const ConnectionId &preferred)
{
    const int turn = ++m_turn;
    m_awaitsOrg = false;
    emit going(tr("Looking at %1", "a file").arg(m_asked.file.name), true);
    m_parts.connections.all().finally(
        this, [this, turn, preferred](const Result<QList<ConnectionRow>> &rows) {
            if (turn != m_turn)
                return;
            if (!rows)
                return tellNotTaken(messageFor(rows.error(), {}).text());
            m_asked.rows = *rows;
            m_asked.plan.orgs = orgChoices(*rows, m_parts.catalog);
            const QList<OrgChoice> &orgs = m_asked.plan.orgs;
            if (orgs.isEmpty())
                return missOrg();
            const bool isThere = std::any_of(orgs.cbegin(), orgs.cend(),
                [&preferred](const OrgChoice &org) { return org.connection == preferred; });
            m_asked.plan.org = isThere ? preferred : usualOrg(*rows, orgs.first().connection);
            look();
        });
}

void LeadFile::missOrg()
{
    m_awaitsOrg = true;
    emit orgMissing(tr("No org takes the leads of %1 yet").arg(m_asked.file.name),
        tr("Connect Salesforce or the demo org first. The file is kept until then."));
}

void LeadFile::choose(const ConnectionId &org)
{
    if (!m_isOpen)
        return;
    m_asked.plan.org = org;
    m_asked.file.org = org;
    look();
}

/// What the org takes, and whether anything may be written to it.
void LeadFile::look()
{
    const int turn = ++m_turn;
    m_batch.reset();
    const auto row = std::find_if(m_asked.rows.cbegin(), m_asked.rows.cend(),
        [this](const ConnectionRow &one) { return one.id == m_asked.plan.org; });
    if (row == m_asked.rows.cend())
        return;
    emit going(tr("Asking the org what it takes"), true);
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
            const QString name = org() ? org()->title : QString();
            if (!describe)
                return tellTrouble(messageFor(describe.error(), {u"Salesforce"_s, name, {}}).text());
            m_asked.describe = *describe;
            m_order = order;
            readKeys(turn);
        });
}

void LeadFile::readKeys(int turn)
{
    m_parts.outbox.keysOf(group()).finally(this, [this, turn](const Result<QStringList> &keys) {
        if (turn != m_turn)
            return;
        if (!keys)
            return tellNotTaken(messageFor(keys.error(), {}).text());
        m_asked.keys = QSet<QString>(keys->cbegin(), keys->cend());
        planAgain();
    });
}

void LeadFile::match(int column, const QString &field)
{
    if (!m_batch) // the org is being asked
        return;
    const QList<ImportColumn> &before = m_asked.plan.columns;
    for (int i = 0; i < before.size(); ++i) {
        if (i != column && !field.isEmpty() && before.at(i).field == field)
            m_asked.file.matched.insert(i, {});
    }
    m_asked.file.matched.insert(column, field);
    planAgain();
}

void LeadFile::setConstants(const QList<ImportConstant> &constants)
{
    if (!m_batch)
        return;
    m_asked.file.constants = constants;
    planAgain();
}

/// As their names say, and what the person said over that, where the org has such a field.
QList<ImportColumn> LeadFile::columns() const
{
    QList<ImportColumn> columns
        = matchColumns(m_asked.table, m_asked.describe ? &*m_asked.describe : nullptr);
    QSet<QString> there;
    for (const ImportField &field : m_asked.plan.fields)
        there.insert(field.name);
    for (auto said = m_asked.file.matched.cbegin(); said != m_asked.file.matched.cend(); ++said) {
        const QString &field = said.value();
        if (said.key() < 0 || said.key() >= columns.size() || (!field.isEmpty() && !there.contains(field)))
            continue;
        for (ImportColumn &other : columns) {
            if (!field.isEmpty() && other.field == field) {
                other.field.clear();
                other.match = ColumnMatch::LeftOut;
            }
        }
        columns[said.key()].field = field;
        columns[said.key()].match = field.isEmpty() ? ColumnMatch::LeftOut : ColumnMatch::Chosen;
    }
    return columns;
}

void LeadFile::planAgain()
{
    const ObjectDescribe *const describe = m_asked.describe ? &*m_asked.describe : nullptr;
    ImportPlan &plan = m_asked.plan;
    plan.file = m_asked.file.name;
    plan.bytes = m_asked.file.bytes.size();
    plan.rows = int(m_asked.table.rows.size());
    plan.separator = m_asked.table.separator;
    plan.trouble.clear();
    plan.fields = importFields(object, describe);
    plan.columns = columns();
    plan.constants = m_asked.file.constants;
    const TableRecords table = tableRecords(m_asked.table, plan.columns, plan.constants, object, describe);
    plan.sample = table.sample;
    plan.wrong = table.wrong;
    plan.lacking.clear();
    for (const ImportField &field : plan.fields) {
        const bool isFilled = std::any_of(plan.columns.cbegin(), plan.columns.cend(),
                                  [&field](const ImportColumn &one) { return one.field == field.name; })
            || std::any_of(plan.constants.cbegin(), plan.constants.cend(),
                [&field](const ImportConstant &one) { return one.field == field.name; });
        if (field.required && !isFilled)
            plan.lacking.append(field.label);
    }
    m_batch = std::make_shared<Batch>();
    m_batch->told.file = plan.file;
    m_batch->told.connection = plan.org;
    for (const ImportField &field : plan.fields)
        m_batch->told.labels.insert(field.name, field.label);
    m_batch->order = m_order;
    plan.known = 0;
    for (const Lead &lead : leadsOf(table)) {
        if (m_asked.keys.contains(lead.row.key)) {
            ++plan.known;
            continue;
        }
        m_batch->told.rows.append(lead.row);
        m_batch->fields.append(lead.fields);
    }
    plan.fresh = int(m_batch->told.rows.size());
    emit planned(plan);
}

/// All of them are on disk, or none: whatever ends the program, nobody has to find out which.
void LeadFile::confirm()
{
    const std::shared_ptr<Batch> batch = std::exchange(m_batch, {});
    if (!batch || batch->told.rows.isEmpty())
        return;
    QList<RecordDraft> drafts;
    for (qsizetype i = 0; i < batch->fields.size(); ++i) {
        drafts.append(batch->order->draft);
        drafts.last().fields = batch->fields.at(i);
        drafts.last().idempotencyKey = batch->told.rows.at(i).key;
    }
    emit going(tr("Queuing the leads of %1", "a file").arg(batch->told.file), false);
    m_parts.records.submitAll(drafts).finally(this, [this, batch, turn = m_turn](const Result<int> &added) {
        if (added)
            m_records.send();
        if (turn != m_turn) // another file, or none any more
            return;
        if (!added) {
            const QString why = messageFor(added.error(), {u"Salesforce"_s, batch->order->org, {}}).text();
            return tellTrouble(why);
        }
        giveUp();
        emit queued(batch->told);
    });
}

void LeadFile::giveUp()
{
    ++m_turn;
    m_isOpen = false;
    m_awaitsOrg = false;
    m_asked = {};
    m_batch.reset();
}

QByteArray LeadFile::faults() const
{
    return faultyRows(m_asked.table, m_asked.plan.wrong);
}

/// Another org may take what this one does not.
void LeadFile::tellTrouble(const QString &why)
{
    if (m_asked.plan.orgs.size() < 2)
        return tellNotTaken(why);
    m_batch.reset();
    ImportPlan plan;
    plan.file = m_asked.file.name;
    plan.orgs = m_asked.plan.orgs;
    plan.org = m_asked.plan.org;
    plan.trouble = why;
    emit planned(plan);
}

void LeadFile::tellNotTaken(const QString &why)
{
    m_isOpen = false;
    m_batch.reset();
    emit told(tr("%1 was not taken").arg(m_asked.file.name), why);
}

const OrgChoice *LeadFile::org() const
{
    const QList<OrgChoice> &orgs = m_asked.plan.orgs;
    const auto found = std::find_if(orgs.cbegin(), orgs.cend(),
        [this](const OrgChoice &org) { return org.connection == m_asked.plan.org; });
    return found == orgs.cend() ? nullptr : &*found;
}

QList<LeadFile::Lead> LeadFile::leadsOf(const TableRecords &table) const
{
    QList<Lead> leads;
    QHash<QByteArray, int> alike;
    for (const TableRecords::Record &record : table.records) {
        const QByteArray content = QJsonDocument(record.row).toJson(QJsonDocument::Compact); // by name
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        leads.append({{u"%1:%2:%3"_s.arg(group(), QString::fromLatin1(hash)).arg(++alike[hash]), record.line},
            record.fields});
    }
    return leads;
}

QString LeadFile::group() const
{
    return u"file:"_s + m_asked.plan.org.value;
}

} // namespace patchbay
