#pragma once

#include "gui/tokens.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace patchbay
{

/// What else came of a record, each with its own outcome: a sign, what it is, how it stands, and a button
/// where a person can do something about it.
class RecordEffects final : public QWidget
{
    Q_OBJECT
public:
    struct Effect {
        QString icon;
        Token sign = Token::Gray;
        QString title;
        QString detail;
        bool canRetry = false;

        friend bool operator==(const Effect &, const Effect &) = default;
    };

    explicit RecordEffects(QWidget *parent = nullptr);

    void setEffects(const QList<Effect> &effects);

    [[nodiscard]] qsizetype count() const { return m_effects.size(); }

signals:
    void retryRequested(qsizetype index);

private:
    [[nodiscard]] QWidget *makeRow(qsizetype index);

    QVBoxLayout *m_rows;
    QList<Effect> m_effects;
};

} // namespace patchbay
