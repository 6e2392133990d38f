#pragma once

#include "intake/leadfile.h"

#include <QPointer>

namespace patchbay
{

class CoreServices;
class LeadFileDialog;
class WindowLock;

/// What is asked and told about a file of leads that a person opened, as dialogs of the window.
class LeadFileDialogs final : public QObject
{
    Q_OBJECT
public:
    LeadFileDialogs(CoreServices &core, WindowLock &lock);

    /// `preferred`: the org that the person works with.
    void open(const QString &path, const ConnectionId &preferred);

signals:
    /// No org is connected yet.
    void connectionsRequested();
    void activityRequested();
    void queued(const QString &text);

private:
    void ask(const LeadFileQuestion &question);
    void tellMissing(const QString &fact, const QString &next);
    void tell(const QString &fact, const QString &next);

    WindowLock &m_lock;
    LeadFile m_file;
    QPointer<LeadFileDialog> m_question;
};

} // namespace patchbay
