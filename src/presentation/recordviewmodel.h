#pragma once

#include "engine/recordservice.h"
#include "presentation/keptdefaults.h"
#include "presentation/messages.h"
#include "presentation/orgchoices.h"
#include "presentation/readstate.h"
#include "presentation/recordform.h"
#include "presentation/recordmatches.h"
#include "presentation/recordresult.h"
#include "store/outboxstore.h"

#include <QObject>

#include <memory>

namespace patchbay
{

class ConnectionStore;
class LookupSession;
class OutboxWorker;
class ProviderCatalog;
class RecordSearch;
class Rights;

/// The New record page as values: which org, which object, which fields, and what became of what was sent.
/// Holds no widget. Event loop only.
class RecordViewModel final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        OutboxStore &outbox;
        RecordService &records;
        RecordSearch &search;
        OutboxWorker &worker;
        Rights &rights;
        Clock &clock;
        KeptValuesStore &kept;
    };
    explicit RecordViewModel(const Parts &parts);

    /// Reads the orgs and today's records again. Called at start and by the database's news.
    void refresh();
    /// The same where a person asks: after a failure it begins anew.
    void readAgain();
    /// Of the orgs.
    [[nodiscard]] const ReadState &readState() const { return m_readState; }
    void chooseOrg(const ConnectionId &connection);
    /// `typed`: what the person wrote into the form of the kind before; it goes aside.
    void chooseObject(const QString &object, const QJsonObject &typed = {});
    /// What was typed for a kind of record before another was chosen. It comes back with its kind.
    struct Aside {
        QJsonObject typed;
        QString recordType;
        std::optional<SeenRow> correctingRow;
        QJsonObject correcting;
    };
    /// Is there one for the chosen kind?
    [[nodiscard]] bool hasAside() const { return m_asides.contains(m_object); }
    /// For its form, once that is there.
    [[nodiscard]] std::optional<QJsonObject> takeAside();
    [[nodiscard]] const QHash<QString, Aside> &asides() const { return m_asides; }
    void setAsides(const QHash<QString, Aside> &asides) { m_asides = asides; }
    void chooseRecordType(const QString &id);
    /// Asks for the form once more: where it is there it stays, and `askingAgain` says how that goes.
    void reload();

    [[nodiscard]] const QList<OrgChoice> &orgs() const { return m_orgs; }
    [[nodiscard]] const OrgChoice *org() const; ///< null: nothing is connected
    [[nodiscard]] QString object() const { return m_object; }
    /// "Lead" in the org's own words, where they are known.
    [[nodiscard]] QString objectLabel() const;
    /// What people enter every day; where the org has told, only what this user may create.
    [[nodiscard]] QList<ObjectChoice> usualObjects() const;
    /// All else that this user may create; empty until the org has told.
    [[nodiscard]] QList<ObjectChoice> otherObjects() const;
    /// Empty: there is nothing to choose.
    [[nodiscard]] QList<RecordTypeChoice> recordTypes() const;
    [[nodiscard]] QString recordType() const { return m_recordType; }
    /// Who is in the org already, of what is typed or of what the org's own rule held back.
    [[nodiscard]] const RecordMatches &matches() const { return m_matches; }
    /// The form as it stands: its e-mail address is looked for, and what it would change is compared.
    void noteTyped(const QJsonObject &fields);
    /// What stays from lead to lead in this org, for a fair or a shift.
    [[nodiscard]] KeptDefaults &kept() { return m_kept; }
    [[nodiscard]] const KeptDefaults &kept() const { return m_kept; }
    /// The fields in which it is chosen.
    [[nodiscard]] QList<RecordSection> keptChoices() const;
    /// What fields of which something may stay begin with now.
    [[nodiscard]] QJsonObject keptBeginnings() const;
    /// With what stays, where nothing else was typed: for a form that does not show it.
    [[nodiscard]] QJsonObject withKept(const QJsonObject &fields) const;
    /// Writes what was typed into the record that is there already, which joins the kept campaign; `updated`
    /// or `refused` follows.
    void updateMatch(qsizetype index);
    /// By the person's own decision: the record of the result, although it looks like another.
    void createAnyway();
    /// What a signature or a card says, as fields of this form.
    [[nodiscard]] QJsonObject recognise(const QString &text) const;
    [[nodiscard]] QString labelOf(const QString &field) const;
    /// Is it in the form that is shown, and takes words? Numbers, dates and switches are not told by text.
    [[nodiscard]] bool takesText(const QString &field) const;
    /// What a lookup field of the form searches with.
    [[nodiscard]] std::unique_ptr<LookupSession> makeLookup(const QStringList &objects) const;
    [[nodiscard]] const QList<RecordSection> &form() const { return m_form; }
    /// Why there is no form: empty while it loads or when it is there.
    [[nodiscard]] QString formProblem() const { return m_formProblem; }
    /// There is no form because the connection lacks a scope: a new sign-in may bring it.
    [[nodiscard]] bool lacksAccess() const;
    /// Nothing gets through to the org for now.
    [[nodiscard]] bool isHeldUp() const;
    /// Why nothing may be written to the org; an empty one: it may.
    [[nodiscard]] const Message &writingRefused() const { return m_writingRefused; }
    [[nodiscard]] const std::optional<RecordResult> &result() const { return m_result; }
    /// The newest records of today.
    [[nodiscard]] const QList<RecordLine> &today() const { return m_today; }
    /// How many there are, those that today() leaves out too.
    [[nodiscard]] int todayCount() const { return m_todayCount; }
    /// The one that arrived, where it can be changed in its org from here.
    struct Arrived {
        ConnectionId org;
        FoundRecord record;
    };
    [[nodiscard]] std::optional<Arrived> editable() const;
    /// Values of the record that is being corrected ("Fix and send"); empty for a new one.
    [[nodiscard]] const QJsonObject &correcting() const { return m_correcting; }
    [[nodiscard]] std::optional<OutboxId> corrected() const;

    /// Values as the person left them, empty ones left out. The form may be cleared when `submitted` comes.
    void submit(const QJsonObject &fields, bool useAssignmentRule);
    /// Opens the rejected record of the result in the form again.
    void correct();
    /// The same for any rejected record.
    Task<Done> correctRecord(const OutboxId &id);
    /// What was given to submit() is on its way to the disk.
    [[nodiscard]] bool isSubmitting() const { return m_submitting; }
    void startNew();
    /// The link of the result's record, for opening or copying: `linkReady` follows.
    void requestLink();
    void requestLinkTo(const FoundRecord &record);

