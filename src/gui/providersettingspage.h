#pragma once

#include "presentation/providersettingsviewmodel.h"
#include "presentation/setupsteps.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QLineEdit;
class QRadioButton;

namespace Ui
{
class ProviderSettingsPage;
}

namespace patchbay
{

class Banner;
class Button;
class FormField;

/// "Bring your own app": host, client id, secret, scopes, redirect URIs to copy, how to register; of a
/// provider, or of one connection.
/// Binds ui/providersettingspage.ui to the view model.
class ProviderSettingsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ProviderSettingsPage(ProviderSettingsViewModel &model, QWidget *parent = nullptr);
    ~ProviderSettingsPage() override;

signals:
    void backRequested();
    void resetQuestion(const QString &provider);
    void copyRequested(const QString &text);
    void toastRequested(const QString &text);
    void openRequested(const QUrl &page);

private:
    void fill();
    [[nodiscard]] bool isFilled() const;
    void fillTyped(const ProviderSettingsViewModel::Draft &draft);
    void fillHosts(const ProviderDescriptor &provider);
    void fillApp(const ProviderDescriptor &provider);
    void fillAppChoice(const ProviderDescriptor &provider);
    void showAppFields(QWidget *secret);
    void fillReason(const ProviderDescriptor &provider);
    void fillScopes(const ProviderDescriptor &provider);
    void fillSteps(const ProviderDescriptor &provider);
    void showStates(const QList<ProviderSettingsViewModel::CheckLine> &lines);
    void check();
    void showFindings(const QList<ProviderSettingsViewModel::CheckLine> &lines);
    void showHost(const QList<ProviderSettingsViewModel::CheckLine> &lines);
    void showConflict(const QString &theirs);
    void checkHost();
    void save();
    void showSaving();
    void showRefusal(const QString &field, const QString &text);
    [[nodiscard]] ProviderSettingsViewModel::Input typed() const;
    void noteTyped();

    ProviderSettingsViewModel &m_model;
    std::unique_ptr<Ui::ProviderSettingsPage> m_ui;
    QList<std::pair<QString, QRadioButton *>> m_hosts; ///< key → choice; an empty key is the custom host
    QRadioButton *m_ownApp = nullptr; ///< none: there is no choice
    FormField *m_customHost = nullptr;
    QAction *m_hostAnswers = nullptr; ///< in its field: the domain was found good
    FormField *m_clientId = nullptr;
    FormField *m_reason = nullptr;
    QLineEdit *m_reasonLine = nullptr;
    QPointer<Banner> m_conflict;
    QPointer<QWidget> m_focused; ///< when saving began
    QLineEdit *m_customHostLine = nullptr;
    QLineEdit *m_clientIdLine = nullptr;
    QLineEdit *m_secretLine = nullptr;
    QList<SetupStep> m_steps;
    /// Behind the model's while that reads another's; none while it is being filled.
    std::optional<ProviderSettingsViewModel::Edited> m_filledFor;
};

} // namespace patchbay
