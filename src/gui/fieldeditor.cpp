#include "gui/fieldeditor.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <utility>

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
    case Editor::Line:
    case Editor::Area:
    case Editor::Choice:
    case Editor::MultiChoice:
    case Editor::Check:
    case Editor::Number:
    case Editor::Date:
    case Editor::DateTime:
    case Editor::Time:
    case Editor::Phone:
    case Editor::Lookup:
        return {};
    }
    Q_UNREACHABLE();
}

/// Tells whoever listens of each change that `signal` of the widget brings.
template<typename Widget, typename Signal>
auto tellsOf(Widget *widget, Signal signal)
{
    return [widget, signal](QObject *context, std::function<void()> changed) {
        QObject::connect(widget, signal, context, [changed = std::move(changed)] { changed(); });
    };
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
    case Editor::Line:
    case Editor::Area:
    case Editor::Choice:
    case Editor::MultiChoice:
    case Editor::Check:
    case Editor::Date:
    case Editor::DateTime:
    case Editor::Time:
    case Editor::Lookup:
        return Qt::ImhNone;
    }
    Q_UNREACHABLE();
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
        },
        {}, tellsOf(line, &QLineEdit::textChanged)};
}

FieldEditor areaEditor(QWidget *parent)
{
    auto *const area = new QPlainTextEdit(parent);
    area->setTabChangesFocus(true);
    area->setFixedHeight(area->fontMetrics().lineSpacing() * 3 + 18);
    return {area, [area] { return textValue(area->toPlainText()); },
        [area](const QJsonValue &value) { area->setPlainText(value.toString()); }, {},
        tellsOf(area, &QPlainTextEdit::textChanged)};
}

/// The wheel scrolls the form, and never changes what is in it.
class ChoiceBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// Puts into the box what may be chosen while the controlling field has that value.
void fillChoices(QComboBox &box, const RecordField &field, const QString &controlling)
{
    const QString chosen = box.currentData().toString();
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(Words::tr("None", "no choice made"), QString());
    for (const FieldChoice &choice : field.choices) {
        if (field.controller.isEmpty() || choice.validWith.contains(controlling))
            box.addItem(choice.label, choice.value);
    }
    box.setCurrentIndex(qMax(box.findData(chosen), 0));
    if (!field.controller.isEmpty())
        box.setEnabled(box.count() > 1);
}

FieldEditor choiceEditor(const RecordField &field, QWidget *parent)
{
    auto *const box = new ChoiceBox(parent);
    box->setEditable(field.freeText);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    fillChoices(*box, field, {});
    if (box->isEditable())
        box->clearEditText();
    FieldEditor editor;
    editor.widget = box;
    editor.value = [box] {
        const bool typed = box->isEditable() && box->currentText() != box->itemText(box->currentIndex());
        return textValue(typed ? box->currentText() : box->currentData().toString());
    };
    editor.setValue = [box, field](const QJsonValue &value) {
        const QString wanted = value.toString();
        int index = box->findData(wanted);
        // A value that is no choice any more is still the record's, and stays.
        if (index < 0 && !box->isEditable() && !wanted.isEmpty() && field.controller.isEmpty()) {
            box->addItem(wanted, wanted);
            index = box->count() - 1;
        }
        if (index >= 0 || !box->isEditable())
            box->setCurrentIndex(qMax(index, 0));
        else
            box->setEditText(wanted);
        if (box->isEditable() && wanted.isEmpty())
            box->clearEditText();
    };
    if (!field.controller.isEmpty())
        editor.follow = [box, field](const QString &value) { fillChoices(*box, field, value); };
    editor.whenChanged = tellsOf(box, &QComboBox::currentTextChanged);
    return editor;
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
    FieldEditor editor{list, value, setValue, {}, tellsOf(list, &QListWidget::itemChanged)};
    if (!field.controller.isEmpty()) {
        editor.follow = [list, field](const QString &controlling) {
            for (int i = 0; i < list->count(); ++i) {
                const bool valid = field.choices.at(i).validWith.contains(controlling);
                list->item(i)->setHidden(!valid);
                if (!valid)
                    list->item(i)->setCheckState(Qt::Unchecked);
            }
        };
    }
    return editor;
}

