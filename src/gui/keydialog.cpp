#include "gui/keydialog.h"

#include "gui/accesskeys.h"
#include "gui/button.h"
#include "gui/formfield.h"
#include "gui/helpkey.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int dialogWidth = 480;
constexpr int longestName = 80;

QLabel *quietWords(const QString &text, QWidget *parent)
{
    auto *const words = new QLabel(text, parent);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setProperty("tone", u"second"_s);
    return words;
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *const column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

} // namespace

KeyDialog::KeyDialog(QWidget *parent)
    : QDialog(parent)
{
    m_cancel = new Button(tr("Cancel"), Button::Variant::Secondary, Button::Size::Normal, this);
    m_action = new Button(tr("&Make the key"), Button::Variant::Primary, Button::Size::Normal, this);
    m_question = makeQuestion();
    m_answer = makeAnswer();
    setAttribute(Qt::WA_DeleteOnClose);
    addHelpKey(*this, HelpTopic::LocalRequests);
    setWindowTitle(tr("A key for a program"));
    setFixedWidth(dialogWidth);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_question);
    column->addWidget(m_answer);
    m_answer->hide();
    auto *const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_action);
    column->addLayout(row);
    m_action->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &KeyDialog::give);
    giveAccessKeys({m_cancel}, *this);
    check();
    m_name->setFocus();
}

QWidget *KeyDialog::makeQuestion()
{
    auto *const page = new QWidget(this);
    QVBoxLayout *const column = columnOf(page);
    m_name = new QLineEdit(page);
    m_name->setMaxLength(longestName);
    column->addWidget(new FormField(tr("&Program"), m_name, FormField::Need::Unmarked, page));
    connect(m_name, &QLineEdit::textChanged, this, &KeyDialog::check);
    const auto add = [&](const QString &words, const QString &right, bool isGiven = false) {
        auto *const box = new QCheckBox(words, page);
        box->setChecked(isGiven);
        connect(box, &QCheckBox::toggled, this, &KeyDialog::check);
        m_rights.append({box, right});
        column->addWidget(box);
    };
    add(tr("Create &leads"), u"create:Lead"_s, true);
    add(tr("Create &contacts"), u"create:Contact"_s);
    add(tr("Create records of &any kind"), u"create:*"_s);
    add(tr("L&ist your connections"), u"connections"_s);
    m_lasts = new QComboBox(page);
    for (const int days : {30, 90, 365})
        m_lasts->addItem(tr("For %n day(s)", nullptr, days), days);
    m_lasts->addItem(tr("For good"), 0);
    m_lasts->setCurrentIndex(2);
    column->addWidget(new FormField(tr("&Valid"), m_lasts, FormField::Need::Unmarked, page));
    return page;
}

QWidget *KeyDialog::makeAnswer()
{
    auto *const page = new QWidget(this);
    QVBoxLayout *const column = columnOf(page);
    column->addWidget(quietWords(
        tr("Copy the key now: it is not kept here and cannot be shown again. The program sends it as "
           "“Authorization: Bearer …”."),
        page));
    auto *const row = new QHBoxLayout;
    row->setSpacing(8);
    m_key = new QLineEdit(page);
    m_key->setReadOnly(true);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_key->setProperty("type", u"code"_s);
    m_key->setAccessibleName(tr("The key"));
    m_copy = new Button(tr("&Copy"), Button::Variant::Secondary, Button::Size::Normal, page);
    row->addWidget(m_key, 1);
    row->addWidget(m_copy);
    column->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyRequested(m_issued); });
    return page;
}

QStringList KeyDialog::rights() const
{
    QStringList chosen;
    for (const auto &[box, right] : m_rights) {
        if (box->isChecked())
            chosen.append(right);
    }
    return chosen;
}

void KeyDialog::check()
{
    m_action->setEnabled(!m_name->text().trimmed().isEmpty() && !rights().isEmpty());
}

void KeyDialog::give()
{
    if (m_answer->isVisible())
        return accept();
    m_action->setEnabled(false); // until there is an answer
    const int days = m_lasts->currentData().toInt();
    emit wanted({m_name->text(), rights(), days > 0 ? std::optional(std::chrono::days(days)) : std::nullopt});
}

void KeyDialog::showKey(const Secret &key)
{
    m_issued = key;
    m_question->hide();
    m_answer->show();
    // It must be seen: this is the only time it can be.
    m_key->setText(QString::fromUtf8(key.reveal()));
    m_cancel->hide();
    m_action->setText(tr("&Done"));
    m_action->setEnabled(true);
    m_copy->setFocus();
    adjustSize();
    m_key->home(false); // once it has its width
}

void KeyDialog::hideEvent(QHideEvent *event)
{
    m_key->setText({});
    m_issued = {};
    QDialog::hideEvent(event);
}

} // namespace patchbay
