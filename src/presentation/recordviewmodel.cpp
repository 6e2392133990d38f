#include "presentation/recordviewmodel.h"

#include "base/logging.h"
#include "engine/outboxworker.h"
#include "engine/rights.h"
#include "presentation/lookups.h"
#include "presentation/messages.h"
#include "presentation/orgchoices.h"
#include "salesforce/recordrules.h"
#include "store/connectionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int todayLimit = 50; ///< in the list
constexpr std::chrono::hours todayLength(12); ///< so that a shift past midnight keeps its list

} // namespace

RecordViewModel::RecordViewModel(const Parts &parts)
    : m_parts(parts)
    , m_matches({parts.search, parts.records, parts.clock})
    , m_kept(parts.kept)
{
    connect(&m_kept, &KeptDefaults::changed, this, &RecordViewModel::showKept);
    connect(&m_kept, &KeptDefaults::failed, this, [this](const Error &error) { showRefusal(error, {}); });
    connect(&m_parts.worker, &OutboxWorker::rowSettled, this, [this](const OutboxRow &row) {
        if (m_row && row.follows == m_row->id)
            showFollowers(*m_row);
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
    connect(&m_parts.records, &RecordService::objectsChanged, this, [this](const ConnectionId &org) {
        if (org == m_org)
            loadObjects();
    });
}

const OrgChoice *RecordViewModel::org() const
{
    const auto found = std::find_if(m_orgs.cbegin(), m_orgs.cend(),
        [this](const OrgChoice &choice) { return choice.connection == m_org; });
    return found == m_orgs.cend() ? nullptr : &*found;
}

QString RecordViewModel::objectLabel() const
{
    if (m_describe && m_describe->name == m_object && !m_describe->label.isEmpty())
        return m_describe->label;
    for (const ObjectChoice &choice : m_objects) {
        if (choice.name == m_object)
            return choice.label;
    }
    return m_object;
}

QList<ObjectChoice> RecordViewModel::usualObjects() const
{
    QList<ObjectChoice> usual = {{u"Lead"_s, tr("Lead")}, {u"Contact"_s, tr("Contact")},
        {u"Account"_s, tr("Account")}, {u"Opportunity"_s, tr("Opportunity")}, {u"Task"_s, tr("Task")}};
    if (m_objects.isEmpty())
        return usual;
    QList<ObjectChoice> offered;
    for (const ObjectChoice &choice : std::as_const(usual)) {
        const auto isIt = [&choice](const ObjectChoice &told) { return told.name == choice.name; };
        const auto told = std::find_if(m_objects.cbegin(), m_objects.cend(), isIt);
        if (told != m_objects.cend())
            offered.append(*told);
    }
    return offered;
}

QList<ObjectChoice> RecordViewModel::otherObjects() const
{
    QList<ObjectChoice> others = m_objects;
    const QList<ObjectChoice> usual = usualObjects();
    others.removeIf([&usual](const ObjectChoice &choice) { return usual.contains(choice); });
    return others;
}

QList<RecordTypeChoice> RecordViewModel::recordTypes() const
{
    return m_recordType.isEmpty() || !m_describe ? QList<RecordTypeChoice>() : m_describe->recordTypes;
}

/// With the record type that was chosen for it.
QJsonObject RecordViewModel::typedRecord(QJsonObject fields) const
{
    if (!recordTypes().isEmpty() && m_describe->field(u"RecordTypeId"_s))
        fields.insert(u"RecordTypeId"_s, m_recordType);
    return fields;
}

bool RecordViewModel::lacksAccess() const
{
    return org() && !org()->lacking.isEmpty();
}

bool RecordViewModel::isHeldUp() const
{
    return org() && m_parts.worker.trouble(org()->connection).has_value();
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
            m_readState.fail(rows.error());
            return emit orgsChanged();
        }
        m_readState.succeed();
        m_orgs = orgChoices(*rows, m_parts.catalog);
        if (!org() && !m_orgs.isEmpty())
            m_org = usualOrg(*rows, m_orgs.first().connection);
        m_kept.setOrg(m_org);
        emit orgsChanged();
        askRights();
        if (m_formOrg != m_org || lacksAccess() != m_wasLacking) {
            loadForm();
            loadObjects();
        } else {
            m_newsMeanwhile = m_isLoading;
        }
    });
    m_kept.refresh();
    refreshToday();
    if (m_row) {
        m_parts.outbox.find(m_row->id).then(this, [this](const OutboxRow &row) { follow(row); });
    }
}

