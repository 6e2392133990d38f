#pragma once

#include <QWidget>

#include <memory>

namespace Ui
{
class FirstPage;
}

namespace patchbay
{

class Appearance;
class FirstRun;

/// The first thing anybody sees of Patchbay. Binds ui/firstpage.ui to FirstRun; the language is chosen here
/// too, for the settings cannot be found by those who do not read it.
class FirstPage final : public QWidget
{
    Q_OBJECT
public:
    FirstPage(FirstRun &model, Appearance &appearance, QWidget *parent = nullptr);
    ~FirstPage() override;

signals:
    void catalogueRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void offerLanguages();
    void setSigns();
    void wire();
    void showAll();
    void showDemo();

    FirstRun &m_model;
    Appearance &m_appearance;
    std::unique_ptr<Ui::FirstPage> m_ui;
    QWidget *m_steps = nullptr; ///< the buttons of a sign-in that goes on, or has failed
};

} // namespace patchbay
