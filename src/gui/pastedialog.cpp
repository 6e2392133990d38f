#include "gui/pastedialog.h"

#include "gui/accesskeys.h"
#include "gui/button.h"
#include "gui/formfield.h"
#include "gui/helpkey.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int dialogWidth = 520;

} // namespace

PasteDialog::PasteDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_line(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    addHelpKey(*this, HelpTopic::Connections);
    setWindowTitle(tr("Finish signing in to %1").arg(name));
    setFixedWidth(dialogWidth);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *const words = new QLabel(
        tr("Sign in in the browser. The page that comes last may not open: that does not matter. Copy the "
           "whole address of that page from the browser's address line, and paste it here."),
        this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setProperty("tone", u"second"_s);
    column->addWidget(words);
    m_line->setLayoutDirection(Qt::LeftToRight);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhUrlCharactersOnly);
    m_line->setProperty("type", u"code"_s);
    m_field = new FormField(tr("&Address of the last page"), m_line, FormField::Need::Unmarked, this);
    m_field->setHelp(tr("It works once, for this sign-in, and is not kept."));
    column->addWidget(m_field);

    auto *const cancel = new Button(tr("Cancel"), Button::Variant::Secondary, Button::Size::Normal, this);
    auto *const use = new Button(tr("&Use address"), Button::Variant::Primary, Button::Size::Normal, this);
    use->setDefault(true);
    use->setEnabled(false);
    auto *const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(use);
    column->addLayout(row);
    connect(m_line, &QLineEdit::textChanged, use,
        [use](const QString &text) { use->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    giveAccessKeys({cancel, use}, *this);
    connect(use, &QPushButton::clicked, this, &PasteDialog::give);
    m_line->setFocus();
}

void PasteDialog::give()
{
    const Secret address = Secret::fromString(m_line->text());
    m_line->setText({}); // what setText() replaces cannot be brought back by Undo
    emit addressGiven(address);
}

void PasteDialog::showProblem(const QString &text)
{
    m_field->setError(text);
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width())); // the words may need more lines
    m_line->setFocus();
}

void PasteDialog::hideEvent(QHideEvent *event)
{
    m_line->setText({});
    QDialog::hideEvent(event);
}

} // namespace patchbay