void RecordViewModel::readAgain()
{
    if (m_readState.hasFailed()) {
        m_readState.begin();
        emit orgsChanged();
    }
    refresh();
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
    m_kept.setOrg(connection);
    // A correction belongs to its own org; for another one this is a new record.
    m_correctingRow.reset();
    m_correcting = {};
    for (Aside &aside : m_asides)
        aside = {.typed = aside.typed};
    m_objects.clear();
    m_recordType.clear();
    emit orgsChanged();
    emit objectsChanged();
    loadForm();
    loadObjects();
}

void RecordViewModel::chooseObject(const QString &object, const QJsonObject &typed)
{
    if (m_object == object)
        return;
    if (m_submitting) // what is being sent would be put aside as if it were not
        return emit objectsChanged();
    if (!typed.isEmpty())
        m_asides.insert(m_object, {typed, m_recordType, m_correctingRow, m_correcting});
    const Aside back = m_asides.value(object);
    m_object = object;
    m_recordType = back.recordType;
    m_correctingRow = back.correctingRow;
    m_correcting = back.correcting;
    m_form.clear();
    m_describe.reset();
    emit objectsChanged();
    emit formChanged();
    loadForm();
}

std::optional<QJsonObject> RecordViewModel::takeAside()
{
    if (!hasAside())
        return std::nullopt;
    return m_asides.take(m_object).typed;
}

void RecordViewModel::chooseRecordType(const QString &id)
{
    if (m_recordType == id)
        return;
    m_recordType = id;
    loadForm();
}

void RecordViewModel::reload()
{
    if (!m_form.isEmpty())
        return askAgain();
    loadForm();
    emit formChanged();
}

/// Nothing that is being typed moves unless there is news.
void RecordViewModel::askAgain()
{
    if (m_askingAgain)
        return;
    m_askingAgain = true;
    emit askingAgain();
    m_parts.records.askAgain(m_org, m_object, m_recordType)
        .finally(this, [this, asked = m_org](const Result<Done> &answer) {
            m_askingAgain = false;
            const QString host = org() ? org()->host : QString();
            emit askedAgain(answer
                    ? QString()
                    : messageFor(answer.error(), {tr("Salesforce"), orgTitle(asked), host}).text());
        });
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
    const int turn = ++m_forms;
    m_isLoading = true;
    m_newsMeanwhile = false;
    m_parts.records.describe(m_org, m_object)
        .finally(this, [this, turn](const Result<ObjectDescribe> &describe) {
            if (turn != m_forms)
                return; // the person has gone on to another org or object meanwhile
            m_isLoading = false;
            if (describe)
                bringLayout(*describe, turn);
            else
                showFormProblem(describe.error());
        });
}

/// Without its layout a form is as good, only in our order.
void RecordViewModel::bringLayout(const ObjectDescribe &describe, int turn)
{
    const auto isThere = [this](const RecordTypeChoice &type) { return type.id == m_recordType; };
    const QList<RecordTypeChoice> &types = describe.recordTypes;
    if (std::none_of(types.cbegin(), types.cend(), isThere)) {
        const auto usual = std::find_if(
            types.cbegin(), types.cend(), [](const RecordTypeChoice &type) { return type.isDefault; });
        m_recordType = types.size() < 2 ? QString() : usual == types.cend() ? types.first().id : usual->id;
    }
    m_parts.records.layout(m_org, m_object, m_recordType)
        .finally(this, [this, turn, describe](const Result<RecordLayout> &layout) {
            if (turn != m_forms)
                return;
            m_describe = describe;
            m_layout = layout ? std::optional(*layout) : std::nullopt;
            m_form = madeForm();
            emit formChanged();
        });
}

void RecordViewModel::showFormProblem(const Error &error)
{
    m_describe.reset();
    if (std::exchange(m_newsMeanwhile, false)) {
        loadForm();
        m_isLoading = false; // once: asking may be what makes news
        return;
    }
    m_formOrg = {}; // the next news asks again
    if (error.kind != ErrorKind::Cancelled) {
        m_form.clear();
        const QString host = org() ? org()->host : QString();
        m_formProblem = messageFor(error, {tr("Salesforce"), orgTitle(m_org), host}).text();
    }
    emit formChanged();
}

