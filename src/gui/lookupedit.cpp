#include "gui/lookupedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr auto longWait = 1s;

enum Role { IdRole = Qt::UserRole, NameRole, KindRole };

LookupHit hitAt(const QModelIndex &index)
{
    return {
        {index.data(IdRole).toString()}, index.data(NameRole).toString(), index.data(KindRole).toString()};
}

} // namespace

LookupEdit::LookupEdit(std::unique_ptr<LookupSession> session, QWidget *parent)
    : QLineEdit(parent)
    , m_session(std::move(session))
    , m_hits(new QStandardItemModel(this))
    , m_list(new QCompleter(m_hits, this))
{
    setPlaceholderText(tr("Search by name"));
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        forget();
        m_long.stop();
        if (!m_session)
            return;
        m_session->search(text);
        if (text.trimmed().size() >= shortestSearch)
            m_long.start();
    });
    m_long.setSingleShot(true);
    m_long.setInterval(longWait);
    connect(&m_long, &QTimer::timeout, this, &LookupEdit::showWaiting);
    if (m_session)
        connect(m_session.get(), &LookupSession::found, this, &LookupEdit::show);
    if (m_session)
        connect(m_session.get(), &LookupSession::told, this, &LookupEdit::showName);
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) {
            if (!hitAt(index).id.isEmpty())
                choose(hitAt(index));
        });
}

LookupEdit::~LookupEdit() = default;

QString LookupEdit::value() const
{
    return m_chosen.id.isEmpty() ? text().trimmed() : m_chosen.id.value;
}

void LookupEdit::setValue(const QString &id)
{
    if (!m_chosen.id.isEmpty() && m_chosen.id.value == id)
        return;
    forget();
    setText(id);
    if (m_session)
        m_session->tell(id);
}

/// The value stays what it is; a person reads the name.
void LookupEdit::showName(const QString &id, const LookupHit &hit)
{
    if (text() == id)
        choose(hit);
}

void LookupEdit::choose(const LookupHit &hit)
{
    m_chosen = hit;
    setText(hit.name);
    emit chosenChanged();
}

void LookupEdit::forget()
{
    if (std::exchange(m_chosen, {}).id.isEmpty())
        return;
    emit chosenChanged();
}

/// What cannot be chosen.
void LookupEdit::addNote(const QString &words)
{
    auto *const note = new QStandardItem(words);
    note->setFlags(Qt::NoItemFlags);
    m_hits->appendRow(note);
}

void LookupEdit::showWaiting()
{
    m_hits->clear();
    addNote(tr("Searching…"));
    if (hasFocus())
        m_list->complete();
}

void LookupEdit::show(const QList<LookupHit> &hits, const QString &problem)
{
    m_long.stop();
    m_hits->clear();
    for (const LookupHit &hit : hits) {
        auto *const item = new QStandardItem(tr("%1 · %2", "record, its kind").arg(hit.name, hit.kind));
        item->setData(hit.id.value, IdRole);
        item->setData(hit.name, NameRole);
        item->setData(hit.kind, KindRole);
        m_hits->appendRow(item);
    }
    if (hits.isEmpty() && text().trimmed().size() >= shortestSearch)
        addNote(problem.isEmpty() ? tr("Nothing found") : problem);
    if (m_hits->rowCount() == 0 || !hasFocus())
        m_list->popup()->hide();
    else
        m_list->complete();
}

} // namespace patchbay
