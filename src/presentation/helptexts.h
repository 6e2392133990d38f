#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace patchbay
{

/// What the help has a text about, in the order of its contents.
enum class HelpTopic {
    FirstSteps,
    Connections,
    AddProvider,
    ProviderSettings,
    NewRecord,
    QuickEntry,
    KeptValues,
    Import,
    Activity,
    ToComplete,
    Automations,
    Runs,
    Settings,
    LocalRequests,
    Keys,
};

/// A short text for people, as plain values: no marks, no markup.
struct HelpText {
    struct Part {
        QString title; ///< empty: the text begins with it
        QStringList paragraphs;
        QStringList steps; ///< to be numbered, after the paragraphs
    };
    QString icon;
    QString title;
    QList<Part> parts;
    QList<HelpTopic> related;
};

/// Keys and what they do; the window's own are told by its actions.
struct HelpKeys {
    QString keys;
    QString does;
};

[[nodiscard]] const QList<HelpTopic> &helpTopics();
[[nodiscard]] HelpText helpText(HelpTopic topic);
/// Those of single pages, which no action of the window tells; keys by their English names.
[[nodiscard]] QList<HelpKeys> pageKeys();

} // namespace patchbay
