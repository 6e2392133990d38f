#include "presentation/gotomodel.h"

#include "presentation/recordresult.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qsizetype mostActions = 6;
constexpr qsizetype mostConnections = 6;
constexpr int mostRecords = 5;

QString iconOf(CardAction action)
{
    switch (action) {
    case CardAction::NewLead:
        return u"user-plus"_s;
    case CardAction::Test:
    case CardAction::TryNow:
    case CardAction::TryWriting:
        return u"reload"_s;
    case CardAction::Disconnect:
    case CardAction::RemoveAnyway:
        return u"unplug"_s;
    case CardAction::Connect:
    case CardAction::ConnectInBrowser:
    case CardAction::ConnectByHand:
    case CardAction::Reconnect:
    case CardAction::ReplaceAccount:
    case CardAction::KeepOldAccount:
        return u"plug"_s;
    case CardAction::AddAnother:
    case CardAction::AddOtherAccount:
    case CardAction::OtherApp:
    case CardAction::AddToHome:
        return u"plus"_s;
    case CardAction::SetUp:
    case CardAction::Settings:
    case CardAction::AppAndScopes:
        return u"sliders"_s;
    case CardAction::OpenOrg:
    case CardAction::OpenPage:
    case CardAction::ShowWindow:
        return u"external"_s;
    case CardAction::CopyLink:
    case CardAction::CopyCodeAndOpen:
    case CardAction::CopyForAdmin:
        return u"copy"_s;
    case CardAction::PasteAddress:
        return u"clipboard-in"_s;
    case CardAction::Unlock:
    case CardAction::KeychainHelp:
    case CardAction::ThisRunOnly:
        return u"lock"_s;
    case CardAction::Cancel:
    case CardAction::Dismiss:
    case CardAction::RemoveFromHome:
        return u"close"_s;
    case CardAction::UseByDefault:
        return u"check"_s;
    case CardAction::MoveUp:
    case CardAction::MoveDown:
    case CardAction::Details:
        return u"info"_s;
    }
    Q_UNREACHABLE();
}

/// The same for every account of a card: offered once.
bool isOfProvider(CardAction action)
{
    return action == CardAction::AddAnother || action == CardAction::OtherApp
        || action == CardAction::Settings || action == CardAction::SetUp;
}

/// Each once, though a card has it as a button and in its menu; a lead first.
QList<CardButton> offeredBy(const AccountView &account)
{
    QList<CardButton> offered;
    const QList<CardButton> all = account.buttons + account.menu;
    for (const CardButton &button : all) {
        const bool isThere = std::ranges::find(offered, button.action, &CardButton::action) != offered.end();
        if (!isThere && button.action == CardAction::NewLead)
            offered.prepend(button);
        else if (!isThere)
            offered.append(button);
    }
    return offered;
}

/// 0: the title begins with the word, 1: one of its words does, 2: neither.
int rank(const QString &title, const QStringList &words)
{
    if (words.isEmpty() || title.startsWith(words.first(), Qt::CaseInsensitive))
        return 0;
    return title.contains(u' ' + words.first(), Qt::CaseInsensitive) ? 1 : 2;
}

} // namespace

GoToModel::GoToModel(OutboxStore &outbox, Clock &clock)
    : m_outbox(outbox)
    , m_clock(clock)
{
}

void GoToModel::setCards(const QList<CardView> &connected, const QList<CardView> &available)
{
    m_cards = connected;
    m_available = available;
}

void GoToModel::search(const QString &text)
{
    const QString typed = text.trimmed();
    m_commandsOnly = typed.startsWith(u'>');
    m_words = typed.mid(m_commandsOnly ? 1 : 0).split(u' ', Qt::SkipEmptyParts);
    m_records.removeIf([this](const Entry &entry) { return !matches(entry); });
    rebuild();
    readRecords();
}

void GoToModel::readRecords()
{
    const int search = ++m_searches;
    if (m_commandsOnly)
        return;
    m_outbox.list({.text = m_words.join(u' '), .limit = mostRecords})
        .then(this, [this, search](const QList<OutboxRow> &rows) {
            if (search != m_searches)
                return;
            m_records.clear();
            const Timestamp now = m_clock.now();
            for (const OutboxRow &row : rows) {
                const RecordLine line = makeLine(row, now);
                QStringList facts{kindOf(row)};
                if (!line.company.isEmpty() && line.company != line.name)
                    facts.append(line.company);
                facts << line.stateWord << line.when;
                m_records.append({.kind = Kind::Record,
                    .icon = u"user"_s,
                    .title = line.name,
                    .detail = facts.join(u" · "_s),
                    .record = line.id,
                    .isInOrg = !row.recordId.isEmpty()});
            }
            rebuild();
        });
}

void GoToModel::rebuild()
{
    beginResetModel();
    m_entries.clear();
    addGroup(tr("Actions"),
        commandEntries() + (m_commandsOnly ? QList<Entry>() : actionEntries() + beginningEntries()),
        m_words.isEmpty() ? m_commands.size() : mostActions);
    if (!m_commandsOnly) {
        addGroup(tr("Connections"), connectionEntries(), mostConnections);
        addGroup(tr("Records"), m_records, mostRecords);
    }
    endResetModel();
}

void GoToModel::addGroup(const QString &heading, QList<Entry> entries, qsizetype most)
{
    if (entries.isEmpty())
        return;
    std::stable_sort(entries.begin(), entries.end(),
        [this](const Entry &a, const Entry &b) { return rank(a.title, m_words) < rank(b.title, m_words); });
    m_entries.append({.kind = Kind::Heading, .title = heading});
    m_entries.append(entries.first(std::min(entries.size(), most)));
}