/// What the org fills in by itself need not be sent.
FieldEditor checkEditor(const RecordField &field, QWidget *parent)
{
    auto *const box = new QCheckBox(field.label, parent);
    FieldEditor editor;
    editor.widget = box;
    editor.value = [box, byDefault = field.initial.toBool()] {
        return box->isChecked() == byDefault ? QJsonValue(QJsonValue::Undefined)
                                             : QJsonValue(box->isChecked());
    };
    editor.setValue = [box, byDefault = field.initial.toBool()](
                          const QJsonValue &value) { box->setChecked(value.toBool(byDefault)); };
    editor.whenChanged = tellsOf(box, &QCheckBox::toggled);
    return editor;
}

/// A day, or a moment, or none: which is the earliest there is, for Qt's date editors know no empty value.
/// Whoever begins to enter one begins today.
class MomentEdit final : public QDateTimeEdit
{
public:
    explicit MomentEdit(QWidget *parent)
        : QDateTimeEdit(parent)
    {
        setMinimumDateTime(none());
        setSpecialValueText(Words::tr("None", "no date chosen"));
        setCalendarPopup(true);
        clear();
    }
    [[nodiscard]] bool isNone() const { return dateTime() == none(); }
    void clear() override { setDateTime(none()); }

protected:
    /// Tab goes through day, month and year only where there are any: "None" is one stop.
    bool focusNextPrevChild(bool next) override
    {
        completeYear(true);
        return isNone() ? QWidget::focusNextPrevChild(next) : QDateTimeEdit::focusNextPrevChild(next);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool erases = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
        if (erases && lineEdit()->selectedText() == text())
            return clear();
        const bool types = !event->text().isEmpty() && event->text().front().isDigit();
        const bool steps = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
        if (isNone() && steps)
            return begin(QDate::currentDate());
        if (isNone() && types) {
            begin(nextMonthOfAnyDay());
            m_isMonthGuessed = true;
        }
        if (types && currentSection() == MonthSection)
            m_isMonthGuessed = false;
        // A part that is full leads on by itself: the point that is typed after it leads no further.
        const bool separates = event->text().size() == 1 && !event->text().front().isLetterOrNumber();
        if (std::exchange(m_ledOn, false) && separates && event->text().front().isPrint())
            return;
        if (separates)
            completeYear(true);
        const int section = currentSectionIndex();
        QDateTimeEdit::keyPressEvent(event);
        m_ledOn = types && currentSectionIndex() != section;
        completeYear();
        showThisMonth();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        completeYear(true);
        if (std::exchange(m_isMonthGuessed, false)) // a day alone is this month's
            setDate(QDate(date().year(), QDate::currentDate().month(), date().day()));
        QDateTimeEdit::focusOutEvent(event);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        QDateTimeEdit::mousePressEvent(event);
        showThisMonth();
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the form scrolls

private:
    [[nodiscard]] static QDateTime none() { return {QDate(1900, 1, 1), QTime(0, 0)}; }
    void begin(const QDate &day)
    {
        const QTime now = QTime::currentTime();
        setDateTime({day, QTime(now.hour(), now.minute())});
        setCurrentSectionIndex(0);
        setSelectedSection(currentSection());
    }
    /// Where the day is typed before its month, the 31st must not become the 30th meanwhile.
    [[nodiscard]] static QDate nextMonthOfAnyDay()
    {
        const QDate today = QDate::currentDate();
        const QDate month(today.year(), today.month(), 1);
        return month.daysInMonth() == 31 ? month : month.addMonths(1);
    }
    /// "31" is this century's; "20" may be the beginning of a year, until it is left.
    void completeYear(bool isLeft = false)
    {
        const QString year = currentSection() == YearSection ? sectionText(YearSection) : QString();
        const int number = year.toInt();
        if (year.size() != 2 || (!isLeft && (number == 19 || number == 20)))
            return;
        setDate(QDate(2000 + number, date().month(), date().day()));
        setSelectedSection(YearSection);
    }
    void showThisMonth()
    {
        auto *const calendar = findChild<QCalendarWidget *>();
        const QDate today = QDate::currentDate();
        if (calendar && calendar->isVisible() && isNone())
            calendar->setCurrentPage(today.year(), today.month());
    }

    bool m_ledOn = false; ///< from one part to the next, by the last key
    bool m_isMonthGuessed = false; ///< nobody has typed it yet
};

/// Two digits of a year would keep the century of what stands there.
QString withWholeYear(QString format)
{
    static const QRegularExpression shortYear(u"(?<!y)yy(?!y)"_s);
    return format.replace(shortYear, u"yyyy"_s);
}

FieldEditor momentEditor(bool withTime, QWidget *parent)
{
    constexpr int asHighAsOthers = 32;
    auto *const edit = new MomentEdit(parent);
    edit->setMinimumHeight(asHighAsOthers);
    edit->setDisplayFormat(withWholeYear(QLocale().dateFormat(QLocale::ShortFormat))
        + (withTime ? u' ' + QLocale().timeFormat(QLocale::ShortFormat) : QString()));
    const auto value = [edit, withTime]() -> QJsonValue {
        if (edit->isNone())
            return QJsonValue::Undefined;
        // A date has no time zone; a moment is sent in UTC.
        return withTime ? edit->dateTime().toUTC().toString(Qt::ISODate) : edit->date().toString(Qt::ISODate);
    };
    const auto setValue = [edit, withTime](const QJsonValue &wanted) {
        const QString text = wanted.toString();
        const QDateTime moment = withTime ? QDateTime::fromString(text, Qt::ISODate).toLocalTime()
                                          : QDate::fromString(text, Qt::ISODate).startOfDay();
        if (moment.isValid())
            edit->setDateTime(moment);
        else
            edit->clear();
    };
    return {edit, value, setValue, {}, tellsOf(edit, &QDateTimeEdit::dateTimeChanged)};
}

/// A time of day has no zone: it is typed as the person writes times, and sent as it stands.
FieldEditor timeEditor(QWidget *parent)
{
    auto *const line = new QLineEdit(parent);
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    line->setPlaceholderText(QLocale().toString(QTime(14, 30), format));
    return {line,
        [line, format]() -> QJsonValue {
            const QString text = line->text().trimmed();
            QTime time = QLocale().toTime(text, format);
            for (const QString &usual : {u"HH:mm"_s, u"H:mm"_s, u"HH:mm:ss"_s}) {
                if (!time.isValid())
                    time = QTime::fromString(text, usual);
            }
            return time.isValid() ? QJsonValue(time.toString(u"HH:mm:ss.zzz'Z'"_s)) : textValue(text);
        },
        [line, format](const QJsonValue &value) {
            QString text = value.toString();
            if (text.endsWith(u'Z'))
                text.chop(1);
            const QTime time = QTime::fromString(text, Qt::ISODateWithMs);
            line->setText(time.isValid() ? QLocale().toString(time, format) : text);
        },
        {}, tellsOf(line, &QLineEdit::textChanged)};
}

FieldEditor lookupEditor(const RecordField &field, const LookupMaker &lookups, QWidget *parent)
{
    auto *const line = new LookupEdit(lookups ? lookups(field.lookup) : nullptr, parent);
    return {line, [line] { return textValue(line->value()); },
        [line](const QJsonValue &value) { line->setValue(value.toString()); }, {},
        tellsOf(line, &QLineEdit::textChanged)};
}

FieldEditor editorOfKind(const RecordField &field, const LookupMaker &lookups, QWidget *parent)
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
    case Editor::Time:
        return timeEditor(parent);
    case Editor::Lookup:
        return lookupEditor(field, lookups, parent);
    }
    Q_UNREACHABLE();
}

} // namespace

FieldEditor makeFieldEditor(const RecordField &field, const LookupMaker &lookups, QWidget *parent)
{
    FieldEditor editor = editorOfKind(field, lookups, parent);
    editor.widget->setObjectName(field.name);
    editor.widget->setToolTip(field.help);
    editor.setValue(field.initial);
    return editor;
}

} // namespace patchbay