signals:
    void orgsChanged();
    void objectsChanged();
    void formChanged();
    /// The org is asked for the form that is shown.
    void askingAgain();
    /// It has answered, and formChanged told of news; else why it has not.
    void askedAgain(const QString &problem);
    void keptChanged();
    void writingRefusedChanged();
    void submitted();
    /// Another record has it now; the form may be cleared.
    void updated(const QString &summary);
    /// A rejected record is mended: the form is its alone, with what the org said of it.
    void correctionBegan(const QList<patchbay::FieldRemark> &problems, const QString &summary);
    /// The input was refused before anything was kept; all problems at once.
    void refused(const QList<patchbay::FieldRemark> &problems, const QString &summary);
    void resultChanged();
    void todayChanged();
    void linkReady(const QUrl &url);

private:
    void loadForm();
    void askAgain();
    [[nodiscard]] QList<RecordSection> madeForm() const;
    void showKept();
    [[nodiscard]] bool mayBeAssigned(const QJsonObject &fields) const;
    void joinCampaign(const ConnectionId &org, const FoundRecord &record);
    void leaveItTo(const FoundRecord &record, const SeenRow &heldBack);
    void showFollowers(const OutboxRow &row);
    void loadObjects();
    void bringLayout(const ObjectDescribe &describe, int turn);
    void showFormProblem(const Error &error);
    void askRights();
    void follow(const OutboxRow &row);
    void showCandidates();
    [[nodiscard]] QJsonObject withoutBeginnings(const QJsonObject &fields) const;
    void refreshToday();
    void showRefusal(const Error &error, const QJsonObject &fields);
    [[nodiscard]] QJsonObject typedRecord(QJsonObject fields) const;
    [[nodiscard]] QString orgTitle(const ConnectionId &connection) const;
    [[nodiscard]] RecordResult resultOf(const OutboxRow &row) const;

    Parts m_parts;
    RecordMatches m_matches;
    KeptDefaults m_kept;
    QList<OrgChoice> m_orgs;
    ReadState m_readState;
    ConnectionId m_org;
    QString m_object = QStringLiteral("Lead");
    QHash<QString, Aside> m_asides; ///< by kind
    QString m_recordType; ///< empty: the org has but one
    QList<ObjectChoice> m_objects; ///< that may be created in the chosen org
    ConnectionId m_formOrg;
    int m_forms = 0; ///< asked for; the newest counts
    std::optional<ObjectDescribe> m_describe; ///< the form is made of it
    std::optional<RecordLayout> m_layout; ///< and of this, where the org gave one
    QList<RecordSection> m_form;
    QString m_formProblem;
    bool m_wasLacking = false; ///< when the form was asked for
    bool m_isLoading = false; ///< the form
    bool m_newsMeanwhile = false; ///< of connections: what the form fails of may be over
    bool m_askingAgain = false;
    Message m_writingRefused;
    std::optional<OutboxRow> m_row;
    std::optional<RecordResult> m_result;
    bool m_submitting = false; ///< on its way to the disk
    std::optional<SeenRow> m_correctingRow; ///< as it was when the correction began
    QJsonObject m_correcting;
    QList<RecordLine> m_today;
    int m_todayCount = 0;
    bool m_readingToday = false;
    bool m_readTodayAgain = false;
};

} // namespace patchbay
