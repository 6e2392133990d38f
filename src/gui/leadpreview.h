#pragma once

#include "presentation/importview.h"

#include <QFrame>

class QGridLayout;

namespace patchbay
{

class Button;
class ElidedLabel;
class WrappedLabel;

/// The first rows of a file as the records that would become of them, one at a time.
class LeadPreview final : public QFrame
{
    Q_OBJECT
public:
    explicit LeadPreview(QWidget *parent = nullptr);
    /// The row that is shown stays, as far as there is one in its place.
    void setRows(const QList<ImportRow> &rows);

private:
    void go(int step);
    void showRow();
    void showFacts(const QList<FieldFact> &facts);

    QList<ImportRow> m_rows;
    qsizetype m_shown = 0;
    ElidedLabel *m_title;
    Button *m_previous;
    Button *m_next;
    WrappedLabel *m_fault;
    QGridLayout *m_facts;
    QStringList m_told; ///< names and values that are shown
};

} // namespace patchbay
