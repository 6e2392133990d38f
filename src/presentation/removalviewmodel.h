#pragma once

#include "engine/disconnectmany.h"
#include "engine/removeeverything.h"

namespace patchbay
{

class ProviderCatalog;

/// What ends many connections at once: what there is to choose, what is asked before, and how it went. Holds
/// no widget. Event loop only.
class RemovalViewModel final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        DisconnectMany &disconnects;
        RemoveEverything &everything;
        int providerFiles = 0; ///< that the person wrote
    };
    explicit RemovalViewModel(const Parts &parts);

    struct Choice {
        QString text; ///< "emea (3)"
        ConnectionSelection selection;
    };
    struct ChoiceGroup {
        QString title; ///< "With tag"; empty: all
        QList<Choice> choices;
    };
    /// What can be chosen from, as it is now. `choicesReady` follows.
    void lookForChoices();

    /// A question follows, or what is wrong.
    void askDisconnect(const ConnectionSelection &selection);
    /// The person said yes to the last question.
    void disconnectConfirmed();

    void askRemoveEverything();
    /// `removed` or `told` follows.
    void removeEverythingConfirmed();

signals:
    void choicesReady(const QList<patchbay::RemovalViewModel::ChoiceGroup> &groups);
    void disconnectQuestion(const QString &title, const QString &consequence, const QString &action);
    /// `history`: there are records that can be exported first.
    void removeEverythingQuestion(const QString &consequence, bool history, int providerFiles);
    void toast(const QString &text);
    /// How it went, where something is left to know or to do.
    void told(const QString &title, const QString &text);
    /// Nothing of ours is in the keychain any more: the program ends, and its files go. `rest`: what stays
    /// valid at providers; empty: nothing.
    void removed(const QString &rest);

private:
    void tellEnded(const QList<DisconnectMany::Ended> &ended);
    void tellRemoved(const RemoveEverything::Report &report);
    [[nodiscard]] QString nameOf(const ConnectionRow &row) const;
    [[nodiscard]] QStringList namesOf(const QList<ConnectionRow> &rows) const;
    [[nodiscard]] QList<ChoiceGroup> choicesIn(const QList<ConnectionRow> &rows) const;

    Parts m_parts;
    std::optional<DisconnectMany::Plan> m_plan; ///< what the person was asked about
};

} // namespace patchbay