bool GoToModel::matches(const Entry &entry) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&entry](const QString &word) {
        return entry.title.contains(word, Qt::CaseInsensitive)
            || entry.detail.contains(word, Qt::CaseInsensitive);
    });
}

QList<GoToModel::Entry> GoToModel::commandEntries() const
{
    QList<Entry> found;
    for (const Command &command : m_commands) {
        if (command.isOnlyFound && m_words.isEmpty() && !m_commandsOnly)
            continue;
        const Entry entry{.kind = Kind::Command,
            .icon = command.icon,
            .title = command.title,
            .detail = command.detail,
            .keys = command.keys,
            .command = command.id};
        if (matches(entry))
            found.append(entry);
    }
    return found;
}

/// For what was typed alone: of every connection they would be a long list.
QList<GoToModel::Entry> GoToModel::actionEntries() const
{
    QList<Entry> found;
    if (m_words.isEmpty())
        return found;
    for (const CardView &card : m_cards) {
        QList<CardAction> told;
        for (const AccountView &account : card.accounts) {
            for (const CardButton &button : offeredBy(account)) {
                if (isOfProvider(button.action) && told.contains(button.action))
                    continue;
                told.append(button.action);
                const Entry entry = actionEntry(card, account, button);
                if (matches(entry))
                    found.append(entry);
            }
        }
    }
    return found;
}

/// By its button's word; whose it is stands beside it, or in it.
GoToModel::Entry GoToModel::actionEntry(
    const CardView &card, const AccountView &account, const CardButton &button)
{
    Entry entry{.kind = Kind::Action,
        .icon = iconOf(button.action),
        .title = button.text,
        .action = button.action,
        .provider = card.provider,
        .connection = account.connection};
    if (isOfProvider(button.action)) {
        if (!button.text.contains(card.name))
            entry.detail = card.name;
        return entry;
    }
    entry.environment = account.environment;
    entry.environmentWord = account.environmentWord;
    if (button.action == CardAction::NewLead)
        entry.title = tr("New lead in %1").arg(account.title);
    else if (button.action == CardAction::Test)
        entry.title = tr("Test %1").arg(account.title);
    else if (!button.text.contains(account.title))
        entry.detail = account.title;
    return entry;
}

/// How each provider begins that has no connection yet.
QList<GoToModel::Entry> GoToModel::beginningEntries() const
{
    QList<Entry> found;
    if (m_words.isEmpty())
        return found;
    for (const CardView &card : m_available) {
        if (card.buttons.isEmpty())
            continue;
        const CardButton &button = card.buttons.first();
        const Entry entry{.kind = Kind::Action,
            .icon = iconOf(button.action),
            .title = button.text,
            .detail = card.name,
            .action = button.action,
            .provider = card.provider};
        if (matches(entry))
            found.append(entry);
    }
    return found;
}

QList<GoToModel::Entry> GoToModel::connectionEntries() const
{
    QList<Entry> found;
    for (const CardView &card : m_cards) {
        for (const AccountView &account : card.accounts) {
            const Entry entry{.kind = Kind::Connection,
                .mark = card.mark,
                .brand = card.brand,
                .title = account.title,
                .detail = u"%1 · %2 · %3"_s.arg(card.name, account.subtitle, account.stateWord),
                .environment = account.environment,
                .environmentWord = account.environmentWord,
                .provider = card.provider,
                .connection = account.connection};
            if (matches(entry))
                found.append(entry);
        }
    }
    return found;
}

int GoToModel::firstRow() const
{
    return nextRow(-1, 1);
}

int GoToModel::nextRow(int from, int step) const
{
    const int count = int(m_entries.size());
    for (int tried = 0, row = from; tried < count; ++tried) {
        row = (row + step + count) % count;
        if (m_entries.at(row).kind != Kind::Heading)
            return row;
    }
    return -1;
}

int GoToModel::rowOf(const Entry &entry) const
{
    const auto isSame = [&entry](const Entry &other) {
        return other.kind == entry.kind && other.command == entry.command && other.action == entry.action
            && other.provider == entry.provider && other.connection == entry.connection
            && other.record == entry.record;
    };
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), isSame);
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

void GoToModel::forget()
{
    ++m_searches;
    beginResetModel();
    m_entries.clear();
    m_records.clear();
    endResetModel();
}

void GoToModel::choose(const Entry &chosen, bool alternative)
{
    switch (chosen.kind) {
    case Kind::Heading:
        return;
    case Kind::Command:
        return emit commandChosen(chosen.command);
    case Kind::Action:
        return emit actionChosen(chosen.action, chosen.provider, chosen.connection);
    case Kind::Connection:
        return emit actionChosen(CardAction::Details, chosen.provider, chosen.connection);
    case Kind::Record:
        if (alternative && chosen.isInOrg)
            return emit recordOpenChosen(chosen.record);
        return emit recordChosen(chosen.record, chosen.title);
    }
    Q_UNREACHABLE();
}

int GoToModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant GoToModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return entry.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{entry.title, entry.environmentWord, entry.detail, entry.keys};
    parts.removeAll(QString());
    return QLocale().createSeparatedList(parts);
}

Qt::ItemFlags GoToModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isHeading = m_entries.at(index.row()).kind == Kind::Heading;
    return isHeading ? Qt::ItemNeverHasChildren
                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace patchbay
