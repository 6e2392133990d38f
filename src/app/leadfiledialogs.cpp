#include "app/leadfiledialogs.h"

#include "app/windowlock.h"
#include "engine/coreservices.h"
#include "gui/leadfiledialog.h"
#include "gui/questiondialog.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

LeadFileDialogs::LeadFileDialogs(CoreServices &core, WindowLock &lock, MainWindow &window)
    : m_lock(lock)
    , m_going(core.clock, window, u"file of leads"_s)
    , m_file(
          {core.catalog, core.connections, core.rights, core.records, core.outbox, core.worker, core.clock})
{
    connect(&m_file, &LeadFile::going, this, [this](const QString &words, bool mayStop) {
        m_going.begin(words, mayStop ? std::function<void()>([this] { m_file.giveUp(); }) : nullptr);
    });
    connect(&m_file, &LeadFile::question, this, &LeadFileDialogs::ask);
    connect(&m_file, &LeadFile::orgMissing, this, &LeadFileDialogs::tellMissing);
    connect(&m_file, &LeadFile::told, this, &LeadFileDialogs::tell);
    connect(&m_file, &LeadFile::queued, this, [this](const QString &text) {
        m_going.end();
        emit activityRequested();
        emit queued(text);
    });
}

void LeadFileDialogs::open(const QString &path, const ConnectionId &preferred)
{
    if (m_question)
        m_question->close();
    m_file.open(path, preferred);
}

void LeadFileDialogs::ask(const LeadFileQuestion &question)
{
    m_going.end();
    if (m_question)
        return m_question->ask(question);
    m_question = new LeadFileDialog(m_lock.dialogParent());
    connect(m_question, &LeadFileDialog::orgChosen, &m_file, &LeadFile::choose);
    connect(m_question, &QDialog::accepted, &m_file, &LeadFile::confirm);
    connect(m_question, &QDialog::rejected, &m_file, &LeadFile::giveUp);
    connect(m_question, &LeadFileDialog::activityRequested, this, &LeadFileDialogs::activityRequested);
    m_question->ask(question);
    m_lock.present(m_question);
}

void LeadFileDialogs::tellMissing(const QString &fact, const QString &next)
{
    m_going.end();
    auto *const told
        = new QuestionDialog({fact, next, tr("Show connections"), QuestionDialog::Weight::Plain, tr("Close")},
            m_lock.dialogParent());
    connect(told, &QDialog::accepted, this, &LeadFileDialogs::connectionsRequested);
    connect(&m_file, &LeadFile::going, told, &QDialog::reject); // an org came by another way, or another file
    m_lock.present(told);
}

void LeadFileDialogs::tell(const QString &fact, const QString &next)
{
    m_going.end();
    if (m_question)
        m_question->close();
    auto *const told = new QuestionDialog({fact, next}, m_lock.dialogParent());
    m_lock.present(told);
}

} // namespace patchbay
