#pragma once

#include <QWidget>

#include <memory>

namespace Ui
{
class AboutPane;
}

namespace patchbay
{

/// Which Patchbay this is, under what licence, and whose work is in it. Lays out ui/aboutpane.ui.
class AboutPane final : public QWidget
{
    Q_OBJECT
public:
    explicit AboutPane(QWidget *parent = nullptr);
    ~AboutPane() override;

private:
    std::unique_ptr<Ui::AboutPane> m_ui;
};

} // namespace patchbay
