#pragma once

#include <QWidget>

#include <memory>

namespace Ui
{
class HabitsPane;
}

namespace patchbay
{

class Habits;

/// Start at login, the tray, a key for the quick lead and notifications, in Settings. Binds ui/habitspane.ui
/// to Habits; a change is in effect at once.
class HabitsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit HabitsPane(Habits &habits, QWidget *parent = nullptr);
    ~HabitsPane() override;

signals:
    void copyRequested(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showAll();
    void showNews(bool canTell);

    Habits &m_habits;
    std::unique_ptr<Ui::HabitsPane> m_ui;
};

} // namespace patchbay
