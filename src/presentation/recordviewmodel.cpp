#include "presentation/recordviewmodel.h"

#include "base/logging.h"
#include "engine/outboxworker.h"
#include "engine/rights.h"
#include "presentation/cards.h"
#include "presentation/messages.h"
#include "providers/catalog.h"
#include "salesforce/recordrules.h"
#include "store/connectionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int todayLimit = 50;

bool isToday(Timestamp moment, Timestamp now)
{
    // Within the last half day counts too, so that a shift past midnight keeps its list.
    return now - moment < std::chrono::hours(12);
}

/// The default among the accounts of `first`'s provider.
ConnectionId usualOf(const QList<ConnectionRow> &rows, const ConnectionId &first)
{
    const auto isFirst = [&first](const ConnectionRow &row) { return row.id == first; };
    const auto it = std::find_if(rows.cbegin(), rows.cend(), isFirst);
    for (const ConnectionRow &row : rows) {
        if (it != rows.cend() && row.provider == it->provider && row.isDefault)
            return row.id;
    }
    return first;
}

} // namespace

RecordViewModel::RecordViewModel(const Parts &parts)
    : m_parts(parts)
{
    connect(&m_parts.worker, &OutboxWorker::rowSettled, this, [this](const OutboxRow &row) {
        follow(row);
        refreshToday();
    });
    connect(&m_parts.worker, &OutboxWorker::troubleChanged, this, [this](const ConnectionId &connection) {
        if (m_row && m_row->connection == connection)
            follow(OutboxRow(*m_row));
    });
    connect(&m_parts.records, &RecordService::schemaChanged, this,
        [this](const ConnectionId &org, const QString &object) {
            if (org == m_org && object == m_object)
                loadForm();
        });
}

const OrgChoice *RecordViewModel::org() const
{
    const auto found = std::find_if(m_orgs.cbegin(), m_orgs.cend(),
        [this](const OrgChoice &choice) { return choice.connection == m_org; });
    return found == m_orgs.cend() ? nullptr : &*found;
}

bool RecordViewModel::lacksAccess() const
{
    return org() && !org()->lacking.isEmpty();
}

QString RecordViewModel::orgTitle(const ConnectionId &connection) const
{
    const auto found = std::find_if(m_orgs.cbegin(), m_orgs.cend(),
        [&connection](const OrgChoice &choice) { return choice.connection == connection; });
    return found == m_orgs.cend() ? tr("the org") : found->title;
}

RecordResult RecordViewModel::resultOf(const OutboxRow &row) const
{
    const auto found = std::find_if(m_orgs.cbegin(), m_orgs.cend(),
        [&row](const OrgChoice &choice) { return choice.connection == row.connection; });
    const Environment environment = found == m_orgs.cend() ? Environment::None : found->environment;
    return makeResult(row, orgTitle(row.connection), environment, m_parts.worker.trouble(row.connection));
}

void RecordViewModel::refresh()
{
    m_parts.connections.all().finally(this, [this](const Result<QList<ConnectionRow>> &rows) {
        if (!rows) {
            qCWarning(lcGui) << "could not read the connections:" << rows.error().detail;
            return;
        }
        m_orgs.clear();
        for (const ConnectionRow &row : *rows) {
            const ProviderDescriptor *const provider = m_parts.catalog.find(row.provider);
            const bool usable
                = row.phase == ConnectionPhase::Connected || row.phase == ConnectionPhase::NeedsReconnect;
            if (!provider || provider->recordsApi.isEmpty() || !usable)
                continue;
            const CardState state
                = row.phase == ConnectionPhase::Connected ? CardState::Connected : CardState::NeedsReconnect;
            const QString host
                = row.environment == Environment::Demo ? tr("on this computer") : row.instanceUrl.host();
            m_orgs.append({row.id, row.displayName(), row.environment, environmentWord(row.environment),
                orgColour(row), host, row.accountLabel, state,
                lackingFor(*provider, u"records"_s, row.scopesGranted), row.provider, row.loginHost});
        }
        if (!org() && !m_orgs.isEmpty())
            m_org = usualOf(*rows, m_orgs.first().connection);
        emit orgsChanged();
        askRights();
        if (m_formOrg != m_org || lacksAccess() != m_wasLacking)
            loadForm();
    });
    refreshToday();
    if (m_row) {
        m_parts.outbox.find(m_row->id).then(this, [this](const OutboxRow &row) { follow(row); });
    }
}

/// The switch may have been turned by another program of ours, or the policy by the administrator.
void RecordViewModel::askRights()
{
    const OrgChoice *const chosen = org();
    if (!chosen)
        return;
    const ConnectionRow asked{
        .id = chosen->connection, .provider = chosen->provider, .loginHost = chosen->loginHost};
    m_parts.rights.mayWrite(asked).finally(this, [this](const Result<Done> &may) {
        const Message refused = may ? Message() : messageFor(may.error(), {});
        if (refused.text() == m_writingRefused.text())
            return;
        m_writingRefused = refused;
        emit writingRefusedChanged();
    });
}

void RecordViewModel::chooseOrg(const ConnectionId &connection)
{
    if (m_org == connection)
        return;
    m_org = connection;
    // A correction belongs to its own org; for another one this is a new record.
    m_correctingRow.reset();
    m_correcting = {};
    emit orgsChanged();
    loadForm();
}

void RecordViewModel::reload()
{
    loadForm();
    emit formChanged();
}

