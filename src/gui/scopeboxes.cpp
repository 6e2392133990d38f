#include "gui/scopeboxes.h"

#include "gui/button.h"
#include "gui/flowgrid.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int indent = 26; ///< under the words of a check box
constexpr int narrowest = 220;
constexpr int mostColumns = 2;

} // namespace

ScopeBoxes::ScopeBoxes(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    m_column->addWidget(makePresets());
}

void ScopeBoxes::setScopes(const QList<ScopeChoice> &scopes, const QStringList &chosen)
{
    delete m_choices;
    m_choices = new QWidget(this);
    m_scopes = scopes;
    m_boxes.clear();
    auto *const grid = new FlowGrid(narrowest, mostColumns, m_choices);
    grid->setRowSpacing(10);
    for (const ScopeChoice &scope : scopes)
        grid->addWidget(makeChoice(scope, scope.required || chosen.contains(scope.name)));
    m_column->addWidget(m_choices);
}

QStringList ScopeBoxes::chosen() const
{
    QStringList names;
    for (const QCheckBox *const box : m_boxes) {
        if (box->isChecked())
            names.append(box->text());
    }
    return names;
}

QWidget *ScopeBoxes::makeChoice(const ScopeChoice &scope, bool isChosen)
{
    auto *const choice = new QWidget(m_choices);
    auto *const box = new QCheckBox(scope.name, choice);
    box->setChecked(isChosen);
    box->setEnabled(!scope.required);
    const QString help = scope.required ? tr("%1 Needed.").arg(scope.description) : scope.description;
    box->setAccessibleDescription(help);
    auto *const words = new QLabel(help, choice);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setProperty("type", u"small"_s);
    words->setProperty("tone", u"third"_s);
    words->setIndent(indent);
    auto *const pair = new QVBoxLayout(choice);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(2);
    pair->addWidget(box);
    pair->addWidget(words);
    pair->addStretch(1);
    m_boxes.append(box);
    return choice;
}

QWidget *ScopeBoxes::makePresets()
{
    const std::initializer_list<std::pair<QString, Wanted>> presets = {
        {tr("Only what is needed"), [](const ScopeChoice &scope) { return scope.required; }},
        {tr("Recommended"), [](const ScopeChoice &scope) { return scope.required || scope.byDefault; }},
        {tr("Everything"), [](const ScopeChoice &) { return true; }},
    };
    auto *const sets = new QWidget(this);
    auto *const row = new QHBoxLayout(sets);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto &[words, wanted] : presets) {
        auto *const preset = new Button(words, Button::Variant::Secondary, Button::Size::Compact, sets);
        row->addWidget(preset);
        connect(preset, &QPushButton::clicked, this, [this, wanted = wanted] { choose(wanted); });
    }
    row->addStretch(1);
    return sets;
}

/// What is chosen stays in the boxes.
void ScopeBoxes::choose(Wanted wanted)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(wanted(m_scopes[i]));
}

} // namespace patchbay
