#include "app/workspace.h"

#include "engine/coreservices.h"
#include "gui/filedialog.h"
#include "gui/questiondialog.h"
#include "gui/toast.h"
#include "presentation/messages.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Waiting = ConnectionsViewModel::Waiting;

struct WayOut {
    Waiting waiting = Waiting::Keep;
    QString name;
};
using WaysOut = QList<WayOut>;

/// What may become of the records that wait for a connection; what loses nothing comes first.
WaysOut waysOut(int records, bool canSend)
{
    if (records == 0)
        return {{}};
    WaysOut ways;
    if (canSend)
        ways.append({Waiting::SendFirst, Workspace::tr("&Send the %n record(s) first", nullptr, records)});
    ways.append({Waiting::Keep, Workspace::tr("&Keep them until I connect again", "records", records)});
    ways.append({Waiting::Discard, Workspace::tr("&Discard them", "records", records)});
    return ways;
}

/// A single way is no choice.
QStringList namesOf(const WaysOut &ways)
{
    QStringList names;
    for (const WayOut &way : ways)
        names.append(way.name);
    names.removeAll(QString());
    return names;
}

// Of what goes on, for the toast.
QString ofRemoval()
{
    return u"removal"_s;
}

QString ofExport()
{
    return u"export"_s;
}

} // namespace

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
        m_window.toast().endGoing(ofRemoval());
        auto *const dialog = new QuestionDialog({title, text}, &m_window);
        m_lock.present(dialog);
    });
    connect(&m_removal, &RemovalViewModel::removed, this, &Workspace::tellRemoved);
}

void Workspace::askDisconnect(
    const ConnectionId &connection, const QString &title, const QString &provider, int waiting, bool canSend)
{
    m_history.hasAny(connection).finally(this, [=, this](const Result<bool> &any) {
        QString consequence
            = tr("%1 is told to end the access, and the token is deleted from your keychain.").arg(provider);
        if (waiting > 0)
            consequence += u' ' + tr("%n record(s) still wait for this org.", nullptr, waiting);
        const bool hasHistory = any.value_or(false);
        if (hasHistory && waiting == 0)
            consequence += u' ' + tr("What was written stays in Activity.");
        const WaysOut ways = waysOut(waiting, canSend);
        auto *const question = new QuestionDialog(
            {tr("Disconnect %1?").arg(title), consequence, tr("Disconnect"), QuestionDialog::Weight::Destroys,
                {}, hasHistory ? tr("Export history…") : QString(), {}, namesOf(ways)},
            &m_window);
        connect(question, &QuestionDialog::asideClicked, this,
            [this, connection] { exportHistory({.connection = connection}); });
        connect(question, &QDialog::accepted, &m_connections, [this, question, connection, ways] {
            m_connections.disconnectConfirmed(connection, ways.at(question->chosenWay()).waiting);
        });
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
        m_window.toast().showGoing(tr("Everything is being removed"), {}, {}, ofRemoval());
        m_removal.removeEverythingConfirmed();
    });
    m_lock.present(question);
}

/// What stays valid elsewhere is the last thing Patchbay says.
void Workspace::tellRemoved(const QString &rest)
{
    m_window.toast().endGoing(ofRemoval());
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
    if (m_history.isWriting()) // before anybody chooses a file for nothing
        return tellExportGoesOn();
    QWidget *const parent = m_window.findChild<QuestionDialog *>();
    auto *const dialog = new FileDialog(
        parent ? parent : &m_window, tr("Export history"), tr("Comma-separated values (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("patchbay-history.csv", "a file name"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, which](const QString &path) {
        if (!m_history.isWriting())
            m_exportBegun = m_core.clock.now();
        m_history.write(which, path);
    });
    m_lock.present(dialog);
}

/// It goes on while windows change: whichever stands tells what became of it.
void Workspace::wireExport()
{
    connect(&m_history, &HistoryExport::written, this, [this](int lines) {
        m_window.toast().endGoing(ofExport());
        m_window.toast().showWords(tr("%n record(s) exported", nullptr, lines));
    });
    connect(&m_history, &HistoryExport::failed, this, [this](const Error &error) {
        if (m_history.isWriting()) // it is another one that was refused
            return tellExportGoesOn();
        m_window.toast().endGoing(ofExport()); // what can be taken back is still offered
        showTrouble(error);
    });
    connect(&m_history, &HistoryExport::progressed, this, [this] {
        constexpr auto quick = std::chrono::seconds(1); // is over before it could be read
        if (m_core.clock.now() - m_exportBegun >= quick)
            showExport();
    });
}

/// Which of them a "Cancel" would mean nobody could tell.
void Workspace::tellExportGoesOn()
{
    auto *const question = new QuestionDialog(
        {tr("An export is still going on"),
            tr("%n record(s) are in it so far. Begin the next one when it is done, or cancel this one.",
                nullptr, m_history.lines()),
            tr("Cancel the export"), QuestionDialog::Weight::Plain, tr("Let it go on")},
        &m_window);
    connect(question, &QDialog::accepted, this, [this] { cancelExport(); });
    connect(&m_history, &HistoryExport::written, question, &QDialog::reject);
    connect(&m_history, &HistoryExport::failed, question, [this, question] {
        if (!m_history.isWriting())
            question->reject();
    });
    m_lock.present(question);
}

/// What is told of it goes with it.
void Workspace::cancelExport()
{
    if (!m_history.isWriting())
        return;
    m_history.cancel();
    m_window.toast().endGoing(ofExport());
    m_window.toast().showWords(tr("The export is cancelled. Nothing was written."));
}

void Workspace::showExport()
{
    if (m_window.isCovered())
        return; // nobody reads over a lock how much there is
    m_window.toast().showGoing(
        tr("Exporting the history: %n record(s) so far", nullptr, m_history.lines()), tr("Cancel"),
        [this] { cancelExport(); }, ofExport());
}

} // namespace patchbay
