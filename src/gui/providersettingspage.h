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

    /// What was typed and is not saved; the secret is nowhere else.
    struct Unfinished {
        ProviderSettingsViewModel::Edited edited; ///< nobody else's form takes it
        ProviderSettingsViewModel::Input input;
        Secret secret;
    };
    [[nodiscard]] std::optional<Unfinished> unfinished() const;
    /// Once the settings that the model reads are there; dropped where those are another's.
    void takeUp(const Unfinished &work) { m_toTakeUp = work; }

signals:
    void backRequested();
    void copyRequested(const QString &text);
    void toastRequested(const QString &text);
    void openRequested(const QUrl &page);

private:
    void fill();
    [[nodiscard]] bool isFilled() const;
    void fillTyped(const Unfinished &work);
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
    void showRefusal(const QString &field, const QString &text);
    [[nodiscard]] ProviderSettingsViewModel::Input typed() const;

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
    QLineEdit *m_customHostLine = nullptr;
    QLineEdit *m_clientIdLine = nullptr;
    QLineEdit *m_secretLine = nullptr;
    QList<SetupStep> m_steps;
    ProviderSettingsViewModel::Edited m_filledFor; ///< behind the model's while that reads another's
    QStringList m_scopesBefore; ///< as they were when the page was filled
    std::optional<Unfinished> m_toTakeUp;
};

} // namespace patchbay