void RecordViewModel::loadObjects()
{
    if (m_org.isEmpty() || lacksAccess())
        return;
    m_parts.records.objects(m_org).then(this, [this, wanted = m_org](const QList<ObjectChoice> &objects) {
        if (wanted != m_org)
            return;
        m_objects = objects;
        emit objectsChanged();
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
            .requeue(*m_correctingRow, preparedFields(m_object, typedRecord(fields), describe), false,
                m_parts.clock.now())
            .then(this, [this, id = m_correctingRow->id](const Done &) { return m_parts.outbox.find(id); })
            .finally(this, [this, fields](const Result<OutboxRow> &row) {
                m_submitting = false;
                if (!row)
                    return showRefusal(row.error(), fields);
                m_asides.remove(row->object);
                startNew();
                m_row = *row;
                follow(*row);
                m_parts.worker.wake();
                emit submitted();
            });
        return;
    }
    RecordDraft draft;
    draft.connection = m_org;
    draft.object = m_object;
    draft.fields = typedRecord(fields);
    draft.useAssignmentRule = useAssignmentRule && mayBeAssigned(fields);
    draft.followUps = keptFollowUps(m_kept.values(), m_object);
    // Where the look has told nothing by now, or there is none, the outbox looks before it sends.
    draft.lookFirst
        = m_matches.state() != RecordMatches::State::None && m_matches.state() != RecordMatches::State::Found;
    m_submitting = true;
    m_parts.records.submit(draft).finally(this, [this, fields, draft](const Result<OutboxRow> &row) {
        m_submitting = false;
        if (!row)
            return showRefusal(row.error(), fields);
        m_asides.remove(draft.object); // put aside meanwhile it would seem not to be sent
        m_matches.clear();
        m_row = *row;
        follow(*row);
        m_parts.worker.wake(); // first: whoever hears of it may end the program
        emit submitted();
        refreshToday();
    });
}

void RecordViewModel::showRefusal(const Error &error, const QJsonObject &fields)
{
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
    const bool isOtherForm = m_org != m_row->connection || m_object != m_row->object;
    if (m_org != m_row->connection) {
        for (Aside &aside : m_asides)
            aside = {.typed = aside.typed};
    }
    m_org = m_row->connection;
    m_kept.setOrg(m_org);
    m_object = m_row->object;
    m_recordType = m_row->fields.value("RecordTypeId"_L1).toString();
    const QList<FieldRemark> problems = m_result ? m_result->problems : QList<FieldRemark>();
    const QString summary = m_result ? m_result->note : QString();
    m_row.reset();
    m_result.reset();
    emit resultChanged();
    emit orgsChanged();
    emit objectsChanged();
    if (m_formOrg != m_org || isOtherForm) {
        m_form.clear(); // it has not all of this record's fields
        m_describe.reset();
        emit formChanged();
        loadForm();
    }
    emit correctionBegan(problems, summary);
}

Task<Done> RecordViewModel::correctRecord(const OutboxId &id)
{
    return m_parts.outbox.find(id).then(this, [this](const OutboxRow &row) {
        m_row = row;
        m_result = resultOf(row);
        emit resultChanged(); // what it is now, where it is no longer to be corrected
        correct();
        return Done{};
    });
}

std::optional<OutboxId> RecordViewModel::corrected() const
{
    return m_correctingRow ? std::optional(m_correctingRow->id) : std::nullopt;
}

void RecordViewModel::startNew()
{
    m_row.reset();
    m_result.reset();
    m_correctingRow.reset();
    m_correcting = {};
    m_matches.clear();
    emit resultChanged();
}

void RecordViewModel::follow(const OutboxRow &row)
{
    if (!m_row || m_row->id != row.id)
        return;
    m_row = row;
    const QList<RecordLine> followers
        = m_result && m_result->id == row.id ? m_result->followers : QList<RecordLine>();
    m_result = resultOf(row);
    m_result->followers = followers; // until they are read again
    emit resultChanged();
    showCandidates();
    showFollowers(row);
}

void RecordViewModel::showFollowers(const OutboxRow &row)
{
    m_parts.outbox.followers(row.id).then(this, [this, id = row.id](const QList<OutboxRow> &followers) {
        if (!m_result || m_result->id != id || (followers.isEmpty() && m_result->followers.isEmpty()))
            return;
        m_result->followers.clear();
        for (const OutboxRow &follower : followers)
            m_result->followers.append(makeLine(follower, m_parts.clock.now()));
        emit resultChanged();
    });
}

/// Two hundred rows may settle at once: what comes while it reads makes one further reading.
void RecordViewModel::refreshToday()
{
    m_readTodayAgain = m_readingToday;
    if (m_readingToday)
        return;
    m_readingToday = true;
    m_parts.outbox.list({.limit = todayLimit})
        .then(this,
            [this](const QList<OutboxRow> &rows) {
                m_today.clear();
                const Timestamp now = m_parts.clock.now();
                for (const OutboxRow &row : rows) {
                    if (row.object != "CampaignMember"_L1 && row.createdAt > now - todayLength)
                        m_today.append(makeLine(row, now));
                }
                return m_parts.outbox.enteredSince(now - todayLength);
            })
        .then(this,
            [this](int count) {
                m_todayCount = std::max(count, int(m_today.size())); // more may have come in between
                emit todayChanged();
                return Done{};
            })
        .finally(this, [this](const Result<Done> &) {
            m_readingToday = false;
            if (std::exchange(m_readTodayAgain, false))
                refreshToday();
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
