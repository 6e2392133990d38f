#include "gui/passphrasedialog.h"

#include "gui/accesskeys.h"
#include "gui/button.h"
#include "gui/helpkey.h"
#include "gui/passphrasefields.h"
#include "presentation/locking.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int dialogWidth = 420;

PassphraseFields::Ask askFor(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::Set:
        return PassphraseFields::Ask::New;
    case PassphraseDialog::Purpose::Change:
        return PassphraseFields::Ask::CurrentAndNew;
    case PassphraseDialog::Purpose::TurnOff:
        return PassphraseFields::Ask::Current;
    }
    Q_UNREACHABLE();
}

} // namespace

PassphraseDialog::PassphraseDialog(Locking &locking, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_locking(locking)
    , m_purpose(purpose)
    , m_fields(new PassphraseFields(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool off = purpose == Purpose::TurnOff;
    addHelpKey(*this, HelpTopic::Settings);
    setWindowTitle(off ? tr("Turn off the lock") : tr("Lock the window"));
    setFixedWidth(dialogWidth);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    auto *const words = new QLabel(off ? tr("Patchbay opens without a question then.")
                                       : tr("You are asked for it when Patchbay starts and after you were "
                                            "away. It cannot be told to you again."),
        this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setProperty("tone", u"second"_s);
    column->addWidget(words);
    column->addWidget(m_fields);
    m_fields->setAsk(askFor(purpose));
    auto *const cancel = new Button(tr("Cancel"), Button::Variant::Secondary, Button::Size::Normal, this);
    auto *const action = new Button(
        off ? tr("&Turn off") : tr("&Set passphrase"), Button::Variant::Primary, Button::Size::Normal, this);
    auto *const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(action);
    column->addLayout(row);
    action->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    giveAccessKeys({cancel, action}, *this);
    connect(action, &QPushButton::clicked, this, &PassphraseDialog::give);
    // The lock's own page asks the same model, while this one lies aside.
    connect(&m_locking, &Locking::accepted, this, [this] {
        if (m_hasAsked)
            accept();
    });
    connect(&m_locking, &Locking::busyChanged, action,
        [this, action] { action->setEnabled(!m_locking.isBusy()); });
    connect(&m_locking, &Locking::refused, this, [this](const QString &text, bool isNew) {
        if (std::exchange(m_hasAsked, false))
            m_fields->showProblem(text, isNew);
    });
    m_fields->focusFirst();
}

void PassphraseDialog::give()
{
    if (m_locking.isBusy())
        return;
    const PassphraseFields::Typed typed = m_fields->take();
    m_hasAsked = true;
    if (m_purpose == Purpose::TurnOff)
        m_locking.turnOff(typed.current);
    else
        m_locking.change(typed.current, typed.wanted, typed.repeated);
}

} // namespace patchbay
