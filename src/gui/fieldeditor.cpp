#include "gui/fieldeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
};

using Editor = RecordField::Editor;

QJsonValue textValue(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(trimmed);
}

QString exampleFor(const RecordField &field)
{
    if (!field.placeholder.isEmpty())
        return field.placeholder;
    switch (field.editor) {
    case Editor::Email:
        return Words::tr("name@company.example");
    case Editor::Url:
        return u"https://"_s;
    default:
        return {};
    }
}

Qt::InputMethodHints hintsFor(Editor editor)
{
    switch (editor) {
    case Editor::Email:
        return Qt::ImhEmailCharactersOnly;
    case Editor::Phone:
        return Qt::ImhDialableCharactersOnly;
    case Editor::Url:
        return Qt::ImhUrlCharactersOnly;
    case Editor::Number:
        return Qt::ImhFormattedNumbersOnly;
    default:
        return Qt::ImhNone;
    }
}

/// Numbers are typed in the person's own locale and sent as numbers; what is no number stays text, so that
/// the check can say so.
QJsonValue numberValue(const QString &text)
{
    bool isNumber = false;
    const double number = QLocale().toDouble(text.trimmed(), &isNumber);
    return isNumber ? QJsonValue(number) : textValue(text);
}

FieldEditor lineEditor(const RecordField &field, QWidget *parent)
{
    auto *const line = new QLineEdit(parent);
    const bool isNumber = field.editor == Editor::Number;
    line->setPlaceholderText(exampleFor(field));
    line->setInputMethodHints(hintsFor(field.editor));
    return {line, [line, isNumber] { return isNumber ? numberValue(line->text()) : textValue(line->text()); },
        [line](const QJsonValue &value) {
            line->setText(
                value.isDouble() ? QLocale().toString(value.toDouble(), 'g', 15) : value.toString());
        }};
}

FieldEditor areaEditor(QWidget *parent)
{
    auto *const area = new QPlainTextEdit(parent);
    area->setTabChangesFocus(true);
    area->setFixedHeight(area->fontMetrics().lineSpacing() * 3 + 18);
    return {area, [area] { return textValue(area->toPlainText()); },
        [area](const QJsonValue &value) { area->setPlainText(value.toString()); }};
}

FieldEditor choiceEditor(const RecordField &field, QWidget *parent)
{
    auto *const box = new QComboBox(parent);
    box->setEditable(field.freeText);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->addItem(Words::tr("None", "no choice made"), QString());
    for (const FieldChoice &choice : field.choices)
        box->addItem(choice.label, choice.value);
    return {box,
        [box] {
            const bool typed = box->isEditable() && box->currentText() != box->itemText(box->currentIndex());
            return textValue(typed ? box->currentText() : box->currentData().toString());
        },
        [box](const QJsonValue &value) {
            const int index = box->findData(value.toString());
            if (index >= 0 || !box->isEditable())
                box->setCurrentIndex(qMax(index, 0));
            else
                box->setEditText(value.toString());
        }};
}

FieldEditor multiChoiceEditor(const RecordField &field, QWidget *parent)
{
    auto *const list = new QListWidget(parent);
    list->setFixedHeight(list->fontMetrics().lineSpacing() * 5);
    for (const FieldChoice &choice : field.choices) {
        auto *const item = new QListWidgetItem(choice.label, list);
        item->setData(Qt::UserRole, choice.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    const auto value = [list] {
        QStringList chosen;
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->checkState() == Qt::Checked)
                chosen.append(list->item(i)->data(Qt::UserRole).toString());
        }
        return textValue(chosen.join(u';'));
    };
    const auto setValue = [list](const QJsonValue &wanted) {
        const QStringList chosen = wanted.toString().split(u';');
        for (int i = 0; i < list->count(); ++i) {
            QListWidgetItem *const item = list->item(i);
            item->setCheckState(
                chosen.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
        }
    };
    return {list, value, setValue};
}

FieldEditor checkEditor(const RecordField &field, QWidget *parent)
{
    auto *const box = new QCheckBox(field.label, parent);
    return {box, [box] { return box->isChecked() ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined); },
        [box](const QJsonValue &value) { box->setChecked(value.toBool()); }};
}

/// Empty is the earliest moment, shown as "None": Qt's date editors know no empty value.
FieldEditor momentEditor(bool withTime, QWidget *parent)
{
    auto *const edit = new QDateTimeEdit(parent);
    const QDateTime none(QDate(1900, 1, 1), QTime(0, 0));
    edit->setMinimumDateTime(none);
    edit->setSpecialValueText(Words::tr("None", "no date chosen"));
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat)
        + (withTime ? u' ' + QLocale().timeFormat(QLocale::ShortFormat) : QString()));
    edit->setDateTime(none);
    const auto value = [edit, none, withTime]() -> QJsonValue {
        if (edit->dateTime() == none)
            return QJsonValue::Undefined;
        // A date has no time zone; a moment is sent in UTC.
        return withTime ? edit->dateTime().toUTC().toString(Qt::ISODate) : edit->date().toString(Qt::ISODate);
    };
    const auto setValue = [edit, none, withTime](const QJsonValue &wanted) {
        const QString text = wanted.toString();
        const QDateTime moment = withTime ? QDateTime::fromString(text, Qt::ISODate).toLocalTime()
                                          : QDate::fromString(text, Qt::ISODate).startOfDay();
        edit->setDateTime(moment.isValid() ? moment : none);
    };
    return {edit, value, setValue};
}

FieldEditor editorOfKind(const RecordField &field, QWidget *parent)
{
    switch (field.editor) {
    case Editor::Line:
    case Editor::Email:
    case Editor::Phone:
    case Editor::Url:
    case Editor::Number:
        return lineEditor(field, parent);
    case Editor::Area:
        return areaEditor(parent);
    case Editor::Choice:
        return choiceEditor(field, parent);
    case Editor::MultiChoice:
        return multiChoiceEditor(field, parent);
    case Editor::Check:
        return checkEditor(field, parent);
    case Editor::Date:
        return momentEditor(false, parent);
    case Editor::DateTime:
        return momentEditor(true, parent);
    }
    Q_UNREACHABLE();
}

} // namespace

FieldEditor makeFieldEditor(const RecordField &field, QWidget *parent)
{
    FieldEditor editor = editorOfKind(field, parent);
    editor.widget->setObjectName(field.name);
    editor.widget->setToolTip(field.help);
    editor.setValue(field.initial);
    return editor;
}

} // namespace patchbay
