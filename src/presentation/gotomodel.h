#pragma once

#include "base/clock.h"
#include "presentation/cardview.h"
#include "store/outboxstore.h"

#include <QAbstractListModel>

namespace patchbay
{

/// What "Go to…" offers for what was typed: what can be done, connections, records that were entered, each
/// under its heading. Commands and cards are given to it, records it reads itself. Event loop only.
class GoToModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// Something the window can do at any time.
    struct Command {
        int id = 0; ///< for commandChosen
        QString icon;
        QString title;
        QString keys; ///< "Ctrl+2"; empty: none
        QString detail = {}; ///< where it is, as "Settings"
        bool isOnlyFound = false; ///< is not offered unasked
    };
    enum class Kind { Heading, Command, Action, Connection, Record };
    /// One line.
    struct Entry {
        Kind kind = Kind::Heading;
        QString icon; ///< empty: the mark
        QString mark; ///< a provider's two letters
        QString brand;
        QString title;
        QString detail;
        QString keys;
        Environment environment = Environment::None;
        QString environmentWord;
        int command = 0;
        CardAction action = CardAction::Details; ///< of an Action
        ProviderId provider;
        ConnectionId connection;
        OutboxId record;
        bool isInOrg = false; ///< that record: it has arrived
    };

    GoToModel(OutboxStore &outbox, Clock &clock);

    void setCommands(const QList<Command> &commands) { m_commands = commands; }
    void setCards(const QList<CardView> &connected, const QList<CardView> &available = {});
    /// Words, each of which an entry has to contain; after ">" commands alone.
    void search(const QString &text);

    [[nodiscard]] const Entry &entry(int row) const { return m_entries.at(row); }
    /// What to look out for in a line: the words that were typed.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// The first that can be chosen; -1: nothing was found.
    [[nodiscard]] int firstRow() const;
    /// The next that can be chosen, over headings and round the ends.
    [[nodiscard]] int nextRow(int from, int step) const;
    /// Where the same thing stands now; -1: nowhere.
    [[nodiscard]] int rowOf(const Entry &entry) const;
    /// `alternative`: a record that is there is opened in its org instead of here.
    void choose(const Entry &chosen, bool alternative);
    /// Nothing is shown, and nothing that is being read will be.
    void forget();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void commandChosen(int id);
    /// Whatever a connection's card offers.
    void actionChosen(patchbay::CardAction action, const patchbay::ProviderId &provider,
        const patchbay::ConnectionId &connection);
    void recordChosen(const patchbay::OutboxId &id, const QString &name);
    void recordOpenChosen(const patchbay::OutboxId &id);

private:
    void rebuild();
    void readRecords();
    [[nodiscard]] bool matches(const Entry &entry) const;
    [[nodiscard]] QList<Entry> commandEntries() const;
    [[nodiscard]] QList<Entry> actionEntries() const;
    [[nodiscard]] static Entry actionEntry(
        const CardView &card, const AccountView &account, const CardButton &button);
    [[nodiscard]] QList<Entry> beginningEntries() const;
    [[nodiscard]] QList<Entry> connectionEntries() const;
    void addGroup(const QString &heading, QList<Entry> entries, qsizetype most);

    OutboxStore &m_outbox;
    Clock &m_clock;
    QList<Command> m_commands;
    QList<CardView> m_cards;
    QList<CardView> m_available; ///< those without a connection
    QStringList m_words;
    bool m_commandsOnly = false;
    QList<Entry> m_records; ///< that were read; until then those of the search before that fit
    int m_searches = 0;
    QList<Entry> m_entries;
};

} // namespace patchbay
