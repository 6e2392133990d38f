#pragma once

#include <QWidget>

#include <memory>

namespace Ui
{
class LockPage;
}

namespace patchbay
{

class Locking;
class PassphraseFields;

/// Stands where all of the window was while it is locked, and tells nothing of what is behind it. Also asks
/// for a first passphrase where the administrator requires one.
class LockPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LockPage(Locking &locking, QWidget *parent = nullptr);
    ~LockPage() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showState();
    void give();

    Locking &m_locking;
    std::unique_ptr<Ui::LockPage> m_ui;
    PassphraseFields *m_fields;
};

} // namespace patchbay
