#pragma once

#include "engine/testrecord.h"
#include "presentation/messages.h"

#include <QUrl>

namespace patchbay
{

/// "Create and delete a test lead": the question before it, and what came of it, in words. Holds no widget.
/// Event loop only.
class TestRecordModel final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        TestRecord &record;
        Rights &rights;
    };
    explicit TestRecordModel(const Parts &parts);

    /// `question` or `told` follows.
    void ask(const ConnectionId &connection);
    /// After the person said yes; `done` or `told` follows.
    void confirmed(const ConnectionId &connection);

signals:
    /// The org is asked; `done` or `told` follows, or neither where it was cancelled.
    void going(const QString &words);
    void ended();
    void question(const patchbay::ConnectionId &connection, const QString &title, const QString &consequence,
        bool isProduction);
    void done(const QString &text);
    /// It did not go as it should. `page`: of a record that stayed; empty where there is none.
    void told(const QString &fact, const QString &next, const QUrl &page);

private:
    void tell(const Error &error, const ConnectionRow &row);
    void report(const TestRecord::Outcome &outcome, const ConnectionRow &row);

    Parts m_parts;
};

} // namespace patchbay
