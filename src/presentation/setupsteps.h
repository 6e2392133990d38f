#pragma once

#include "presentation/providersettingsviewmodel.h"

#include <QList>
#include <QString>

#include <optional>

namespace patchbay
{

/// One step of registering an app, read from what a definition says: `**a name**` of the provider's own
/// pages, "`a code`" to be copied, and at its end what the check of an app tells about it: {app} or
/// {redirectUris}. What is not marked so, or is not closed, are plain words.
struct SetupStep {
    enum class Kind { Words, Name, Code };
    struct Part {
        Kind kind = Kind::Words;
        QString text;

        friend bool operator==(const Part &, const Part &) = default;
    };
    QList<Part> parts;
    std::optional<AppFinding::Subject> shownBy;
};

[[nodiscard]] SetupStep readSetupStep(const QString &text);
[[nodiscard]] QList<SetupStep> readSetupSteps(const QStringList &texts);
/// Without the marks.
[[nodiscard]] QString plainWords(const SetupStep &step);
[[nodiscard]] QStringList plainSetupSteps(const QStringList &texts);

enum class StepState { Untold, Done, Wrong };
/// What a check found, step by step: what is well was done in each step that shows it, what is wrong is to be
/// mended in the last of them.
[[nodiscard]] QList<StepState> stepStates(
    const QList<SetupStep> &steps, const QList<ProviderSettingsViewModel::CheckLine> &lines);

} // namespace patchbay
