#pragma once

#include "presentation/recordviewmodel.h"

#include <QWidget>

#include <memory>

class QMenu;
class QPushButton;

namespace Ui
{
class NewRecordPage;
}

namespace patchbay
{

class Button;
class RecordHead;

/// The lead form: which org, the fields, what became of it. Binds ui/newrecordpage.ui to the view model.
class NewRecordPage final : public QWidget
{
    Q_OBJECT
public:
    explicit NewRecordPage(RecordViewModel &model, QWidget *parent = nullptr);
    ~NewRecordPage() override;

    /// An empty form for the chosen org, ready to be typed into.
    void startNew();
    /// Where a result is shown, an empty form again; what is being typed stays.
    void leaveResult();

signals:
    void connectRequested(); ///< no org is connected: to the Connections page
    /// The org's connection lacks a scope.
    void reconnectRequested(const patchbay::ProviderId &provider, const patchbay::ConnectionId &connection);
    void openRequested(const QUrl &url);
    void copyRequested(const QUrl &url);
    void toastRequested(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void wireForm();
    void wireResult();
    void showOrg();
    void nameObject();
    void showForm();
    void showRights();
    void showResult();
    void submit(bool thenNew);
    void pressInForm(QPushButton &button);
    void fillOrgMenu();

    RecordViewModel &m_model;
    std::unique_ptr<Ui::NewRecordPage> m_ui;
    Button *m_changeOrg;
    QMenu *m_orgMenu;
    RecordHead *m_head;
    bool m_thenNew = false;
    enum class Link { None, Open, Copy } m_wantedLink = Link::None;
};

} // namespace patchbay
