#pragma once

#include "presentation/setupsteps.h"

#include <QWidget>

class QVBoxLayout;

namespace patchbay
{

/// How an app is registered: numbered rows, names of the provider's pages in bold. After a check of the app
/// the numbers of the steps that it could tell become a check or a cross.
class SetupStepsList final : public QWidget
{
    Q_OBJECT
public:
    explicit SetupStepsList(QWidget *parent = nullptr);

    void setSteps(const QList<SetupStep> &steps);
    void setStates(const QList<StepState> &states);

private:
    void addRow(int number, const SetupStep &step, StepState state);

    QVBoxLayout *m_rows;
    QList<SetupStep> m_steps;
};

} // namespace patchbay
