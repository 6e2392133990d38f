#pragma once

#include "presentation/readstate.h"

#include <QObject>

class QStackedWidget;
class QWidget;

namespace patchbay
{

class EmptyState;
class Skeleton;

/// What stands in the place of a list: its rows, why there are none, or, while nobody knows, its shape and
/// then words; and what happened where it could not be read. Lives and dies with the stack, which has rows
/// and words.
class ListPlace final : public QObject
{
    Q_OBJECT
public:
    struct Words {
        QString going; ///< "Reading your records"
        QString failed; ///< "Your records could not be read"
    };
    ListPlace(QStackedWidget &stack, QWidget &rows, EmptyState &empty, const Words &words);

    void show(const ReadState &state, bool hasRows);
    /// The place is somebody else's.
    void leave();

signals:
    void againRequested();

private:
    void turnTo(QWidget &page);

    QStackedWidget &m_stack;
    QWidget &m_rows;
    EmptyState &m_empty;
    Words m_words;
    QWidget *m_shape; ///< the skeleton's page
    Skeleton *m_skeleton;
    EmptyState *m_failure;
    bool m_tookFocus = false; ///< from the button that went
};

} // namespace patchbay
