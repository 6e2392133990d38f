#pragma once

#include "presentation/connectionsviewmodel.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class CataloguePage;
}

namespace patchbay
{

/// Every provider that is not on the home page yet, to be searched and added. Binds ui/cataloguepage.ui to
/// the view model.
class CataloguePage final : public QWidget
{
    Q_OBJECT
public:
    explicit CataloguePage(ConnectionsViewModel &model, QWidget *parent = nullptr);
    ~CataloguePage() override;

    /// As it is when somebody comes to it: nothing searched, the search field ready.
    void begin();

signals:
    void backRequested();
    /// A provider that is not here: with what was searched in vain.
    void customRequested(const QString &name);
    /// The same, to be written as a file.
    void fileRequested(const QString &name);

private:
    void showAll();

    ConnectionsViewModel &m_model;
    std::unique_ptr<Ui::CataloguePage> m_ui;
};

} // namespace patchbay
