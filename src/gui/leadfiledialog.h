#pragma once

#include "presentation/leadfilequestion.h"

#include <QDialog>

class QMenu;
class QVBoxLayout;

namespace patchbay
{

class Button;
class ProductionBand;
class WrappedLabel;

/// "Queue 24 leads?": how many a file has, into which org they go, and what of it is left out. `accepted`
/// tells that the person said yes. Shown with open().
class LeadFileDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit LeadFileDialog(QWidget *parent);

    /// The first, or the answer to `orgChosen`.
    void ask(const LeadFileQuestion &question);

signals:
    /// Another one; nothing can be answered until ask() comes again.
    void orgChosen(const patchbay::ConnectionId &org);
    void activityRequested();

private:
    void showTarget(const LeadFileQuestion &question);
    void showNote(WrappedLabel *title, WrappedLabel *text, const QString &words, const QStringList &lines);
    void addNote(QVBoxLayout &column, WrappedLabel *&title, WrappedLabel *&text, const QString &name);

    WrappedLabel *m_title;
    ProductionBand *m_band;
    Button *m_change;
    QMenu *m_orgs;
    WrappedLabel *m_consequence;
    WrappedLabel *m_ignoredTitle;
    WrappedLabel *m_ignored;
    WrappedLabel *m_wrongTitle;
    WrappedLabel *m_wrong;
    Button *m_cancel;
    Button *m_queue;
    Button *m_activity;
};

} // namespace patchbay
