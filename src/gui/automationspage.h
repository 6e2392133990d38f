#pragma once

#include "presentation/automationsviewmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui
{
class AutomationsPage;
}

namespace patchbay
{

class AutomationRow;
class Skeleton;
class StarterCard;

/// The automations and, at the end, the one that is written: binds ui/automationspage.ui to the view model.
class AutomationsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AutomationsPage(AutomationsViewModel &model, QWidget *parent = nullptr);
    ~AutomationsPage() override;

    /// What is being written, as it stands in the fields, whether or not it could be kept.
    struct Draft {
        Automation automation;
        AutomationsViewModel::Fields fields;

        friend bool operator==(const Draft &one, const Draft &other);
    };
    /// None: nothing was changed since it was opened.
    [[nodiscard]] std::optional<Draft> unfinished() const;
    /// The panel with a draft; what is written there is left for it.
    void takeUp(const Draft &draft);

    /// The panel with this one; with a new one where there is none of that id.
    void open(const AutomationId &id);
    /// As by its button, where that can be pressed.
    void beginNew();

signals:
    /// To be asked before it goes.
    void removeRequested(const patchbay::AutomationId &id, const QString &name);
    /// What an action needs is not connected.
    void connectionsRequested();
    /// Those that need the person.
    void runsRequested();
    /// Something else is written now, or nothing; takeUp() brings it back.
    void draftLeft(const patchbay::AutomationsPage::Draft &draft);

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
    void showEmpty();
    AutomationRow *addRow();
    void focusFirst();
    void startFrom(ActionKind kind);
    void openDraft();
    void leaveDraft();
    void leavePanel();
    void closePanel();
    void showFields(const AutomationsViewModel::Fields &fields);
    void bringBack(const Draft &draft);
    [[nodiscard]] Draft standing() const;
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
    Skeleton *m_skeleton; ///< until they are read
    QList<AutomationRow *> m_rows;
    QList<StarterCard *> m_starters;
    Automation m_open; ///< as it was when it was opened
    Draft m_asOpened; ///< the same, as the fields say it
    std::optional<Draft> m_toTakeUp; ///< once it is known what there is
    bool m_isShowing = false; ///< fields are filled, not typed into
    bool m_wantsFocus = false; ///< it was shown before anything was read
    bool m_isHeading = false; ///< what is inserted goes into the heading: somebody was there last
};

} // namespace patchbay
