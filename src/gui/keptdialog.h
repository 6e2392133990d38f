#pragma once

#include <QDialog>

namespace patchbay
{

class RecordFormWidget;
class RecordViewModel;

/// In which a person chooses what stays from lead to lead, for a fair or a shift. Shown with open().
class KeptDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit KeptDialog(RecordViewModel &model, QWidget *parent = nullptr);

private:
    void keep();

    RecordViewModel &m_model;
    RecordFormWidget *m_form;
};

} // namespace patchbay
