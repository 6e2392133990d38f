#include "app/workspace.h"

#include "engine/coreservices.h"
#include "gui/questiondialog.h"
#include "gui/toast.h"
#include "presentation/messages.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace patchbay
{

// What Workspace asks before connections go, and what it tells afterwards.

void Workspace::wireRemoval()
{
    connect(m_connectionsPage, &ConnectionsPage::removalChoicesRequested, &m_removal,
        &RemovalViewModel::lookForChoices);
    connect(
        &m_removal, &RemovalViewModel::choicesReady, m_connectionsPage, &ConnectionsPage::setRemovalChoices);
    connect(m_connectionsPage, &ConnectionsPage::disconnectManyRequested, &m_removal,
        &RemovalViewModel::askDisconnect);
    connect(&m_removal, &RemovalViewModel::disconnectQuestion, this,
        [this](const QString &title, const QString &consequence, const QString &action) {
            auto *const question = new QuestionDialog(
                {title, consequence, action, QuestionDialog::Weight::Destroys, {}, tr("Export history…")},
                &m_window);
            connect(question, &QuestionDialog::asideClicked, this,
                [this] { exportHistory(OutboxStore::Filter{}); });
            connect(question, &QDialog::accepted, &m_removal, &RemovalViewModel::disconnectConfirmed);
            m_lock.present(question);
        });
    connect(&m_removal, &RemovalViewModel::removeEverythingQuestion, this, &Workspace::askRemoveEverything);
    connect(&m_removal, &RemovalViewModel::toast, this,
        [this](const QString &text) { m_window.toast().showWords(text); });
    connect(&m_removal, &RemovalViewModel::told, this, [this](const QString &title, const QString &text) {
        auto *const dialog
            = new QuestionDialog({title, text, tr("Close"), QuestionDialog::Weight::Plain}, &m_window);
        m_lock.present(dialog);
    });
    connect(&m_removal, &RemovalViewModel::removed, this, &Workspace::tellRemoved);
}

void Workspace::askDisconnect(
    const ConnectionId &connection, const QString &title, const QString &provider, int waiting)
{
    m_history.hasAny(connection)
        .finally(this, [this, connection, title, provider, waiting](const Result<bool> &any) {
            QString consequence
                = tr("%1 is told to end the access, and the token is deleted from your keychain.")
                      .arg(provider);
            if (waiting > 0)
                consequence
                    += u' ' + tr("%n record(s) still wait for this org; they are kept.", nullptr, waiting);
            const bool hasHistory = any.value_or(false);
            if (hasHistory)
                consequence += u' ' + tr("What was written stays in Activity.");
            auto *const question = new QuestionDialog(
                {tr("Disconnect %1?").arg(title), consequence, tr("Disconnect"),
                    QuestionDialog::Weight::Destroys, {}, hasHistory ? tr("Export history…") : QString()},
                &m_window);
            connect(question, &QuestionDialog::asideClicked, this,
                [this, connection] { exportHistory({.connection = connection}); });
            connect(question, &QDialog::accepted, &m_connections,
                [this, connection] { m_connections.disconnectConfirmed(connection); });
            m_lock.present(question);
        });
}

void Workspace::askRemoveEverything(const QString &consequence, bool history, int providerFiles)
{
    auto *const question = new QuestionDialog(
        {tr("Remove everything from this computer?"), consequence, tr("Remove everything"),
            QuestionDialog::Weight::Destroys, {}, history ? tr("Export history…") : QString(),
            providerFiles > 0 ? tr("Also delete %n provider file(s) I wrote", nullptr, providerFiles)
                              : QString()},
        &m_window);
    connect(question, &QuestionDialog::asideClicked, this, [this] { exportHistory(OutboxStore::Filter{}); });
    connect(question, &QDialog::accepted, this, [this, question] {
        m_filesToo = question->isChosen() ? ProviderFiles::Remove : ProviderFiles::Keep;
        m_window.toast().showWords(tr("Everything is being removed"));
        m_removal.removeEverythingConfirmed();
    });
    m_lock.present(question);
}

/// What stays valid elsewhere is the last thing Patchbay says.
void Workspace::tellRemoved(const QString &rest)
{
    if (rest.isEmpty())
        return emit everythingRemoved(m_filesToo);
    auto *const told = new QuestionDialog({tr("Removed here; not all could be ended elsewhere"), rest,
                                              tr("Quit Patchbay"), QuestionDialog::Weight::Plain},
        &m_window);
    connect(told, &QDialog::finished, this, [this] { emit everythingRemoved(m_filesToo); });
    m_lock.present(told);
}

void Workspace::exportHistory(const OutboxStore::Filter &which)
{
    QWidget *const parent = m_window.findChild<QuestionDialog *>();
    auto *const dialog = new QFileDialog(
        parent ? parent : &m_window, tr("Export history"), {}, tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("patchbay-history.csv", "a file name"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, which](const QString &path) {
        m_history.write(which, path).finally(this, [this](const Result<int> &written) {
            if (written)
                m_window.toast().showWords(tr("%n record(s) exported", nullptr, *written));
            else
                showTrouble(written.error());
        });
    });
    m_lock.present(dialog);
}

} // namespace patchbay
