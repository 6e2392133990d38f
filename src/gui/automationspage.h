#pragma once

#include "presentation/automationsviewmodel.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class AutomationsPage;
}

namespace patchbay
{

class AutomationRow;
class StarterCard;

/// The automations and, at the end, the one that is written: binds ui/automationspage.ui to the view model.
class AutomationsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AutomationsPage(AutomationsViewModel &model, QWidget *parent = nullptr);
    ~AutomationsPage() override;

    /// The panel with this one; with a new one where there is none of that id.
    void open(const AutomationId &id);

signals:
    /// To be asked before it goes.
    void removeRequested(const patchbay::AutomationId &id, const QString &name);
    /// What an action needs is not connected.
    void connectionsRequested();
    /// Those that need the person.
    void runsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void wire();
    void wireEditor();
    void fillChoices();
    void fillInserts();
    void showAll();
    void showLines();
    void showStarters();
    AutomationRow *addRow();
    void startFrom(ActionKind kind);
    void openDraft();
    void closePanel();
    void showDraft();
    void showKind();
    void showOrgChip();
    void showRefusal(const QString &text);
    void markRefused(const QStringList &pointers);
    void insertField(const QString &name);
    void askPreview();
    [[nodiscard]] Automation draft() const;

    AutomationsViewModel &m_model;
    std::unique_ptr<Ui::AutomationsPage> m_ui;
    QList<AutomationRow *> m_rows;
    QList<StarterCard *> m_starters;
    Automation m_open; ///< as it was when it was opened
    bool m_isShowing = false; ///< fields are filled, not typed into
    bool m_isHeading = false; ///< what is inserted goes into the heading: somebody was there last
};

} // namespace patchbay
