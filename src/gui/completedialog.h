#pragma once

#include "presentation/tocomplete.h"

#include <QDialog>

namespace patchbay
{

class Button;
class RecordFormWidget;
class WrappedLabel;

/// In which a record is completed that was entered with placeholders. Stays until the org has taken it or the
/// person leaves. Shown with open().
class CompleteDialog final : public QDialog
{
    Q_OBJECT
public:
    CompleteDialog(ToComplete &model, const CompletionForm &form, QWidget *parent = nullptr);

private:
    void setSaving(bool isSaving);
    void showRefusal(const QList<FieldRemark> &problems, const QString &summary);

    RecordFormWidget *m_form;
    WrappedLabel *m_news;
    Button *m_save;
    QString m_saveWords; ///< "Save in Acme Corp"
    bool m_isSaving = false; ///< the org is asked to take it
};

} // namespace patchbay
