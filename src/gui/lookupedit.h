#pragma once

#include "presentation/lookups.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>
#include <memory>

class QCompleter;
class QStandardItemModel;

namespace patchbay
{

/// A line in which a record of the org is found by typing a part of its name and chosen from a list. What was
/// typed and not chosen stays text, so that the check can say so.
class LookupEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit LookupEdit(std::unique_ptr<LookupSession> session, QWidget *parent = nullptr);
    ~LookupEdit() override;

    /// The id of the chosen record, else what was typed; may be empty.
    [[nodiscard]] QString value() const;
    /// Shows the id until the org has told its name.
    void setValue(const QString &id);
    void choose(const LookupHit &hit);
    [[nodiscard]] const LookupHit &chosen() const { return m_chosen; }

signals:
    void chosenChanged();

private:
    void show(const QList<LookupHit> &hits, const QString &problem);
    void addNote(const QString &words);
    void showWaiting();
    void forget();
    void showName(const QString &id, const LookupHit &hit);

    std::unique_ptr<LookupSession> m_session;
    QStandardItemModel *m_hits;
    QCompleter *m_list;
    QTimer m_long; ///< the org has not answered for a while
    LookupHit m_chosen;
};

/// Makes the search of one lookup field over these objects.
using LookupMaker = std::function<std::unique_ptr<LookupSession>(const QStringList &objects)>;

} // namespace patchbay
