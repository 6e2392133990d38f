#pragma once

#include "presentation/automationsviewmodel.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class AutomationsPage;
}
class QFrame;

namespace patchbay
{

/// The automations and, at the end, the one that is written: binds ui/automationspage.ui to the view model.
class AutomationsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AutomationsPage(AutomationsViewModel &model, QWidget *parent = nullptr);
    ~AutomationsPage() override;

signals:
    /// To be asked before it goes.
    void removeRequested(const patchbay::AutomationId &id, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void wire();
    void fillChoices();
    void showAll();
    void showLines();
    void showOpenRuns();
    void addLine(const AutomationsViewModel::Line &line);
    void addOpenRun(const AutomationsViewModel::OpenRun &open);
    void open(const AutomationId &id);
    void showDraft();
    void showKind();
    void showRefusal(const QString &text);
    void askPreview();
    [[nodiscard]] Automation draft() const;

    AutomationsViewModel &m_model;
    std::unique_ptr<Ui::AutomationsPage> m_ui;
    Automation m_open; ///< as it was when it was opened
    bool m_isShowing = false; ///< fields are filled, not typed into
};

} // namespace patchbay
