#pragma once

#include <QWidget>

#include <memory>

namespace Ui
{
class DiagnosticsPane;
}

namespace patchbay
{

class Diagnostics;
class Skeleton;

/// What works on this computer and what does not, in Settings, with the report to copy. Binds
/// ui/diagnosticspane.ui to Diagnostics, which looks anew each time this is shown.
class DiagnosticsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit DiagnosticsPane(Diagnostics &model, QWidget *parent = nullptr);
    ~DiagnosticsPane() override;

signals:
    void copyRequested(const QString &report);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showAll();
    void showLines();

    Diagnostics &m_model;
    std::unique_ptr<Ui::DiagnosticsPane> m_ui;
    Skeleton *m_skeleton; ///< before the first answer
};

} // namespace patchbay
