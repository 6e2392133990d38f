#include "gui/contactdialog.h"

#include "gui/accesskeys.h"
#include "gui/button.h"
#include "gui/helpkey.h"
#include "gui/wrappedlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr QSize usualSize(520, 480);
constexpr int linesOfText = 6;

} // namespace

ContactDialog::ContactDialog(const Words &words, const QString &text, Reader read, QWidget *parent)
    : QDialog(parent)
    , m_read(std::move(read))
    , m_text(new QPlainTextEdit(text, this))
    , m_facts(new QVBoxLayout)
    , m_use(new Button(tr("&Use these"), Button::Variant::Primary, Button::Size::Normal, this))
{
    setAttribute(Qt::WA_DeleteOnClose); // the next link waits for it
    addHelpKey(*this, HelpTopic::NewRecord);
    setWindowTitle(words.title);
    resize(usualSize);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    auto *const label = new QLabel(words.label, this);
    label->setProperty("type", u"label"_s);
    label->setBuddy(m_text);
    column->addWidget(label);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesOfText + 18);
    m_text->setPlaceholderText(tr("Paste it here"));
    m_text->setAccessibleName(QString(words.label).remove(u'&'));
    column->addWidget(m_text);
    auto *const found = new QLabel(tr("Recognised"), this);
    found->setProperty("type", u"smallStrong"_s);
    found->setProperty("tone", u"second"_s);
    column->addWidget(found);
    m_facts->setSpacing(6);
    column->addLayout(m_facts);
    column->addStretch();
    auto *const buttons = new QHBoxLayout;
    auto *const cancel = new Button(tr("Cancel"), Button::Variant::Secondary, Button::Size::Normal, this);
    cancel->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    column->addLayout(buttons);
    m_use->setDefault(true);
    m_use->setObjectName(u"use"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    giveAccessKeys({cancel, m_use}, *this);
    connect(m_use, &QPushButton::clicked, this, &ContactDialog::use);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ContactDialog::recognise);
    auto *const key = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    connect(key, &QShortcut::activated, m_use, &QPushButton::click);
    recognise();
}

void ContactDialog::recognise()
{
    while (QLayoutItem *const item = m_facts->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    const QList<Recognised> facts = m_read(m_text->toPlainText());
    for (const Recognised &fact : facts) {
        auto *const box = new QCheckBox(
            QString(tr("%1: %2", "field, value").arg(fact.label, fact.value)).replace(u'&', u"&&"_s), this);
        box->setChecked(true);
        box->setObjectName(fact.field);
        box->setProperty("value", fact.value);
        m_facts->addWidget(box);
    }
    if (facts.isEmpty()) {
        auto *const none = new WrappedLabel(this);
        none->setText(tr("Nothing yet. Names, addresses, numbers and pages are told by their form."));
        none->setProperty("tone", u"third"_s);
        m_facts->addWidget(none);
    }
    m_use->setEnabled(!facts.isEmpty());
}

void ContactDialog::use()
{
    QJsonObject fields;
    for (int i = 0; i < m_facts->count(); ++i) {
        const auto *const box = qobject_cast<const QCheckBox *>(m_facts->itemAt(i)->widget());
        if (box && box->isChecked())
            fields.insert(box->objectName(), box->property("value").toString());
    }
    emit used(fields);
    accept();
}

} // namespace patchbay
