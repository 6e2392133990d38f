#include "app/testrecorddialogs.h"

#include "app/windowlock.h"
#include "engine/coreservices.h"
#include "gui/questiondialog.h"
#include "presentation/connectionsviewmodel.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

TestRecordDialogs::TestRecordDialogs(
    CoreServices &core, ConnectionsViewModel &connections, WindowLock &lock, MainWindow &window)
    : m_lock(lock)
    , m_going(core.clock, window, u"test record"_s)
    , m_model({core.catalog, core.connections, core.testRecord, core.rights})
{
    connect(&connections, &ConnectionsViewModel::tryWritingRequested, &m_model, &TestRecordModel::ask);
    connect(&m_model, &TestRecordModel::question, this, &TestRecordDialogs::ask);
    connect(&m_model, &TestRecordModel::going, this, [this](const QString &words) { m_going.begin(words); });
    connect(&m_model, &TestRecordModel::ended, this, [this] { m_going.end(); });
    connect(&m_model, &TestRecordModel::told, this, &TestRecordDialogs::tell);
    connect(&m_model, &TestRecordModel::done, &connections, &ConnectionsViewModel::toast);
}

void TestRecordDialogs::ask(
    const ConnectionId &connection, const QString &title, const QString &consequence, bool isProduction)
{
    const auto weight = isProduction ? QuestionDialog::Weight::Destroys : QuestionDialog::Weight::Plain;
    auto *const question
        = new QuestionDialog({title, consequence, tr("Create and delete"), weight}, m_lock.dialogParent());
    connect(question, &QDialog::accepted, &m_model, [this, connection] { m_model.confirmed(connection); });
    m_lock.present(question);
}

void TestRecordDialogs::tell(const QString &fact, const QString &next, const QUrl &page)
{
    auto *const told = new QuestionDialog(
        {fact, next, page.isEmpty() ? QString() : tr("Open it"), QuestionDialog::Weight::Plain},
        m_lock.dialogParent());
    if (!page.isEmpty())
        connect(told, &QDialog::accepted, this, [this, page] { emit openRequested(page); });
    m_lock.present(told);
}

} // namespace patchbay
