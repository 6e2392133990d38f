#pragma once

#include "intake/importrun.h"
#include "intake/intakerecords.h"
#include "intake/tablerecords.h"
#include "presentation/importview.h"
#include "salesforce/describe.h"

#include <QHash>
#include <QSet>

namespace patchbay
{

class Rights;

/// A CSV file of leads that a person opened: read, matched, asked about, queued. A lead is known by its row
/// and the org, and rows that are alike by their number: the same file opened again doubles nothing, whatever
/// the org has learnt since, and one in which some rows were corrected brings these alone. Holds no widget.
/// Event loop only.
class LeadFile final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        Rights &rights;
        RecordService &records;
        OutboxStore &outbox;
        OutboxWorker &worker;
        Clock &clock;
    };
    explicit LeadFile(const Parts &parts);

    /// Another one takes the place of one that was asked about. `preferred`: the org to begin with, if it
    /// takes leads. `planned`, `orgMissing` or `told` follows.
    void open(const QString &path, const ConnectionId &preferred);
    /// An org may be there by now: where one was missing, it goes on as `open` does.
    void goOn(const ConnectionId &preferred);
    /// A file that is asked about, or kept until there is an org for it.
    struct Kept {
        QString name;
        QByteArray bytes;
        ConnectionId org = {}; ///< that was chosen; empty: none yet
        QHash<int, QString> matched = {}; ///< fields by column, as the person matched them
        QList<ImportConstant> constants = {};
    };
    /// None: nothing is open, or it was queued.
    [[nodiscard]] std::optional<Kept> kept() const;
    /// As if it had been opened here; goOn() asks about it.
    void keep(const Kept &file);
    /// They are to go there: `planned` or `told` follows.
    void choose(const ConnectionId &org);
    /// That column is to go to that field, by its API name; empty: it is left out. A field that another
    /// column had is this one's from now on. `planned` follows.
    void match(int column, const QString &field);
    /// `planned` follows.
    void setConstants(const QList<ImportConstant> &constants);
    /// The person said yes to the last plan: `queued` or `told` follows.
    void confirm();
    /// The person said no: what is being looked up is not asked about.
    void giveUp();
    /// The rows that are left out, as the file has them, each with its line and the reason: CSV.
    [[nodiscard]] QByteArray faults() const;

signals:
    /// It may take a while. `mayStop`: giveUp() ends it.
    void going(const QString &words, bool mayStop);
    void planned(const patchbay::ImportPlan &plan);
    /// No org is connected that takes leads. The file is kept for goOn().
    void orgMissing(const QString &fact, const QString &next);
    /// It cannot be done, or not all of it.
    void told(const QString &fact, const QString &next);
    /// They are on disk, and on their way.
    void queued(const patchbay::ImportBatch &batch);

private:
    /// What the person is asked about.
    struct Asked {
        Kept file;
        CsvTable table;
        QList<ConnectionRow> rows; ///< all connections, as the file was opened
        std::optional<ObjectDescribe> describe; ///< the org's
        QSet<QString> keys; ///< of what was queued for the org before
        ImportPlan plan;
    };
    struct Lead {
        ImportBatch::Row row;
        QJsonObject fields;
    };
    /// Leads that are being queued.
    struct Batch {
        ImportBatch told;
        QList<QJsonObject> fields; ///< of its rows
        IntakeRecords::SharedOrder order;
    };

    [[nodiscard]] bool take(const Kept &file);
    void findOrgs(const ConnectionId &preferred);
    void missOrg();
    void look();
    void readKeys(int turn);
    [[nodiscard]] QList<ImportColumn> columns() const;
    void planAgain();
    void tellNotTaken(const QString &why);
    void tellTrouble(const QString &why);
    [[nodiscard]] const OrgChoice *org() const;
    [[nodiscard]] QList<Lead> leadsOf(const TableRecords &table) const;
    [[nodiscard]] QString group() const;

    Parts m_parts;
    IntakeRecords m_records;
    int m_turn = 0; ///< of the newest question
    Asked m_asked;
    bool m_isOpen = false;
    bool m_awaitsOrg = false;
    IntakeRecords::SharedOrder m_order; ///< for the org
    std::shared_ptr<Batch> m_batch; ///< what a yes would queue
};

} // namespace patchbay
