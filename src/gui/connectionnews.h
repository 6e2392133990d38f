#pragma once

#include "presentation/cards.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace patchbay
{

class ConnectionsViewModel;

/// Says it when the state of a connection becomes another, to whoever uses a screen reader: each on its page,
/// and from every other page of the window what needs the person.
class ConnectionNews final : public QObject
{
    Q_OBJECT
public:
    ConnectionNews(const ConnectionsViewModel &model, QWidget &page);

private:
    void compare();
    void compareWith(const QString &key, CardState state, const QString &words);

    const ConnectionsViewModel &m_model;
    QWidget &m_page;
    QHash<QString, CardState> m_known;
    bool m_isLoaded = false;
};

} // namespace patchbay
