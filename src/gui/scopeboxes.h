#pragma once

#include "presentation/providersettingsviewmodel.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace patchbay
{

/// The scopes of a provider as boxes in two columns, each with what it is for, and above them three sets by
/// one click each. What is needed cannot be taken away.
class ScopeBoxes final : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeBoxes(QWidget *parent = nullptr);

    void setScopes(const QList<ScopeChoice> &scopes, const QStringList &chosen);
    [[nodiscard]] QStringList chosen() const;

private:
    using Wanted = bool (*)(const ScopeChoice &);
    [[nodiscard]] QWidget *makePresets();
    [[nodiscard]] QWidget *makeChoice(const ScopeChoice &scope, bool isChosen);
    void choose(Wanted wanted);

    QVBoxLayout *m_column;
    QWidget *m_choices = nullptr;
    QList<ScopeChoice> m_scopes;
    QList<QCheckBox *> m_boxes;
};

} // namespace patchbay
