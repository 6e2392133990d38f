#include "gui/formfield.h"

#include "gui/iconlabel.h"
#include "gui/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int labelGap = 6;

QLabel *makeLabel(const QString &text, const char *property, const QString &value, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty(property, value);
    return label;
}

void restyle(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace

FormField::FormField(const QString &label, QWidget *editor, Need need, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_line(new QWidget(this))
    , m_sign(nullptr)
    , m_words(new WrappedLabel(m_line))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(labelGap - 1);
    QLabel *name = makeLabel(label, "type", u"label"_s, this);
    name->setBuddy(editor);
    head->addWidget(name);
    if (need == Need::Required)
        head->addWidget(makeLabel(u"*"_s, "tone", u"red"_s, this));
    else if (need == Need::Optional)
        head->addWidget(makeLabel(tr("optional"), "tone", u"third"_s, this));
    head->addStretch();

    auto *sign = new IconLabel(m_line);
    sign->setIcon(u"circle-alert"_s, Token::Red, 14);
    m_sign = sign;
    m_words->setProperty("type", u"small"_s);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(labelGap - 1);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_words, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(labelGap);
    column->addLayout(head);
    column->addWidget(editor);
    column->addWidget(m_line);
    column->addStretch(); // beside a field with a line below it

    QString spoken = label;
    spoken.remove(u'&');
    editor->setAccessibleName(
        need == Need::Required ? tr("%1, required", "a field's label").arg(spoken) : spoken);
    showLine();
}

void FormField::setHelp(const QString &help)
{
    m_help = help;
    showLine();
}

void FormField::setError(const QString &error)
{
    m_error = error;
    m_editor->setProperty("invalid", hasError());
    restyle(*m_editor);
    showLine();
}

void FormField::showLine()
{
    const QString words = hasError() ? m_error : m_help;
    m_words->setText(words);
    m_words->setProperty("tone", hasError() ? u"red"_s : u"third"_s);
    restyle(*m_words);
    m_sign->setVisible(hasError());
    m_line->setVisible(!words.isEmpty());
    m_editor->setAccessibleDescription(words);
}

} // namespace patchbay
