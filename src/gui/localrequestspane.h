#pragma once

#include "presentation/localrequests.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class LocalRequestsPane;
}

namespace patchbay
{

/// The section “Local requests” of the settings: what programs on this computer may ask, and the keys they
/// have. Binds ui/localrequestspane.ui to the view model; a change is in effect at once.
class LocalRequestsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit LocalRequestsPane(LocalRequests &model, QWidget *parent = nullptr);
    ~LocalRequestsPane() override;

signals:
    void copyRequested(const patchbay::Secret &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void wire();
    void showAll();
    void showKeys();
    void addLine(const LocalRequests::KeyLine &key);
    void takePort();
    void chooseFolder();
    void askRevoke(const LocalRequests::KeyLine &key);
    void addKey();

    LocalRequests &m_model;
    std::unique_ptr<Ui::LocalRequestsPane> m_ui;
};

} // namespace patchbay
