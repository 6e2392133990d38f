#include "gui/scopeboxes.h"

#include "gui/flowgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int indent = 26; ///< under the words of a check box
constexpr int narrowest = 220;
constexpr int mostColumns = 2;

/// In the order of the list; after them comes what fits none.
constexpr std::array<bool (*)(const ScopeChoice &), 3> sets{
    [](const ScopeChoice &scope) { return scope.required || scope.byDefault; },
    [](const ScopeChoice &scope) { return scope.required; },
    [](const ScopeChoice &) { return true; },
};

} // namespace

ScopeBoxes::ScopeBoxes(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
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
    showPreset();
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
    connect(box, &QCheckBox::clicked, this, [this] {
        showPreset();
        emit changed();
    });
    m_boxes.append(box);
    return choice;
}

void ScopeBoxes::setPresets(QComboBox &presets)
{
    m_presets = &presets;
    presets.addItems({tr("Recommended"), tr("Only what is needed"), tr("Everything")});
    connect(&presets, &QComboBox::activated, this, [this](int index) {
        if (index >= int(sets.size()))
            return;
        choose(sets.at(std::size_t(index)));
        emit changed();
    });
    showPreset();
}

bool ScopeBoxes::isChosen(Wanted wanted) const
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked() != wanted(m_scopes[i]))
            return false;
    }
    return true;
}

/// What fits none of the sets has a name for as long as it is chosen.
void ScopeBoxes::showPreset()
{
    if (!m_presets)
        return;
    const auto set
        = std::find_if(sets.cbegin(), sets.cend(), [this](Wanted wanted) { return isChosen(wanted); });
    const int own = int(sets.size());
    if (set == sets.cend() && m_presets->count() == own)
        m_presets->addItem(tr("Your own choice"));
    else if (set != sets.cend())
        m_presets->removeItem(own);
    m_presets->setCurrentIndex(int(set - sets.cbegin()));
}

/// What is chosen stays in the boxes.
void ScopeBoxes::choose(Wanted wanted)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(wanted(m_scopes[i]));
    showPreset();
}

} // namespace patchbay
