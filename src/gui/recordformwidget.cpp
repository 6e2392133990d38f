#include "gui/recordformwidget.h"

#include "gui/button.h"
#include "gui/flowgrid.h"
#include "gui/formfield.h"
#include "gui/wrappedlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int columnWidth = 260;
constexpr int columnGap = 20;
constexpr int rowGap = 14;

bool takesWholeWidth(const RecordField &field)
{
    return field.editor == RecordField::Editor::Area;
}

/// What somebody is in the middle of typing, with the blank at its end, and where in it they are.
struct Typing {
    QString text;
    int position = 0;
    int anchor = 0;
};

std::optional<Typing> typingIn(const QWidget &editor)
{
    if (const auto *const line = qobject_cast<const QLineEdit *>(&editor)) {
        const int position = line->cursorPosition();
        const int start = line->selectionStart();
        const int anchor = start < 0 ? position : start == position ? line->selectionEnd() : start;
        return Typing{line->text(), position, anchor};
    }
    if (const auto *const area = qobject_cast<const QPlainTextEdit *>(&editor))
        return Typing{area->toPlainText(), area->textCursor().position(), area->textCursor().anchor()};
    return std::nullopt;
}

void goOnTyping(QWidget &editor, const Typing &typing)
{
    const auto isIt = [&typing](const QString &text) { return text.trimmed() == typing.text.trimmed(); };
    if (auto *const line = qobject_cast<QLineEdit *>(&editor); line && isIt(line->text())) {
        line->setText(typing.text);
        line->setSelection(typing.anchor, typing.position - typing.anchor);
    }
    if (auto *const area = qobject_cast<QPlainTextEdit *>(&editor); area && isIt(area->toPlainText())) {
        area->setPlainText(typing.text);
        QTextCursor cursor = area->textCursor();
        cursor.setPosition(typing.anchor);
        cursor.setPosition(typing.position, QTextCursor::KeepAnchor);
        area->setTextCursor(cursor);
    }
}

QFrame *makeLine(QWidget *parent)
{
    auto *const line = new QFrame(parent);
    line->setProperty("role", u"line"_s);
    line->setFixedHeight(1);
    return line;
}

} // namespace

RecordFormWidget::RecordFormWidget(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void RecordFormWidget::setSections(const QList<RecordSection> &sections)
{
    const QJsonObject typed = values();
    const QString focused = focusedField();
    const Row *const before = row(focused);
    const std::optional<Typing> typing = before ? typingIn(*before->editor.widget) : std::nullopt;
    const bool wasUnfolded = m_unfold && m_unfold->isHidden();
    m_rows.clear();
    m_folded.clear();
    if (QWidget *const unfold = std::exchange(m_unfold, nullptr)) {
        unfold->setParent(nullptr); // at once: it would keep its key from the one that comes
        unfold->deleteLater();
    }
    while (QLayoutItem *const item = m_layout->takeAt(0)) {
        if (QWidget *const widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    QList<RecordSection> hidden;
    for (const RecordSection &section : sections) {
        if (section.initiallyHidden)
            hidden.append(section);
        else
            addSection(section);
    }
    addMore(hidden);
    wireControllers();
    noteBeginnings();
    setValues(typed);
    if (wasUnfolded)
        unfold();
    const Row *const same = row(focused);
    if (!same || !isVisible())
        return;
    // Whoever types there goes on.
    same->editor.widget->setFocus(Qt::OtherFocusReason);
    if (typing)
        goOnTyping(*same->editor.widget, *typing);
}

QString RecordFormWidget::focusedField() const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        const QWidget *const focus = QApplication::focusWidget();
        return focus && (focus == row.editor.widget || row.editor.widget->isAncestorOf(focus));
    });
    return found == m_rows.cend() ? QString() : found->field.name;
}

const RecordFormWidget::Row *RecordFormWidget::row(const QString &name) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&name](const Row &row) { return row.field.name == name; });
    return found == m_rows.cend() ? nullptr : &*found;
}

/// A list may follow another that follows a third: each change is handed down by the list it changes.
void RecordFormWidget::wireControllers()
{
    QStringList controllers;
    for (const Row &dependent : std::as_const(m_rows)) {
        if (dependent.editor.follow && !controllers.contains(dependent.field.controller))
            controllers.append(dependent.field.controller);
    }
    for (const QString &name : std::as_const(controllers)) {
        const Row *const controller = row(name);
        if (!controller || !controller->editor.whenChanged)
            continue;
        controller->editor.whenChanged(this, [this, name] { followController(name); });
        followController(name);
    }
}

void RecordFormWidget::followController(const QString &name)
{
    const Row *const controller = row(name);
    if (!controller)
        return;
    const bool isCheck = controller->field.editor == RecordField::Editor::Check;
    const auto *const box = qobject_cast<const QCheckBox *>(controller->editor.widget);
    const QString value = isCheck && box ? (box->isChecked() ? u"true"_s : u"false"_s)
                                         : controller->editor.value().toString();
    QStringList followers;
    for (const Row &dependent : std::as_const(m_rows)) {
        if (dependent.field.controller != name || !dependent.editor.follow)
            continue;
        dependent.editor.follow(value);
        followers.append(dependent.field.name);
    }
    for (const QString &follower : std::as_const(followers))
        followController(follower);
}

void RecordFormWidget::addSection(const RecordSection &section)
{
    if (m_layout->count() > 0)
        m_layout->addWidget(makeLine(this));
    m_layout->addWidget(makeGrid(section));
}

