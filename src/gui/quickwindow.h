#pragma once

#include "gui/tokens.h"
#include "presentation/recordviewmodel.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class QuickWindow;
}

namespace patchbay
{

class Button;

/// A lead or a contact in a few fields, on top of whatever else is done: one key sends it, another sends it
/// and goes on. Binds ui/quickwindow.ui to a record form's view model of its own.
class QuickWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit QuickWindow(RecordViewModel &model, QWidget *parent = nullptr);
    ~QuickWindow() override;

    /// Empty and ready to be typed into; `object` is "Lead" or "Contact".
    void begin(const QString &object);
    /// What stands in the fields, by API name; and back.
    [[nodiscard]] QJsonObject typed() const;
    void fill(const QJsonObject &fields);
    /// Not while a record is on its way to the disk: the program may end with this window.
    void reject() override;

signals:
    void toastRequested(const QString &text);
    void helpRequested();
    /// The person wants to see the whole form, with what was typed so far. It stays here until the form has
    /// it.
    void allFieldsRequested(const QString &object, const QJsonObject &typed);

private:
    void wire();
    void showOrg();
    void showKind();
    void settleWidth();
    void showMatches();
    void showNote(const QString &icon, Token tint, const QString &words);
    void showRefusal(const QList<FieldRemark> &problems, const QString &summary);
    void submit(bool thenNew);

    RecordViewModel &m_model;
    std::unique_ptr<Ui::QuickWindow> m_ui;
    ConnectionId m_org; ///< that is shown
    bool m_thenNew = false;
    bool m_keepsNote = false; ///< what became of a record is said until the next is begun
};

} // namespace patchbay
