#pragma once

#include <QWidget>

#include <memory>

namespace Ui
{
class NetworkPane;
}

namespace patchbay
{

class NetworkSettings;

/// The section “Network” of the settings: the proxy. Binds ui/networkpane.ui to the view model; a field is in
/// effect when it is left.
class NetworkPane final : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkPane(NetworkSettings &model, QWidget *parent = nullptr);
    ~NetworkPane() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void dress();
    void wire();
    void showAll();
    void showMode();
    void showPassword();
    void takePassword();

    NetworkSettings &m_model;
    std::unique_ptr<Ui::NetworkPane> m_ui;
};

} // namespace patchbay
