#pragma once

#include "base/secret.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class SettingsPage;
}

namespace patchbay
{

class Appearance;
class Diagnostics;
class Habits;
class LocalRequests;
class Locking;
class NavButton;
class NetworkSettings;
class SettingsViewModel;

/// Settings of the whole program, by section: general, sign-in, privacy, network, local requests, what the
/// administrator settled, and diagnostics. Binds ui/settingspage.ui to the view model; a change is in effect
/// at once.
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    /// Of the sections that have models of their own.
    struct Parts {
        Appearance &appearance;
        LocalRequests &requests;
        Locking &locking;
        Habits &habits;
        NetworkSettings &network;
        Diagnostics &diagnostics;
    };
    SettingsPage(SettingsViewModel &model, const Parts &parts, QWidget *parent = nullptr);
    ~SettingsPage() override;

    struct Section {
        QString icon;
        QString word;
    };
    /// In their order; showSection() takes a place in it.
    [[nodiscard]] static QList<Section> sections();
    void showSection(int section);
    /// The section with the lock, and in front of it the question for a first passphrase.
    void askForPassphrase();
    void focusFirst(); ///< the section that is shown, in their list

signals:
    void removeEverythingRequested();
    void copyRequested(const patchbay::Secret &text);
    void plainCopyRequested(const QString &text); ///< nothing secret

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addTabs(const Parts &parts);
    [[nodiscard]] QWidget *makeGeneral(const Parts &parts);
    void orderTabs();
    void wire();
    void showAll();
    void showRefusal(const QString &text);
    void showReadOnly();
    void showHistory();
    void showLock();
    void showPolicy();

    SettingsViewModel &m_model;
    Locking &m_locking;
    std::unique_ptr<Ui::SettingsPage> m_ui;
    QList<NavButton *> m_tabs; ///< one for each section
};

} // namespace patchbay
