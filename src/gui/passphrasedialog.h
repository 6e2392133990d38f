#pragma once

#include <QDialog>

namespace patchbay
{

class Locking;
class PassphraseFields;

/// Sets, changes or turns off the passphrase of the window's lock. Shown with open(); closes when that was
/// done.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Set, Change, TurnOff };
    PassphraseDialog(Locking &locking, Purpose purpose, QWidget *parent);

private:
    void give();

    Locking &m_locking;
    Purpose m_purpose;
    PassphraseFields *m_fields;
    bool m_hasAsked = false; ///< and has no answer yet
};

} // namespace patchbay
