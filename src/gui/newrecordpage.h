#pragma once

#include "presentation/recordviewmodel.h"
#include "presentation/runsmodel.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QDialog;
class QPushButton;

namespace Ui
{
class NewRecordPage;
}

namespace patchbay
{

class Button;
class RecordHead;
class Skeleton;

/// The lead form: which org, the fields, what became of it. Binds ui/newrecordpage.ui to the view model.
class NewRecordPage final : public QWidget
{
    Q_OBJECT
public:
    explicit NewRecordPage(RecordViewModel &model, QWidget *parent = nullptr);
    ~NewRecordPage() override;

    /// An empty form for the chosen org, ready to be typed into.
    void startNew();
    /// A form for that kind. What is typed for another kind comes back with it.
    void begin(const QString &object);
    /// Where a result is shown, an empty form again; what is being typed stays.
    void leaveResult();
    /// The keyboard goes to the kinds of record.
    void chooseKind();
    /// As by its button, where a form is shown.
    void pasteSignature();
    /// For another record of that kind: false where one is typed, which would be lost. Then that stays, and
    /// it is said.
    [[nodiscard]] bool makeRoom(const QString &object);
    /// A record that begins with these. False: as makeRoom() says.
    [[nodiscard]] bool beginWith(const QString &object, const QJsonObject &fields);
    /// Into the form what stands for the same in it; what is there already is written over.
    void fill(const QString &object, const QJsonObject &fields);
    /// What stands in the form, as it would be sent, or will once it is there; nothing where a result is
    /// shown.
    [[nodiscard]] QJsonObject typed() const;
    [[nodiscard]] bool usesAssignmentRule() const;
    void setUsesAssignmentRule(bool use);
    /// Shows what a vCard in a file says, to be taken into the form.
    void openCard(const QString &file);
    /// Shows what somebody else wrote, to be taken into the form.
    void offer(const QString &object, const QJsonObject &fields);
    /// What was opened and waits for a form, or for the org of one.
    struct Opened {
        QString card;
        QJsonObject offered;

        [[nodiscard]] bool isEmpty() const { return card.isEmpty() && offered.isEmpty(); }
    };
    [[nodiscard]] const Opened &opened() const { return m_opened; }
    void open(const Opened &waiting);
    /// What automations do with the record of the result.
    void showRuns(const QList<RunsModel::Details> &runs);
    /// The form that was asked for by editRequested is there, or will not be.
    void endOpening();

signals:
    void runRetryRequested(const patchbay::RunsModel::Details &run);
    void activityRequested();
    void editRequested(const patchbay::ConnectionId &org, const patchbay::FoundRecord &record);
    void editLeft(); ///< nobody waits for that form any more
    void connectRequested(); ///< no org is connected: to the Connections page
    /// The org's connection lacks a scope.
    void reconnectRequested(const patchbay::ProviderId &provider, const patchbay::ConnectionId &connection);
    void openRequested(const QUrl &url);
    void copyRequested(const QUrl &url);
    void copyTextRequested(const QString &text);
    void toastRequested(const QString &text);
    /// The org is asked for the form that is shown, or a record is written down; until goingEnded().
    void going(const QString &words);
    void goingEnded();
    void dialogRequested(QDialog *dialog); ///< the owner opens it

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void wireForm();
    void wireAskingAgain();
    void wireResult();
    void showOrg();
    void showNoOrg();
    void nameObject();
    void showForm();
    void showRights();
    void showResult();
    void showToday();
    void leaveEdit();
    void wireMatches();
    void wireKept();
    void showMatches();
    void showKept();
    void chooseKept();
    void showRefusal(const QList<FieldRemark> &problems, const QString &summary);
    void showCorrection();
    void beginCorrection();
    void showKind(const QString &object);
    void putBack();
    void showContact(const QString &text);
    void showOffer(const QJsonObject &fields);
    void showOpened();
    void submit(bool thenNew);
    [[nodiscard]] QJsonObject withToFill(QJsonObject fields) const;
    [[nodiscard]] bool isInUse() const;
    void pressPrimary();
    void pressInForm(QPushButton &button);

    RecordViewModel &m_model;
    std::unique_ptr<Ui::NewRecordPage> m_ui;
    RecordHead *m_head;
    Button *m_paste;
    Skeleton *m_orgSkeleton; ///< until it is known which orgs there are
    Skeleton *m_skeleton; ///< in the place of a form that is on its way
    QJsonObject m_toFill; ///< once the form for it is there
    std::optional<QList<FieldRemark>> m_toBlame; ///< likewise, of a correction
    QJsonObject m_correctionBegan; ///< what stood in the form then
    Opened m_opened; ///< as m_toFill
    QPointer<QDialog> m_offer; ///< that is being looked at
    bool m_thenNew = false;
    OutboxId m_opening; ///< whose form is on its way
    bool m_changingKept = false;
    bool m_bannerIsOld = false; ///< it says that the org could not be asked
    enum class Link { None, Open, Copy } m_wantedLink = Link::None;
    bool m_wantsFocus = false; ///< the page was shown before its form was there
};

} // namespace patchbay