QWidget *RecordFormWidget::makeGrid(const RecordSection &section)
{
    auto *const box = new QWidget(this);
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    auto *const title = new WrappedLabel(section.title, box);
    title->setProperty("type", u"smallStrong"_s);
    title->setProperty("tone", u"second"_s);
    column->addWidget(title);
    auto *const grid = new FlowGrid(columnWidth, 2);
    grid->setSpacing(columnGap);
    grid->setRowSpacing(rowGap);
    column->addLayout(grid);
    for (const RecordField &field : section.fields) {
        const FieldEditor editor = makeFieldEditor(field, m_lookups, box);
        const FormField::Need need = field.required ? FormField::Need::Required : FormField::Need::Unmarked;
        // A check box carries its own words.
        const QString label = field.editor == RecordField::Editor::Check ? QString() : field.label;
        auto *const frame = new FormField(label, editor.widget, need, box);
        frame->setProperty("fullWidth", takesWholeWidth(field));
        frame->setHelp(field.help);
        grid->addWidget(frame);
        if (editor.whenChanged)
            editor.whenChanged(this, [this] { emit edited(); });
        m_rows.append({field, editor, frame, {}});
    }
    return box;
}

void RecordFormWidget::addMore(const QList<RecordSection> &hidden)
{
    qsizetype count = 0;
    for (const RecordSection &section : hidden)
        count += section.fields.size();
    if (count == 0)
        return;
    m_layout->addWidget(makeLine(this));
    auto *const more
        = new Button(count == 1 ? tr("Show one more field") : tr("Show %n more fields", nullptr, int(count)),
            Button::Variant::Link);
    more->setObjectName(u"moreFields"_s);
    more->setIconName(u"chevron-down"_s);
    auto *const frame = new QWidget(this);
    auto *const row = new QHBoxLayout(frame);
    row->setContentsMargins(20, 12, 20, 12);
    row->addWidget(more);
    row->addStretch();
    m_layout->addWidget(frame);
    QList<QWidget *> boxes;
    for (const RecordSection &section : hidden) {
        QWidget *const box = makeGrid(section);
        box->hide();
        m_layout->addWidget(box);
        boxes.append(box);
    }
    m_folded = boxes;
    m_unfold = frame;
    const qsizetype before = m_rows.size() - count;
    connect(more, &QPushButton::clicked, this, [this, before] {
        unfold();
        // The button that had the focus is gone: on to what it brought.
        m_rows.at(before).editor.widget->setFocus(Qt::OtherFocusReason);
    });
}

void RecordFormWidget::unfold()
{
    for (QWidget *const box : m_folded)
        box->show();
    if (m_unfold)
        m_unfold->hide();
}

QJsonObject RecordFormWidget::values() const
{
    QJsonObject found;
    for (const Row &row : m_rows) {
        const QJsonValue value = row.editor.value();
        if (!value.isUndefined())
            found.insert(row.field.name, value);
    }
    return found;
}

void RecordFormWidget::setValues(const QJsonObject &values)
{
    for (const Row &row : m_rows) {
        if (values.contains(row.field.name))
            row.editor.setValue(values.value(row.field.name));
    }
    for (const Row &row : m_rows) {
        if (!row.field.controller.isEmpty() && values.contains(row.field.name))
            row.editor.setValue(values.value(row.field.name)); // once its controlling field has its value
    }
}

void RecordFormWidget::replaceValues(const QJsonObject &values)
{
    for (const Row &row : std::as_const(m_rows))
        row.editor.setValue(values.value(row.field.name));
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.field.controller.isEmpty())
            row.editor.setValue(values.value(row.field.name)); // once its controlling field has its value
    }
}

QString RecordFormWidget::chosenName(const QString &field) const
{
    const Row *const found = row(field);
    const auto *const lookup = found ? qobject_cast<const LookupEdit *>(found->editor.widget) : nullptr;
    return lookup ? lookup->chosen().name : QString();
}

bool RecordFormWidget::isTouched() const
{
    return std::any_of(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return row.editor.value() != row.beginning; });
}

void RecordFormWidget::noteBeginnings()
{
    for (Row &row : m_rows)
        row.beginning = row.editor.value();
}

void RecordFormWidget::clear()
{
    clearProblems();
    for (const Row &row : std::as_const(m_rows))
        row.editor.setValue(row.field.initial);
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.field.controller.isEmpty())
            row.editor.setValue(row.field.initial); // once its controlling field is as it was
    }
    noteBeginnings();
}

void RecordFormWidget::clearProblems()
{
    for (const Row &row : m_rows)
        row.frame->setError({});
}

void RecordFormWidget::showProblems(const QList<FieldRemark> &problems)
{
    clearProblems();
    bool focused = false;
    for (const Row &row : m_rows) {
        for (const FieldRemark &problem : problems) {
            if (problem.field != row.field.name)
                continue;
            if (m_folded.contains(row.frame->parentWidget()))
                unfold();
            row.frame->setError(problem.text);
            if (!focused && isVisible())
                row.editor.widget->setFocus(Qt::OtherFocusReason);
            focused = true;
        }
    }
}

void RecordFormWidget::focusFirst()
{
    // Out of sight it would take the keyboard from what is shown.
    if (!m_rows.isEmpty() && isVisible())
        m_rows.first().editor.widget->setFocus(Qt::OtherFocusReason);
}

} // namespace patchbay
