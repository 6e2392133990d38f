#pragma once

#include "intake/importrun.h"
#include "intake/leadfile.h"

#include <QPointer>

#include <functional>

class QDialog;

namespace patchbay
{

class CoreServices;
class ImportPage;
class LatePage;
class MainWindow;
class RecordViewModel;
class WindowLock;

/// The page Import at work: a file of leads that a person opened, what is asked about it, and how far its
/// leads are.
class ImportDesk final : public QObject
{
    Q_OBJECT
public:
    /// For a window that takes the place of this one.
    struct Unfinished {
        std::optional<LeadFile::Kept> table; ///< that waits for an org or an answer
        bool awaitsOrg = false; ///< and leads to the page once there is one
        std::optional<ImportBatch> run; ///< that is shown
    };

    /// `form`: whose org is the one that the person works with.
    ImportDesk(CoreServices &core, WindowLock &lock, MainWindow &window, const RecordViewModel &form);

    /// Into the window's list of pages.
    void add();
    void open(const QString &path);
    void refresh() { m_run.refresh(); }
    [[nodiscard]] Unfinished unfinished() const { return {m_file.kept(), m_awaitsOrg, m_run.batch()}; }
    void takeUp(const Unfinished &work);

signals:
    /// No org is connected yet.
    void connectRequested();
    void activityRequested();

private:
    [[nodiscard]] QWidget *makePage();
    void wirePage();
    void wireFile();
    void wireRun();
    void showPage();
    void goOn();
    [[nodiscard]] ConnectionId preferred() const;
    void ask(QDialog *question, const std::function<void()> &yes);
    void askForFile();
    void askToImport();
    void askToStop();
    void askToSave(const QString &name, const QByteArray &content);
    void save(const QString &path, const QByteArray &content);
    void leave();

    MainWindow &m_window;
    WindowLock &m_lock;
    const RecordViewModel &m_form;
    LeadFile m_file;
    ImportRun m_run;
    ImportPlan m_plan; ///< the last one; without a file: none stands
    bool m_awaitsOrg = false;
    LatePage *m_place; ///< the window's, once it is added
    ImportPage *m_page = nullptr; ///< when it is asked for
    QPointer<QDialog> m_question; ///< about what is on the page
};

} // namespace patchbay
