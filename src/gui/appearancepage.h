#pragma once

#include <QWidget>

#include <memory>

namespace Ui
{
class AppearancePage;
}

namespace patchbay
{

class Appearance;

/// Language and colours, in Settings. Binds ui/appearancepage.ui to Appearance; a change is in effect at
/// once.
class AppearancePage final : public QWidget
{
    Q_OBJECT
public:
    explicit AppearancePage(Appearance &appearance, QWidget *parent = nullptr);
    ~AppearancePage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTheme();

    Appearance &m_appearance;
    std::unique_ptr<Ui::AppearancePage> m_ui;
};

} // namespace patchbay
