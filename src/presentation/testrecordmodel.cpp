#include "presentation/testrecordmodel.h"

#include "engine/rights.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

TestRecordModel::TestRecordModel(const Parts &parts)
    : m_parts(parts)
{
}

void TestRecordModel::ask(const ConnectionId &connection)
{
    m_parts.connections.find(connection).then(this, [this](const ConnectionRow &row) {
        m_parts.rights.mayWrite(row).finally(this, [this, row](const Result<Done> &may) {
            if (!may)
                return tell(may.error(), row);
            const bool isProduction = row.environment == Environment::Production;
            const QString kind = environmentWord(row.environment);
            const QString org = kind.isEmpty()
                ? row.displayName()
                : tr("%1 (%2)", "org, kind of org").arg(row.displayName(), kind);
            QString consequence = tr("A lead called “Patchbay test” is created in %1 and deleted at once. "
                                     "What the org does by itself for a new lead, it does for this one: "
                                     "assignment, e-mails, automations.")
                                      .arg(org);
            if (isProduction)
                consequence += u' ' + tr("This is a production org.");
            emit question(
                row.id, tr("Create and delete a test lead in %1?").arg(org), consequence, isProduction);
        });
    });
}

void TestRecordModel::confirmed(const ConnectionId &connection)
{
    m_parts.connections.find(connection).then(this, [this](const ConnectionRow &row) {
        emit going(tr("Creating a test lead in %1 and deleting it again").arg(row.displayName()));
        m_parts.record.run(row.id).finally(this, [this, row](const Result<TestRecord::Outcome> &outcome) {
            emit ended();
            if (outcome)
                report(*outcome, row);
            else if (outcome.error().kind != ErrorKind::Cancelled)
                tell(outcome.error(), row);
        });
    });
}

void TestRecordModel::report(const TestRecord::Outcome &outcome, const ConnectionRow &row)
{
    if (outcome.removed)
        return emit done(tr("A test lead was created in %1 and deleted again.").arg(row.displayName()));
    const QString why = messageFor(*outcome.removeError, {row.displayName(), row.displayName(), {}}).text();
    emit told(tr("The test lead was created, but not deleted: %1.").arg(outcome.id.value),
        tr("%1 Delete it there yourself.", "why it was not deleted").arg(why), outcome.page);
}

void TestRecordModel::tell(const Error &error, const ConnectionRow &row)
{
    const Message message = messageFor(error, {row.displayName(), row.displayName(), {}});
    if (error.kind == ErrorKind::OutcomeUnknown) {
        return emit told(tr("No answer came, so nobody knows whether the test lead was created."),
            tr("Look in %1 for a lead called “Patchbay test”, and delete it there.").arg(row.displayName()),
            {});
    }
    if (error.kind == ErrorKind::Duplicate) {
        return emit told(tr("%1 did not take the test lead: a duplicate rule of the org stopped it.")
                             .arg(row.displayName()),
            tr("Signing in and writing work. An older test lead may still be there."), {});
    }
    if (error.kind == ErrorKind::Rejected && !error.fields.isEmpty()) {
        return emit told(tr("%1 did not take the test lead: it wants %2.")
                             .arg(row.displayName(), error.fields.join(", "_L1)),
            tr("Signing in works. Leads from the form ask for these fields.") + u' ' + message.text(), {});
    }
    emit told(tr("No test lead was created in %1.").arg(row.displayName()), message.text(), {});
}

} // namespace patchbay
