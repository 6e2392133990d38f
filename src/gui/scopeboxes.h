#pragma once

#include "presentation/providersettingsviewmodel.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace patchbay
{

/// The scopes of a provider as boxes in two columns, each with what it is for. A list beside them chooses
/// sets of them, and says which of these is chosen. What is needed cannot be taken away.
class ScopeBoxes final : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeBoxes(QWidget *parent = nullptr);

    /// Fills the list; it belongs to whoever gave it.
    void setPresets(QComboBox &presets);
    void setScopes(const QList<ScopeChoice> &scopes, const QStringList &chosen);
    [[nodiscard]] QStringList chosen() const;

signals:
    /// By the person.
    void changed();

private:
    using Wanted = bool (*)(const ScopeChoice &);
    [[nodiscard]] QWidget *makeChoice(const ScopeChoice &scope, bool isChosen);
    void choose(Wanted wanted);
    [[nodiscard]] bool isChosen(Wanted wanted) const;
    void showPreset();

    QVBoxLayout *m_column;
    QWidget *m_choices = nullptr;
    QList<ScopeChoice> m_scopes;
    QList<QCheckBox *> m_boxes;
    QComboBox *m_presets = nullptr;
};

} // namespace patchbay