void RecordViewModel::loadForm()
{
    m_formOrg = m_org;
    m_formProblem.clear();
    if (m_org.isEmpty()) {
        m_form.clear();
        emit formChanged();
        return;
    }
    m_wasLacking = lacksAccess();
    if (m_wasLacking) { // said before anything is typed
        m_form.clear();
        //: %1 is an org, %2 scopes: "api or full"
        m_formProblem = tr("%1 may not take records from Patchbay: the connection lacks %2.")
                            .arg(orgTitle(m_org), org()->lacking.join(tr(" or ", "between scopes")));
        emit formChanged();
        return;
    }
    m_parts.records.describe(m_org, m_object)
        .finally(this, [this, wanted = m_org, object = m_object](const Result<ObjectDescribe> &describe) {
            if (wanted != m_org || object != m_object)
                return; // the person has gone on to another org meanwhile
            m_describe = describe ? std::optional(*describe) : std::nullopt;
            if (describe) {
                m_form = makeForm(*describe);
            } else if (describe.error().kind != ErrorKind::Cancelled) {
                m_form.clear();
                m_formOrg = {};
                const OrgChoice *const chosen = org();
                m_formProblem = messageFor(
                    describe.error(), {tr("Salesforce"), orgTitle(wanted), chosen ? chosen->host : QString()})
                                    .text();
            }
            emit formChanged();
        });
}

void RecordViewModel::submit(const QJsonObject &fields, bool useAssignmentRule)
{
    // A second press before the first one is on disk would be a second lead.
    if (m_submitting)
        return;
    if (m_correctingRow) {
        // A corrected record passes the same check and gets the same defaults as a new one.
        const ObjectDescribe *const describe = m_describe ? &*m_describe : nullptr;
        const QList<FieldRemark> remarks = describe ? checkRecord(*describe, fields) : QList<FieldRemark>();
        if (!remarks.isEmpty())
            return showRefusal(Error{ErrorKind::Rejected, u"the corrected record does not pass"_s}, fields);
        m_submitting = true;
        m_parts.outbox
            .requeue(*m_correctingRow, preparedFields(m_object, fields, describe), false, m_parts.clock.now())
            .then(this, [this, id = m_correctingRow->id](const Done &) { return m_parts.outbox.find(id); })
            .finally(this, [this, fields](const Result<OutboxRow> &row) {
                m_submitting = false;
                if (!row)
                    return showRefusal(row.error(), fields);
                startNew();
                m_row = *row;
                follow(*row);
                emit submitted();
                m_parts.worker.wake();
            });
        return;
    }
    RecordDraft draft;
    draft.connection = m_org;
    draft.object = m_object;
    draft.fields = fields;
    draft.useAssignmentRule = useAssignmentRule;
    m_submitting = true;
    m_parts.records.submit(draft).finally(this, [this, fields](const Result<OutboxRow> &row) {
        m_submitting = false;
        if (!row)
            return showRefusal(row.error(), fields);
        m_row = *row;
        follow(*row);
        emit submitted();
        refreshToday();
        m_parts.worker.wake();
    });
}

void RecordViewModel::showRefusal(const Error &error, const QJsonObject &fields)
{
    if (m_correctingRow)
        m_correcting = fields; // what was typed since stays in the form
    QList<FieldRemark> problems;
    if (error.kind == ErrorKind::Rejected && m_describe)
        problems = checkRecord(*m_describe, fields);
    emit refused(problems, messageFor(error, {tr("Salesforce"), orgTitle(m_org), {}}).text());
}

void RecordViewModel::correct()
{
    if (!m_row || m_row->state != OutboxState::Rejected)
        return;
    m_correctingRow = SeenRow::of(*m_row);
    m_correcting = m_row->fields;
    // It goes where it was to go, and the page says so.
    m_org = m_row->connection;
    m_object = m_row->object;
    const QList<FieldRemark> problems = m_result ? m_result->problems : QList<FieldRemark>();
    const QString summary = m_result ? m_result->note : QString();
    m_row.reset();
    m_result.reset();
    emit resultChanged();
    emit orgsChanged();
    if (m_formOrg != m_org)
        loadForm();
    emit refused(problems, summary);
}

void RecordViewModel::correctRecord(const OutboxId &id)
{
    m_parts.outbox.find(id).then(this, [this](const OutboxRow &row) {
        m_row = row;
        m_result = resultOf(row);
        emit resultChanged(); // what it is now, where it is no longer to be corrected
        correct();
    });
}

void RecordViewModel::startNew()
{
    m_row.reset();
    m_result.reset();
    m_correctingRow.reset();
    m_correcting = {};
    emit resultChanged();
}

void RecordViewModel::follow(const OutboxRow &row)
{
    if (!m_row || m_row->id != row.id)
        return;
    m_row = row;
    m_result = resultOf(row);
    emit resultChanged();
}

void RecordViewModel::refreshToday()
{
    m_parts.outbox.list({{}, {}, {}, todayLimit, 0}).then(this, [this](const QList<OutboxRow> &rows) {
        m_today.clear();
        const Timestamp now = m_parts.clock.now();
        for (const OutboxRow &row : rows) {
            if (isToday(row.createdAt, now))
                m_today.append(makeLine(row, now));
        }
        emit todayChanged();
    });
}

void RecordViewModel::requestLink()
{
    if (!m_row || m_row->recordId.isEmpty())
        return;
    m_parts.records.recordUrl(m_row->connection, m_row->object, m_row->recordId)
        .then(this, [this](const QUrl &url) { emit linkReady(url); });
}

} // namespace patchbay
