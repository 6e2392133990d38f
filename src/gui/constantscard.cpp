#include "gui/constantscard.h"

#include "gui/button.h"
#include "gui/flowrow.h"
#include "gui/listcombo.h"
#include "gui/removablechip.h"
#include "gui/taborder.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int padding = 16;
constexpr int longestValue = 255;
constexpr int letters = 12; ///< that a box has room for at least

ListCombo *makeCombo(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *const combo = new ListCombo(parent);
    combo->setObjectName(name);
    combo->setAccessibleName(spoken);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(letters);
    return combo;
}

} // namespace

ConstantsCard::ConstantsCard(QWidget *parent)
    : QFrame(parent)
    , m_flow(new FlowRow)
    , m_more(new Button(tr("Add constant"), Button::Variant::Link, Button::Size::Compact, this))
{
    m_editor = makeEditor();
    setProperty("role", u"card"_s);
    m_more->setObjectName(u"addConstant"_s);
    m_more->setIconName(u"plus"_s);
    auto *const caption = new QLabel(tr("Same for every row"), this);
    caption->setProperty("tone", u"second"_s);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(padding, 12, padding, 12);
    whole->setSpacing(12);
    whole->addLayout(m_flow);
    whole->addWidget(m_editor);
    m_flow->setSpacing(10);
    m_flow->addWidget(caption);
    m_flow->addWidget(m_more);
    m_flow->setLastAtEnd(true);
    connect(m_more, &QPushButton::clicked, this, &ConstantsCard::open);
}

QWidget *ConstantsCard::makeEditor()
{
    auto *const editor = new QWidget(this);
    m_field = makeCombo(u"constantField"_s, tr("Field with the same value for every row"), editor);
    m_values = new QStackedWidget(editor);
    m_line = new QLineEdit(m_values);
    m_line->setObjectName(u"constantValue"_s);
    m_line->setMaxLength(longestValue);
    m_line->setAccessibleName(tr("Value for every row"));
    m_line->setPlaceholderText(tr("Value"));
    m_choice = makeCombo(u"constantChoice"_s, tr("Value for every row"), m_values);
    m_values->addWidget(m_line);
    m_values->addWidget(m_choice);
    m_values->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_add = new Button(tr("Add"), Button::Variant::Secondary, Button::Size::Normal, editor);
    m_add->setObjectName(u"takeConstant"_s);
    m_cancel = new Button(tr("Cancel"), Button::Variant::Ghost, Button::Size::Normal, editor);
    m_cancel->setObjectName(u"leaveConstant"_s);
    auto *const row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_values, 1);
    row->addWidget(m_add);
    row->addWidget(m_cancel);
    editor->hide();
    connect(m_field, &QComboBox::activated, this, &ConstantsCard::showValue);
    connect(m_line, &QLineEdit::textChanged, this, &ConstantsCard::showReady);
    connect(m_line, &QLineEdit::returnPressed, this, &ConstantsCard::add);
    connect(m_add, &QPushButton::clicked, this, &ConstantsCard::add);
    connect(m_cancel, &QPushButton::clicked, this, &ConstantsCard::close);
    return editor;
}

QList<Button *> ConstantsCard::buttons() const
{
    return {m_more, m_add, m_cancel};
}

void ConstantsCard::setConstants(const QList<ImportConstant> &constants, const QList<ImportField> &fields)
{
    const auto names = [](const QList<ImportField> &all) {
        QStringList list;
        for (const ImportField &field : all)
            list.append(field.name + field.label);
        return list;
    };
    const bool areOthers = names(fields) != names(m_fields);
    m_fields = fields;
    if (constants != m_constants || areOthers) {
        m_constants = constants;
        showChips();
    }
    if (areOthers)
        fillFields();
    m_more->setEnabled(!m_fields.isEmpty());
}

const ImportField *ConstantsCard::fieldOf(const QString &name) const
{
    const auto found = std::ranges::find(m_fields, name, &ImportField::name);
    return found == m_fields.end() ? nullptr : &*found;
}

QString ConstantsCard::wordsOf(const ImportConstant &constant) const
{
    const ImportField *const field = fieldOf(constant.field);
    QString value = constant.value;
    for (const FieldChoice &choice : field ? field->choices : QList<FieldChoice>()) {
        if (choice.value == constant.value)
            value = choice.label;
    }
    return tr("%1: %2", "field, value").arg(field ? field->label : constant.field, value);
}

void ConstantsCard::showChips()
{
    for (RemovableChip *const chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // its cross may be what led here
    }
    m_chips.clear();
    m_flow->removeWidget(m_more);
    for (qsizetype i = 0; i < m_constants.size(); ++i) {
        auto *const chip = new RemovableChip(wordsOf(m_constants.at(i)), this);
        chip->setObjectName(u"constant%1"_s.arg(i));
        connect(chip, &QAbstractButton::clicked, this, [this, i] { remove(i); });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
        tabBefore(*m_more, *chip);
    }
    m_flow->addWidget(m_more);
    updateGeometry();
}

/// The keyboard goes to the next one, else to where one is added.
void ConstantsCard::remove(qsizetype index)
{
    const bool hadFocus = m_chips.at(index)->hasFocus();
    m_constants.removeAt(index);
    showChips();
    QWidget *next = m_more;
    if (!m_chips.isEmpty())
        next = m_chips.at(std::min(index, m_chips.size() - 1));
    if (hadFocus)
        next->setFocus(Qt::TabFocusReason);
    emit changed(m_constants);
}

void ConstantsCard::fillFields()
{
    const QString chosen = m_field->currentData().toString();
    m_field->clear();
    for (const ImportField &field : std::as_const(m_fields))
        m_field->addItem(field.label, field.name);
    m_field->setCurrentIndex(std::max(0, m_field->findData(chosen)));
    showValue();
}

void ConstantsCard::showValue()
{
    const ImportField *const field = fieldOf(m_field->currentData().toString());
    const bool isChosen = field && !field->choices.isEmpty();
    m_choice->clear();
    for (const FieldChoice &choice : isChosen ? field->choices : QList<FieldChoice>())
        m_choice->addItem(choice.label, choice.value);
    m_line->clear();
    m_values->setCurrentWidget(isChosen ? static_cast<QWidget *>(m_choice) : m_line);
    showReady();
}

QString ConstantsCard::value() const
{
    return m_values->currentWidget() == m_choice ? m_choice->currentData().toString()
                                                 : m_line->text().trimmed();
}

void ConstantsCard::showReady()
{
    m_add->setEnabled(!value().isEmpty());
}

void ConstantsCard::open()
{
    m_more->hide();
    m_flow->setLastAtEnd(false);
    m_editor->show();
    m_field->setFocus(Qt::TabFocusReason);
}

void ConstantsCard::close()
{
    const bool hadFocus = m_editor->isAncestorOf(window()->focusWidget());
    m_editor->hide();
    m_more->show();
    m_flow->setLastAtEnd(true);
    m_line->clear();
    if (hadFocus)
        m_more->setFocus(Qt::TabFocusReason);
}

/// A field has one value: the later one.
void ConstantsCard::add()
{
    if (value().isEmpty())
        return;
    const ImportConstant added{m_field->currentData().toString(), value()};
    m_constants.removeIf([&added](const ImportConstant &one) { return one.field == added.field; });
    m_constants.append(added);
    showChips();
    close();
    emit changed(m_constants);
}

void ConstantsCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_editor->isVisible()) {
        event->accept();
        return close();
    }
    QFrame::keyPressEvent(event);
}

} // namespace patchbay
