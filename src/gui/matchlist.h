#pragma once

#include "presentation/recordmatches.h"

#include <QWidget>

class QVBoxLayout;

namespace patchbay
{

/// Records that are in the org already, each a card: who it is, what the typed one would add or change, and
/// buttons to update it or look at it. Shows values, asks nobody.
class MatchList final : public QWidget
{
    Q_OBJECT
public:
    explicit MatchList(QWidget *parent = nullptr);
    /// `updatesFirst`: updating is what Ctrl+Enter does. `campaign`: whoever is updated joins it, and may do
    /// so where nothing else would change.
    void setMatches(const QString &org, const QList<RecordMatch> &matches, bool updatesFirst,
        const QString &campaign = {});

    /// As by the button of that card.
    void update(qsizetype index);

signals:
    void updateRequested(qsizetype index);
    void openRequested(const patchbay::FoundRecord &record);

private:
    [[nodiscard]] QWidget *makeCard(
        const QString &org, const RecordMatch &match, qsizetype index, bool isPrimary);

    QVBoxLayout *m_column;
    QString m_campaign;
};

} // namespace patchbay
