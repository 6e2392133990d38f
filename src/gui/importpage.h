#pragma once

#include "presentation/importview.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QMenu;

namespace Ui
{
class ImportPage;
}

namespace patchbay
{

class Button;

/// A file of leads on its way into an org, in five steps: which file, which column goes where, what is found
/// wrong, how far it is, what came of it. It shows what it is given and says what the person wants.
class ImportPage final : public QWidget
{
    Q_OBJECT
public:
    enum class Step { File, Mapping, Check, Import, Results };

    explicit ImportPage(QWidget *parent = nullptr);
    ~ImportPage() override;

    [[nodiscard]] Step step() const;
    /// There is no file: the first step.
    void showNoFile();
    /// The file cannot be taken, or no org takes it yet: the first step, with the reason.
    void showRefusal(const QString &fact, const QString &next, bool orgMissing);
    /// A file is being read or an org asked: what would ask for more is off until the next call.
    void showBusy(const QString &words);
    /// What it would bring. From the first step it leads to the second; to the third where nothing has to be
    /// matched by hand. In these two it stays.
    void showPlan(const ImportPlan &plan);
    /// It is queued: the fourth step, the fifth once it is over.
    void showProgress(const ImportProgress &progress);

signals:
    /// To be chosen by a dialog.
    void fileRequested();
    void connectRequested();
    void orgChosen(const patchbay::ConnectionId &org);
    /// `field`: API name; empty: the column is left out.
    void columnMatched(int column, const QString &field);
    void constantsChanged(const QList<patchbay::ImportConstant> &constants);
    /// Lines with what is wrong, for a spreadsheet.
    void faultsRequested();
    /// The person wants the checked leads in the org.
    void importRequested();
    /// Nothing more of this file.
    void fileLeft();
    /// What was not sent yet shall not be.
    void stopRequested();
    void rejectionsRequested();
    void activityRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void wire();
    void turnTo(Step step);
    void setBusy(bool busy, const QString &words = {});
    void showTarget(const OrgChoice &org);
    void fillOrgs();
    void showMapping();
    void showFileCard();
    void showLacking();
    void showFoot();
    void nameButtons();
    void giveKeys();
    void retitle();
    void focusStep();
    void leave();
    void pressPrimary();
    [[nodiscard]] QWidget *firstOfStep() const;
    [[nodiscard]] OrgChoice target() const;
    [[nodiscard]] bool hasFocusInside() const;

    std::unique_ptr<Ui::ImportPage> m_ui;
    Button *m_change;
    QMenu *m_orgs;
    QStringList m_orgTitles; ///< as the menu has them
    Step m_step = Step::File;
    ImportPlan m_plan;
    ImportProgress m_progress;
    bool m_isBusy = false;
    QPointer<QWidget> m_asking; ///< had the keyboard when the page went off for a moment
};

} // namespace patchbay
