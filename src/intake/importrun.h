#pragma once

#include "presentation/importview.h"
#include "store/outboxkeys.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace patchbay
{

class Clock;
class ConnectionStore;
class Database;
class OutboxWorker;
class ProviderCatalog;

/// The leads of a file that were queued together.
struct ImportBatch {
    struct Row {
        QString key; ///< by which the outbox knows it
        int line = 0; ///< of the file
    };
    QString file;
    ConnectionId connection;
    QList<Row> rows;
    QHash<QString, QString> labels = {}; ///< of fields, by API name
};

/// Follows queued leads of a file until nothing of them goes out by itself any more. Holds no widget. Event
/// loop only.
class ImportRun final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        Database &database;
        OutboxWorker &worker;
        Clock &clock;
    };
    explicit ImportRun(const Parts &parts);
    ~ImportRun() override;

    /// From now on these; `changed` follows, and again as they go.
    void follow(const ImportBatch &batch);
    /// None: nothing was followed, or it was left. For a window that takes the place of this one.
    [[nodiscard]] const std::optional<ImportBatch> &batch() const;
    /// As of the last `changed`.
    [[nodiscard]] const ImportProgress &progress() const;
    /// Something else than what is followed may have changed: an org's name, what holds it up.
    void refresh();
    /// What was not sent yet leaves the queue; what is on its way arrives. `changed` or `failed` follows.
    void stop();
    /// Nothing is followed any more; what waits goes out as before.
    void leave();
    /// The rows that were turned away or wait for the person, each with its line and the reason: CSV.
    [[nodiscard]] QByteArray rejections() const;

signals:
    void changed(const patchbay::ImportProgress &progress);
    void failed(const QString &text);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay

Q_DECLARE_METATYPE(patchbay::ImportBatch)
