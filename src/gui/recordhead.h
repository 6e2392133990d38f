#pragma once

#include "presentation/recordviewmodel.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QMenu;

namespace patchbay
{

class Button;
class SegmentedTabs;

/// Which kind of record, and which record type of it: the usual kinds side by side, all others in a menu.
class RecordHead final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordHead(RecordViewModel &model, QWidget *parent = nullptr);
    /// At the end of the row.
    void addEndWidget(QWidget *widget);
    void focusKinds();

signals:
    /// What is typed for the kind before is the owner's to keep.
    void kindChosen(const QString &object);

private:
    void showObjects();
    void showRecordTypes();
    void fillOthers();

    RecordViewModel &m_model;
    SegmentedTabs *m_kinds;
    Button *m_others;
    QMenu *m_othersMenu;
    QComboBox *m_types;
    QHBoxLayout *m_row;
    QList<ObjectChoice> m_shown; ///< as tabs
};

} // namespace patchbay
